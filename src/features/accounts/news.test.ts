import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import type { State } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

describe("what is new for those who see no history of others", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  /** An offer of the partner's organisation, entered by the partner. */
  const enter = (title: string, state: State) => {
    const { eins } = world.tenants;
    const content = {
      ...EMPTY_OFFER,
      title,
      providerId: eins.organisations.partner.id,
      summary: "Nähen",
      topics: ["work"],
    };
    return eins.use((db) => createOffer(db, eins.scope("partner"), content, { state }));
  };
  const home = (as: PersonKey) => world.text("/eins/intern/", { as });
  const READERS: PersonKey[] = ["reader", "otherPartner"];

  it("is what was published, and never that nobody did anything", async () => {
    for (const as of READERS) await home(as);
    world.clock.advance(24 * 60);
    for (const as of READERS) {
      const page = await home(as);
      expect(page, as).toContain("Seit Ihrem letzten Besuch ist nichts Neues erschienen.");
      expect(page, as).not.toContain("niemand");
    }
    await enter("Nähkurs", "published");
    await enter("Noch nicht", "draft");
    world.clock.advance(60);
    for (const as of READERS) {
      const page = await home(as);
      expect(page, as).toContain("Nähkurs");
      expect(page, as).toContain("Neu veröffentlicht.");
      expect(page, as).not.toContain("Noch nicht");
      expect(page, as).not.toContain("Bernd Apfelbaum");
    }
  });

  it("is told together where it is much", async () => {
    world.clock.advance(24 * 60);
    await home("reader");
    for (let number = 1; number <= 5; number += 1) await enter(`Kurs ${number}`, "published");
    world.clock.advance(60);
    const page = await home("reader");
    expect(page).toContain("Angebote (5)");
    expect(page).toContain("neu veröffentlicht");
  });
});
