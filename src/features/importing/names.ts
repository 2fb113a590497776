/** Names of organisations reduced to what tells them apart: legal forms go, abbreviations become one form. */
import { fold, trigrams } from "./words.ts";

/** Only at the end of a name: "AG Meiningen" is a court. */
const LEGAL_FORMS =
  /(?:\s+(?:e v|ev|eingetragener verein|g?gmbh|g gmbh|gemeinnuetzige gmbh|mbh|gug|ug|haftungsbeschraenkt|ag|kg|ohg|gbr|eg|e g|e k|kdoer|k d oe r|a oe r|aoer|gag|u co|co))+$/u;

/** Both sides become the right one. Longer ones first, because they contain the shorter. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:u|f|d) /gu, ""],
  [/\bkreisvolkshochschule\b|\bkvhs\b/gu, "kreis volkshochschule"],
  [/\bvhs\b/gu, "volkshochschule"],
  [/\barbeiterwohlfahrt\b/gu, "awo"],
  [/\bdeutsches? rotes? kreuz\b|\brotes? kreuz\b/gu, "drk"],
  [/\bdiakonisches? werk\b|\bdiakoniewerk\b/gu, "diakonie"],
  [/\bcaritas ?verband\b/gu, "caritas"],
  [/\barbeiter samariter bund\b/gu, "asb"],
  [/\binternationaler bund\b/gu, "ib"],
  [/\bvolkssolidaritaet\b/gu, "vs"],
  [/\bparitaetischer wohlfahrtsverband\b|\b(?:der )?paritaetische\b|\bdpwv\b/gu, "paritaetischer"],
  [/\b(?:deutscher )?kinderschutzbund\b|\bdksb\b/gu, "kinderschutzbund"],
  [/\bindustrie (?:und )?handelskammer\b/gu, "ihk"],
  [/\bhandwerkskammer\b/gu, "hwk"],
  [/\bbundesamt (?:fuer )?migration (?:und )?fluechtlinge\b/gu, "bamf"],
  [/\b(?:bundes)?agentur (?:fuer )?arbeit(?: agentur)?\b|\barbeitsamt\b|\barbeits agentur\b/gu, "arbeitsagentur"],
  [/\bjob center\b|\bjc\b/gu, "jobcenter"],
  [/\blra\b/gu, "landratsamt"],
  [/\bamt (?:fuer )?soziales\b/gu, "sozialamt"],
  [/\bamt (?:fuer )?jugend\b/gu, "jugendamt"],
  [/\bfb\b/gu, "fachbereich"],
  [/\b(?:land)?kreis(?:es)?\b|\blkr\b|\blk\b/gu, "kreis"],
  [/\bkreisverband\b|\bkreisverb\b/gu, "kv"],
  [/\bortsverband\b|\bortsverein\b|\bortsgruppe\b|\bog\b/gu, "ov"],
  [/\bbezirksverband\b/gu, "bv"],
  [/\blandesverband\b/gu, "lv"],
  [/\bregionalverband\b/gu, "rv"],
  [/\bjugendmigrationsdienst\b/gu, "jmd"],
  [/\bmigrationsberatung (?:fuer )?erwachsene(?: zuwanderer)?\b/gu, "mbe"],
  [/\bmehrgenerationenhaus\b|\bmehrgenerationen haus\b/gu, "mgh"],
  [/\bkindertagesstaette\b|\bkindertageseinrichtung\b|\bkindergarten\b|\bkiga\b/gu, "kita"],
  [/\bgs\b/gu, "grundschule"],
  [/\brs\b/gu, "regelschule"],
  [/\bstaatl(?:ich\w*)?\b/gu, " "],
  [/\b(?:freiwillige )?feuerwehr\b|\bffw?\b/gu, "feuerwehr"],
  [/\bksb\b/gu, "kreissportbund"],
  [/\bs?bbs\b/gu, "berufsbildende schule"],
  [/\bfachdienst (jugend|gesundheit)\b/gu, "$1amt"],
  [/\bfachdienst soziales\b/gu, "sozialamt"],
  [/\bgesundheitamt\b/gu, "gesundheitsamt"],
  [/\bturn und sportverein\b|\bturn sportverein\b/gu, "tsv"],
  [/\bsportverein\b/gu, "sv"],
  [/\bpolizeiinspektion\b|\bpolizeirevier\b|\bpolizei(?:station|posten|dienststelle)\b/gu, "polizei"],
  [/\bsankt\b/gu, "st"],
  [/\bevangelisch\w*|\bev luth\w*|\bevang\b|\bev\b/gu, "evang"],
  [/\blutherisch\w*|\bluth\b/gu, " "],
  [/\bkatholisch\w*/gu, "kath"],
  [/\bpfarrei\b|\bpfarramt\b|\bpfarrgemeinde\b|\bkirchgemeinde\b|\bkirchengem\b/gu, "kirchengemeinde"],
  [/\bverwaltungsgemeinschaft\b/gu, "vg"],
  [/\bstadtverwaltung\b/gu, "stadt"],
  [/\bgemeindeverwaltung\b/gu, "gemeinde"],
  [/\b(stadt|gemeinde|kreis)?buecherei\b/gu, "$1bibliothek"],
  [/\bkrankenhaus\b|\bklinikum\b|\bkliniken\b/gu, "klinik"],
  [/\bwfbm\b/gu, "werkstatt menschen behinderung"],
  [/\bkiz\b|\bki\b(?= (?:kreis|landkreis|stadt)\b)/gu, "kommunales integrationszentrum"],
  [/\bbgz\b/gu, "begegnungszentrum"],
];

/** Short forms that stand for themselves: they are no letters of other words. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  SAME.flatMap(([, form]) => form.split(" ")).filter((word) => word !== "" && word.length <= 5),
);

const FILLERS = new Set(
  "der die das des dem den und fuer im in von vom am an zu zum zur beim e fuers kreis verein gemeinnuetzige mit".split(
    " ",
  ),
);

export type NameKey = {
  /** Folded, without legal form: equal means the same name written the same way. */
  plain: string;
  /** Abbreviations resolved, order and small words ignored. */
  loose: string;
  tokens: readonly string[];
  /** Words that end in a dot: "Interkult.", "Gemeinn.". */
  cut: ReadonlySet<string>;
  /** Words of capitals that are not resolved: "WBG", "SM". */
  shorts: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
  /** Words with digits: they are never typing errors of each other. */
  numbers: readonly string[];
};

/** Reduces a name; for names that are no organisations only spelling is levelled. */
export function nameKey(name: string, ofOrganisation: boolean): NameKey {
  // "Kirchengemeinde e. V." and "ev. Kirchengemeinde" use the same letters for two things.
  const folded = fold(name.replace(/\bev\.?(?=[\s-]*(?:luth|kirch))/giu, "evangelisch"));
  const plain = ofOrganisation ? folded.replace(LEGAL_FORMS, "").trim() : folded;
  let text = plain;
  if (ofOrganisation) for (const [from, to] of SAME) text = text.replace(from, to);
  const all = [...new Set(text.split(" ").filter((token) => token !== ""))];
  const told = all.filter((token) => !(ofOrganisation && FILLERS.has(token)));
  const tokens = told.length === 0 ? all : told;
  const loose = tokens.toSorted().join(" ");
  const cut = new Set([...name.matchAll(/(\p{L}{3,})\./gu)].map((match) => fold(match[1] ?? "")));
  const shorts = new Set(/\p{Ll}/u.test(name) ? capitalsIn(name).filter((short) => tokens.includes(short)) : []);
  const numbers = tokens.filter((token) => /\d/u.test(token));
  return { plain: plain || folded, loose: loose || folded, tokens, cut, shorts, pieces: trigrams(loose), numbers };
}

function capitalsIn(name: string): string[] {
  const found = [...name.matchAll(/(?<!\p{L})\p{Lu}\p{L}{0,3}\p{Lu}(?!\p{L})/gu)].map((match) => fold(match[0]));
  return found.filter((short) => !SHORT_FORMS.has(short));
}
