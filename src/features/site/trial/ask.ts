import { INDEPENDENT } from "./independent.ts";
import { HELD_OUT, QUESTIONS } from "./questions.ts";

/** Who wrote a question: looked at while building, kept aside by who built, or by somebody who had no part in it. */
export type TrialList = "built" | "held" | "independent";

/** A question with the offers of a county, by their keys, one of which answers it. */
export type Trial = { county: string; language: string; question: string; wanted: string[]; list: TrialList };

const readLines = (county: string, lines: string, list: TrialList): Trial[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", wanted = ""] = line.split(" => ");
      const [language = "", ...words] = asked.split(" ");
      return { county, language, question: words.join(" "), wanted: wanted.split(" "), list };
    });

const readList = (lists: Readonly<Record<string, string>>, list: TrialList): Trial[] =>
  Object.entries(lists).flatMap(([county, lines]) => readLines(county, lines, list));

/** All questions of the lists. */
export const TRIALS: readonly Trial[] = [
  ...readList(QUESTIONS, "built"),
  ...readList(HELD_OUT, "held"),
  ...readList(INDEPENDENT, "independent"),
];

/** Success at five has to reach this. */
export const barOf = (language: string): number => (language.startsWith("de") ? 0.9 : 0.8);

/** The language of the page somebody asks on: there are none in Polish. */
export const pageLanguage = (language: string): string => (language === "pl" ? "de" : language);

/** Addresses of the offers on a page of the list, the first first. */
export const readSlugs = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="\/[^"]*\/angebote\/([a-z0-9-]+)"/g)].map((match) => match[1] ?? "")),
];

export type Score = { language: string; asked: number; answered: number; missed: Trial[] };

/** Answers by language. */
export function scoreByLanguage(answers: ReadonlyMap<Trial, boolean>): Score[] {
  const groups = Map.groupBy(answers, ([trial]) => trial.language);
  return [...groups].map(([language, all]) => {
    const missed = all.filter(([, isAnswered]) => !isAnswered).map(([trial]) => trial);
    return { language, asked: all.length, answered: all.length - missed.length, missed };
  });
}

export const tellScore = ({ language, asked, answered }: Score): string =>
  `${language}: ${answered} of ${asked} (${Math.round((answered / asked) * 100)} %)`;
