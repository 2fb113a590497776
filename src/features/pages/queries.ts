import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { isPlaceOfPage, type PlaceOfPage, type WrittenPage } from "./page.ts";

const select = (db: PublicDb | TenantDb) =>
  db
    .selectFrom("page as p")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "p.tenant_id").onRef("r.id", "=", "p.id"))
    .select([
      "p.id",
      "p.place",
      "p.lead",
      "p.body",
      "r.slug",
      "r.title",
      "r.state",
      "r.audience",
      "r.version",
      "r.updated_at as updatedAt",
      "r.confirmed_at as confirmedAt",
    ])
    .where("r.deleted_at", "is", null);

const withPlace = (rows: Awaited<ReturnType<ReturnType<typeof select>["execute"]>>): WrittenPage[] =>
  rows.flatMap((row) => (isPlaceOfPage(row.place) ? [{ ...row, place: row.place }] : []));

/** All written pages the reader may see. */
export async function findPages(db: PublicDb | TenantDb): Promise<WrittenPage[]> {
  return withPlace(await select(db).execute());
}

/** The page of a place; undefined where nobody has written one, or the reader may not see it. */
export async function findPage(db: PublicDb | TenantDb, place: PlaceOfPage): Promise<WrittenPage | undefined> {
  return withPlace(await select(db).where("p.place", "=", place).execute())[0];
}

/** Whether the county has published this page. */
export async function isPublished(db: PublicDb, place: PlaceOfPage): Promise<boolean> {
  const row = await db.selectFrom("page").select("id").where("place", "=", place).executeTakeFirst();
  return row !== undefined;
}
