import { HELD_OUT, QUESTIONS } from "./questions.ts";

/** A question with the offers of a county, by their keys, one of which answers it. */
export type Trial = { county: string; language: string; question: string; wanted: string[]; isHeldOut: boolean };

const readLines = (county: string, lines: string, isHeldOut: boolean): Trial[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", wanted = ""] = line.split(" => ");
      return { county, language: asked.slice(0, 2), question: asked.slice(3), wanted: wanted.split(" "), isHeldOut };
    });

/** All questions of the list. */
export const TRIALS: readonly Trial[] = [
  ...Object.entries(QUESTIONS).flatMap(([county, lines]) => readLines(county, lines, false)),
  ...Object.entries(HELD_OUT).flatMap(([county, lines]) => readLines(county, lines, true)),
];

/** Success at five has to reach this. */
export const barOf = (language: string): number => (language === "de" ? 0.9 : 0.8);

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
