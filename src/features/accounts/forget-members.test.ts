import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { forgetMembers, MEMBERSHIP_DAYS } from "./chores.ts";
import { keyedHash } from "./keyed-hash.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const end = (as: PersonKey, county: "eins" | "zwei" = "eins") => {
  const { people, use } = world.tenants[county];
  return use((db) =>
    db
      .updateTable("membership")
      .set({ ended_at: world.clock.now() })
      .where("id", "=", people[as].membershipId)
      .execute(),
  );
};

const read = () =>
  world.database.doors.asSignIn(async (db) => ({
    emails: (await db.selectFrom("account").select("email").execute()).map(({ email }) => email),
    names: (await db.selectFrom("membership").select("name").execute()).map(({ name }) => name),
    sessions: (await db.selectFrom("session").select("account_id").execute()).map((row) => row.account_id),
  }));

it("erases who has had no access for a year, with everything that is kept of them", async () => {
  const { reader, partner } = world.tenants.eins.people;
  await end("reader");
  world.clock.advance(MEMBERSHIP_DAYS * 24 * 60);
  await end("partner");
  await forgetMembers(world.database.doors, world.clock);
  expect((await read()).emails).toContain(reader.email);
  world.clock.advance(1);
  await forgetMembers(world.database.doors, world.clock);
  const left = await read();
  expect(left.emails).not.toContain(reader.email);
  expect(left.sessions).not.toContain(reader.accountId);
  expect(left.emails).toContain(partner.email);
  expect(left.emails).toHaveLength(7);
});

it("keeps the account of somebody who still has a place in another county", async () => {
  const { otherPartner, office } = world.tenants.eins.people;
  await world.database.doors.asSignIn((db) =>
    db
      .updateTable("membership")
      .set({ account_id: otherPartner.accountId })
      .where("id", "=", world.tenants.zwei.people.reader.membershipId)
      .execute(),
  );
  await end("otherPartner");
  world.clock.advance(MEMBERSHIP_DAYS * 24 * 60 + 1);
  await forgetMembers(world.database.doors, world.clock);
  const left = await read();
  expect(left.emails).toEqual(expect.arrayContaining([otherPartner.email, office.email]));
  expect(left.names.filter((name) => name === otherPartner.name)).toHaveLength(1);
});

it("hashes with a key that is made once and is another in every installation", async () => {
  const hash = (from: TestWorld) =>
    from.database.doors.asSignIn((db) => keyedHash(db, from.services, "office@eins.example.org"));
  const hashes = await Promise.all(Array.from({ length: 8 }, () => hash(world)));
  expect(new Set(hashes).size).toBe(1);
  const other = await createTestWorld();
  expect(await hash(other)).not.toBe(hashes[0]);
  await other.drop();
});
