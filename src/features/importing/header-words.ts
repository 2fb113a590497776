/** How well the words above a column name a field: abbreviations, order, typing errors, compounds, whole questions. */
import type { ImportField } from "./fields.ts";
import { distance, fold } from "./words.ts";

/** Words that mean the same above a column; the first stands for all. */
const SAME_WORDS = [
  "telefon tel telefonnr telefonnummer telnr telnummer rufnr rufnummer fon phone telef",
  "mobil mob mobilnr mobilnummer mobiltel mobiltelefon mobilfunk handy handynr handynummer diensthandy mobile",
  "fax telefax faxnr faxnummer fx",
  "email mail emailadresse mailadresse mailadr emailadr mailanschrift",
  "internet website webseite homepage internetseite internetauftritt internetadresse webadresse www url link web",
  "strasse str strassenname street",
  "nummer nr no num",
  "hausnummer hausnr hnr hsnr",
  "plz postleitzahl postleitzahlen zip",
  "adresse adr anschrift",
  "organisation org organization organisationen",
  "ansprechpartner anspr ansprechp ansprpartner ansprechpartnerin ansprechpartnerinnen ansprechperson ansprechpersonen ap",
  "kontaktperson kontaktpersonen",
  "funktion fkt",
  "abteilung abt",
  "bezeichnung bez benennung",
  "sprachen sprache spr",
  "zustaendigkeit zust zustaendigkeiten",
  "kinderbetreuung kibe kinderbetr",
  "tn teilnehmer teilnehmende teilnehmern teilnehmerinnen teiln",
  "max maximal maximale hoechstens",
  "gesamt ges insgesamt",
  "anzahl anz zahl",
  "zielgruppe zielgruppen zielgr",
  "beschreibung beschr",
  "kurzbezeichnung kurzbez",
  "vorname vorn",
  "angebot angebote",
  "veranstaltung veranst",
  "ort orte city",
];
const CANON = new Map(
  SAME_WORDS.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Words that say nothing about what the column holds. */
const FILLERS = new Set(
  `der die das des dem den und oder u o im in fuer f von vom zu zur zum bei am an bzw ggf inkl bitte d
  ihr ihre ihrer ihres ihrem ihren unser unsere sie wir ich es ist sind wird werden gibt kann koennen haben hat
  wie welche welcher welches welchem welchen dienstl dienstlich dienstliche dienstlicher geschaeftlich gesch privat
  priv vorauss voraussichtlich voraussichtliches gepl geplant geplanter geplantes geplante value`
    .split(/\s+/u)
    .filter(Boolean),
);

/** How well a header names a field, 0 to 1. */
export function scoreName(header: string, field: Pick<ImportField, "wordings">): number {
  const whole = readHeader(header);
  const outside = header.replace(/\([^)]*\)/gu, " ");
  const bare = outside === header ? undefined : readHeader(outside);
  let best = 0;
  preparedOf(field).forEach((wording, index) => {
    const found = Math.max(
      likenessOf(whole, wording),
      bare === undefined || bare.folded === "" ? 0 : likenessOf(bare, wording) * 0.97,
      abbreviates(header, whole.folded, wording.folded) ? 0.6 : 0,
    );
    // Wordings stand in order: the first say it most clearly.
    best = Math.max(best, found - (found > 0 ? index * 0.001 : 0));
  });
  return Math.max(0, best);
}

type Words = { folded: string; compact: string; tokens: readonly string[]; key: string };

const prepared = new WeakMap<readonly string[], Words[]>();

function preparedOf(field: Pick<ImportField, "wordings">): Words[] {
  const known = prepared.get(field.wordings);
  if (known !== undefined) return known;
  const made = field.wordings.map(readHeader);
  prepared.set(field.wordings, made);
  return made;
}

function readHeader(text: string): Words {
  // Databases write "strasseNr" and "creationDate".
  const folded = fold(text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, " "))
    .replace(/\b(mobil|handy)\s+(?:tel|telefon|telefonnummer)\b/gu, "$1")
    .replace(/\be mail\b|\be mai\b/gu, "email")
    .replace(/\b(email|mail)\s+(?:adresse|adr)\b/gu, "email")
    .replace(/\b(tel|telefon|mobil|handy|fax|ruf)\s+(?:nr|nummer)\b/gu, "$1")
    .replace(/\b(?:haus|hs)\s+(?:nr|nummer)\b/gu, "hausnummer")
    .replace(/\b(?:plz)\s*(?=ort\b)/gu, "plz ");
  const all = folded.split(" ").filter(Boolean);
  const told = all.filter((token) => !FILLERS.has(token));
  const tokens = (told.length === 0 ? all : told).map((token) => CANON.get(token) ?? token);
  return { folded, compact: folded.replaceAll(" ", ""), tokens, key: tokens.toSorted().join(" ") };
}

/** "Ansprechp.", "Zuständigk.": cut off and ended by a dot. */
function abbreviates(header: string, folded: string, wording: string): boolean {
  return header.trim().endsWith(".") && folded.length >= 3 && wording.startsWith(folded);
}

function likenessOf(header: Words, wording: Words): number {
  if (header.folded === wording.folded || withoutNumber(header.folded) === wording.folded) return 1;
  if (header.compact === wording.compact) return 0.99;
  if (header.key === wording.key) return 0.97;
  const short = Math.min(header.folded.length, wording.folded.length);
  if (short >= 4 && distance(header.folded, wording.folded, 1) <= 1) return short >= 5 ? 0.92 : 0.8;
  if (short >= 9 && distance(header.folded, wording.folded, 2) <= 2) return 0.85;
  const common = header.tokens.filter((token) => wording.tokens.some((other) => sameToken(token, other))).length;
  if (common === 0) return likenessOfCompound(header.tokens, wording);
  if (common >= wording.tokens.length) return likenessOfPart(header.tokens, wording);
  return (common / (header.tokens.length + wording.tokens.length - common)) * 0.85;
}

/** The wording stands in the header with other words: best at its start ("Tel. Zentrale") or end ("freie Plätze ges."). */
function likenessOfPart(tokens: readonly string[], wording: Words): number {
  if (wording.compact.length < 3) return 0;
  const share = wording.tokens.length / tokens.length;
  const [first] = wording.tokens;
  const last = wording.tokens.at(-1);
  if (share >= 0.99) return 0.95;
  if (sameToken(tokens[0] ?? "", first ?? "")) return 0.7 + share * 0.1;
  if (sameToken(tokens.at(-1) ?? "", last ?? "")) return 0.64 + share * 0.1;
  return wording.compact.length >= 4 || tokens.length > 3 ? 0.5 + share * 0.2 : 0;
}

/** In a compound the last part is what it is: "Kurstelefon" is a telephone number, a "Schulart" a kind. */
function likenessOfCompound(tokens: readonly string[], wording: Words): number {
  const [only] = wording.tokens;
  if (wording.tokens.length !== 1 || only === undefined) return 0;
  const length = Math.max(only.length, wording.folded.length);
  if (length >= 5) {
    if (tokens.length === 1 && ends(tokens[0], only, wording.folded)) return 0.62;
    if (ends(tokens.at(-1), only, wording.folded)) return 0.55;
  }
  return tokens.length === 1 && length >= 4 && CONTACT.has(only) && tokens[0]?.startsWith(wording.folded) ? 0.6 : 0;
}

const CONTACT = new Set(["telefon", "mobil", "fax", "email", "internet", "plz"]);

function ends(token: string | undefined, ...wordings: string[]): boolean {
  return wordings.some((wording) => token !== undefined && token.length > wording.length && token.endsWith(wording));
}

function sameToken(a: string, b: string): boolean {
  return a === b || (a.length >= 6 && b.length >= 6 && distance(a, b, 1) <= 1);
}

function withoutNumber(header: string): string {
  return header.replace(/^(?:\d+)\s+|\s+\d+$/gu, "");
}
