import { FOREIGN_QUESTIONS } from "./foreign.ts";
import { GERMAN_QUESTIONS } from "./german.ts";

/** A question with the offers that answer it, and such as must not be found. */
export type Trial = { language: string; question: string; wanted: string[]; unwanted: string[] };

const splitIds = (ids: string) => ids.split(" ").filter((id) => id !== "");

/** Read lines of `language question => offers ! unwanted offers`. */
export function readTrialLines(lines: string): Trial[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", answer = ""] = line.split(" => ");
      const [wanted = "", unwanted = ""] = answer.split(" ! ");
      return {
        language: asked.slice(0, 2),
        question: asked.slice(3),
        wanted: splitIds(wanted),
        unwanted: splitIds(unwanted),
      };
    });
}

/** All questions to the offers of offers.ts. */
export function readTrials(): Trial[] {
  return readTrialLines(GERMAN_QUESTIONS.trim().replace(/^/gm, "de ") + FOREIGN_QUESTIONS);
}
