import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import type { FormState, Scope } from "../records/index.ts";
import { writeAnswer } from "./actions.ts";
import { commentForm, readAnswers } from "./forms.ts";
import { type Poll, type PollPerson, stateOf } from "./poll.ts";
import { findPeople } from "./queries.ts";

/** Somebody who is asked, with the poll, and the others where those asked see each other. */
export type Answering = { poll: Poll; person: PollPerson; others: readonly PollPerson[] };

/** Who else has answered, where the lead lets everybody asked see that. With the eyes of the program. */
export async function findOtherAnswers(
  db: TenantDb,
  { poll, person }: Omit<Answering, "others">,
): Promise<readonly PollPerson[]> {
  if (poll.names !== "asked") return [];
  const people = await findPeople(db, poll.id);
  return people.filter(({ id, answeredAt }) => id !== person.id && answeredAt !== null);
}

/** What was said, as the form has it. */
export const typedAnswer = ({ answers, comment }: PollPerson): Typed => ({
  ...Object.fromEntries([...answers].map(([date, answer]) => [`date.${date}`, [answer]])),
  comment: [comment],
});

/** Takes an answer. @returns what is wrong with it; undefined: it is written */
export async function takeAnswer(
  db: TenantDb,
  scope: Scope,
  { poll, person }: Omit<Answering, "others">,
  typed: Typed,
  by: NonNullable<PollPerson["answeredBy"]>,
): Promise<FormState | undefined> {
  const fault = (key: string): FormState => ({ typed, errors: [{ field: "dates", key }] });
  if (stateOf(poll, scope.clock.today()) !== "open") return fault("polls-office.error.closed");
  const read = readForm(commentForm, typed);
  if (!read.ok) return read;
  const answers = readAnswers(typed, poll.dates);
  if (answers.size === 0) return fault("polls-office.error.answer");
  await writeAnswer(db, scope, poll, person, { answers, comment: read.value.comment, by });
  return undefined;
}
