/** Work of translation in the demo: words the county wants, a file that came back, and German that has changed since. */
import { findOffer, reviseOffer } from "../src/features/offers/index.ts";
import type { Scope } from "../src/features/records/index.ts";
import { type TermContent, writeTerm } from "../src/features/translating/actions-terms.ts";
import { storeFile } from "../src/features/translating/files.ts";
import { markOf } from "../src/features/translating/outgoing.ts";
import type { Unit } from "../src/features/translating/xliff/unit.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { DemoCounty, DemoOffer, DemoTranslations } from "./world.ts";

const TERMS: readonly TermContent[] = [
  {
    term: "Integrationskurs",
    note: "Name des Kurses beim Bundesamt, nicht „Deutschkurs“",
    words: {
      en: "integration course (Integrationskurs)",
      uk: "інтеграційний курс (Integrationskurs)",
      ru: "интеграционный курс (Integrationskurs)",
      ar: "دورة الاندماج (Integrationskurs)",
      fa: "دورهٔ ادغام (Integrationskurs)",
      tr: "uyum kursu (Integrationskurs)",
      "de-leicht": "Integrations-Kurs",
    },
  },
  {
    term: "Ausländerbehörde",
    note: "",
    words: {
      en: "immigration office (Ausländerbehörde)",
      uk: "відомство у справах іноземців (Ausländerbehörde)",
      ru: "ведомство по делам иностранцев (Ausländerbehörde)",
      ar: "دائرة الأجانب (Ausländerbehörde)",
      fa: "ادارهٔ امور اتباع خارجی (Ausländerbehörde)",
      tr: "yabancılar dairesi (Ausländerbehörde)",
      "de-leicht": "Ausländer-Behörde",
    },
  },
  {
    term: "Sprachmittlung",
    note: "Ehrenamtlich; „Dolmetschen“ nur, wo vereidigt gedolmetscht wird",
    words: {
      en: "language mediation",
      uk: "мовний супровід",
      ru: "языковое сопровождение",
      ar: "الوساطة اللغوية",
      fa: "میانجی‌گری زبانی",
      tr: "dil aracılığı",
      "de-leicht": "Hilfe beim Übersetzen",
    },
  },
  {
    term: "Kita",
    note: "",
    words: { en: "day-care centre (Kita)", ru: "детский сад (Kita)", ar: "روضة أطفال (Kita)", tr: "kreş (Kita)" },
  },
];

/** The language whose file has come back. */
const BACK = "tr";
/** Offers in it. */
const IN_FILE = 2;

const inFile = ({ offers }: DemoCounty): DemoOffer[] =>
  offers.filter(({ translations, state }) => translations?.[BACK] !== undefined && state === undefined).slice(-IN_FILE);

/** What of an offer's translations is entered: those of the file that came back wait in it. */
export function enteredTranslations(county: DemoCounty, offer: DemoOffer): DemoTranslations | undefined {
  if (!inFile(county).includes(offer)) return offer.translations;
  const { [BACK]: _back, ...others } = offer.translations ?? {};
  return others;
}

/** The file of the translation office, which nobody has taken over yet. */
async function loadFile(db: TenantDb, scope: Scope, county: DemoCounty, ids: ReadonlyMap<string, string>) {
  const units = inFile(county).flatMap((offer): Unit[] => {
    const german = { title: offer.title, summary: offer.summary, description: offer.description };
    return Object.entries(german).flatMap(([field, source]): Unit[] => {
      const target = offer.translations?.[BACK]?.[field as keyof typeof german];
      if (source === undefined || target === undefined) return [];
      return [{ recordId: ids.get(offer.key) ?? "", field, mark: markOf(""), source, target, state: "done" }];
    });
  });
  const fileName = `${county.slug}-de-${BACK}-zurueck.xlf`;
  await storeFile(db, scope, { fileName, language: BACK, units, visibleTo: "office" });
}

/** An offer whose German has changed since it was translated. */
async function loadOutdated(db: TenantDb, scope: Scope, county: DemoCounty, ids: ReadonlyMap<string, string>) {
  const changed = county.offers.find(
    (offer) => offer.translations?.["ar"]?.summary !== undefined && offer.state === undefined,
  );
  const offer = changed && (await findOffer(db, ids.get(changed.key) ?? ""));
  if (offer === undefined) return;
  await reviseOffer(db, scope, offer, { summary: `${offer.summary} Bitte bringen Sie Ihren Ausweis mit.` });
}

/** @param ids of offers by their keys */
export async function loadTranslating(
  db: TenantDb,
  scope: Scope,
  county: DemoCounty,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const term of TERMS) await writeTerm(db, scope, term);
  await loadFile(db, scope, county, ids);
  await loadOutdated(db, scope, county, ids);
}
