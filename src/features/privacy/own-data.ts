import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import {
  findLinkSecret,
  makeToken,
  type Period,
  countRows,
  findDays,
  readToken,
  type Scope,
} from "../records/index.ts";
import { monthLater } from "../directory/index.ts";
import { findTraces } from "./queries.ts";

/** A row that is somebody's: its table, and what stands in it. */
export type StoredRow = { place: string; key: string; said: Record<string, unknown> };

/** Everything on somebody: rows of theirs, and in how many other places their address stands. */
export type Stored = { rows: StoredRow[]; elsewhere: { place: string; count: number }[] };

/** Whose: an address, and of somebody signed in the account and its place in the county. */
export type Whose = { address: string; accountId: string | null; membershipId: string | null };

/**
 * Everything stored on whom an address belongs to. What others have written is told as places alone: it may speak of
 * others, too. With the eyes of the program, after it knows that the address is theirs.
 */
export async function findStored(db: TenantDb, { address, accountId, membershipId }: Whose): Promise<Stored> {
  const { rows: found } = await sql<StoredRow>`
    select place, key, said from stored_on(${address}, ${accountId}::uuid, ${membershipId}::uuid) order by place, key`.execute(
    db,
  );
  // An entry that names the address is its organisation's: it is told as a place, like every other text.
  const { rows: entries } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and a.attname = 'record_kind' and not a.attisdropped`.execute(db);
  const isEntry = new Set(entries.map(({ name }) => name));
  const rows = found.filter(({ place }) => !isEntry.has(place));
  const own = new Set(rows.map(({ place, key }) => `${place}/${key}`));
  const counts = new Map<string, number>();
  for (const { place, key } of await findTraces(db, { names: [], marks: [address] }))
    if (!own.has(`${place}/${key}`)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return { rows, elsewhere: [...counts].map(([place, count]) => ({ place, count })) };
}

/** Whether nothing is stored but what asking has made: the link, and the mail it went out with. */
export const isAskingAlone = ({ rows, elsewhere }: Stored): boolean =>
  elsewhere.length === 0 &&
  rows.every(({ place, said }) => place === "data_link" || (place === "mail" && said["kind"] === OWN_DATA_MAIL));

/** Kind of the mails with a link to own data. */
export const OWN_DATA_MAIL = "own-data";

/** Days the link to one's own data holds. */
export const DATA_LINK_DAYS = 3;

/** Makes a link to everything stored on an address. @returns its token, which stands in the mail alone */
export async function makeDataLink(
  db: TenantDb,
  scope: Scope,
  address: string,
): Promise<{ token: string; until: Date }> {
  const id = scope.newId();
  const now = scope.clock.now();
  const until = new Date(now.getTime() + DATA_LINK_DAYS * 86_400_000);
  await db
    .insertInto("data_link")
    .values({ tenant_id: scope.tenantId, id, address, asked_at: now, expires_at: until })
    .execute();
  return { token: makeToken(await findLinkSecret(db), "data", id), until };
}

/** The address a link was made for; undefined: it leads nowhere, whatever the reason. */
export async function findDataLink(db: TenantDb, token: string, now: Date): Promise<string | undefined> {
  const id = readToken(await findLinkSecret(db), "data", token);
  if (id === undefined) return undefined;
  const row = await db
    .selectFrom("data_link")
    .select("address")
    .where("id", "=", id)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row?.address;
}

/** What people may ask of their data besides being given them. */
export const WISHES = ["erasure", "correction"] as const;
export type Wish = (typeof WISHES)[number];

/** What somebody asks of the office; `dueOn`: a month later at the latest (Art. 12 (3) DSGVO). */
export type DataRequest = {
  id: string;
  wish: Wish;
  name: string | null;
  address: string;
  message: string;
  askedAt: Date;
  dueOn: string;
};

/** Writes down what somebody asks; asking for the same twice is asking once. */
export async function askOffice(
  db: TenantDb,
  scope: Scope,
  asked: { wish: Wish; name: string | null; address: string; message: string },
): Promise<void> {
  const same = await db
    .selectFrom("data_request")
    .select("id")
    .where("settled_at", "is", null)
    .where("wish", "=", asked.wish)
    .where("address", "=", asked.address)
    .where("message", "=", asked.message)
    .executeTakeFirst();
  if (same !== undefined) return;
  const due = monthLater(scope.clock.today());
  await db
    .insertInto("data_request")
    .values({ tenant_id: scope.tenantId, id: scope.newId(), ...asked, asked_at: scope.clock.now(), due_on: due })
    .execute();
}

/** What waits for the office, the most urgent first. */
export async function findRequests(db: TenantDb): Promise<DataRequest[]> {
  const rows = await db
    .selectFrom("data_request")
    .selectAll()
    .where("settled_at", "is", null)
    .orderBy("due_on")
    .orderBy("asked_at")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    wish: row.wish as Wish,
    name: row.name,
    address: row.address,
    message: row.message,
    askedAt: row.asked_at,
    dueOn: row.due_on,
  }));
}

/** @returns whether it was still open */
export async function settleRequest(db: TenantDb, scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("data_request")
    .set({ settled_at: scope.clock.now(), settled_by: scope.actor.name })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How long settled requests are kept: to be able to show that they were answered. */
export const REQUEST_PERIOD: Period = {
  name: "data_requests",
  days: 365,
  shortest: 30,
  longest: 1095,
  law: "Artikel 5 Absatz 2 DSGVO: nachweisen, dass geantwortet wurde",
  count: (db, before) => countRows(db.selectFrom("data_request").select("id").where("settled_at", "<", before)),
};

/** Forgets links that have ended, and requests that were settled long ago. */
export async function forgetAsked(db: TenantDb, now: Date): Promise<void> {
  await db.deleteFrom("data_link").where("expires_at", "<", now).execute();
  const before = new Date(now.getTime() - (await findDays(db, REQUEST_PERIOD)) * 86_400_000);
  await db.deleteFrom("data_request").where("settled_at", "<", before).execute();
}
