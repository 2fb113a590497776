import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counties } from "../../../../demo/counties.ts";
import { loadDemo } from "../../../../demo/load.ts";
import { createTestWorld, type TestWorld } from "../../records/testing.ts";
import {
  barOf,
  pageLanguage,
  readSlugs,
  type Score,
  scoreByLanguage,
  tellScore,
  type Trial,
  type TrialList,
  TRIALS,
} from "./ask.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await loadDemo(world.services);
});
afterAll(() => world.drop());

/** Slugs of offers by their keys. */
async function slugsOf(slug: string): Promise<Map<string, string>> {
  const county = counties.find((one) => one.slug === slug);
  const rows = await world.services.doors.asOwner((db) =>
    db
      .selectFrom("record")
      .innerJoin("tenant", "tenant.id", "record.tenant_id")
      .select(["record.title", "record.slug"])
      .where("tenant.slug", "=", slug)
      .where("record.kind", "=", "offer")
      .execute(),
  );
  const byTitle = new Map(rows.map((row) => [row.title, row.slug]));
  return new Map((county?.offers ?? []).map((offer) => [offer.key, byTitle.get(offer.title) ?? ""]));
}

async function isAnswered({ county, language, question, wanted }: Trial, slugs: ReadonlyMap<string, string>) {
  const html = await world.text(`/${county}/${pageLanguage(language)}/angebote?q=${encodeURIComponent(question)}`);
  const first = readSlugs(html).slice(0, 5);
  return wanted.some((key) => first.includes(slugs.get(key) ?? "?"));
}

describe("questions people really ask, on the site", () => {
  let scores: Score[];
  let held: Score[];
  let independent: Score[];
  beforeAll(async () => {
    const answers = new Map<Trial, boolean>();
    for (const county of new Set(TRIALS.map((trial) => trial.county))) {
      const slugs = await slugsOf(county);
      for (const trial of TRIALS.filter((one) => one.county === county))
        answers.set(trial, await isAnswered(trial, slugs));
    }
    scores = scoreByLanguage(answers);
    const ofList = (list: TrialList) => scoreByLanguage(new Map([...answers].filter(([trial]) => trial.list === list)));
    held = ofList("held");
    independent = ofList("independent");
    const told = { all: scores, "held out": held, independent };
    for (const [name, list] of Object.entries(told)) console.info(`${name}:\n${list.map(tellScore).join("\n")}`);
    for (const trial of scores.flatMap(({ missed }) => missed))
      if (trial.list === "built") console.info(`missed: ${trial.county} ${trial.language} ${trial.question}`);
  });

  it("are enough, in eight languages and Leichte Sprache, and name only offers that are there", async () => {
    expect(TRIALS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(TRIALS.map(({ language }) => language)).size).toBe(9);
    for (const { county, wanted } of TRIALS) {
      const published = counties
        .find((one) => one.slug === county)
        ?.offers.filter(({ state = "published" }) => state === "published")
        .map(({ key }) => key);
      for (const key of wanted) expect(published, `${county} ${key}`).toContain(key);
    }
  });

  it("are answered among the first five: nine of ten in German, eight of ten in each other language", () => {
    for (const { language, asked, answered } of scores)
      expect(answered / asked, language).toBeGreaterThanOrEqual(barOf(language));
  });

  it("are answered as well where nobody has looked at them", () => {
    const asked = held.reduce((sum, score) => sum + score.asked, 0);
    const answered = held.reduce((sum, score) => sum + score.answered, 0);
    expect(answered / asked).toBeGreaterThanOrEqual(0.8);
  });

  it("are answered where somebody who had no part in the search asks them: nine of ten in German, eight of ten in the others", () => {
    const share = (list: readonly Score[]) =>
      list.reduce((sum, { answered }) => sum + answered, 0) / list.reduce((sum, { asked }) => sum + asked, 0);
    const isGerman = ({ language }: Score) => barOf(language) > 0.8;
    expect(independent.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThanOrEqual(60);
    expect(share(independent.filter(isGerman))).toBeGreaterThanOrEqual(0.9);
    expect(share(independent.filter((score) => !isGerman(score)))).toBeGreaterThanOrEqual(0.8);
  });
});
