import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { createOrganisation, reviseOrganisation } from "./actions.ts";
import { getOrganisation } from "./directory.fixture.ts";
import { EMPTY_ORGANISATION } from "./organisation.ts";

describe("telephone numbers", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  const phone = (value: string) => ({ field: "phone" as const, value, label: null, audience: "public" as const });
  const enter = (value: string) => {
    const { eins } = world.tenants;
    const content = { ...EMPTY_ORGANISATION, name: "Haus am Markt", points: [phone(value)] };
    return eins.use((db) => createOrganisation(db, eins.scope(), content, { state: "published" }));
  };

  it("look the same on site and workspace, whether typed or loaded from a list, and dial from anywhere", async () => {
    const { eins } = world.tenants;
    for (const written of ["05171/5550-12", "+49 5171 5550-12"]) {
      const { id, slug } = await enter(written);
      expect((await getOrganisation(eins, id)).points[0]?.value).toBe("+49 5171 5550-12");
      for (const page of [
        await world.text(`/eins/de/akteure/${slug}`),
        await world.text(`/eins/intern/akteure/${slug}`, { as: "office" }),
      ]) {
        expect(page).toContain("05171 5550-12");
        expect(page).toContain(`href="tel:+495171555012"`);
        // Programs read it with the country's number; people do not see that.
        expect(page.replaceAll(/<script[^>]*>.*?<\/script>/gsu, "")).not.toContain("+49 5171");
      }
      const form = await world.text(`/eins/intern/akteure/${slug}/bearbeiten`, { as: "office" });
      expect(form).toContain(`value="05171 5550-12"`);
    }
  });

  it("of offers are stored and shown alike", async () => {
    const { eins } = world.tenants;
    const providerId = eins.organisations.partner.id;
    const said = { title: "Sprachcafé", providerId, summary: "Reden", topics: ["language"], phone: "05171 / 5550 13" };
    const { slug } = await eins.use((db) =>
      createOffer(db, eins.scope(), { ...EMPTY_OFFER, ...said }, { state: "published" }),
    );
    const page = await world.text(`/eins/de/angebote/${slug}`);
    expect(page).toContain("05171 555013");
    expect(page).toContain(`href="tel:+495171555013"`);
    expect(await world.text(`/eins/intern/angebote/${slug}`, { as: "office" })).toContain("05171 555013");
  });

  it("written another way are no change", async () => {
    const { eins } = world.tenants;
    const { id, slug } = await enter("05171 5550-14");
    const before = await getOrganisation(eins, id);
    await eins.use((db) => reviseOrganisation(db, eins.scope(), before, { points: [phone("(05171) 5550-14")] }));
    const history = await world.text(`/eins/intern/akteure/${slug}`, { as: "office" });
    expect(history).toContain("hat den Eintrag geändert");
    expect(history).not.toContain("Kontaktwege: ");
  });
});
