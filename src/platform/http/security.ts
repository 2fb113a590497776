import type { MiddlewareHandler } from "hono";

/**
 * Headers of every response. No script, style or frame that is not ours; nothing inline; forms send to us only;
 * nobody frames us; no referrer leaves with the address of a workspace page.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Sets the security headers, and HSTS where the installation is reached by https. */
export function secureHeaders(isHttps: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
    if (isHttps) context.res.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
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
