import type { TenantDb } from "../../platform/db/doors.ts";

/** A list that was uploaded and has not been taken over, taken back or thrown away. */
const IN_WORK = ["uploaded", "mapped", "running"];

/** Lists somebody has begun to load are gone on with by who comes after them. */
export async function handOverLists(
  db: TenantDb,
  from: { membershipId: string },
  to: { membershipId: string; name: string },
): Promise<void> {
  await db
    .updateTable("import")
    .set({ uploaded_by: to.membershipId, uploaded_by_name: to.name })
    .where("uploaded_by", "=", from.membershipId)
    .where("state", "in", IN_WORK)
    .execute();
}
