import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER, type OfferContent } from "./index.ts";
import { chores } from "./chores.ts";
import { deleteTranslation, type State, writeTranslation } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;

/** An offer whose German says nothing of what its Arabic title and text say. */
async function enter(title: string, state: State, more: Partial<OfferContent> = {}): Promise<string> {
  const { eins } = world.tenants;
  return eins.use(async (db) => {
    const content = {
      ...EMPTY_OFFER,
      providerId: eins.organisations.partner.id,
      topics: ["leisure"],
      summary: "Kommt!",
    };
    const { id } = await createOffer(db, eins.scope(), { ...content, title, ...more }, { state });
    for (const [field, text] of Object.entries({ title: "ورشة النجارة", description: "نصنع الكراسي والطاولات" }))
      await writeTranslation(db, eins.scope(), id, { language: "ar", field, text, source: title });
    return id;
  });
}

/** Asked after what was written here: the site sees it within half a second, and tests at once. */
const search = (words: string, { language = "ar", county = "eins" } = {}) => {
  world.services.tenants.forget();
  return world.text(`/${county}/${language}/angebote?q=${encodeURIComponent(words)}`);
};
const inWorkspace = (words: string, as: "office" | "reader") =>
  world.text(`/eins/intern/angebote?q=${encodeURIComponent(words)}`, { as });

/** The hour's chores of offers: texts are analysed anew. */
const runChores = () =>
  world.tenants.eins.use(async (db) => {
    for (const chore of chores) await chore.run(db, world.clock, world.tenants.eins.scope(), world.services.doors);
  });

let shown: string;
beforeAll(async () => {
  world = await createTestWorld();
  shown = await enter("Hobelbank", "published");
  await enter("Drechselbank", "draft");
});
afterAll(() => world.drop());

describe("a translated text", () => {
  it("is found by the words of its readers, in every language of the site", async () => {
    expect(await search("النجارة")).toContain("/angebote/hobelbank");
    expect(await search("الكراسي")).toContain("/angebote/hobelbank");
    expect(await search("النجارة", { language: "de" })).toContain("/angebote/hobelbank");
  });

  it("marks what was asked for where the card shows it, and never says that it does not occur", async () => {
    const { eins } = world.tenants;
    const summary = { language: "ar", field: "summary", text: "نعمل معا بالخشب", source: "Kommt!" } as const;
    await eins.use((db) => writeTranslation(db, eins.scope(), shown, summary));
    expect(await search("بالخشب")).toContain("<mark>بالخشب</mark>");
    // Found by its description, which no card shows; and by a reader of German pages.
    expect(await search("الكراسي")).not.toContain("غير مذكور");
    expect(await search("الكراسي", { language: "de" })).not.toContain("Kommt hier nicht vor");
  });

  it("is seen by nobody who may not see the entry", async () => {
    expect(await search("النجارة")).not.toContain("drechselbank");
    expect(await search("النجارة", { county: "zwei" })).not.toContain("/angebote/hobelbank");
    expect(await inWorkspace("النجارة", "reader")).not.toContain("Drechselbank");
    expect(await inWorkspace("النجارة", "office")).toContain("Drechselbank");
  });

  it("gives no German words to those who mistype one", async () => {
    const words = await world.services.doors.asOwner((db) => db.selectFrom("search_word").select("word").execute());
    expect(words.map(({ word }) => word).filter((word) => /[\u0600-\u06ff]/.test(word))).toEqual([]);
  });

  it("stays findable when its texts are analysed anew, and is no longer found within the hour once it is taken away", async () => {
    const { eins } = world.tenants;
    await runChores();
    expect(await search("الكراسي")).toContain("/angebote/hobelbank");
    await eins.use((db) => deleteTranslation(db, eins.scope(), shown, { language: "ar", field: "description" }));
    await runChores();
    expect(await search("الكراسي")).not.toContain("/angebote/hobelbank");
    expect(await search("النجارة")).toContain("/angebote/hobelbank");
  });
});
