import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { canLead, findGroup, findSeats, neededSeats, votingSeats } from "../groups/index.ts";
import {
  askLinkSecret,
  type FormState,
  programReader,
  type Role,
  ROLES,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { addPeople, discardPoll, lockPoll, removePerson, revisePoll } from "./actions.ts";
import { type DayFault, readDays } from "./days.ts";
import { changeForm, daysForm, fixForm, personForm, withdrawForm } from "./forms.ts";
import { makeMeeting } from "./meeting.ts";
import type { Around } from "./mails.ts";
import { metOn } from "./met.ts";
import { type Poll, type PollState, stateOf } from "./poll.ts";
import { findBreaks, findOthers } from "./day-queries.ts";
import { findPeople, findPoll } from "./queries.ts";
import { askNew, fixPoll, proposeDates, remind, sendPoll, takeDateOff, withdrawPoll } from "./steps.ts";
import { pollPage } from "./views/poll-page.tsx";

const LEADERS: readonly Role[] = ["office", "partner"];

/** @throws 404 */
async function getPoll(context: WorkspaceContext, db: TenantDb): Promise<Poll> {
  const id = z.guid().safeParse(context.params["poll"]);
  const poll = id.success ? await findPoll(db, id.data) : undefined;
  if (poll === undefined) throw notFound();
  return poll;
}

/** What is on the proposed days, with the eyes of the program: that something is there, those who plan should know. */
async function findMet({ services, tenant }: WorkspaceContext, poll: Poll) {
  const days = [...new Set(poll.dates.map(({ day }) => day))];
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    const breaks = await findBreaks(db, services.clock.today());
    const others = await findOthers(db, { days, groupId: poll.group.id, pollId: poll.id });
    return new Map(poll.dates.map((date) => [date.id, metOn(date, { ags: tenant.ags, breaks, others })]));
  });
}

/** How many voting seats have to be there; undefined where the group has no quorum. */
async function findNeeded(db: TenantDb, groupId: string, today: string): Promise<number | undefined> {
  const group = await findGroup(db, groupId);
  const seats = await findSeats(db, groupId);
  const needed = group === undefined ? 0 : neededSeats(group, votingSeats(seats, today).length);
  return needed === 0 ? undefined : needed;
}

async function show(
  context: WorkspaceContext,
  state: FormState = { typed: {}, errors: [] },
  faults: readonly DayFault[] = [],
): Promise<Answer> {
  const { viewer, services } = context;
  const found = await context.use(async (db) => {
    const poll = await getPoll(context, db);
    return {
      poll,
      people: await findPeople(db, poll.id),
      needed: await findNeeded(db, poll.group.id, services.clock.today()),
    };
  });
  const isLead = canLead(viewer, found.poll.group.id);
  const met = isLead ? await findMet(context, found.poll) : new Map();
  return page(pollPage({ context, ...found, met, isLead, state, faults }), state.errors.length > 0 ? 422 : 200);
}

type Doing = { db: TenantDb; poll: Poll; around: Around };

const back = ({ paths }: WorkspaceContext, poll: Poll, done: string): Answer =>
  redirect(`${paths.intern(`abstimmungen/${poll.id}`)}?hinweis=polls-office.done.${done}`);

/** Does something for who leads, where the poll is in one of these states. @throws 404 for others, 409 in other states */
const lead =
  (states: readonly PollState[], work: (context: WorkspaceContext, doing: Doing) => Promise<Answer>) =>
  async (context: WorkspaceContext): Promise<Answer> => {
    const { services, tenant, viewer } = context;
    const secret = await askLinkSecret(context);
    return context.use(async (db) => {
      const seen = await getPoll(context, db);
      if (!canLead(viewer, seen.group.id)) throw notFound();
      await lockPoll(db, seen.id);
      const poll = await getPoll(context, db);
      if (!states.includes(stateOf(poll, services.clock.today()))) throw new Refusal(409, "conflict");
      return work(context, { db, poll, around: { services, tenant, scope: scopeOf(context), secret } });
    });
  };

const PREPARED = ["draft"] as const;
const ASKING = ["draft", "open"] as const;
const CHANGED = ["draft", "open", "over"] as const;
const SENT = ["open", "over"] as const;

const change = lead(CHANGED, async (context, { db, poll }) => {
  const read = readForm(changeForm, context.sent.typed);
  if (!read.ok) return show(context, read);
  if (read.value.closesOn < context.services.clock.today())
    return show(context, {
      typed: context.sent.typed,
      errors: [{ field: "closesOn", key: "polls-office.error.past" }],
    });
  await revisePoll(db, poll.id, { ...read.value, names: read.value.names ?? "lead" });
  return back(context, poll, "changed");
});

const propose = lead(ASKING, async (context, { db, poll, around }) => {
  const { sent, services } = context;
  const read = readForm(daysForm, sent.typed);
  if (!read.ok) return show(context, read);
  const { days, faults } = readDays(read.value.days, services.clock.today());
  if (faults.length > 0 || days.length === 0)
    return show(context, { typed: sent.typed, errors: [{ field: "days", key: "polls-office.error.days" }] }, faults);
  await proposeDates(db, around, poll, days, read.value);
  return back(context, poll, poll.sentAt === null ? "proposed" : "proposedAnew");
});

const chosen = ({ sent }: WorkspaceContext, field: string): string => {
  const id = z.guid().safeParse(sent.typed[field]?.at(-1));
  if (!id.success) throw notFound();
  return id.data;
};

const takeOff = lead(ASKING, async (context, { db, poll, around }) => {
  const date = poll.dates.find(({ id }) => id === chosen(context, "dateId"));
  if (date === undefined) throw notFound();
  // Between one date and nothing there is nothing to choose.
  if (poll.sentAt !== null && poll.dates.length <= 2)
    return show(context, { typed: {}, errors: [{ field: "days", key: "polls-office.error.two" }] });
  await takeDateOff(db, around, poll, date);
  return back(context, poll, "dateRemoved");
});

const addPerson = lead(ASKING, async (context, { db, poll, around }) => {
  const read = readForm(personForm, context.sent.typed);
  if (!read.ok) return show(context, read);
  const { name, email } = read.value;
  const person = { seatId: null, organisationId: null, contactId: null, vote: "none" as const, name, email };
  await addPeople(db, around.scope, { id: poll.id, groupId: poll.group.id }, [person]);
  if (poll.sentAt !== null) await askNew(db, around, poll);
  return back(context, poll, "personAdded");
});

const dropPerson = lead(ASKING, async (context, { db, poll }) => {
  await removePerson(db, poll.id, chosen(context, "personId"));
  return back(context, poll, "personRemoved");
});

const send = lead(PREPARED, async (context, { db, poll, around }) => {
  const people = await findPeople(db, poll.id);
  const fault = (field: string, key: string) => show(context, { typed: {}, errors: [{ field, key }] });
  if (poll.dates.length < 2) return fault("days", "polls-office.error.two");
  if (people.length === 0) return fault("email", "polls-office.error.nobody");
  if (poll.closesOn < context.services.clock.today()) return fault("closesOn", "polls-office.error.past");
  await sendPoll(db, around, poll);
  return back(context, poll, "sent");
});

const remindThem = lead(["open"], async (context, { db, poll, around }) => {
  const count = await remind(db, around, poll);
  return back(context, poll, count === 0 ? "remindedNobody" : "reminded");
});

const fix = lead(SENT, async (context, { db, poll, around }) => {
  const read = readForm(fixForm, context.sent.typed);
  const date = read.ok ? poll.dates.find(({ id }) => id === read.value.dateId) : undefined;
  if (date === undefined) throw notFound();
  if (date.day < context.services.clock.today())
    return show(context, { typed: {}, errors: [{ field: "dateId", key: "polls-office.error.past" }] });
  await fixPoll(db, around, poll, date, (people) => makeMeeting(db, around, poll, date, people));
  return back(context, poll, "fixed");
});

const withdraw = lead(SENT, async (context, { db, poll, around }) => {
  const read = readForm(withdrawForm, context.sent.typed);
  if (!read.ok) return show(context, read);
  await withdrawPoll(db, around, poll, read.value.word);
  return back(context, poll, "withdrawn");
});

const discard = lead(PREPARED, async ({ paths }, { db, poll }) => {
  await discardPoll(db, poll.id);
  return redirect(`${paths.intern("abstimmungen")}?hinweis=polls-office.done.discarded`);
});

const post = (path: string, handle: (context: WorkspaceContext) => Promise<Answer>): Route => ({
  door: "workspace",
  method: "post",
  path: `abstimmungen/:poll/${path}`,
  roles: LEADERS,
  handle,
});

/** A poll: for who leads with everything that can be done, for who sits in the group what is proposed. */
export const leadRoutes: readonly Route[] = [
  {
    door: "workspace",
    method: "get",
    path: "abstimmungen/:poll",
    roles: ROLES,
    handle: (context: WorkspaceContext) => show(context),
  },
  post("bearbeiten", change),
  post("termine", propose),
  post("termine/loeschung", takeOff),
  post("gefragte", addPerson),
  post("gefragte/loeschung", dropPerson),
  post("versand", send),
  post("erinnerung", remindThem),
  post("festlegung", fix),
  post("ruecknahme", withdraw),
  post("loeschung", discard),
];
