/** Forms a body is kept in besides its own. */
export type Encoding = "br" | "gzip";

/** Named, and not refused by `q=0` (RFC 9110 §12.5.3). */
const TAKES: Readonly<Record<Encoding, RegExp>> = {
  br: /(?:^|[\s,])br(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))\s*(?:[,;]|$)/i,
  gzip: /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))\s*(?:[,;]|$)/i,
};

/** The smallest form an `accept-encoding` header allows; undefined: as it is. */
export function chooseEncoding(
  header: string | undefined,
  there: readonly Encoding[] = ["br", "gzip"],
): Encoding | undefined {
  return header === undefined ? undefined : there.find((encoding) => TAKES[encoding].test(header));
}
