import { sql } from "kysely";
import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import { executePrepared } from "../../platform/db/prepared.ts";
import type { KeyHolder } from "../records/index.ts";
import { inOrder, type Poll, type PollAnswer, type PollDate, type PollPerson, type Vote } from "./poll.ts";

const selectPolls = (db: TenantDb) =>
  db
    .selectFrom("poll as p")
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "p.tenant_id").onRef("g.id", "=", "p.group_id"))
    .leftJoin("record as m", (join) =>
      join.onRef("m.tenant_id", "=", "p.tenant_id").onRef("m.id", "=", "p.meeting_id").on("m.deleted_at", "is", null),
    )
    .selectAll("p")
    .select(["g.title as group_name", "g.slug as group_slug", "m.slug as meeting_slug"]);

type Row = Awaited<ReturnType<ReturnType<typeof selectPolls>["execute"]>>[number];

const toPoll = (row: Row, dates: readonly PollDate[]): Poll => ({
  id: row.id,
  group: { id: row.group_id, slug: row.group_slug, name: row.group_name },
  title: row.title,
  venue: row.venue,
  note: row.note,
  closesOn: row.closes_on,
  names: row.names as Poll["names"],
  madeAt: row.made_at,
  madeBy: row.made_by,
  sentAt: row.sent_at,
  fixed: row.fixed_at === null ? null : { at: row.fixed_at, by: row.fixed_by ?? "", dateId: row.fixed_date_id },
  meeting: row.meeting_id === null || row.meeting_slug === null ? null : { id: row.meeting_id, slug: row.meeting_slug },
  withdrawn:
    row.withdrawn_at === null ? null : { at: row.withdrawn_at, by: row.withdrawn_by ?? "", word: row.withdrawal ?? "" },
  dates,
});

async function findDates(db: TenantDb, polls: readonly string[]): Promise<Map<string, PollDate[]>> {
  if (polls.length === 0) return new Map();
  const rows = await db
    .selectFrom("poll_date")
    .select(["id", "poll_id", "day", "from_time", "until_time", "added_at"])
    .where("poll_id", "in", polls)
    .execute();
  const dates = Map.groupBy(rows, (row) => row.poll_id);
  return new Map(
    [...dates].map(([poll, own]) => [
      poll,
      own
        .map(({ id, day, from_time: fromTime, until_time: untilTime, added_at: addedAt }) => ({
          id,
          day,
          fromTime,
          untilTime,
          addedAt,
        }))
        .toSorted(inOrder),
    ]),
  );
}

/** Polls of a list at most: what is over goes after its period. */
const MOST = 200;

/** Polls the reader may see, the newest first; of some groups, or all. */
export async function findPolls(db: TenantDb, { ids }: { ids?: readonly string[] } = {}): Promise<Poll[]> {
  const rows = await selectPolls(db)
    .$if(ids !== undefined, (query) => query.where("p.id", "in", ids?.length === 0 ? [NOBODY] : (ids ?? [])))
    .orderBy("p.made_at", "desc")
    .orderBy("p.id")
    .limit(MOST)
    .execute();
  const dates = await findDates(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toPoll(row, dates.get(row.id) ?? []));
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** One poll; undefined where there is none the reader may see. */
export const findPoll = async (db: TenantDb, id: string): Promise<Poll | undefined> =>
  (await findPolls(db, { ids: [id] }))[0];

const selectPeople = (db: TenantDb) =>
  db
    .selectFrom("poll_person as q")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "q.tenant_id").onRef("o.id", "=", "q.organisation_id"),
    )
    .selectAll("q")
    .select(["o.title as organisation_name", "o.slug as organisation_slug"]);

type PersonRow = Awaited<ReturnType<ReturnType<typeof selectPeople>["execute"]>>[number];

const toPerson = (row: PersonRow, answers: ReadonlyMap<string, PollAnswer>): PollPerson => ({
  id: row.id,
  name: row.name,
  email: row.email,
  organisation:
    row.organisation_id === null
      ? null
      : { id: row.organisation_id, slug: row.organisation_slug ?? "", name: row.organisation_name ?? "" },
  seatId: row.seat_id,
  contactId: row.contact_id,
  vote: row.vote as Vote,
  linkId: row.link_id,
  askedAt: row.asked_at,
  remindedAt: row.reminded_at,
  answeredAt: row.answered_at,
  answeredBy: row.answered_by as PollPerson["answeredBy"],
  notedBy: row.noted_by,
  seenUntil: row.seen_until,
  comment: row.comment,
  answers,
});

async function withAnswers(db: TenantDb, rows: readonly PersonRow[]): Promise<PollPerson[]> {
  if (rows.length === 0) return [];
  const answers = await db
    .selectFrom("poll_answer")
    .select(["person_id", "date_id", "answer"])
    .where(
      "person_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const byPerson = Map.groupBy(answers, (row) => row.person_id);
  return rows.map((row) =>
    toPerson(row, new Map((byPerson.get(row.id) ?? []).map((one) => [one.date_id, one.answer as PollAnswer] as const))),
  );
}

/** Everybody asked in a poll whom the reader may see, by organisation and name. */
export const findPeople = async (db: TenantDb, pollId: string): Promise<PollPerson[]> =>
  withAnswers(
    db,
    await selectPeople(db)
      .where("q.poll_id", "=", pollId)
      .orderBy("o.title", (order) => order.asc().nullsLast())
      .orderBy("q.name")
      .orderBy("q.id")
      .execute(),
  );

/** Somebody asked, with the poll; by the id of their link or their own. */
export async function findAsked(
  db: TenantDb,
  by: { linkId: string } | { id: string },
): Promise<{ poll: Poll; person: PollPerson } | undefined> {
  const row = await selectPeople(db)
    .where("linkId" in by ? "q.link_id" : "q.id", "=", "linkId" in by ? by.linkId : by.id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [person] = await withAnswers(db, [row]);
  const poll = await findPoll(db, row.poll_id);
  return person === undefined || poll === undefined ? undefined : { poll, person };
}

/** What `isAwaited` says, asked of many people `q` at once. */
const awaited = sql<boolean>`(q.answered_at is null
  or not exists (select from poll_answer a where a.tenant_id = q.tenant_id and a.person_id = q.id)
  or exists (select from poll_date d where d.tenant_id = q.tenant_id and d.poll_id = q.poll_id
    and d.added_at > coalesce(q.seen_until, '-infinity')))`;

/** People asked in polls that run, whom the reader answers for: themselves, or somebody of their organisation. */
export const findOpenAsked = (db: TenantDb, today: string) =>
  db
    .selectFrom("poll_person as q")
    .innerJoin("poll as p", (join) => join.onRef("p.tenant_id", "=", "q.tenant_id").onRef("p.id", "=", "q.poll_id"))
    .select([
      "q.id",
      "q.name",
      "q.group_id",
      "q.organisation_id",
      "q.answered_at",
      "p.id as poll_id",
      "p.title",
      "p.closes_on",
    ])
    .select(awaited.as("is_awaited"))
    .where("p.sent_at", "is not", null)
    .where("p.fixed_at", "is", null)
    .where("p.withdrawn_at", "is", null)
    .where("p.closes_on", ">=", today)
    .where("q.asked_at", "is not", null)
    .orderBy("p.closes_on")
    .orderBy("q.name")
    .execute();

/** Keys by which a membership sees that it was asked itself, wherever it belongs to. */
export async function findKeys(db: SignInDb, { tenantId, email }: KeyHolder): Promise<string[]> {
  const query = db
    .selectFrom("poll_person")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .where("email", "=", email.toLowerCase())
    .where("asked_at", "is not", null);
  const rows = await executePrepared(db, "keys-of-polls", query);
  return rows.map(({ id }) => `i:${id}`);
}
