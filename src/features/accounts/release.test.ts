import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestCounty, TestPerson } from "../records/testing.ts";
import { beginSession } from "./sessions.ts";
import { createSignInWorld } from "./testing.ts";
import { createAuthenticator } from "./testing-passkey.ts";

const HERE = "http://localhost:3000";
const WAYS = "/eins/intern/sitzungen";
const PROVIDER = "/eins/intern/menschen/anmeldung";
const CHALLENGE = `${WAYS}/passkeys/aufgabe`;

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
    await db.deleteFrom("identity").execute();
    await db.deleteFrom("membership_event").execute();
  });
  await eins.use((db) => db.deleteFrom("mail").execute());
});
afterAll(() => world.drop());

type Session = { secret: string };
const byMail = async ({ accountId }: Pick<TestPerson, "accountId">): Promise<Session> => ({
  secret: await world.database.doors.asSignIn((db) => beginSession(db, world.services, { accountId, device: "/" })),
});
const askToAdd = (as: Session) => world.ask(CHALLENGE, { as, form: { passkey: "" } });

async function add(as: Session, authenticator = createAuthenticator(HERE)) {
  const { challenge } = (await (await askToAdd(as)).json()) as { challenge: string };
  const form = { passkey: authenticator.make(challenge), name: "Diensthandy" };
  const answer = await world.ask(`${WAYS}/passkeys`, { as, form });
  expect(answer.headers.get("location")).toContain("passkeyAdded");
  return authenticator;
}

const keysOf = ({ accountId }: TestPerson) =>
  world.database.doors.asSignIn((db) =>
    db.selectFrom("passkey").selectAll().where("account_id", "=", accountId).execute(),
  );
const provingChallenge = async (as: Session) =>
  (
    (await (await world.ask(`${WAYS}/passkeys/nachweis`, { as, form: { passkey: "" } })).json()) as {
      challenge: string;
    }
  ).challenge;

describe("a first passkey", () => {
  it("is made in the first ten minutes after signing in by mail, and not later in that session", async () => {
    const as = await byMail(eins.people.partner);
    world.clock.advance(11);
    expect((await askToAdd(as)).status).toBe(403);
    const page = await world.text(WAYS, { as });
    expect(page).toContain("mit einer neuen Mail wieder an");
    expect(page).not.toContain("Passkey anlegen");
    await add(await byMail(eins.people.partner));
    expect(await keysOf(eins.people.partner)).toHaveLength(1);
  });
});

describe("who has one already", () => {
  it("adds another, or removes one, only after proving who they are: a mail is not enough", async () => {
    const { partner } = eins.people;
    const own = await add(await byMail(partner));
    world.clock.advance(1);
    const thief = await byMail(partner);
    expect((await askToAdd(thief)).status).toBe(403);
    const late = await world.ask(`${WAYS}/passkeys`, { as: thief, form: { passkey: "x", name: "Fremd" } });
    expect([late.status, (await late.text()).includes("Bitte weisen Sie sich zuerst aus.")]).toEqual([422, true]);
    const path = `${WAYS}/passkeys/${(await keysOf(partner))[0]?.id}/ende`;
    const removal = await world.request(path, { as: thief, form: {} });
    expect([removal.status, (await removal.text()).includes("Sind das wirklich Sie?")]).toEqual([403, true]);
    expect(await keysOf(partner)).toHaveLength(1);

    const passkey = own.prove(await provingChallenge(thief));
    const released = await world.request(`${WAYS}/freigabe`, { as: thief, form: { passkey } });
    expect(released.headers.get("location")).toContain("done.released");
    await add(thief);
    expect((await world.request(path, { as: thief, form: {} })).status).toBe(303);
    expect(await keysOf(partner)).toHaveLength(1);
    const texts = (await world.mailsTo(partner.email)).map(({ text_body }) => text_body).join();
    expect(texts).toContain("wurde ein Passkey angelegt");
    expect(texts).toContain("wurde ein Passkey entfernt");
  });

  it("has ten minutes for it, in the session that has proven it, and in no other", async () => {
    const { office, partner } = eins.people;
    await add(await byMail(partner));
    world.clock.advance(1);
    const [as, other] = [await byMail(partner), await byMail(partner)];
    await world.request(`${WAYS}/freigabe`, { as, form: { zweite: "ja" } });
    const [wish] = await eins.use((db) => db.selectFrom("confirmation").selectAll().execute());
    expect(wish?.title).toBe(`Anmeldung ändern: ${partner.name}`);
    expect((await askToAdd(as)).status).toBe(403);
    const yes = `/eins/intern/bestaetigungen/${wish?.id}/zustimmung`;
    expect((await world.request(yes, { as, form: {} })).status).toBe(403);
    expect((await world.request(yes, { as: office, form: {} })).status).toBe(303);
    expect((await world.request(`${WAYS}/freigabe`, { as, form: {} })).status).toBe(303);
    expect((await askToAdd(other)).status).toBe(403);
    expect((await askToAdd(as)).status).toBe(200);
    world.clock.advance(11);
    expect((await askToAdd(as)).status).toBe(403);
    expect((await world.request(`${WAYS}/freigabe`, { as, form: {} })).status).toBe(403);
  });

  it("releases with that no more than their own ways: the provider asks anew", async () => {
    const as = await byMail(eins.people.office);
    await world.database.doors.asSignIn((db) =>
      db
        .updateTable("session")
        .set({ released_for: "ways", released_until: new Date("2026-11-23T09:10:00Z") })
        .where("account_id", "=", eins.people.office.accountId)
        .execute(),
    );
    const form = { label: "Fremd", issuer: "https://sso.example.org", clientId: "x", secret: "y" };
    const answer = await world.request(PROVIDER, { as, form });
    expect([answer.status, (await answer.text()).includes("Bitte weisen Sie sich zuerst aus.")]).toEqual([422, true]);
    expect(await world.text(PROVIDER, { as })).not.toContain("Prüfen und speichern");
  });
});

describe("the office", () => {
  it("hears by mail, all of it, that its provider is gone or that somebody has joined it", async () => {
    await world.database.doors.asOwner((db) =>
      db
        .insertInto("identity_provider")
        .values({
          tenant_id: eins.id,
          issuer: "https://sso.example.org",
          client_id: "x",
          sealed_secret: "x",
          label: "x",
          changed_at: world.clock.now(),
          changed_by: "x",
        })
        .execute(),
    );
    const form = { name: "Hanna Neu", email: "hanna.neu@example.org", role: "office", organisation: "" };
    expect((await world.request("/eins/intern/menschen/einladen", { as: "office", form })).status).toBe(303);
    expect((await world.request(`${PROVIDER}/ende`, { as: "office", form: {} })).status).toBe(303);
    for (const to of [eins.people.office.email, "hanna.neu@example.org"]) {
      const texts = (await world.mailsTo(to)).map(({ text_body }) => text_body).join();
      expect(texts).toContain("hat Hanna Neu in die Koordination aufgenommen");
      expect(texts).toContain("hat den Anmeldedienst der Verwaltung entfernt");
    }
  });

  it("takes nobody for a second person who joined it today: one could have invited oneself under another name", async () => {
    const form = { name: "Zweites Ich", email: "ich@example.org", role: "office", organisation: "" };
    const as = await byMail(eins.people.office);
    await world.request("/eins/intern/menschen/einladen", { as, form });
    const { account_id } = await world.database.doors.asSignIn(
      (db) =>
        db
          .selectFrom("membership")
          .select("account_id")
          .where("email", "=", "ich@example.org")
          .executeTakeFirstOrThrow(),
      eins.id,
    );
    const self = await byMail({ accountId: account_id });
    await add(as);
    world.clock.advance(1);
    const anew = await byMail(eins.people.office);
    await world.request(`${WAYS}/freigabe`, { as: anew, form: { zweite: "ja" } });
    const [wish] = await eins.use((db) => db.selectFrom("confirmation").selectAll().execute());
    const say = (what: string) =>
      world.request(`/eins/intern/bestaetigungen/${wish?.id}/${what}`, { as: self, form: {} });
    expect((await say("zustimmung")).status).toBe(404);
    expect((await world.request(`${WAYS}/freigabe`, { as: anew, form: {} })).status).toBe(403);
    world.clock.advance(25 * 60);
    expect((await say("zustimmung")).status).toBe(303);
  });
});
