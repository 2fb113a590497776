/** Figures of use on the one page that a personal link opens: asked by a round, corrected by who gave them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { findDeliveries } from "../figures/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { USE } from "./measures.ts";

let world: TestWorld;
let offer: string;
const PERIOD = "2026-01-01_2026-06-30";
const office = { as: "office" as const };

beforeAll(async () => {
  world = await createTestWorld();
  world.clock.set("2026-02-01T09:00:00Z");
  const { use, scope, organisations } = world.tenants.eins;
  const said = { title: "Sprachcafé am Markt", providerId: organisations.partner.id, summary: "Für alle." };
  const content = { ...EMPTY_OFFER, ...said, topics: ["leisure" as const] };
  offer = (await use((db) => createOffer(db, scope("office"), content, { state: "published" }))).id;
  world.clock.set("2026-08-15T09:00:00Z");
});
afterAll(() => world.drop());

/** Prepares a round that asks for figures and sends it to all on its list. @returns its address */
async function sendRound(title: string): Promise<string> {
  const form = { title, asks: "figures", dueOn: "14.09.2026", letter: "" };
  const prepared = await world.request("/eins/intern/abfragen", { ...office, form });
  const path = prepared.headers.get("location") ?? "";
  const tags = (await world.text(path, office)).match(/<input[^>]*name="organisations"[^>]*>/g) ?? [];
  const organisations = tags.flatMap((tag) => /value="([^"]+)"/.exec(tag)?.[1] ?? []);
  expect(organisations).toEqual([world.tenants.eins.organisations.partner.id]);
  expect((await world.request(`${path}/versand`, { ...office, form: { organisations } })).status).toBe(303);
  return path;
}

const findLink = () =>
  world.tenants.eins.use(async (db) => {
    const mails = await db.selectFrom("mail").select("text_body").where("kind", "=", "asks").execute();
    return /\/eins\/mein\/[\w-]{43}/.exec(mails[0]?.text_body ?? "")?.[0] ?? "";
  });
const said = () =>
  world.tenants.eins.use((db) => findDeliveries(db, { form: USE, recordIds: [offer], withOlder: true }));
const line = (revision: number, participants: string) => ({
  "figures.0.key": `${offer}_${PERIOD}`,
  "figures.0.revision": String(revision),
  "figures.0.participants": participants,
});

it("a round asks for figures whom offers owe some, and counts who has given them", async () => {
  const path = await sendRound("Zahlen zum Halbjahr");
  expect(await world.text(path, office)).toContain("0 von 1 haben geantwortet");
  const link = await findLink();
  expect(await world.text(link)).toContain('name="figures.0.participants"');
  await world.request(link, { form: { ...line(0, "19"), tun: "save" } });
  expect(await world.text(path, office)).toContain("1 von 1 haben geantwortet");
});

it("who gave figures corrects them on the same page: the correction is a revision of its own", async () => {
  const link = await findLink();
  const page = await world.text(link);
  expect(page).toContain("Alles gemeldet");
  expect(page).toContain('name="figures.0.participants" value="19"');
  await world.request(link, { form: { ...line(1, "21"), tun: "figures:correct" } });
  expect((await said()).map(({ revision, figures }) => [revision, figures[0]?.value])).toEqual([
    [2, 21],
    [1, 19],
  ]);
  // From a page that was opened before.
  const late = await world.request(link, { form: { ...line(1, "5"), tun: "figures:correct" } });
  expect(late.status).toBe(422);
  expect(await said()).toHaveLength(2);
});
