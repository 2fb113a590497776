import { afterAll, beforeAll, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

const TITLES = [
  "Deutschunterricht für Kinder",
  "Alphabetisierungssprachkurs",
  "Integrationskurs am Abend",
  "Integrationskurse in Teilzeit",
  "Migrationsberatung für Erwachsene",
  "Jugendmigrationsdienst",
  "Erstorientierungskurs",
  "Antrag beim Bundesamt für Migration und Flüchtlinge",
  "Deutsch als Zweitsprache",
  "Abendkurs B1",
  "Anmeldung im Kindergarten",
  "Tagesmutter gesucht",
] as const;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const content = { ...EMPTY_OFFER, providerId: eins.organisations.partner.id, topics: ["leisure"], summary: "Kommt!" };
  await eins.use(async (db) => {
    for (const title of TITLES) await createOffer(db, eins.scope(), { ...content, title }, { state: "published" });
  });
  world.services.tenants.forget();
});
afterAll(() => world.drop());

it.each<[language: string, question: string, finds: (typeof TITLES)[number][]]>([
  ["de", "Kinder Deutschkurs", ["Deutschunterricht für Kinder"]],
  ["de", "Sprachkurse", ["Alphabetisierungssprachkurs", "Integrationskurs am Abend"]],
  ["de", "Integrationskurs", ["Integrationskurse in Teilzeit", "Integrationskurs am Abend"]],
  ["de", "Integrationskurse", ["Integrationskurs am Abend", "Integrationskurse in Teilzeit"]],
  ["de", "Intergrationskurs", ["Integrationskurs am Abend"]],
  ["de", "MBE", ["Migrationsberatung für Erwachsene"]],
  ["de", "JMD", ["Jugendmigrationsdienst"]],
  ["de", "EOK", ["Erstorientierungskurs"]],
  ["de", "BAMF", ["Antrag beim Bundesamt für Migration und Flüchtlinge"]],
  ["de", "DaZ", ["Deutsch als Zweitsprache"]],
  ["de", "B1", ["Abendkurs B1"]],
  ["de", "Kita", ["Anmeldung im Kindergarten", "Tagesmutter gesucht"]],
  ["de", "Tagesmutter", ["Anmeldung im Kindergarten"]],
  ["en", "language course", ["Integrationskurs am Abend", "Alphabetisierungssprachkurs"]],
  ["uk", "мовні курси", ["Integrationskurs am Abend", "Alphabetisierungssprachkurs"]],
  ["ar", "دورة لغة", ["Integrationskurs am Abend", "Alphabetisierungssprachkurs"]],
  ["de", "kurs języka", ["Integrationskurs am Abend", "Alphabetisierungssprachkurs"]],
])("%s: %s finds what somebody who asks so wants", async (language, question, finds) => {
  const html = await world.text(`/eins/${language}/angebote?q=${encodeURIComponent(question)}`);
  for (const title of finds) expect(html, `${question} → ${title}`).toContain(`>${title}</a>`);
});
