import { addDays } from "../../platform/clock.ts";
import { type Scope, programReader, type Services } from "../records/index.ts";
import { findBelonging } from "./owner.ts";

/** Days for which an address that belongs to nobody any more still answers, with an empty calendar. */
const DAYS_EMPTY = 30;

/**
 * Notes once a day which addresses still belong to somebody, and deletes feeds of those that have not for a while: until
 * then programs find an empty calendar, and what they showed goes; an address that is gone many keep showing.
 */
export async function forgetFeeds(services: Services, tenantId: string, _scope: Scope): Promise<void> {
  const today = services.clock.today();
  const { doors } = services;
  const reader = programReader(tenantId);
  const open = await doors.withTenant(reader, (db) =>
    db.selectFrom("calendar_feed").select("email").distinct().where("known_on", "<", today).execute(),
  );
  for (const { email } of open) {
    const { groupIds, isMember } = await findBelonging(services, tenantId, email);
    await doors.withTenant(reader, async (db) => {
      const invited = await db
        .selectFrom("invitation as i")
        .innerJoin("meeting as m", (join) =>
          join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
        )
        .select("i.id")
        .where("i.email", "=", email)
        .where("i.uninvited_at", "is", null)
        .where("m.day", ">=", today)
        .executeTakeFirst();
      const own = db.updateTable("calendar_feed").where("email", "=", email);
      if (isMember || groupIds.length > 0 || invited !== undefined) await own.set({ known_on: today }).execute();
      await db
        .deleteFrom("calendar_feed")
        .where("email", "=", email)
        .where("known_on", "<", addDays(today, -DAYS_EMPTY))
        .execute();
    });
  }
}
