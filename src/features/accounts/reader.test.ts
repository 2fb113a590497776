import { afterAll, beforeAll, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { addMember } from "./memberships.ts";
import { beginSession } from "./sessions.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

it("a reader invited for an organisation reads what the network shares, and no draft or history of theirs", async () => {
  const { eins } = world.tenants;
  const providerId = eins.organisations.partner.id;
  const offer = { ...EMPTY_OFFER, providerId, summary: "Kommen Sie.", topics: ["leisure" as const] };
  await eins.use(async (db) => {
    await createOffer(db, eins.scope("partner"), { ...offer, title: "Nähkurs" }, { state: "draft" });
    await createOffer(db, eins.scope("partner"), { ...offer, title: "Kochabend" }, { state: "published" });
  });
  const secret = await world.database.doors.asSignIn(async (db) => {
    const { accountId } = await addMember(db, world.services, eins.id, {
      name: "Gregor Saalfrank",
      email: "vorstand@example.org",
      role: "reader",
      organisationId: providerId,
      invitedBy: "Koordination",
    });
    return beginSession(db, world.services, { accountId, device: "Firefox/Linux" });
  }, eins.id);
  const list = await world.text("/eins/intern/angebote", { as: { secret } });
  expect(list).toContain("Kochabend");
  expect(list).not.toContain("Nähkurs");
  expect((await world.request("/eins/intern/angebote/naehkurs", { as: { secret } })).status).toBe(404);
  expect(await world.text("/eins/intern/angebote/kochabend", { as: { secret } })).not.toContain(
    "hat den Eintrag angelegt",
  );
  const rights = await world.text("/eins/intern/rechte", { as: { secret } });
  expect(rights).not.toContain("Alles von Volkshochschule Muster");
  expect(await world.text("/eins/intern/angebote/naehkurs", { as: "partner" })).toContain("Nähkurs");
});
