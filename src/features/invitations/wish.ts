import type { TenantDb } from "../../platform/db/doors.ts";
import type { Meeting } from "../meetings/index.ts";
import type { Invitation } from "./invitation.ts";
import type { Around } from "./sending.ts";

/** Wishes one invitation can bring for one agenda. */
const MOST_WISHES = 5;

/** What somebody wishes for the agenda comes to those who plan it (features/meetings). */
export async function keepWish(
  db: TenantDb,
  { scope }: Pick<Around, "scope">,
  meeting: Pick<Meeting, "id" | "groupId">,
  invitation: Pick<Invitation, "name" | "organisationId">,
  wish: string,
): Promise<void> {
  if (wish === "") return;
  const brought = await db
    .selectFrom("agenda_wish")
    .select("title")
    .where("meeting_id", "=", meeting.id)
    .where("brought_by", "=", invitation.name)
    .execute();
  if (brought.length >= MOST_WISHES || brought.some(({ title }) => title === wish)) return;
  await db
    .insertInto("agenda_wish")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      group_id: meeting.groupId,
      organisation_id: invitation.organisationId,
      brought_by: invitation.name,
      meeting_id: meeting.id,
      title: wish,
      brought_at: scope.clock.now(),
    })
    .execute();
}
