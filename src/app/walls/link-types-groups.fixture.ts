// Links that people of groups get: how each is made, and ended.
import { makeGroup } from "../../features/groups/testing.ts";
import { changeStage } from "../../features/meetings/index.ts";
import { makeMeeting } from "../../features/meetings/testing.ts";
import { openToObjections } from "../../features/minutes/approve.ts";
import { addResult, EMPTY_RESULT } from "../../features/minutes/index.ts";
import { MINUTES_LINK_DAYS } from "../../features/minutes/link.ts";
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import type { LinkType } from "./link-types.fixture.ts";

let asked = 0;

/** To change how somebody hears of a group. */
export function announcements({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const own = tenants[county];
      const group = await makeGroup(own, { title: `AG ${(asked += 1)}` });
      const id = services.newId();
      const row = { tenant_id: own.id, id, group_id: group.id, address: "kim@example.org", how: "daily" };
      return own.use(async (db) => {
        await db
          .insertInto("announcement_choice")
          .values({ ...row, told_until: services.clock.now() })
          .execute();
        return { token: makeToken(await findLinkSecret(db), "announcements", id), id };
      });
    },
    // Somebody has left the group, and the address went.
    revoke: ({ id }) => tenants.eins.use((db) => db.deleteFrom("announcement_choice").where("id", "=", id).execute()),
  };
}

/** To answer a task without an account. */
export function task(world: TestWorld): LinkType {
  const { services, tenants } = world;
  return {
    async make(county) {
      const own = tenants[county];
      const group = await makeGroup(own, { title: `AG ${(asked += 1)}` });
      const draft = await makeMeeting(own, { groupId: group.id, day: "2026-11-23" });
      return own.use(async (db) => {
        await changeStage(db, own.scope("office"), draft, "running");
        const said = { ...EMPTY_RESULT, kind: "task", title: `Aufgabe ${asked}` } as const;
        const who = { responsibleEmail: "kim@example.org", dueOn: "2026-12-01" };
        const { id } = await addResult(db, own.scope("office"), draft, { ...said, ...who });
        const [linkId, address] = [services.newId(), "kim@example.org"];
        await db
          .updateTable("result")
          .set({ task_link_id: linkId, link_address: address })
          .where("id", "=", id)
          .execute();
        return { token: makeToken(await findLinkSecret(db), "task", linkId), id };
      });
    },
    // Somebody else is in charge.
    revoke: ({ id }) =>
      tenants.eins.use((db) =>
        db.updateTable("result").set({ responsible_email: "lou@example.org" }).where("id", "=", id).execute(),
      ),
  };
}

/** To read minutes, and to object, without an account. */
export function minutesLink(world: TestWorld): LinkType {
  const { services, tenants } = world;
  return {
    async make(county) {
      const own = tenants[county];
      const group = await makeGroup(own, { title: `AG ${(asked += 1)}` });
      const draft = await makeMeeting(own, { groupId: group.id, day: "2026-11-23" });
      return own.use(async (db) => {
        await changeStage(db, own.scope("office"), draft, "running");
        await openToObjections(db, own.scope("office"), { ...draft, stage: "running" }, { days: 14, reason: "" });
        const [id, linkId] = [services.newId(), services.newId()];
        const of = { tenant_id: own.id, id, meeting_id: draft.id, group_id: group.id, link_id: linkId };
        await db
          .insertInto("minutes_recipient")
          .values({ ...of, name: "Kim", email: "kim@example.org", sent_at: services.clock.now(), sent_version: 1 })
          .execute();
        return { token: makeToken(await findLinkSecret(db), "minutes", linkId), id };
      });
    },
    // The person was erased.
    revoke: ({ id }) => tenants.eins.use((db) => db.deleteFrom("minutes_recipient").where("id", "=", id).execute()),
    minutes: MINUTES_LINK_DAYS * 24 * 60,
  };
}
