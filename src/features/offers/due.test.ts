import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { pathsOf, type State, termsOf, type WorkspaceContext } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestCounty, type TestWorld } from "../records/testing.ts";
import { changeOfferState, createOffer } from "./actions.ts";
import { findDue } from "./due.ts";
import type { OfferContent } from "./offer.ts";
import { sampleOffer } from "./offers.fixture.ts";
import { findOffer } from "./queries.ts";

describe("what is due in offers", () => {
  let world: TestWorld;
  let zwei: TestCounty;
  beforeAll(async () => {
    world = await createTestWorld();
    zwei = world.tenants.zwei;
  });
  afterAll(() => world.drop());

  const enter = (state: State, more: Partial<OfferContent>, confirmedAt: Date | null = world.clock.now()) =>
    zwei.use((db) =>
      createOffer(db, zwei.scope("partner"), sampleOffer(zwei.organisations.partner.id, more), { state, confirmedAt }),
    );
  const due = (as: PersonKey) => {
    const context = {
      services: world.services,
      tenant: { freshness: termsOf({}, "16063") },
      viewer: zwei.people[as].viewer,
      paths: pathsOf({ prefix: "/zwei" }),
      t: getTranslator("de"),
    } as WorkspaceContext;
    return zwei.use((db) => findDue(context, db), as);
  };

  it("is for the office every offer in review, the rest in one line", async () => {
    for (let number = 1; number <= 7; number += 1) {
      await enter("in_review", { title: `Prüfling ${number}` });
      world.clock.advance(1);
    }
    const items = await due("office");
    expect(items.map((item) => item.title)).toEqual([
      "Prüfling 1",
      "Prüfling 2",
      "Prüfling 3",
      "Prüfling 4",
      "Prüfling 5",
      "2 weitere Einträge warten auf Prüfung",
    ]);
    expect(items.at(-1)?.href).toBe("/zwei/intern/angebote?stand=in_review");
  });

  it("is for partners what their own offers need, with the reason, what has a day first", async () => {
    const back = await enter("in_review", { title: "Zurück" });
    await zwei.use(async (db) => {
      const offer = await findOffer(db, back.id);
      if (offer !== undefined) await changeOfferState(db, zwei.scope("office"), offer, "send_back", "Adresse fehlt");
    });
    await enter("draft", { title: "Angefangen" });
    await enter("published", { title: "Alt" }, new Date("2025-11-01T10:00:00Z"));
    await enter("published", { title: "Endet bald", validUntil: "2026-12-10" });
    await enter("published", { title: "Alles gut" });
    const items = await due("partner");
    expect(items.map((item) => [item.title, item.due, item.detail])).toEqual([
      ["Endet bald", "2026-12-10", "Steht noch bis 10. Dezember 2026 auf der Website."],
      ["Alt", null, "Stimmt noch, was wir darüber zeigen?"],
      ["Angefangen", null, "Noch ein Entwurf."],
      ["Zurück", null, "Zurückgegeben von Katrin Lindenau: Adresse fehlt"],
    ]);
    for (const item of items) {
      const page = await world.request(item.href, { as: "partner" });
      expect(page.status, item.href).toBe(200);
    }
  });

  it("is nothing for others", async () => {
    expect(await due("otherPartner")).toEqual([]);
    expect(await due("reader")).toEqual([]);
  });
});
