/** Meetings of the demo that have been: who came, what was written down, how it was voted, and how far the minutes are. */
import { addGuest, mark } from "../src/features/attendance/actions.ts";
import { findLines, presentSeats } from "../src/features/attendance/index.ts";
import { changeStage, type Meeting } from "../src/features/meetings/index.ts";
import { approve, object, openToObjections } from "../src/features/minutes/approve.ts";
import { addResult, EMPTY_RESULT, findResult, joinResults, keepNotes } from "../src/features/minutes/index.ts";
import { sendMinutes } from "../src/features/minutes/send.ts";
import { noteVotes } from "../src/features/minutes/vote-actions.ts";
import type { Vote } from "../src/features/minutes/votes.ts";
import { answerTask } from "../src/features/tasks/actions.ts";
import { addDays } from "../src/platform/clock.ts";
import { settleTables, sitAtTables } from "./meetings-tables.ts";
import { type Around, asOf, type DemoItem, type DemoMeeting, type DemoResult, nameOf } from "./meeting.ts";

const OBJECTION_DAYS = 14;

/** Marks everybody at the door by what they had answered; two who said nothing stay away. */
async function markAll({ db, scope }: Around, meeting: Meeting): Promise<void> {
  const lines = await findLines(db, meeting);
  for (const [index, line] of lines.entries()) {
    const said = { yes: "present", perhaps: "present", deputy: "represented", no: "excused" } as const;
    const status = line.answer === null ? (index % 3 === 0 ? "absent" : "present") : said[line.answer];
    const representedBy = status === "represented" ? line.deputy : null;
    await mark(db, scope, meeting, line, { status, representedBy, tappedAt: scope.clock.now() });
  }
  await addGuest(db, scope, meeting, {
    name: "Lisbeth Quellmoor",
    organisationId: null,
    institution: "Nachbarschaftstreff am Markt",
  });
}

async function vote(around: Around, meeting: Meeting, id: string, against: number): Promise<void> {
  const { db, scope } = around;
  const result = await findResult(db, id);
  const seats = presentSeats(await findLines(db, meeting));
  if (result === undefined) return;
  const votes = seats.map((seat, index): [string, Vote] => [seat, index < against ? "no" : "yes"]);
  await noteVotes(db, scope, result, new Map(votes));
  await db.updateTable("result").set({ outcome: "adopted" }).where("id", "=", id).execute();
}

async function enterResult(around: Around, meeting: Meeting, said: DemoResult, itemId: string): Promise<string> {
  const { db, scope, idOf } = around;
  const { kind, title, text = "", topic = null, by, isInternal = false, responsible, dueIn } = said;
  const { id } = await addResult(db, scope, meeting, {
    ...EMPTY_RESULT,
    kind,
    title,
    text,
    topic,
    itemId,
    isInternal,
    broughtById: by === undefined ? null : idOf(by),
    responsibleId: responsible === undefined ? null : idOf(responsible),
    dueOn: dueIn === undefined ? null : addDays(meeting.day, dueIn),
  });
  if (said.against !== undefined) await vote(around, meeting, id, said.against);
  return id;
}

async function writeDown(around: Around, meeting: Meeting, item: DemoItem, itemId: string): Promise<void> {
  const { db, scope } = around;
  const { notes = "", publicNotes = "", satAt = [] } = item;
  await sitAtTables(around, meeting, itemId, satAt);
  if (notes !== "" || publicNotes !== "")
    await keepNotes(db, scope, meeting, { itemId, notes, publicNotes, version: 0 });
  await db
    .updateTable("agenda_item")
    .set({ state: item.isNotReached === true ? "not_reached" : "done" })
    .where("id", "=", itemId)
    .execute();
  const ids = new Map<string, string>();
  for (const said of item.results ?? []) ids.set(said.title, await enterResult(around, meeting, said, itemId));
  await settleTables(around, meeting, satAt, ids);
  for (const { title, joined } of item.results ?? []) {
    if (joined === undefined) continue;
    const [from, into] = [await findResult(db, ids.get(title) ?? ""), await findResult(db, ids.get(joined) ?? "")];
    if (from !== undefined && into !== undefined) await joinResults(db, scope, from, into);
  }
}

/** Somebody has done what they had taken on. */
async function finishTasks(around: Around, meeting: Meeting, plan: DemoMeeting): Promise<void> {
  const { db, scope } = around;
  for (const said of plan.items.flatMap(({ results = [] }) => results)) {
    if (said.isDone === undefined || said.responsible === undefined) continue;
    const row = await db
      .selectFrom("result as s")
      .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "s.tenant_id").onRef("r.id", "=", "s.id"))
      .select("s.id")
      .where("s.meeting_id", "=", meeting.id)
      .where("r.title", "=", said.title)
      .executeTakeFirstOrThrow();
    const task = await findResult(db, row.id);
    if (task === undefined) continue;
    const by = await nameOf(around, said.responsible);
    await answerTask(db, scope, task, {
      what: "done",
      note: "Erledigt, die Unterlagen liegen im Büro.",
      day: null,
      by,
      leads: false,
    });
  }
}

/** Holds a meeting on its day, and takes its minutes as far as the plan says. */
export async function holdMeeting(
  around: Around,
  find: () => Promise<Meeting>,
  plan: DemoMeeting,
  itemIds: readonly string[],
): Promise<void> {
  const there = asOf(around, -plan.inDays);
  const { db, scope } = there;
  await changeStage(db, scope, await find(), "running");
  const meeting = await find();
  await markAll(there, meeting);
  for (const [index, item] of plan.items.entries()) await writeDown(there, meeting, item, itemIds[index] ?? "");
  const sent = asOf(around, Math.max(0, -plan.inDays - 2));
  const number = await openToObjections(db, sent.scope, meeting, { days: OBJECTION_DAYS, reason: "" });
  await sendMinutes(db, sent, await find(), number);
  if (plan.stage === "minutes") {
    const said = { name: "Hedda Moosbach", organisationId: null, itemId: itemIds[1] ?? null };
    await object(db, asOf(around, 0).scope, meeting, {
      ...said,
      text: "Beim zweiten Punkt fehlt, dass die Volkshochschule den Raum nur bis 20 Uhr öffnen kann. Bitte ergänzen.",
    });
    return;
  }
  const after = asOf(around, Math.max(0, -plan.inDays - OBJECTION_DAYS - 4));
  await finishTasks(after, meeting, plan);
  await approve(db, after.scope, await find());
  if (plan.stage === "closed") await changeStage(db, after.scope, await find(), "closed");
}
