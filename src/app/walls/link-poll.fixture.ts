import { makeFeed, revokeFeed } from "../../features/calendars/actions.ts";
import { makeGroup } from "../../features/groups/testing.ts";
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import type { LinkType } from "./link-types.fixture.ts";

let made = 0;

/** Somebody who is asked in a poll that closes today: the link shows it for thirty days more. */
export function pollLink({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, id: tenantId, scope } = tenants[county];
      const group = await makeGroup(tenants[county], { title: `Runde ${(made += 1)}` });
      const [id, linkId, now] = [services.newId(), services.newId(), services.clock.now()];
      const own = { tenant_id: tenantId, poll_id: id, group_id: group.id };
      return use(async (db) => {
        const closes = { closes_on: services.clock.today(), names: "lead" };
        const sent = { made_at: now, made_by: "Kim", sent_at: now, sent_by: "Kim" };
        await db
          .insertInto("poll")
          .values({ tenant_id: tenantId, id, group_id: group.id, title: "Treffen", ...closes, ...sent })
          .execute();
        const person = { name: "Olena", email: "olena@example.org", vote: "none", link_id: linkId, asked_at: now };
        await db
          .insertInto("poll_person")
          .values({ ...own, id: scope().newId(), ...person })
          .execute();
        return { token: makeToken(await findLinkSecret(db), "poll", linkId), id };
      });
    },
    // The person is asked no more.
    revoke: ({ id }) => tenants.eins.use((db) => db.deleteFrom("poll_person").where("poll_id", "=", id).execute()),
    minutes: 31 * 24 * 60,
  };
}

/** A calendar somebody subscribes: its address holds until it is ended. */
export function feedLink({ tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, scope } = tenants[county];
      const email = `abo${(made += 1)}@example.org`;
      const feed = await use((db) => makeFeed(db, scope(), { email, groupId: null }));
      return { token: await use(async (db) => makeToken(await findLinkSecret(db), "feed", feed.linkId)), id: feed.id };
    },
    revoke: ({ id }) => tenants.eins.use((db) => revokeFeed(db, tenants.eins.scope(), id)),
  };
}
