import type { TenantDb } from "../../platform/db/doors.ts";
import type { Inquiry, InquiryContent, MessageKind } from "./inquiry.ts";

const select = (db: TenantDb) =>
  db
    .selectFrom("inquiry as i")
    .leftJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "i.tenant_id").onRef("r.id", "=", "i.record_id").on("r.deleted_at", "is", null),
    )
    .select([
      "i.id",
      "i.kind",
      "i.content",
      "i.language",
      "i.received_at",
      "i.settled_at",
      "i.settled_by",
      "i.delete_on",
      "r.slug",
      "r.title",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

const toInquiry = (row: Row): Inquiry => ({
  id: row.id,
  kind: row.kind as MessageKind,
  content: row.content as InquiryContent,
  language: row.language,
  receivedAt: row.received_at,
  settledAt: row.settled_at,
  settledBy: row.settled_by,
  draft: row.slug === null || row.title === null ? null : { slug: row.slug, title: row.title },
  deleteOn: row.delete_on,
});

/** Messages, those that wait first, then the newest; at most `limit`. */
export async function findInquiries(db: TenantDb, limit: number): Promise<Inquiry[]> {
  const rows = await select(db)
    .orderBy("i.settled_at", (order) => order.desc().nullsFirst())
    .orderBy("i.received_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toInquiry);
}

/** Messages that wait, the oldest first; at most `limit`. */
export async function findOpenInquiries(db: TenantDb, limit: number): Promise<Inquiry[]> {
  const rows = await select(db).where("i.settled_at", "is", null).orderBy("i.received_at").limit(limit).execute();
  return rows.map(toInquiry);
}

/** One message; `lock` keeps others from settling it meanwhile. */
export async function findInquiry(db: TenantDb, id: string, lock?: "for update"): Promise<Inquiry | undefined> {
  const query = select(db).where("i.id", "=", id);
  const row = await (lock === undefined ? query : query.forUpdate("i")).executeTakeFirst();
  return row === undefined ? undefined : toInquiry(row);
}
