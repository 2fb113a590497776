import type { TenantDb } from "../../platform/db/doors.ts";
import { isLanguage } from "../../platform/i18n/languages.ts";
import type { Remark, RemarkKind } from "./remark.ts";

function selectRemarks(db: TenantDb) {
  return db
    .selectFrom("remark as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.offer_id"))
    .select([
      "m.id",
      "m.kind",
      "m.message",
      "m.reply_to",
      "m.language",
      "m.received_at",
      "m.settled_at",
      "m.settled_by",
      "m.answer",
      "r.id as offer_id",
      "r.slug",
      "r.title",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRemarks>["execute"]>>[number];

const toRemark = (row: Row): Remark => ({
  id: row.id,
  offer: { id: row.offer_id, slug: row.slug, title: row.title },
  kind: row.kind as RemarkKind,
  message: row.message,
  replyTo: row.reply_to,
  language: isLanguage(row.language) ? row.language : "de",
  receivedAt: row.received_at,
  settledAt: row.settled_at,
  settledBy: row.settled_by,
  answer: row.answer,
});

/** Messages the viewer may see: open ones first, the oldest first; then settled ones, the newest first. */
export async function findRemarks(db: TenantDb, limit: number): Promise<Remark[]> {
  const rows = await selectRemarks(db)
    .orderBy("m.settled_at", (order) => order.desc().nullsFirst())
    .orderBy("m.received_at")
    .orderBy("m.id")
    .limit(limit)
    .execute();
  return rows.map(toRemark);
}

/** Messages nobody has answered or closed, the oldest first. */
export async function findOpenRemarks(db: TenantDb, limit: number): Promise<Remark[]> {
  const rows = await selectRemarks(db)
    .where("m.settled_at", "is", null)
    .orderBy("m.received_at")
    .orderBy("m.id")
    .limit(limit)
    .execute();
  return rows.map(toRemark);
}

/** One message; undefined where there is none the viewer may see. */
export async function findRemark(db: TenantDb, id: string): Promise<Remark | undefined> {
  const row = await selectRemarks(db).where("m.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toRemark(row);
}

/** Most people who are told of one message. */
const MOST_TOLD = 10;

/** Who cares for an organisation's offers, or (null) the people of the office. */
export async function findKeepers(
  db: TenantDb,
  organisationId: string | null,
): Promise<{ address: string; name: string }[]> {
  const people = db
    .selectFrom("membership")
    .select(["email as address", "name"])
    .where("ended_at", "is", null)
    .orderBy("name")
    .limit(MOST_TOLD);
  return organisationId === null
    ? people.where("role", "=", "office").execute()
    : people.where("role", "=", "partner").where("organisation_id", "=", organisationId).execute();
}
