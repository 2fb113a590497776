/** Browsers by what only they say of themselves, in this order: most say they are several. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bCrOS\b/, "Chromebook"],
  [/\bLinux\b/, "Linux"],
];

const nameOf = (known: readonly [RegExp, string][], userAgent: string): string =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "";

/**
 * What is kept of a browser's user agent: `Firefox/Windows`; what is not recognised stays empty. Enough to tell one's own
 * devices apart, too little to recognise a person by.
 */
export function readDevice(userAgent: string | undefined): string {
  const text = (userAgent ?? "").slice(0, 400);
  return `${nameOf(BROWSERS, text)}/${nameOf(SYSTEMS, text)}`;
}
