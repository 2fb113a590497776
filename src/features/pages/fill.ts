import { dialPhone, showPhone } from "../../platform/phone/number.ts";
import type { Tenant } from "../records/index.ts";
import { findLandFacts } from "./lands.ts";
import { type PageContent, type PlaceOfPage, REQUIRED } from "./page.ts";

/**
 * Written pages hold two sorts of marks: `{{name}}` is a fact the program knows and keeps up to date (a fact has one
 * home), `[[words]]` is what only the county can say. Both stay in the text that is edited.
 */
export const FACTS = [
  "landkreis",
  "netzwerk",
  "anschrift",
  "kontakt",
  "website",
  "rechtsaufsicht",
  "datenschutzaufsicht",
  "barrierefreiheitsrecht",
  "durchsetzungsstelle",
  "karten",
  "meldeformular",
] as const;
export type Fact = (typeof FACTS)[number];

/** What facts are made of. `address` is the whole address of the site; `mapNote` says where its maps come from. */
export type FactsOf = {
  tenant: Pick<Tenant, "name" | "networkName" | "office" | "ags">;
  address: string;
  /** Where somebody reports a barrier. */
  reportPath: string;
  mapNote: string | undefined;
};

const CENTRES =
  "Die Karten sind aus den Mittelpunkten der Städte und Gemeinden gezeichnet. Namen, Schlüssel und Einwohnerzahlen: Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys.";

function addressLines({ name, office }: FactsOf["tenant"]): string | undefined {
  if (!office.street || !office.postcode || !office.locality) return undefined;
  const lines = [name, office.name, office.street, `${office.postcode} ${office.locality}`];
  return lines.filter((line) => line !== undefined && line !== "").join("  \n");
}

function reachLines({ office }: FactsOf["tenant"]): string | undefined {
  if (!office.phone || !office.email) return undefined;
  return `Telefon: [${showPhone(office.phone)}](${dialPhone(office.phone)})  \nE-Mail: [${office.email}](mailto:${office.email})`;
}

/** The facts as Markdown; undefined where nobody has said them yet. */
export function factsOf({ tenant, address, reportPath, mapNote }: FactsOf): Readonly<Record<Fact, string | undefined>> {
  const land = findLandFacts(tenant.ags);
  return {
    landkreis: tenant.name,
    netzwerk: tenant.networkName,
    anschrift: addressLines(tenant),
    kontakt: reachLines(tenant),
    website: address,
    meldeformular: `[Barriere melden](${reportPath})`,
    rechtsaufsicht: land.supervision,
    datenschutzaufsicht: land.dataProtection,
    barrierefreiheitsrecht: land.accessibilityLaw,
    durchsetzungsstelle: land.enforcement,
    karten: mapNote === undefined ? CENTRES : `Die Karten zeigen amtliche Grenzen. ${mapNote}, Linien vereinfacht.`,
  };
}

const isFact = (name: string): name is Fact => (FACTS as readonly string[]).includes(name);

/** What stands for a fact that is missing, so that it is found like a gap the county has to fill. */
const GAPS: Readonly<Record<Fact, string>> = {
  landkreis: "Name des Landkreises",
  netzwerk: "Name des Netzwerks",
  anschrift: "Anschrift der Koordination (unter Website, Angaben)",
  kontakt: "Telefon und E-Mail der Koordination (unter Website, Angaben)",
  website: "Adresse der Website",
  rechtsaufsicht: "Rechtsaufsichtsbehörde des Landkreises",
  datenschutzaufsicht: "Datenschutzaufsicht Ihres Landes",
  barrierefreiheitsrecht: "Gesetz Ihres Landes zur Barrierefreiheit von Websites",
  durchsetzungsstelle: "Durchsetzungs-, Schlichtungs- oder Ombudsstelle Ihres Landes mit Adresse",
  karten: "Quelle der Karten",
  meldeformular: "Formular für Barrieren",
};

/** Puts facts in their places; a missing one becomes a gap. Names nobody knows stay as they were written. */
export function fillFacts(text: string, facts: Readonly<Record<Fact, string | undefined>>): string {
  return text.replaceAll(/\{\{\s*([a-z]+)\s*\}\}/g, (whole, name: string) =>
    isFact(name) ? (facts[name] ?? `[[${GAPS[name]}]]`) : whole,
  );
}

const GAP = /\[\[([^[\]\n]{1,200})\]\]/g;

/** What the county still has to say in this text, in order, each once. */
export function findGaps(text: string, facts: Readonly<Record<Fact, string | undefined>>): string[] {
  return [...new Set([...fillFacts(text, facts).matchAll(GAP)].map(([, words = ""]) => words.trim()))];
}

/** What keeps a text off the site: an imprint with a gap is none. Other pages may go public with gaps; readers are told. */
export const findHindrances = (
  place: PlaceOfPage,
  { lead, body }: PageContent,
  facts: Readonly<Record<Fact, string | undefined>>,
): string[] => (REQUIRED.includes(place) ? findGaps(`${lead}\n${body}`, facts) : []);

/** The text for readers: facts in their places, gaps as what is to come. */
export function readyText(text: string, facts: Readonly<Record<Fact, string | undefined>>): string {
  return fillFacts(text, facts).replaceAll(GAP, "**(Angabe folgt)**");
}
