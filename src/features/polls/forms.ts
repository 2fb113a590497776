import { z } from "zod";
import { day, email, optionalText, text, timeOfDay } from "../../platform/http/inputs.ts";
import type { Typed } from "../../platform/http/forms.ts";
import { ANSWERS, NAMES, type PollAnswer, type PollDate } from "./poll.ts";

const hour = timeOfDay("polls-office.error.time");
const id = z.guid({ error: "ui.error.missing" });

const inOrder = ({ fromTime, untilTime }: { fromTime: string; untilTime: string }) => fromTime < untilTime;
const order = { path: ["untilTime"], message: "polls-office.error.order" };

/** A new poll: for whom, about what, on which days. */
export const pollForm = z
  .object({
    groupId: id,
    title: text(200),
    venue: optionalText(300),
    note: optionalText(2000),
    days: text(2000),
    fromTime: hour,
    untilTime: hour,
    closesOn: day,
    names: z.enum(NAMES).optional(),
  })
  .refine(inOrder, order);

/** More days for a poll that is being prepared. */
export const daysForm = z.object({ days: text(2000), fromTime: hour, untilTime: hour }).refine(inOrder, order);

/** Somebody besides those who sit in the group. */
export const personForm = z.object({ name: text(200), email });

/** What of a prepared or running poll can still be changed. */
export const changeForm = z.object({
  title: text(200),
  venue: optionalText(300),
  note: optionalText(2000),
  closesOn: day,
  names: z.enum(NAMES).optional(),
});

/** One date becomes the meeting. */
export const fixForm = z.object({ dateId: id });

export const withdrawForm = z.object({ word: optionalText(2000) });

/** What somebody says beside their answers, which stand in fields of their own (`date.<id>`). */
export const commentForm = z.object({ comment: optionalText(2000) });

/** The answers typed, by date; what is none is left out. */
export function readAnswers(typed: Typed, dates: readonly Pick<PollDate, "id">[]): Map<string, PollAnswer> {
  return new Map(
    dates.flatMap(({ id: date }) => {
      const answer = ANSWERS.find((one) => one === typed[`date.${date}`]?.at(-1));
      return answer === undefined ? [] : [[date, answer] as const];
    }),
  );
}

/** Days without school. */
export const breakForm = z
  .object({ name: text(100), fromOn: day, untilOn: day })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, { path: ["untilOn"], message: "polls-office.error.order" });
