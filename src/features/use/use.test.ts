import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTables } from "../../platform/sheets/read.ts";
import { findDeliveries } from "../figures/index.ts";
import { createOffer, EMPTY_OFFER, type OfferContent } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { USE } from "./measures.ts";
import { askForUse } from "./owing.ts";

let world: TestWorld;
let id: string;
let slug: string;

/** An offer of the partner's organisation on the site. */
async function enter(title: string, more: Partial<OfferContent> = {}) {
  const { use, scope, organisations } = world.tenants.eins;
  const given = { title, providerId: organisations.partner.id, summary: "Für alle.", topics: ["leisure"] };
  return use((db) => createOffer(db, scope("office"), { ...EMPTY_OFFER, ...given, ...more }, { state: "published" }));
}

beforeAll(async () => {
  world = await createTestWorld();
  world.clock.set("2026-02-01T09:00:00Z");
  ({ id, slug } = await enter("Sprachcafé am Markt"));
  world.clock.set("2026-08-15T09:00:00Z");
});
afterAll(() => world.drop());

const ask = () => world.tenants.eins.use((db) => askForUse(db, world.tenants.eins.scope()));
const stand = () => `/eins/intern/stand/${world.tenants.eins.organisations.partner.slug}`;
const PERIOD = "2026-01-01_2026-06-30";
const own = () => `/eins/intern/nutzung/${world.tenants.eins.organisations.partner.slug}`;
const answer = (more: Record<string, string>) => ({
  "figures.0.key": `${id}_${PERIOD}`,
  "figures.0.revision": "0",
  ...more,
});
const send = (form: Record<string, string>, as: "partner" | "office" | "otherPartner" = "partner") =>
  world.request(`${own()}?zeitraum=${PERIOD}`, { as, form });
const said = (withOlder = false) =>
  world.tenants.eins.use((db) => findDeliveries(db, { form: USE, recordIds: [id], withOlder }));

describe("the use of an offer", () => {
  it("is due for its provider after the half-year, on the page with everything that is due", async () => {
    await ask();
    expect(await world.text("/eins/intern/", { as: "partner" })).toContain("Nutzung Ihrer Angebote melden");
    expect(await world.text("/eins/intern/", { as: "otherPartner" })).not.toContain("Nutzung Ihrer Angebote");
    const page = await world.text(stand(), { as: "partner" });
    expect(page).toContain('name="figures.0.participants"');
    expect(page).toContain("1. Halbjahr 2026");
  });

  it("is kept as typed where the page is refused, and nothing else of it is saved", async () => {
    const form = answer({ "figures.0.participants": "5", "figures.0.women": "6" });
    const refused = await world.request(stand(), { as: "partner", form: { ...form, tun: "save" } });
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain('name="figures.0.participants" value="5"');
    expect(again).toContain("Sprachcafé am Markt, Teilnehmende: Frauen, Männer und divers");
    expect(await said()).toEqual([]);
  });

  it("is asked on one page that a partner finds without knowing its address", async () => {
    const led = await world.request("/eins/intern/nutzung", { as: "partner" });
    expect(led.headers.get("location")).toBe(own());
    const page = await world.text(own(), { as: "partner" });
    expect(page).toContain("Sprachcafé am Markt");
    expect(page).toContain('name="figures.0.participants"');
  });

  it("is nobody else's to see or say", async () => {
    expect((await world.request(own(), { as: "otherPartner" })).status).toBe(404);
    expect((await world.request(own(), { as: "reader" })).status).toBe(403);
    expect((await send(answer({ "figures.0.participants": "3" }), "otherPartner")).status).toBe(404);
    expect(await said()).toEqual([]);
  });

  it("is refused with what was typed where parts are more than the whole", async () => {
    const refused = await send(
      answer({
        "figures.0.participants": "10",
        "figures.0.women": "8",
        "figures.0.men": "3",
        "figures.0.note": "Umbau im Mai",
      }),
    );
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("Sprachcafé am Markt, Teilnehmende: Frauen, Männer und divers sind zusammen mehr");
    expect(page).toContain("Umbau im Mai");
    expect(await said()).toEqual([]);
  });

  it("is not answered by places alone, nor by a blank form", async () => {
    const answered = await send(answer({ "figures.0.places": "20" }));
    expect(answered.headers.get("location")).toContain("use.done.nothing");
    expect(await said()).toEqual([]);
  });

  it("is kept as said: nought is a number, what is empty is not known", async () => {
    const form = {
      "figures.0.places": "20",
      "figures.0.participants": "19",
      "figures.0.waiting": "0",
      "figures.0.women": "11",
    };
    const origin = { "figures.0.origin.0.ags": "16066042", "figures.0.origin.0.count": "7" };
    const saved = await send(answer({ ...form, ...origin }));
    expect(saved.headers.get("location")).toContain("use.done.saved");
    const [delivery] = await said();
    expect(delivery).toMatchObject({ revision: 1, state: "given", givenBy: "Volkshochschule Muster" });
    expect(delivery?.figures).toEqual([
      { measure: "participants", ags: "16066042", value: 7 },
      { measure: "participants", ags: null, value: 19 },
      { measure: "places", ags: null, value: 20 },
      { measure: "waiting", ags: null, value: 0 },
      { measure: "women", ags: null, value: 11 },
    ]);
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("Nutzung Ihrer Angebote");
  });

  it("is told of a newer report instead of writing over it; the correction keeps what was before", async () => {
    const late = await send(answer({ "figures.0.participants": "5" }), "office");
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Inzwischen hat jemand anderes Zahlen gemeldet");
    expect(page).toContain('name="figures.0.participants" value="5"');
    const corrected = await send(
      { ...answer({ "figures.0.participants": "18", "figures.0.places": "20" }), "figures.0.revision": "1" },
      "office",
    );
    expect(corrected.status).toBe(303);
    const all = await said(true);
    expect(all.map(({ revision, givenBy }) => [revision, givenBy])).toEqual([
      [2, "Koordination"],
      [1, "Volkshochschule Muster"],
    ]);
    const same = await send({
      ...answer({ "figures.0.participants": "18", "figures.0.places": "20" }),
      "figures.0.revision": "2",
    });
    expect(same.headers.get("location")).toContain("use.done.nothing");
  });

  it("stands on the offer's page for its provider and the office, for nobody else", async () => {
    const path = `/eins/intern/angebote/${slug}`;
    for (const as of ["partner", "office"] as const) expect(await world.text(path, { as })).toContain("(berichtigt)");
    for (const as of ["otherPartner", "reader"] as const)
      expect(await world.text(path, { as })).not.toContain("Nutzung der Angebote");
  });

  it("is seen by the office over all providers, also as a spreadsheet", async () => {
    const page = await world.text(`/eins/intern/nutzung?zeitraum=${PERIOD}`, { as: "office" });
    expect(page).toContain("90\u00a0%");
    const file = await world.request(`/eins/intern/nutzung/export.xlsx?zeitraum=${PERIOD}`, { as: "office" });
    const read = await readTables(new Uint8Array(await file.arrayBuffer()), "nutzung.xlsx");
    expect(read.ok ? read.tables[0]?.rows.flat() : read).toContain("Sprachcafé am Markt");
    expect((await world.request("/eins/intern/nutzung/export.xlsx", { as: "partner" })).status).toBe(403);
  });

  it("can be a nil return, which is neither nought nor missing", async () => {
    const made = await enter("Lesekreis", { validFrom: "2026-01-01" });
    const form = { "figures.0.key": `${made.id}_${PERIOD}`, "figures.0.revision": "0", "figures.0.nothing": "yes" };
    expect((await send({ ...form, "figures.0.participants": "3" })).status).toBe(422);
    expect((await send(form)).status).toBe(303);
    const [delivery] = await world.tenants.eins.use((db) => findDeliveries(db, { form: USE, recordIds: [made.id] }));
    expect(delivery).toMatchObject({ state: "nothing", figures: [] });
  });

  it("is answered with one click where nothing took place, by the office on the telephone as well", async () => {
    const made = await enter("Nähkurs", { validFrom: "2026-01-01" });
    await ask();
    const done = await world.request(stand(), { as: "office", form: { tun: "figures:none" } });
    expect(done.status).toBe(303);
    const [delivery] = await world.tenants.eins.use((db) => findDeliveries(db, { form: USE, recordIds: [made.id] }));
    expect(delivery).toMatchObject({ state: "nothing", givenBy: "Koordination" });
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("Nutzung Ihrer Angebote");
  });

  it("is asked when the county says", async () => {
    const set = (rhythm: string) => world.request("/eins/intern/nutzung/rhythmus", { as: "office", form: { rhythm } });
    expect((await set("quarter")).status).toBe(303);
    await enter("Spieleabend", { validFrom: "2026-01-01" });
    await ask();
    expect(await world.text(stand(), { as: "partner" })).toContain("2. Quartal 2026");
    await set("never");
    expect(await world.text(stand(), { as: "partner" })).not.toContain("2. Quartal 2026");
    await ask();
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("Nutzung Ihrer Angebote");
    await set("half_year");
  });
});
