import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { issueDemoLinks } from "./issue.ts";
import { addMember } from "./memberships.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const linksOf = async (slug: string) => {
  const tenant = await world.services.tenants.find(slug);
  return tenant === undefined ? [] : issueDemoLinks(world.services, tenant);
};

it("links for the console are made for invented people alone, one a role", async () => {
  expect((await linksOf("eins")).map(({ role }) => role)).toEqual(["office", "partner", "reader"]);
  const { zwei } = world.tenants;
  await world.database.doors.asSignIn(async (db) => {
    await db.updateTable("membership").set({ ended_at: world.clock.now() }).where("tenant_id", "=", zwei.id).execute();
    const member = { name: "A. B.", role: "office", organisationId: null, invitedBy: "Test" } as const;
    for (const email of ["a.b@landkreis.invalid", "a.b@example.org.invalid", "a.b@notexample.org"])
      await addMember(db, world.services, zwei.id, { ...member, email });
  }, zwei.id);
  expect(await linksOf("zwei")).toEqual([]);
});
