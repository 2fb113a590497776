/** Longer addresses are not kept over a sign-in. */
const LONGEST = 1000;

/** Pages that lead nowhere after signing in. */
const NOT_AGAIN = ["anmelden", "abmelden"];

/**
 * Where somebody wanted to go before they were asked to sign in: a path inside the workspace of this county, or null.
 * What browsers would take for another host (`//host`, backslashes, control characters) is refused before it is parsed,
 * dot segments are resolved before the beginning is compared. @param inside what every address of the workspace begins with: `/{county}/intern/`
 */
export function safeReturn(inside: string, wanted: string | null | undefined): string | null {
  if (wanted === null || wanted === undefined || wanted.length > LONGEST) return null;
  if (!/^\/[^/\\]/.test(wanted) || /[\\\p{Cc}]/u.test(wanted)) return null;
  const origin = "http://here.invalid";
  if (!URL.canParse(wanted, origin)) return null;
  const address = new URL(wanted, origin);
  if (address.origin !== origin || !address.pathname.startsWith(inside)) return null;
  const first = address.pathname.slice(inside.length).split("/")[0] ?? "";
  return NOT_AGAIN.includes(first) ? null : `${address.pathname}${address.search}`;
}
