import { describe, expect, it } from "vitest";
import { peine } from "../../../../../demo/peine.ts";
import { unna } from "../../../../../demo/unna.ts";
import { wartburgkreis } from "../../../../../demo/wartburgkreis.ts";
import type { DemoOffer } from "../../../../../demo/world.ts";
import { QUESTIONS_PEINE } from "./demo-peine.ts";
import { QUESTIONS_UNNA } from "./demo-unna.ts";
import { QUESTIONS_WARTBURGKREIS } from "./demo-wartburgkreis.ts";
import { TRIAL_OFFERS, type TrialOffer } from "./offers.ts";
import { readTrialLines, readTrials, type Trial } from "./questions.ts";
import { indexOffers, searchOffers } from "./search.ts";

/** The bars of the search: success at five. */
const barOf = (language: string) => (language === "de" ? 0.9 : 0.8);

/** Says what was asked, what was answered, what was missed; returns the share answered. */
function measure(where: string, trials: readonly Trial[], isAnswered: (trial: Trial) => boolean): number {
  const missed = trials.filter((trial) => !isAnswered(trial)).map((trial) => trial.question);
  console.info(
    `${where}: ${trials.length - missed.length} of ${trials.length} questions answered. ${missed.join("; ")}`,
  );
  return 1 - missed.length / trials.length;
}

function unknownOffers(trials: readonly Trial[], offers: readonly TrialOffer[]): string[] {
  const ids = new Set(offers.map((offer) => offer.id));
  return trials.flatMap(({ wanted, unwanted }) => [...wanted, ...unwanted]).filter((id) => !ids.has(id));
}

describe("the list of real questions", () => {
  const trials = readTrials();
  const index = indexOffers(TRIAL_OFFERS);

  it("is long enough and names only offers that exist", () => {
    expect(trials.length).toBeGreaterThanOrEqual(120);
    expect(unknownOffers(trials, TRIAL_OFFERS)).toEqual([]);
  });

  it.each([...Map.groupBy(trials, (trial) => trial.language)])("is answered in %s", (language, asked) => {
    const share = measure(language, asked, ({ question, wanted, unwanted }) => {
      const hits = searchOffers(question, language, index);
      const isSeen = wanted.some((id) => hits.slice(0, 5).includes(id));
      return isSeen && wanted.every((id) => hits.includes(id)) && unwanted.every((id) => !hits.includes(id));
    });
    expect(share).toBeGreaterThanOrEqual(barOf(language));
  });
});

const offersOf = (offers: readonly DemoOffer[]): TrialOffer[] =>
  offers.map(({ key, title, summary, description }) => ({
    id: key,
    title,
    summary,
    description: description ?? "",
    provider: "",
  }));

describe.each([
  ["Unna", unna.offers, QUESTIONS_UNNA],
  ["Peine", peine.offers, QUESTIONS_PEINE],
  ["Wartburgkreis", wartburgkreis.offers, QUESTIONS_WARTBURGKREIS],
])("questions to the demo's county %s", (county, demoOffers, lines) => {
  const offers = offersOf(demoOffers);
  const index = indexOffers(offers);
  const trials = readTrialLines(lines);
  const isAnswered = ({ question, language, wanted }: Trial) =>
    searchOffers(question, language, index)
      .slice(0, 5)
      .some((id) => wanted.includes(id));

  it("name only offers that exist", () => {
    expect(unknownOffers(trials, offers)).toEqual([]);
  });

  it("are answered in German", () => {
    const asked = trials.filter((trial) => trial.language === "de");
    expect(measure(`${county}, de`, asked, isAnswered)).toBeGreaterThanOrEqual(barOf("de"));
  });

  it("are answered in the languages of newcomers", () => {
    const asked = trials.filter((trial) => trial.language !== "de");
    expect(measure(`${county}, others`, asked, isAnswered)).toBeGreaterThanOrEqual(barOf("en"));
  });
});
