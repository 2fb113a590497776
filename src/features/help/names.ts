import { fold } from "../records/index.ts";
import { RESOURCES, type Resource, SPOKEN_LANGUAGES, TOPICS } from "../directory/index.ts";
import { TARGET_GROUPS } from "../offers/index.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";

const german = getTranslator("de");

/** What people call a language besides its name in the list; some names stand for several. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  fa: ["persisch", "farsi", "dari"],
  kmr: ["kurdisch", "kurmandschi", "kurmanci", "kurmanji"],
  ckb: ["kurdisch", "sorani"],
  ps: ["paschtu", "paschto", "pashto"],
  ti: ["tigrinya", "tigrinisch", "tigrigna"],
  so: ["somali", "somalisch"],
  ro: ["rumaenisch", "moldauisch"],
  sr: ["serbisch", "bosnisch", "serbokroatisch"],
  hr: ["kroatisch", "serbokroatisch"],
  zh: ["chinesisch", "mandarin"],
  ur: ["urdu", "pakistanisch"],
  rom: ["romanes", "romani"],
  sgn: ["gebaerdensprache", "gebaerden", "gebaerdensprachlich", "dgs"],
};

/** Codes by folded name: "kurdisch" → kmr, ckb. */
function languageCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const code of SPOKEN_LANGUAGES)
    for (const name of new Set([fold(german.languageName(code)), ...(ALSO[code] ?? [])]))
      codes.set(name, [...(codes.get(name) ?? []), code]);
  return codes;
}

/** Languages by folded name; made once. */
export const LANGUAGE_CODES: ReadonlyMap<string, readonly string[]> = languageCodes();

/** Words by which a resource is asked for: beginnings of folded words, `=` before what has to be the whole word. */
export const RESOURCE_BEGINNINGS: Readonly<Record<Resource, readonly string[]>> = {
  interpreting: ["dolmetsch", "sprachmittl", "sprachmittler", "uebersetz"],
  volunteers: ["ehrenamt", "freiwillig", "helfer"],
  childcare: ["kinderbetreu", "babysit", "=kinder betreuen"],
  transport: ["fahrdienst", "fahrzeug", "kleinbus", "transporter", "=bus", "=auto", "fahrer", "abhol"],
  equipment: ["beamer", "laptop", "leinwand", "tonanlage", "mikrofon", "technik", "headset", "lautsprecher"],
  kitchen: ["kueche", "lehrkueche", "kochgelegenheit"],
  sports: ["sporthalle", "turnhalle", "sportplatz", "sportgeraet", "sporthallen"],
  donations: ["sachspende", "moebelspende", "kleiderkammer", "kleiderspende", "moebellager"],
  training: ["schulung", "fortbildung", "workshop", "referent"],
  funding: ["foerderantr", "foerdermittel", "antragstellung", "projektantr", "drittmittel"],
  publicity: ["oeffentlichkeitsarbeit", "pressearbeit", "plakat", "flyer", "druckerei"],
};

/** The German words of a list of codes, whole and before a comma or "und", each once for the first code that has it. */
function byWords(codes: readonly string[], wordOf: (code: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const code of codes)
    for (const word of [wordOf(code), ...wordOf(code).split(/\s+und\s+|,/u)])
      if (!found.has(fold(word.trim()))) found.set(fold(word.trim()), code);
  return found;
}

/** Topics and target groups by their German words. */
export const TOPIC_CODES: ReadonlyMap<string, string> = byWords(TOPICS, (code) => german.code("offers.topic", code));
export const TARGET_CODES: ReadonlyMap<string, string> = byWords(TARGET_GROUPS, (code) =>
  german.code("offers.targetGroup", code),
);

/** Labels that hold "und" themselves: such a wish is not cut there. */
export const UNDIVIDED: readonly string[] = [...TOPIC_CODES.keys()].filter((word) => word.includes(" und "));

export { RESOURCES };
