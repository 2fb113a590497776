import type { Answer } from "../../platform/http/answers.ts";
import { toQuestion } from "./question.ts";

/** The answer, with the question nothing was found for: counted for the office each time the page is sent. */
export function noteUnanswered(answer: Answer, words: string): Answer {
  const question = toQuestion(words);
  return answer.type === "page" && question !== undefined ? { ...answer, unanswered: question } : answer;
}

/** Key of a sum in memory: the language, and the page or the question. */
export const sumKey = (language: string, what: string): string => `${language} ${what}`;

/** The parts of such a key. */
export function readSumKey(key: string): { language: string; what: string } {
  const at = key.indexOf(" ");
  return { language: key.slice(0, at), what: key.slice(at + 1) };
}
