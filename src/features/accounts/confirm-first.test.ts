import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestCounty, TestPerson } from "../records/testing.ts";
import { addMember } from "./memberships.ts";
import { beginSession } from "./sessions.ts";
import { createSignInWorld } from "./testing.ts";
import { createAuthenticator } from "./testing-passkey.ts";

const HERE = "http://localhost:3000";
const REMOVE = "/eins/intern/menschen/anmeldung/ende";
const LIST = "/eins/intern/bestaetigungen";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
let eins: TestCounty;
beforeAll(async () => {
  world = await createSignInWorld();
  ({ eins } = world.tenants);
});
beforeEach(async () => {
  await world.reset();
  await world.database.doors.asOwner(async (db) => {
    await db.deleteFrom("confirmation").execute();
    await db.deleteFrom("passkey").execute();
    await db.deleteFrom("identity_provider").execute();
    const fields = { issuer: "https://sso.example.org", client_id: "x", sealed_secret: "x", label: "x" };
    const row = { tenant_id: eins.id, ...fields, changed_at: world.clock.now(), changed_by: "x" };
    await db.insertInto("identity_provider").values(row).execute();
  });
});
afterAll(() => world.drop());

/** Signed in by a mail: who it is has not been proven beyond it. */
const byMail = async ({ accountId }: Pick<TestPerson, "accountId">) => ({
  secret: await world.database.doors.asSignIn((db) => beginSession(db, world.services, { accountId, device: "/" })),
});

let colleagues = 0;
async function addColleague() {
  const name = `Hanna ${(colleagues += 1)}`;
  const member = { name, email: `hanna.${colleagues}@example.org`, role: "office", organisationId: null } as const;
  return world.database.doors.asSignIn(
    (db) => addMember(db, world.services, eins.id, { ...member, invitedBy: "Test" }),
    eins.id,
  );
}
const endColleagues = () =>
  world.database.doors.asOwner((db) =>
    db
      .updateTable("membership")
      .set({ ended_at: world.clock.now() })
      .where("role", "=", "office")
      .where("tenant_id", "=", eins.id)
      .where("id", "!=", eins.people.office.membershipId)
      .execute(),
  );
beforeEach(endColleagues);

const isThere = async () =>
  (await eins.use((db) => db.selectFrom("identity_provider").select("issuer").execute())).length === 1;
const remove = (as: { secret: string }, form: Record<string, string> = {}) => world.request(REMOVE, { as, form });
const answersIn = async (as: { secret: string }) =>
  [...(await world.text(LIST, { as })).matchAll(/action="([^"]*\/(?:zustimmung|ablehnung))"/g)].map(
    ([, path = ""]) => path,
  );

describe("what cannot be undone", () => {
  it("is done at once by who has just proven who they are, and not ten minutes later", async () => {
    const { accountId } = eins.people.office;
    const proof = { by: "passkey", on: null } as const;
    const begin = async () => ({
      secret: await world.database.doors.asSignIn((db) =>
        beginSession(db, world.services, { accountId, device: "/", proof }),
      ),
    });
    const late = await begin();
    world.clock.advance(11);
    expect((await remove(late)).status).toBe(403);
    expect(await isThere()).toBe(true);
    expect((await remove(await begin())).status).toBe(303);
    expect(await isThere()).toBe(false);
  });

  it("is not done on the word of a provider this county does not trust", async () => {
    const { accountId } = eins.people.office;
    const on = async (issuer: string) => {
      const proof = { by: "provider", on: issuer } as const;
      const secret = await world.database.doors.asSignIn((db) =>
        beginSession(db, world.services, { accountId, device: "/", proof }),
      );
      return (await remove({ secret })).status;
    };
    expect([await on("https://elsewhere.example"), await on("https://sso.example.org")]).toEqual([403, 303]);
  });

  it("is asked for a passkey, whose proof comes with the same form", async () => {
    const as = await byMail(eins.people.office);
    const authenticator = createAuthenticator(HERE);
    const challengeAt = async (path: string) => {
      const answer = await world.ask(`/eins/intern/sitzungen/passkeys/${path}`, { as, form: { passkey: "" } });
      return ((await answer.json()) as { challenge: string }).challenge;
    };
    const made = authenticator.make(await challengeAt("aufgabe"));
    await world.ask("/eins/intern/sitzungen/passkeys", { as, form: { passkey: made, name: "Handy" } });
    expect(await (await remove(as, { note: "bleibt" })).text()).toMatch(/name="note" value="bleibt"[^]*use-passkey/);
    const wrong = await remove(as, { passkey: createAuthenticator(HERE).prove(await challengeAt("nachweis")) });
    expect([wrong.status, (await wrong.text()).includes("Dieser Passkey hat nicht gepasst")]).toEqual([403, true]);
    expect(await isThere()).toBe(true);
    const right = await remove(as, { passkey: authenticator.prove(await challengeAt("nachweis")) });
    expect([right.status, await isThere()]).toEqual([303, false]);
  });

  it("is done after a second person of the office has agreed, once", async () => {
    const as = await byMail(eins.people.office);
    const colleague = await byMail(await addColleague());
    const asked = await remove(as, { zweite: "ja", seite: "/eins/intern/menschen/anmeldung" });
    expect(asked.headers.get("location")).toBe(`${LIST}?hinweis=accounts-ways.done.confirmationAsked`);
    expect(await (await remove(as)).text()).toContain("Sie haben schon um Zustimmung gebeten");
    expect(await world.text("/eins/intern/", { as: colleague })).toContain("Anmeldedienst entfernen");
    expect(await answersIn(as)).toEqual([]);
    const [agree = ""] = await answersIn(colleague);
    for (const nobody of [as, eins.people.partner, eins.people.reader, world.tenants.zwei.people.office])
      expect((await world.request(agree, { as: nobody, form: {} })).status).toBeGreaterThanOrEqual(303);
    expect((await remove(as)).status).toBe(403);
    expect((await world.request(agree, { as: colleague, form: {} })).status).toBe(303);
    expect((await world.request(agree, { as: colleague, form: {} })).status).toBe(404);
    expect(await world.text("/eins/intern/", { as })).toContain("Jetzt ausführen");
    expect((await remove(colleague)).status).toBe(403);
    expect([(await remove(as)).status, await isThere()]).toEqual([303, false]);
    expect((await remove(as)).status).toBe(403);
  });

  it("is not done after a refusal, or a week", async () => {
    const as = await byMail(eins.people.office);
    const colleague = await byMail(await addColleague());
    await remove(as, { zweite: "ja" });
    const [, refuse = ""] = await answersIn(colleague);
    expect((await world.request(refuse, { as: colleague, form: {} })).status).toBe(303);
    expect(await (await remove(as)).text()).toContain("Jemand hat nicht zugestimmt");
    await remove(as, { zweite: "ja" });
    const [agree = ""] = await answersIn(colleague);
    await world.request(agree, { as: colleague, form: {} });
    world.clock.advance(8 * 24 * 60);
    expect([(await remove(as)).status, await isThere()]).toEqual([403, true]);
  });

  it("tells who is alone in the office what to do", async () => {
    const as = await byMail(eins.people.office);
    const page = await (await remove(as, { zweite: "ja" })).text();
    expect(page).toContain("laden Sie eine zweite Person in die Koordination ein");
    expect(page).not.toContain('name="zweite"');
    expect(await eins.use((db) => db.selectFrom("confirmation").select("id").execute())).toEqual([]);
  });
});

it("erasing a contact person is one of these", async () => {
  const organisation = eins.organisations.partner;
  const contactId = world.services.newId();
  const ids = { tenant_id: eins.id, organisation_id: organisation.id };
  await eins.use(async (db) => {
    await db
      .insertInto("contact")
      .values({ ...ids, id: contactId, visible_to: "public", created_at: world.clock.now() })
      .execute();
    const point = { field: "name", value: "Kim Beispiel", audience: "public", organisation_visible_to: "public" };
    const basis = { basis: "official_function", basis_on: "2026-01-01" };
    await db
      .insertInto("contact_point")
      .values({ ...ids, ...point, ...basis, id: world.services.newId(), contact_id: contactId })
      .execute();
  });
  const path = `/eins/intern/akteure/${organisation.slug}/personen/${contactId}/loeschung`;
  const left = async () => (await eins.use((db) => db.selectFrom("contact_point").selectAll().execute())).length;
  const answer = await world.request(path, { as: await byMail(eins.people.partner), form: { zweite: "ja" } });
  expect([answer.headers.get("location"), await left()]).toEqual([
    `${LIST}?hinweis=accounts-ways.done.confirmationAsked`,
    1,
  ]);
  const office = await byMail(eins.people.office);
  expect(await world.text(LIST, { as: office })).toContain("Kontaktperson löschen: Kim Beispiel");
  await world.request((await answersIn(office))[0] ?? "", { as: office, form: {} });
  expect((await world.request(path, { as: await byMail(eins.people.partner), form: {} })).status).toBe(303);
  const asked = await eins.use((db) => db.selectFrom("confirmation").select("title").execute());
  expect([await left(), asked]).toEqual([0, [{ title: "" }]]);
});
