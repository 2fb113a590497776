import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import type { FormState, Scope } from "../records/index.ts";
import { lockAnswer, writeAnswer } from "./actions.ts";
import { commentForm, readAnswers } from "./forms.ts";
import { newestOf, type Poll, type PollPerson, stateOf } from "./poll.ts";
import { findAsked, findPeople } from "./queries.ts";

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

/** Who writes an answer down, and for whom: oneself by link or inside, or what somebody has said to a colleague or the lead. */
export type Writing = { by: NonNullable<PollPerson["answeredBy"]>; notedBy: string | null };

/** Whether an answer is taken now: after the last day who leads still notes what they are told. */
export function takesAnswers(poll: Poll, today: string, by: Writing["by"]): boolean {
  const state = stateOf(poll, today);
  return state === "open" || (state === "over" && by === "lead");
}

/** Stands in the form: when it was answered last, so that nobody's newer answer is overwritten unseen. */
export const stampOf = ({ answeredAt }: Pick<PollPerson, "answeredAt">): string =>
  answeredAt === null ? "" : String(answeredAt.getTime());

/** What became of it: `state` where it is faulty; `isAwaited` where a date came meanwhile that the form did not show. */
export type Taken = { asked: Omit<Answering, "others">; state: FormState | undefined; isAwaited: boolean };

/** Takes an answer, with the eyes of the program: of a date that was taken off meanwhile nothing is kept. @throws 404 */
export async function takeAnswer(
  db: TenantDb,
  scope: Scope,
  before: Omit<Answering, "others">,
  typed: Typed,
  { by, notedBy }: Writing,
): Promise<Taken> {
  await lockAnswer(db, before);
  const asked = await findAsked(db, { id: before.person.id });
  if (asked === undefined) throw notFound();
  const { poll, person } = asked;
  const fault = (key: string): Taken => ({
    asked,
    state: { typed, errors: [{ field: "dates", key }] },
    isAwaited: false,
  });
  if (!takesAnswers(poll, scope.clock.today(), by)) return fault("polls-office.error.closed");
  const stamp = typed["before"]?.at(-1);
  if (stamp !== undefined && stamp !== stampOf(person)) return fault("polls-office.error.meanwhile");
  const read = readForm(commentForm, typed);
  if (!read.ok) return { asked, state: read, isAwaited: false };
  const answers = readAnswers(typed, poll.dates);
  if (answers.size === 0) return fault("polls-office.error.answer");
  const shown = poll.dates.filter(({ id }) => typed["shown"]?.includes(id) ?? true);
  const said = { answers, comment: read.value.comment, by, notedBy, seenUntil: newestOf(shown) };
  await writeAnswer(db, scope, poll, person, said);
  return { asked, state: undefined, isAwaited: shown.length < poll.dates.length };
}
