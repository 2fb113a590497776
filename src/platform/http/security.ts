import type { Hono } from "hono";

/**
 * Headers of every response. No script, style or frame that is not ours; nothing inline; forms send to us only;
 * nobody frames us; no referrer leaves with the address of a workspace page.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The security headers, and HSTS where the installation is reached by https. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> =>
  isHttps
    ? { ...SECURITY_HEADERS, "strict-transport-security": "max-age=31536000; includeSubDomains" }
    : SECURITY_HEADERS;

/**
 * The same for what other websites may show in a frame or fetch: everybody may frame it, and in what it loads itself it is
 * as strict as every page.
 */
export function framedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const open = Object.entries(headers)
    .filter(([name]) => name !== "x-frame-options")
    .map(([name, value]): [string, string] => [name, value.replace("frame-ancestors 'none'", "frame-ancestors *")]);
  return {
    ...Object.fromEntries(open),
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
  };
}

/** The same for a document that the browser's own viewer shows: old Chrome takes it for an object of the page. */
export const documentHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name === "content-security-policy" ? `${value}; object-src 'self'` : value,
    ]),
  );

/** Responses that were made with all their headers. */
const complete = new WeakSet<Response>();

/**
 * A response whose headers are complete, security headers included, prepared once and sent many times: adding them to
 * each response takes longer than finding the page.
 */
export function respondComplete(
  body: Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Record<string, string>,
): Response {
  const response = new Response(body, { status, headers });
  complete.add(response);
  return response;
}

type Fetch = Hono["fetch"];

/** Puts the security headers on whatever the program answers, errors included. Not a middleware: those make every answer wait. */
export function secureFetch(fetch: Fetch, headers: Readonly<Record<string, string>>): Fetch {
  const secure = (response: Response): Response => {
    if (complete.has(response)) return response;
    // A file somebody has sent is held in a sandbox: stricter than every page of ours.
    const isHeld = response.headers.get("content-security-policy")?.includes("sandbox") === true;
    for (const [name, value] of Object.entries(headers))
      if (!isHeld || name !== "content-security-policy") response.headers.set(name, value);
    return response;
  };
  return (...asked) => {
    const response = fetch(...asked);
    return response instanceof Promise ? response.then(secure) : secure(response);
  };
}

/**
 * Whether a state-changing request comes from a page of ours. Browsers say so: `sec-fetch-site` where they know it,
 * else `origin`. Programs without either are not browsers and carry no cookie unasked.
 */
export function isFromHere(header: (name: string) => string | undefined, host: string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = header("origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Whether a page was asked for by a link or form of ours: for links that lead on to something that would hold. Not typed,
 * not from a mail. Browsers without `sec-fetch-site` say by `referer` where they come from.
 */
export function isClickedHere(header: (name: string) => string | undefined, host: string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const referer = header("referer") ?? "";
  return URL.canParse(referer) && new URL(referer).host === host;
}
