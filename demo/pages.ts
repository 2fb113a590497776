/** The pages a county writes itself, as a county has filled them in: templates without gaps, and texts about the network. */
import { createPage, GUIDES, type PlaceOfPage, TEMPLATES } from "../src/features/pages/index.ts";
import { type Scope, writeTranslation } from "../src/features/records/index.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { Language } from "../src/platform/i18n/languages.ts";
import type { DemoCounty } from "./world.ts";

/** What stands in the gaps of the templates, by how they begin. No natural person is named. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^Landrätin/, "die Landrätin oder den Landrat"],
  [/^Nummer/, "keine"],
  [/^Vor- und Nachname/, "Leitung der Koordination"],
  [/^Name oder Funktion/, "erreichbar unter der Anschrift oben mit dem Zusatz „Datenschutz“"],
  [/^Vorschrift Ihres Landes/, "dem Datenschutzgesetz des Landes"],
  [/^Rechenzentrum/, "Rechenzentrum des Landkreises"],
  [/^Gibt es ein Video/, "fehlen noch, ein Video ist in Arbeit"],
  [/^Datum der Selbst/, "2. November 2026"],
];

/** The same for guides: what is near. */
const NEAR: readonly (readonly [RegExp, string])[] = [
  [/^Anschrift, Telefon, Öffnungszeiten/, "im Landratsamt, bitte vorher einen Termin vereinbaren"],
  [/^Link zu Ihren/, "„Angebote“, Thema „Deutsch lernen“"],
  [/^Beratungsstellen/, "Sie stehen unter „Angebote“, Thema „Beratung“."],
  [/^Name, Anschrift, Telefon/, "das Kreiskrankenhaus"],
  [/^Telefon/, "Die Koordination nennt Ihnen eine Adresse."],
  [/^Anschrift, Telefon/, "im Landratsamt"],
  [/^Migrationsberatung/, "Alle Stellen stehen unter „Angebote“, Thema „Beratung“."],
];

const filled = (text: string): string =>
  text.replaceAll(
    /\[\[([^\]]+)\]\]/g,
    (_, gap: string) => [...ANSWERS, ...NEAR].find(([begin]) => begin.test(gap))?.[1] ?? gap,
  );

const LEAD =
  "Wir sind die Menschen und Einrichtungen, die im Landkreis für gutes Ankommen arbeiten – und wir suchen Sie.";
/** What stood there when it was translated into Turkish: so that an outdated translation can be seen. */
const LEAD_BEFORE = "Wir sind die Einrichtungen, die im Landkreis für Integration arbeiten.";

const GROUPS = `
## Steuerungsgruppe

Sie beschließt, woran das Netzwerk arbeitet, und sieht zweimal im Jahr nach, was daraus geworden ist.

- Leitung: Koordination beim Landkreis
- Trifft sich: zweimal im Jahr im Landratsamt
- Neue Mitglieder: auf Einladung

## Arbeitsgruppe Sprache

Sie stimmt Kurse ab, damit überall und zu jeder Zeit im Jahr einer beginnt.

- Leitung: Volkshochschule
- Trifft sich: alle zwei Monate
- Neue Mitglieder: willkommen

## Arbeitsgruppe Arbeit und Ausbildung

Jobcenter, Kammern und Bildungsträger bringen Menschen und Betriebe zusammen.

- Leitung: Jobcenter
- Trifft sich: einmal im Vierteljahr
- Neue Mitglieder: auf Anfrage
`.trim();

const LIGHT = `
## Was wir machen

Im Netz·werk arbeiten viele zusammen:

- Ämter
- Schulen
- Beratungs·stellen
- Vereine
- Menschen im Ehren·amt

Wir reden miteinander.
Wir schauen: Was fehlt?
Dann machen wir es gemeinsam.

## Wer kann mitmachen?

Alle, die Menschen helfen.
Der Landkreis organisiert das Netz·werk.
`.trim();

const ENGLISH = `
## What we do

In the network, offices, schools, counselling centres, associations and volunteers work together. We agree on who offers what, see where something is missing, and make sure together that it comes about.

## Who belongs to it

Every organisation that does something for newcomers and their neighbours can take part. The county coordinates.
`.trim();

const ARABIC = `
## ماذا نفعل

تعمل في الشبكة معًا دوائر ومدارس ومراكز استشارة وجمعيات ومتطوعون. نتفق على من يقدم ماذا، ونرى أين ينقص شيء، ونعمل معًا لكي يتحقق.

## من ينتمي إليها

يمكن لكل مؤسسة تعمل من أجل القادمين الجدد وجيرانهم أن تشارك. التنسيق لدى المقاطعة.
`.trim();

/** Translations of "Wer wir sind"; only some languages have them, as in life. */
const ABOUT: readonly { language: Language; lead: string; body?: string; isOutdated?: true }[] = [
  { language: "de-leicht", lead: "Wir helfen Menschen beim Ankommen. Sie können mitmachen.", body: LIGHT },
  {
    language: "en",
    lead: "We are the people and organisations who work for a good arrival in the county – and we are looking for you.",
    body: ENGLISH,
  },
  { language: "ar", lead: "نحن الأشخاص والمؤسسات الذين يعملون من أجل وصول جيد في المقاطعة – ونبحث عنكم.", body: ARABIC },
  { language: "tr", lead: "Biz, ilçede uyum için çalışan kurumlarız.", isOutdated: true },
];

/** Enters the pages of a demo county, published and without gaps. */
export async function loadPages(db: TenantDb, scope: Scope, county: DemoCounty): Promise<void> {
  const enter = (place: PlaceOfPage, lead: string, body: string) =>
    createPage(db, scope, place, { lead, body }, { state: "published" });
  for (const place of ["impressum", "datenschutz", "barrierefreiheit", "kontakt", "mitmachen", ...GUIDES] as const)
    await enter(place, "", filled(TEMPLATES[place]));
  if (county.slug === "schmalkalden-meiningen" || county.slug === "wartburgkreis") await enter("gruppen", "", GROUPS);
  const body = TEMPLATES["wer-wir-sind"];
  const id = await enter("wer-wir-sind", LEAD, body);
  for (const { language, lead, body: text, isOutdated } of ABOUT) {
    const source = isOutdated ? LEAD_BEFORE : LEAD;
    await writeTranslation(db, scope, id, { language, field: "lead", text: lead, source });
    if (text !== undefined) await writeTranslation(db, scope, id, { language, field: "body", text, source: body });
  }
}
