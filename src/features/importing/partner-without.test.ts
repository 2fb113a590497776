import { afterAll, beforeAll, expect, it } from "vitest";
import { deleteOrganisation } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

it("a partner whose organisation has been deleted loads offers for nobody else, and changes none of theirs", async () => {
  const { eins } = world.tenants;
  const { otherPartner, partner } = eins.organisations;
  const content = {
    ...EMPTY_OFFER,
    title: "Chor",
    summary: "Singen",
    topics: ["leisure"],
    providerId: otherPartner.id,
  };
  const { id } = await eins.use((db) => createOffer(db, eins.scope(), content, { state: "published" }));
  await eins.use((db) => deleteOrganisation(db, eins.scope(), partner.id));
  const rows = [
    ["Angebot", "Träger", "Ort", "Thema", "Beschreibung"],
    ["Chor", otherPartner.name, "Meiningen", "Freizeit", "Übernommen"],
    ["Neuer Chor", otherPartner.name, "Meiningen", "Freizeit", "Untergeschoben"],
  ];
  const datei = new File([rows.map((row) => row.join(";")).join("\n")], "angebote.csv");
  const uploaded = await world.request("/eins/intern/einlesen", { as: "partner", form: { art: "offers", datei } });
  const base = (uploaded.headers.get("location") ?? "").replace(/\/spalten$/, "");
  await world.request(`${base}/spalten`, { as: "partner", form: {} });
  const taken = await world.request(`${base}/uebernahme`, { as: "partner", form: {} });
  expect(taken.status, world.lines.at(-1)).toBeLessThan(500);
  const offers = await eins.use((db) =>
    db
      .selectFrom("offer")
      .innerJoin("record", "record.id", "offer.id")
      .select(["offer.id", "summary", "title", "version"])
      .execute(),
  );
  expect(offers).toEqual([{ id, summary: "Singen", title: "Chor", version: 1 }]);
});
