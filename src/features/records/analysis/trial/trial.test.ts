import { describe, expect, it } from "vitest";
import { FOREIGN_QUESTIONS } from "./foreign.ts";
import { GERMAN_QUESTIONS } from "./german.ts";
import { TRIAL_OFFERS } from "./offers.ts";
import { indexOffers, searchOffers } from "./search.ts";

type Trial = { language: string; question: string; wanted: string[]; unwanted: string[] };

function readTrials(list: string, language?: string): Trial[] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", answer = ""] = line.split(" => ");
      const [wanted = "", unwanted = ""] = answer.split(" ! ");
      const split = (ids: string) => ids.split(" ").filter((id) => id !== "");
      const question = language ? asked : asked.slice(3);
      return { language: language ?? asked.slice(0, 2), question, wanted: split(wanted), unwanted: split(unwanted) };
    });
}

const TRIALS = [...readTrials(GERMAN_QUESTIONS, "de"), ...readTrials(FOREIGN_QUESTIONS)];
const INDEX = indexOffers(TRIAL_OFFERS);

function isAnswered({ question, language, wanted, unwanted }: Trial): boolean {
  const hits = searchOffers(question, language, INDEX);
  const isSeen = wanted.some((id) => hits.slice(0, 5).includes(id));
  return isSeen && wanted.every((id) => hits.includes(id)) && unwanted.every((id) => !hits.includes(id));
}

const results = Map.groupBy(TRIALS, (trial) => trial.language);

describe("the list of real questions", () => {
  it("names only offers that exist", () => {
    const ids = new Set(TRIAL_OFFERS.map((offer) => offer.id));
    expect(TRIALS.flatMap(({ wanted, unwanted }) => [...wanted, ...unwanted]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([...results])("is answered in %s", (language, trials) => {
    const missed = trials.filter((trial) => !isAnswered(trial)).map((trial) => trial.question);
    const share = 1 - missed.length / trials.length;
    console.info(
      `${language}: ${trials.length - missed.length} of ${trials.length} questions answered`,
      missed.join("; "),
    );
    expect(share).toBeGreaterThanOrEqual(language === "de" ? 0.9 : 0.8);
  });
});
