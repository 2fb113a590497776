import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter } from "../records/index.ts";

/** What a leaver has written for one matter, and what of it was handed over. */
export type HandedMatter = {
  key: string;
  words: string;
  /** A day on which whoever takes over is reminded. */
  remindOn: string | null;
  /** As it was when it was handed over; undefined before. */
  matter: OpenMatter | undefined;
  doneAt: Date | null;
};

/** A handover: of whom, to whom, in whose words. */
export type Handover = {
  id: string;
  from: { id: string; name: string };
  to: { id: string; name: string } | undefined;
  words: string;
  handedAt: Date | null;
  handedBy: string | null;
  matters: HandedMatter[];
};

function select(db: TenantDb) {
  return db
    .selectFrom("handover as h")
    .leftJoin("membership as f", (join) =>
      join.onRef("f.tenant_id", "=", "h.tenant_id").onRef("f.id", "=", "h.membership_id"),
    )
    .leftJoin("membership as s", (join) =>
      join.onRef("s.tenant_id", "=", "h.tenant_id").onRef("s.id", "=", "h.successor_id"),
    )
    .select(["h.id", "h.membership_id", "f.name as from_name", "h.successor_id", "s.name as to_name"])
    .select(["h.words", "h.handed_at", "h.handed_by"])
    .orderBy("h.begun_at", "desc")
    .orderBy("h.id");
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

async function withMatters(db: TenantDb, rows: readonly Row[]): Promise<Handover[]> {
  const matters =
    rows.length === 0
      ? []
      : await db
          .selectFrom("handover_matter")
          .selectAll()
          .where(
            "handover_id",
            "in",
            rows.map(({ id }) => id),
          )
          .orderBy("key")
          .execute();
  return rows.map((row) => ({
    id: row.id,
    from: { id: row.membership_id, name: row.from_name ?? "" },
    to: row.successor_id === null ? undefined : { id: row.successor_id, name: row.to_name ?? "" },
    words: row.words,
    handedAt: row.handed_at,
    handedBy: row.handed_by,
    matters: matters
      .filter(({ handover_id }) => handover_id === row.id)
      .map((one) => ({
        key: one.key,
        words: one.words,
        remindOn: one.remind_on,
        matter: (one.matter ?? undefined) as OpenMatter | undefined,
        doneAt: one.done_at,
      })),
  }));
}

/** What somebody is preparing to hand over; undefined before the first word. With the eyes of the program: names of both. */
export async function findOwnHandover(db: TenantDb, membershipId: string): Promise<Handover | undefined> {
  const rows = await select(db).where("h.membership_id", "=", membershipId).where("h.handed_at", "is", null).execute();
  return (await withMatters(db, rows))[0];
}

/** What was handed over by or to somebody, newest first. */
export async function findHanded(db: TenantDb, membershipId: string): Promise<Handover[]> {
  const rows = await select(db)
    .where("h.handed_at", "is not", null)
    .where((eb) => eb.or([eb("h.membership_id", "=", membershipId), eb("h.successor_id", "=", membershipId)]))
    .execute();
  return withMatters(db, rows);
}

/** A handover that was done. */
export async function findHandover(db: TenantDb, id: string): Promise<Handover | undefined> {
  const rows = await select(db).where("h.id", "=", id).where("h.handed_at", "is not", null).execute();
  return (await withMatters(db, rows))[0];
}

/** Somebody who may take over: has access now, or has been invited. */
export type Successor = { id: string; name: string; role: string; isExpected: boolean };

/** Who may take over from somebody: of the same organisation, and the office. */
export async function findSuccessors(
  db: TenantDb,
  leaver: { id: string; role: string; organisationId: string | null },
): Promise<Successor[]> {
  const rows = await db
    .selectFrom("membership")
    .select(["id", "name", "role", "visited_at"])
    .where("ended_at", "is", null)
    .where("id", "!=", leaver.id)
    .where((eb) =>
      eb.or([
        eb("role", "=", "office"),
        ...(leaver.organisationId === null
          ? []
          : [eb.and([eb("role", "=", "partner"), eb("organisation_id", "=", leaver.organisationId)])]),
      ]),
    )
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(({ visited_at, ...row }) => ({ ...row, isExpected: visited_at === null }));
}
