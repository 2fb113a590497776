/** Names of organisations reduced to what tells them apart: legal forms go, abbreviations become one form. */
import { distance, fold, likeness, trigrams } from "./words.ts";

const LEGAL_FORMS =
  /\b(?:e v|ev|ggmbh|gmbh|g gmbh|mbh|gug|ug|haftungsbeschraenkt|ag|kg|ohg|gbr|eg|e g|e k|kdoer|k d oe r|a oe r|aoer|gag|co)\b/gu;

/** Both sides become the right one. Longer ones first, because they contain the shorter. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bkreisvolkshochschule\b|\bkvhs\b/gu, "kreis volkshochschule"],
  [/\bvhs\b/gu, "volkshochschule"],
  [/\barbeiterwohlfahrt\b/gu, "awo"],
  [/\bdeutsches? rotes? kreuz\b|\brotes kreuz\b/gu, "drk"],
  [/\bdiakonisches werk\b|\bdiakoniewerk\b/gu, "diakonie"],
  [/\bcaritasverband\b/gu, "caritas"],
  [/\barbeiter samariter bund\b/gu, "asb"],
  [/\bvolkssolidaritaet\b/gu, "vs"],
  [/\bparitaetischer wohlfahrtsverband\b|\bder paritaetische\b|\bdpwv\b/gu, "paritaetischer"],
  [/\bindustrie und handelskammer\b/gu, "ihk"],
  [/\bhandwerkskammer\b/gu, "hwk"],
  [/\bbundesamt fuer migration und fluechtlinge\b/gu, "bamf"],
  [/\bagentur fuer arbeit\b|\bbundesagentur fuer arbeit\b|\barbeitsamt\b/gu, "arbeitsagentur"],
  [/\bjob center\b/gu, "jobcenter"],
  [/\blandratsamt\b|\blra\b/gu, "landratsamt"],
  [/\b(?:land)?kreis(?:es)?\b|\blkr\b|\blk\b/gu, "kreis"],
  [/\bkreisverband\b|\bkreisverb\b/gu, "kv"],
  [/\bortsverband\b|\bortsverein\b/gu, "ov"],
  [/\bbezirksverband\b/gu, "bv"],
  [/\blandesverband\b/gu, "lv"],
  [/\bjugendmigrationsdienst\b/gu, "jmd"],
  [/\bmigrationsberatung fuer erwachsene(?: zuwanderer)?\b/gu, "mbe"],
  [/\bsankt\b/gu, "st"],
  [/\bevangelisch\w*|\bev luth\w*/gu, "evang"],
  [/\bkatholisch\w*/gu, "kath"],
  [/\bkirchgemeinde\b|\bkirchengem\b/gu, "kirchengemeinde"],
  [/\bverwaltungsgemeinschaft\b/gu, "vg"],
  [/\bstadtverwaltung\b/gu, "stadt"],
  [/\bgemeindeverwaltung\b/gu, "gemeinde"],
];

const FILLERS = new Set([
  "der",
  "die",
  "das",
  "des",
  "dem",
  "und",
  "u",
  "fuer",
  "im",
  "in",
  "von",
  "vom",
  "am",
  "an",
  "zu",
  "e",
  "fuers",
  "kreis",
]);

export type NameKey = {
  /** Folded, without legal form: equal means the same name written the same way. */
  plain: string;
  /** Abbreviations resolved, order and small words ignored. */
  loose: string;
  tokens: readonly string[];
  pieces: ReadonlySet<string>;
};

/** Reduces a name; for names that are no organisations only spelling is levelled. */
export function nameKey(name: string, ofOrganisation: boolean): NameKey {
  // "Kirchengemeinde e. V." and "ev. Kirchengemeinde" use the same letters for two things.
  const folded = fold(name.replace(/\bev\.(?=[\s-]*(?:luth|kirch))/giu, "evangelisch"));
  const plain = ofOrganisation ? folded.replace(LEGAL_FORMS, " ").replace(/\s+/gu, " ").trim() : folded;
  let text = plain;
  if (ofOrganisation) for (const [from, to] of SAME) text = text.replace(from, to);
  const tokens = [
    ...new Set(text.split(" ").filter((token) => token !== "" && !(ofOrganisation && FILLERS.has(token)))),
  ];
  const loose = tokens.toSorted().join(" ");
  return { plain: plain || folded, loose: loose || folded, tokens, pieces: trigrams(loose) };
}

/**
 * Likeness of two names, 0 to 1. Words that only one side has weigh little when the other side has none of its own
 * ("AWO KV Schmalkalden" in "AWO KV Schmalkalden Meiningen"), and much when both have some ("… Sonneberg").
 */
export function compareNames(a: NameKey, b: NameKey): number {
  if (a.plain === b.plain) return 1;
  if (a.loose === b.loose) return 0.98;
  const common = a.tokens.filter((token) => b.tokens.some((other) => sameToken(token, other))).length;
  const onlyA = a.tokens.length - common;
  const onlyB = b.tokens.length - common;
  if (onlyA === 0 && onlyB === 0) return 0.95;
  const share = (2 * common) / (a.tokens.length + b.tokens.length);
  if (onlyA > 0 && onlyB > 0)
    return Math.min(0.7, Math.max(share * 0.75, likeness(new Set(a.pieces), new Set(b.pieces)) * 0.75));
  return common === 0 ? 0 : 0.5 + share * 0.4;
}

function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  return short >= 5 && distance(a, b, 1) <= 1 && !/\d/u.test(a + b);
}
