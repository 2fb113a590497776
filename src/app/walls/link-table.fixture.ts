// Links that people in a room get: how each is made, and ended.
import { makeGroup } from "../../features/groups/testing.ts";
import { addItem, makeMeeting } from "../../features/meetings/testing.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import { findTables, openTables } from "../../features/tables/index.ts";
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import type { LinkType } from "./link-types.fixture.ts";

let asked = 0;

/** To say something at a table of a meeting. */
export function table({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const own = tenants[county];
      const group = await makeGroup(own, { title: `AG ${(asked += 1)}` });
      const meeting = await makeMeeting(own, { groupId: group.id, day: "2026-12-10" });
      const itemId = await addItem(own, meeting);
      return own.use(async (db) => {
        const said = { itemId, names: [`Tisch ${asked}`], question: "", onScreen: false };
        await openTables(db, { scope: own.scope("office"), services }, meeting, said);
        const [made] = await findTables(db, meeting.id);
        if (made === undefined) throw new Error("No table was made.");
        return { token: made.code, id: made.id };
      });
    },
    revoke: ({ id }) => tenants.eins.use((db) => db.deleteFrom("topic_table").where("id", "=", id).execute()),
  };
}

/** To moderate one meeting from outside, in seventeen days: the link ends with the day after it. */
export function moderation({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const own = tenants[county];
      const group = await makeGroup(own, { title: `AG ${(asked += 1)}` });
      const meeting = await makeMeeting(own, { groupId: group.id, day: "2026-12-10" });
      const [id, linkId] = [services.newId(), services.newId()];
      const of = { tenant_id: own.id, id, meeting_id: meeting.id, group_id: group.id, link_id: linkId };
      const sent = { name: "Kim", email: "kim@example.org", sent_at: services.clock.now(), sent_by: "Leitung" };
      return own.use(async (db) => {
        await db
          .insertInto("moderator_link")
          .values({ ...of, ...sent })
          .execute();
        return { token: makeToken(await findLinkSecret(db), "moderation", linkId), id };
      });
    },
    revoke: ({ id }) =>
      tenants.eins.use((db) =>
        db.updateTable("moderator_link").set({ revoked_at: services.clock.now() }).where("id", "=", id).execute(),
      ),
    minutes: 19 * 24 * 60,
  };
}
