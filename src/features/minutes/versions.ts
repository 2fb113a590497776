import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { findSeats, nameOfSeat } from "../groups/index.ts";
import { findAgenda, findMeetings, isAhead, type Meeting } from "../meetings/index.ts";
import type { WorkspaceContext } from "../records/index.ts";
import type { Approval } from "./approval.ts";
import { type Attended, contentOf, type MinutesContent, type Persons, personsOf, type Sources } from "./content.ts";
import { leads } from "./policy.ts";
import { findNotes, findResults } from "./queries.ts";
import type { Vote } from "./votes.ts";

const german = getTranslator("de");

/** A version as it is kept. */
export type Version = {
  number: number;
  content: MinutesContent;
  persons: Persons;
  reason: string;
  madeAt: Date;
  madeBy: string;
};

/** Rows of the attendance list, by body and name. */
async function findAttended(db: TenantDb, meetingId: string): Promise<Attended[]> {
  const rows = await db
    .selectFrom("attendance as a")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "a.tenant_id").onRef("o.id", "=", "a.organisation_id"),
    )
    .select(["o.title as body", "a.name", "a.status", "a.represented_by as representedBy", "a.came_as as cameAs"])
    .where("a.meeting_id", "=", meetingId)
    .orderBy("o.title")
    .orderBy("a.name")
    .execute();
  return rows.map(({ cameAs, ...row }) => ({
    ...row,
    status: row.status as Attended["status"],
    isGuest: cameAs === "guest",
  }));
}

async function findVotesBySeat(db: TenantDb, groupId: string, resultIds: readonly string[]) {
  const votes = new Map<string, { seat: string; vote: Vote }[]>();
  if (resultIds.length === 0) return votes;
  const names = new Map((await findSeats(db, groupId)).map((seat) => [seat.id, nameOfSeat(seat)]));
  const rows = await db
    .selectFrom("result_vote")
    .select(["result_id", "seat_id", "vote"])
    .where("result_id", "in", [...resultIds])
    .execute();
  for (const { result_id, seat_id, vote } of rows)
    votes.set(result_id, [...(votes.get(result_id) ?? []), { seat: names.get(seat_id) ?? "", vote: vote as Vote }]);
  for (const all of votes.values()) all.sort((a, b) => a.seat.localeCompare(b.seat, "de"));
  return votes;
}

/** Everything the next version is made from. */
export async function findSources(db: TenantDb, meeting: Meeting): Promise<Sources> {
  const results = await findResults(db, meeting.id);
  const [next] = (await findMeetings(db, { groupId: meeting.groupId, from: meeting.day })).filter(
    (one) => one.id !== meeting.id && one.day > meeting.day && isAhead(one.stage),
  );
  return {
    meeting,
    items: await findAgenda(db, meeting.id),
    notes: await findNotes(db, meeting.id),
    results,
    votes: await findVotesBySeat(
      db,
      meeting.groupId,
      results.map(({ id }) => id),
    ),
    attended: await findAttended(db, meeting.id),
    next: next === undefined ? null : { day: next.day, title: next.title },
    single: german("minutes-office.single"),
  };
}

/** What is written so far, as a version that is not one yet. */
export async function findDraft(db: TenantDb, meeting: Meeting, at: Date): Promise<Version> {
  const sources = await findSources(db, meeting);
  const said = { content: contentOf(sources), persons: personsOf(sources) };
  return { ...said, number: 0, reason: "", madeAt: at, madeBy: "" };
}

const COLUMNS = ["number", "content", "persons", "reason", "made_at as madeAt", "made_by as madeBy"] as const;
type Row = Omit<Version, "content" | "persons"> & { content: unknown; persons: unknown };
const toVersion = (row: Row): Version => ({
  ...row,
  content: row.content as MinutesContent,
  persons: row.persons as Persons,
});

/** One version of the minutes of a meeting. */
export async function findVersion(db: TenantDb, meetingId: string, number: number): Promise<Version | undefined> {
  const row = await db
    .selectFrom("minutes_version")
    .select(COLUMNS)
    .where("meeting_id", "=", meetingId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row === undefined ? undefined : toVersion(row);
}

/** All versions without what they say, the newest first. */
export async function findVersions(db: TenantDb, meetingId: string) {
  return db
    .selectFrom("minutes_version")
    .select(["number", "reason", "made_at as madeAt", "made_by as madeBy"])
    .where("meeting_id", "=", meetingId)
    .orderBy("number", "desc")
    .execute();
}

/** What somebody held against the minutes, and what was said to it. */
export type Objection = {
  id: string;
  name: string;
  organisationName: string | null;
  text: string;
  itemTitle: string | null;
  raisedAt: Date;
  answeredAt: Date | null;
  answeredBy: string | null;
  outcome: string | null;
  answer: string;
};

/** Objections to the minutes of a meeting, in the order in which they came. */
export async function findObjections(db: TenantDb, meetingId: string): Promise<Objection[]> {
  return db
    .selectFrom("minutes_objection as o")
    .leftJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.organisation_id"),
    )
    .leftJoin("agenda_item as i", (join) =>
      join.onRef("i.tenant_id", "=", "o.tenant_id").onRef("i.id", "=", "o.item_id"),
    )
    .select([
      "o.id",
      "o.name",
      "r.title as organisationName",
      "o.text",
      "i.title as itemTitle",
      "o.raised_at as raisedAt",
      "o.answered_at as answeredAt",
      "o.answered_by as answeredBy",
      "o.outcome",
      "o.answer",
    ])
    .where("o.meeting_id", "=", meetingId)
    .orderBy("o.raised_at")
    .orderBy("o.id")
    .execute();
}

/** Minutes to read: the newest version, or what is written so far for who leads; objections, versions. */
export async function findReading(
  { viewer, services }: WorkspaceContext,
  db: TenantDb,
  { meeting, approval }: { meeting: Meeting; approval: Approval },
) {
  const kept = await findVersion(db, meeting.id, approval.version);
  const isLead = leads(viewer, meeting);
  const slugs = new Map((await findResults(db, meeting.id)).map(({ id, slug }) => [id, slug]));
  return {
    slugs,
    version: kept ?? (isLead ? await findDraft(db, meeting, services.clock.now()) : undefined),
    versions: await findVersions(db, meeting.id),
    objections: await findObjections(db, meeting.id),
    isLead,
  };
}
