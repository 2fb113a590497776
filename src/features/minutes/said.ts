import type { Translator } from "../../platform/i18n/translate.ts";
import type { ContentResult, Persons } from "./content.ts";
import { VOTES } from "./votes.ts";
import { labelOf } from "./who.ts";

const whoBrought = ({ broughtBy }: Persons, result: ContentResult): string =>
  labelOf(broughtBy?.[result.id] ?? null, result.broughtBy);
/** Who sees to a task; empty where nobody does. */
export const whoSees = ({ responsible }: Persons, result: ContentResult): string =>
  labelOf(responsible?.[result.id] ?? null, result.responsible);

/** What stands under a result of minutes. */
export function notesOf(t: Translator, persons: Persons, result: ContentResult): string[] {
  const brought = whoBrought(persons, result);
  const until = result.dueOn === null ? "" : t("minutes.until", { day: t.date(result.dueOn) });
  const task = [whoSees(persons, result), until].filter((part) => part !== "").join(", ");
  return [
    brought === "" ? "" : t("minutes.broughtBy", { who: brought }),
    task,
    result.outcome === null ? "" : t.code("minutes.outcome", result.outcome),
    result.votes === null ? "" : t("minutes.tally", result.votes),
    result.quorate === "no" ? t("minutes.notQuorate") : "",
    result.isInternal ? t("minutes.internal") : "",
  ].filter((part) => part !== "");
}

/** Who voted how, a line each: names of bodies have commas of their own. */
export const votesBySeat = (t: Translator, { bySeat }: ContentResult): string[] =>
  VOTES.flatMap((vote) => {
    const seats = bySeat.filter((one) => one.vote === vote).map(({ seat }) => seat);
    return seats.length === 0 ? [] : [`${t.code("minutes.vote", vote)}: ${seats.join("; ")}`];
  });
