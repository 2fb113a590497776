import type { Language } from "../../platform/i18n/languages.ts";

/** Addresses of one county. Everything that links goes through here, so that a county may have its own domain. */
export type Paths = {
  /** `/{county}/{language}/{rest}`, without the county on a host of its own */
  site(language: Language, rest?: string): string;
  /** `/{county}/intern/{rest}`, without the county on a host of its own */
  intern(rest?: string): string;
  /** `/{county}/mein/{token}`, and what is below it */
  personal(token: string, rest?: string): string;
};

/** @param prefix what stands before every address of the county: `/{county}`, or nothing where it has a host of its own */
export function pathsOf({ prefix }: { prefix: string }): Paths {
  return {
    site: (language, rest = "") => `${prefix}/${language}/${rest}`,
    intern: (rest = "") => `${prefix}/intern/${rest}`,
    personal: (token, rest = "") => `${prefix}/mein/${token}${rest === "" ? "" : `/${rest}`}`,
  };
}

/**
 * An address of a county with protocol and host, for what leaves the site: search engines, feeds, mails, other websites. A
 * county with a domain of its own is named by it, over https; all others by the installation's address.
 * @param path as `Paths` makes it, from the first slash on
 */
export function absoluteAddress(
  { baseUrl }: { baseUrl: string },
  { domain }: { domain: string | null },
  path: string,
): string {
  return `${domain === null ? baseUrl : `https://${domain}`}${path}`;
}

/** The address with other query values; `undefined` takes one off. Keys keep their order; empty query, no `?`. */
export function withQuery(
  path: string,
  query: URLSearchParams,
  change: Record<string, string | readonly string[] | undefined>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    for (const one of value === undefined ? [] : typeof value === "string" ? [value] : value) next.append(name, one);
  }
  const rest = next.toString();
  return rest === "" ? path : `${path}?${rest}`;
}
