// How each kind of link is made, ended and expires: the first part of its name is the door, the rest the path to the token.
import { issueSignIn } from "../../features/accounts/issue.ts";
import { listPeople } from "../../features/invitations/index.ts";
import { endLink } from "../../features/invitations/listing.ts";
import { makeGroup } from "../../features/groups/testing.ts";
import { makeMeeting } from "../../features/meetings/testing.ts";
import { endGuestLink } from "../../features/news/guest-link.ts";
import { inviteGuest } from "../../features/news/index.ts";
import { askForSubscription, unsubscribe } from "../../features/newsletter/index.ts";
import { DATA_LINK_DAYS, makeDataLink } from "../../features/privacy/own-data.ts";
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import { LINK_DAYS, makeTokens, writeLink } from "../../features/rounds/links.ts";
import { revokeLink } from "../../features/rounds/link-chain.ts";
import { feedLink, pollLink } from "./link-poll.fixture.ts";
import { moderation, table } from "./link-table.fixture.ts";
import { announcements, minutesLink, task } from "./link-types-groups.fixture.ts";
import type { County } from "./marks.fixture.ts";

type Made = { token: string; id: string };

/** `revoke`: where somebody can end it. `minutes`: where it ends by itself. */
export type LinkType = {
  make(county: County): Promise<Made>;
  revoke?(made: Made): Promise<unknown>;
  minutes?: number;
};

const DAY = 24 * 60;

let asked = 0;

function signIn({ services, tenants, database }: TestWorld): LinkType {
  return {
    make: (county) =>
      database.doors.asSignIn(
        (db) =>
          issueSignIn(db, services, {
            accountId: tenants[county].people.reader.accountId,
            tenantId: tenants[county].id,
          }),
        tenants[county].id,
      ),
    // Somebody else has used it, or typed five wrong codes.
    revoke: ({ id }) =>
      database.doors.asSignIn((db) =>
        db.updateTable("sign_in").set({ used_at: services.clock.now() }).where("id", "=", id).execute(),
      ),
    minutes: 31,
  };
}

function personal({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, scope, organisations } = tenants[county];
      const [made] = await makeTokens(services, 1);
      if (made === undefined) throw new Error("No token was made.");
      const to = { organisationId: organisations.partner.id, address: "kim@example.org", name: null };
      const restsOn = { on: "office" } as const;
      const { id } = await use((db) => writeLink(db, scope(), made, { ...to, mailId: services.newId(), restsOn }));
      return { token: made.token, id };
    },
    revoke: ({ id }) => {
      const { use, scope, organisations } = tenants.eins;
      return use((db) => revokeLink(db, scope("office"), { id, organisationId: organisations.partner.id }));
    },
    minutes: LINK_DAYS * DAY,
  };
}

const getTenant = async ({ services, tenants }: TestWorld, county: County) => {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenants[county].id);
  if (tenant === undefined) throw new Error("There is no such county.");
  return tenant;
};

function guest(world: TestWorld): LinkType {
  const { services, tenants } = world;
  return {
    async make(county) {
      const tenant = await getTenant(world, county);
      const { use, scope } = tenants[county];
      const email = `gast${(asked += 1)}@example.org`;
      const invited = { email, name: "Olena Kirschbaum", title: "Ein Beitrag", request: "" };
      return use(async (db) => {
        await inviteGuest(db, { services, tenant, scope: scope("office") }, invited);
        const row = await db
          .selectFrom("guest_author")
          .select(["id", "link_id"])
          .where("email", "=", email)
          .executeTakeFirstOrThrow();
        return { token: makeToken(await findLinkSecret(db), "guest", row.link_id), id: row.id };
      });
    },
    revoke: ({ id }) => tenants.eins.use((db) => endGuestLink(db, tenants.eins.scope("office"), id)),
    minutes: 90 * DAY,
  };
}

function newsletter(world: TestWorld, purpose: "confirm" | "unsubscribe"): LinkType {
  const { services, tenants } = world;
  const make = async (county: County) => {
    const tenant = await getTenant(world, county);
    const email = `leser${(asked += 1)}@example.org`;
    return tenants[county].use(async (db) => {
      await askForSubscription(db, services, tenant, { email, language: "de" });
      const { id } = await db
        .selectFrom("subscriber")
        .select("id")
        .where("email", "=", email)
        .executeTakeFirstOrThrow();
      return { token: makeToken(await findLinkSecret(db), purpose, id), id };
    });
  };
  // Who unsubscribes twice is told the same twice, and can do so for ever.
  if (purpose === "unsubscribe") return { make };
  const revoke = ({ id }: Made) =>
    tenants.eins.use(async (db) => unsubscribe(db, makeToken(await findLinkSecret(db), "unsubscribe", id)));
  return { make, revoke, minutes: 7 * DAY + 1 };
}

function consent({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, id: tenantId, organisations } = tenants[county];
      const own = { tenant_id: tenantId, organisation_id: organisations.partner.id };
      const [contactId, id, now] = [services.newId(), services.newId(), services.clock.now()];
      return use(async (db) => {
        await db
          .insertInto("contact")
          .values({ ...own, id: contactId, visible_to: "public", created_at: now })
          .execute();
        const held = { asked_at: now, expires_at: new Date(now.getTime() + DAY * 60_000) };
        await db
          .insertInto("consent_ask")
          .values({ ...own, id, contact_id: contactId, address: "kim@example.org", ...held })
          .execute();
        return { token: makeToken(await findLinkSecret(db), "consent", id), id };
      });
    },
    // The person is a contact no more.
    revoke: ({ id }) =>
      tenants.eins.use((db) =>
        db
          .deleteFrom("contact")
          .where("id", "=", db.selectFrom("consent_ask").select("contact_id").where("id", "=", id))
          .execute(),
      ),
    minutes: DAY,
  };
}

function ownData({ tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, scope } = tenants[county];
      const { token } = await use((db) => makeDataLink(db, scope(), "kim@example.org"));
      return { token, id: token.split(".", 1)[0] ?? "" };
    },
    minutes: DATA_LINK_DAYS * DAY,
  };
}

/** Somebody who is invited to a meeting in seventeen days: the link leads there for two weeks more. */
function answer({ services, tenants }: TestWorld): LinkType {
  return {
    async make(county) {
      const { use, scope } = tenants[county];
      const group = await makeGroup(tenants[county], { title: `AG ${(asked += 1)}` });
      const meeting = await makeMeeting(tenants[county], { groupId: group.id, day: "2026-12-10" });
      const nobody = { organisationId: null, organisationName: null, seatId: null, contactId: null, phone: null };
      const kim = {
        ...nobody,
        name: "Kim Beispiel",
        email: `kim${asked}@example.org`,
        role: "guest",
        reason: "",
      } as const;
      return use(async (db) => {
        await listPeople(db, { services, scope: scope() }, meeting, [kim]);
        const row = await db
          .updateTable("invitation")
          .set({ invited_at: services.clock.now() })
          .where("email", "=", kim.email)
          .returning(["id", "link_id"])
          .executeTakeFirstOrThrow();
        return { token: makeToken(await findLinkSecret(db), "answer", row.link_id), id: row.id };
      });
    },
    revoke: ({ id }) => tenants.eins.use((db) => endLink(db, tenants.eins.scope("office"), id)),
    minutes: (17 + 15) * DAY,
  };
}

/** All kinds of links, by where they lead. */
export const makeLinkTypes = (world: TestWorld): Record<string, LinkType> => ({
  "entrance anmelden/:token": signIn(world),
  "entrance einwilligung/:token": consent(world),
  "entrance auskunft/ansicht/:token": ownData(world),
  "entrance mitteilungen/abo/:token": announcements(world),
  "entrance aufgabe/:token": task(world),
  "entrance protokoll/:token": minutesLink(world),
  "entrance terminwahl/:token": pollLink(world),
  "entrance kalenderabo/:token": feedLink(world),
  "personal :token": personal(world),
  "public einladung/:token": answer(world),
  "public tisch/:token": table(world),
  "entrance moderation/:token": moderation(world),
  "public gastbeitrag/:token": guest(world),
  "public newsletter/bestaetigung/:token": newsletter(world, "confirm"),
  "public newsletter/abmeldung/:token": newsletter(world, "unsubscribe"),
});
