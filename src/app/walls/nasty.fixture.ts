// What nobody sends who means well.

/** Values for parameters of addresses, as they stand in the address. */
export const NASTY_PARTS: readonly string[] = [
  "%00",
  "a%00b",
  "%ff",
  "%E0%A4%A",
  "%ed%a0%80",
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e",
  "__proto__",
  "constructor",
  "-".repeat(36),
  "00000000-0000-0000-0000-000000000000",
  "%27%3B--",
  "x".repeat(4000),
];

/** Queries, as they stand in the address. */
export const NASTY_QUERIES: readonly string[] = [
  "?%",
  "?=&&=&%ff=%00",
  "?q=%00&vorlage=%00&ziel=%00&hinweis=%00&vorgang=%00&zustand=%00&ansicht=%00&gerade=%00",
  "?q=%26%7C%21%28%29%3A%2A%27%5C&sortierung=__proto__&hinweis=accounts.done.constructor",
  `?q=${"a".repeat(3000)}&vorlage=${"a".repeat(3000)}`,
  `?q=${"(".repeat(500)}${"%F0%9F%98%80".repeat(60)}`,
  "?seite=-1&anzahl=1e9",
  "?seite=1e99&anzahl=NaN",
  "?seite=99999999999999999999",
  "?thema=a,b%7B%7D%22&ort=%00&sprache=zz&niveau=%27&stand=published&stand=%00&anbieter=x&bestaetigt=x&art=%5C",
  `?${"thema=language&".repeat(400)}`,
  `?${["thema", "ort", "sprache", "fuer", "niveau", "wichtig", "anbieter"].flatMap((name) => Array.from({ length: 25 }, (_, code) => `${name}=c${code}`)).join("&")}`,
  "?ziel=//elsewhere.example&ziel=%5C%5Celsewhere.example",
];

/** Texts for fields of forms. */
export const NASTY_TEXTS: readonly string[] = [
  "\u0000",
  "a\u0000\u0001\u001f\u007f\u0085\u2028\uffffb",
  "\ud83d",
  "\u202e\u200b\u00ad",
  "a\r\nBcc: x@elsewhere.example",
  "__proto__",
  "constructor",
  "-1",
  "1e9",
  "99999999999999999999",
  "0000-01-01",
  "2026-02-30",
  "9999-12-31",
  "99999999",
  "00000000",
  "00000000-0000-0000-0000-000000000000",
  "javascript:alert(1)",
  "<script>alert(1)</script>",
  '=HYPERLINK("https://elsewhere.example")',
  "'; drop table record; --",
  "&|!():*\\'",
  "x".repeat(9_999),
  "ü".repeat(100_000),
  "\n".repeat(5_000),
];

/** Names of fields besides those a form has. */
export const NASTY_NAMES: readonly string[] = [
  "__proto__",
  "__proto__.x",
  "constructor.prototype.x",
  "runs.0.__proto__.x",
  "runs.999999999.startsOn",
  "runs.-1.startsOn",
  "runs",
  "runs.0",
  "points.0.value.x",
  "rooms.0.constructor",
  "..",
  ".",
  "row-add",
  "row-remove",
  "wert.1.__proto__",
  "wert.1.a\u0000b",
  "gleich.\u0000",
  "spalte.0",
  "version",
  "next",
  `runs.0.${"a.".repeat(20_000)}b`,
  "a.".repeat(20_000),
];

/** Bodies that are no form of ours, with their content type. */
export const NASTY_BODIES: readonly (readonly [type: string, body: string])[] = [
  ["", "a=b"],
  ["text/plain", "a=b"],
  ["application/json", '{"__proto__":{"x":1}}'],
  ["image/png", "\u0089PNG"],
  ["multipart/form-data", "a=b"],
  ["multipart/form-data; boundary=", "--\r\n"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nnever ends'],
  ["multipart/form-data; boundary=x", "--y\r\n"],
  ["application/x-www-form-urlencoded", `${"a=b&".repeat(6_000)}`],
];
