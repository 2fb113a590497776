// Links that people in a room get: how each is made, and ended.
import { makeGroup } from "../../features/groups/testing.ts";
import { addItem, makeMeeting } from "../../features/meetings/testing.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import { findTables, openTables } from "../../features/tables/index.ts";
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
