/** Letters that German, Turkish and Polish titles hold and an address cannot. */
const SPELLED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "o", ł: "l", ı: "i", đ: "d" };

/** Words that stand in addresses of lists in the place of an entry: `angebote/neu`. */
const RESERVED = new Set([
  "neu",
  "papierkorb",
  "stand",
  "kalender",
  "gastbeitrag",
  "export",
  "einlesen",
  "vorlage",
  "informationspflicht",
  "nachtragen",
  "themen",
  "reihen",
]);

/**
 * A title as a readable part of an address: small Latin letters, digits and hyphens, at most 60 characters,
 * cut between words. Never empty.
 */
export function slugify(title: string): string {
  const spelled = title.toLowerCase().replaceAll(/[äöüßæøłıđ]/g, (letter) => SPELLED[letter] ?? "");
  const plain = spelled
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (plain === "" || RESERVED.has(plain)) return plain === "" ? "eintrag" : `eintrag-${plain}`;
  if (plain.length <= 60) return plain;
  const cut = plain.slice(0, 61);
  return cut.slice(0, cut.lastIndexOf("-") > 20 ? cut.lastIndexOf("-") : 60);
}
