import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../app.tsx";
import { fixedClock } from "../../platform/clock.ts";
import { createTestDatabase, type TestDatabase } from "../../platform/db/testing.ts";
import { createLog } from "../../platform/log.ts";
import { type NewMail, queueMail } from "../../platform/mail/index.ts";
import { addMember } from "../accounts/index.ts";
import { hashSecret } from "../accounts/index.ts";
import { programReader, type Role } from "../records/index.ts";

const clock = fixedClock("2026-11-22T10:00:00Z");
const log = createLog({ level: "error" });

describe("the mails page", () => {
  let database: TestDatabase;
  let app: ReturnType<typeof createApp>["app"];
  let services: ReturnType<typeof createApp>["services"];
  const here = randomUUID();
  const there = randomUUID();

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ app, services } = createApp({ database, baseUrl: "http://localhost", log, clock }));
    await database.doors.asOwner(async (db) => {
      for (const [id, slug] of [
        [here, "hier"],
        [there, "dort"],
      ] as const) {
        const names = { name: `Kreis ${slug}`, network_name: "Netzwerk", headline: "", lead: "" };
        await db
          .insertInto("tenant")
          .values({ id, slug, ags: "16066", ...names })
          .execute();
      }
    });
  });
  afterAll(() => database.drop());

  /** Signs somebody in; the value of the cookie. */
  const signIn = (role: Role) =>
    database.doors.asSignIn(async (db) => {
      const secret = randomUUID();
      const member = { name: "T. Test", email: `${secret}@example.org`, role, organisationId: null, invitedBy: "Test" };
      const { accountId } = await addMember(db, services, here, member);
      const now = clock.now();
      await db
        .insertInto("session")
        .values({
          id: randomUUID(),
          account_id: accountId,
          secret_hash: hashSecret(secret),
          device: "Test",
          created_at: now,
          last_seen_at: now,
          expires_at: new Date(now.getTime() + 3600_000),
        })
        .execute();
      return `miteinander_session=${secret}`;
    });
  const get = async (path: string, cookie: string) => app.request(path, { headers: { cookie } });
  const post = async (path: string, cookie: string) =>
    app.request(path, {
      method: "POST",
      headers: {
        cookie,
        "content-type": "application/x-www-form-urlencoded",
        "content-length": "0",
        "sec-fetch-site": "same-origin",
      },
      body: "",
    });
  const write = async (tenantId: string, changes: Partial<NewMail> = {}) => {
    const id = randomUUID();
    const to = { address: "a.beispiel@example.org", name: "A. Beispiel" };
    const words = {
      subject: "Ihre Einladung",
      text: "Guten Tag,\n\nhttps://integration.example.org/x",
      html: "<p>x</p>",
    };
    const mail = { tenantId, id, kind: "invitation", to, ...words, at: clock.now(), ...changes };
    await database.doors.withTenant(programReader(tenantId), (db) => queueMail(db, mail));
    return id;
  };
  const become = (id: string, values: { sent_at?: Date; kept_at?: Date; failed_at?: Date; failure?: string }) =>
    database.doors.withTenant(programReader(here), (db) =>
      db.updateTable("mail").set(values).where("id", "=", id).execute(),
    );

  it("shows the office the mails of its county, newest first, and what became of them", async () => {
    const cookie = await signIn("office");
    const old = await write(here, { subject: "Die ältere", at: new Date("2026-11-21T10:00:00Z") });
    await write(here, { subject: "Die neuere" });
    await write(there, { subject: "Nicht von hier" });
    await become(old, { failed_at: clock.now(), failure: "address_refused" });
    const html = await (await get("/hier/intern/mails", cookie)).text();
    expect(html.indexOf("Die neuere")).toBeGreaterThan(0);
    expect(html.indexOf("Die ältere")).toBeGreaterThan(html.indexOf("Die neuere"));
    expect(html).not.toContain("Nicht von hier");
    expect(html).toContain("Eine davon konnte nicht zugestellt werden.");
    const failed = await (await get("/hier/intern/mails?zustand=failed", cookie)).text();
    expect(failed).toContain("Die ältere");
    expect(failed).not.toContain("Die neuere");
  });

  it("says whether answers are fetched from the mailbox, and since when not", async () => {
    const cookie = await signIn("office");
    const show = async () => (await get("/hier/intern/mails", cookie)).text();
    expect(await show()).not.toContain("Antworten, die per Mail kommen");
    const visit = { looked_at: clock.now(), reached_at: clock.now() };
    await database.doors.asOwner((db) => db.insertInto("mailbox_state").values(visit).execute());
    expect(await show()).toContain("wurden zuletzt am");
    const failing = { failing_since: clock.now(), fault: "login_refused" };
    await database.doors.asOwner((db) => db.updateTable("mailbox_state").set(failing).execute());
    const html = await show();
    expect(html).toContain("seit 22. November 2026");
    expect(html).toContain("nimmt Name oder Passwort nicht an");
  });

  it("puts mails that only a person understands among the messages, until somebody has looked", async () => {
    const cookie = await signIn("office");
    const id = randomUUID();
    const mail = { message_key: id, from_address: "anna@example.org", from_name: "Anna", subject: "Re: Einladung" };
    const kept = { arrived_at: clock.now(), raw: Buffer.of(), is_cut: false, outcome: "unclear" };
    const text = "Wir kommen zu dritt.";
    await database.doors.withTenant(programReader(here), (db) =>
      db
        .insertInto("incoming_mail")
        .values({ tenant_id: here, id, ...mail, ...kept, text_body: text, reason: "somebody_else" })
        .execute(),
    );
    expect(await (await get("/hier/intern/nachrichten", cookie)).text()).toContain(`angekommen/${id}`);
    const html = await (await get(`/hier/intern/angekommen/${id}`, cookie)).text();
    for (const words of ["Re: Einladung", "Anna &lt;anna@example.org&gt;", text, "von einer anderen Person"])
      expect(html).toContain(words);
    expect((await get(`/hier/intern/angekommen/${id}`, await signIn("reader"))).status).toBe(403);
    expect((await post(`/hier/intern/angekommen/${id}/erledigung`, cookie)).status).toBe(303);
    expect(await (await get("/hier/intern/nachrichten", cookie)).text()).not.toContain(`angekommen/${id}`);
    expect(await (await get(`/hier/intern/angekommen/${id}`, cookie)).text()).toContain("Erledigt von T. Test");
  });

  it("shows one mail with its text, and addresses in it as links", async () => {
    const cookie = await signIn("office");
    const id = await write(here);
    const html = await (await get(`/hier/intern/mails/${id}`, cookie)).text();
    expect(html).toContain("A. Beispiel &lt;a.beispiel@example.org&gt;");
    expect(html).toContain('<a href="https://integration.example.org/x">');
  });

  it("shows a text that lets somebody in only where no mail server could bring it", async () => {
    const cookie = await signIn("office");
    const id = await write(here, { kind: "sign-in", secretUntil: new Date("2026-11-22T10:30:00Z") });
    const waiting = await (await get(`/hier/intern/mails/${id}`, cookie)).text();
    expect(waiting).not.toContain("integration.example.org/x");
    expect(waiting).toContain("für eine Person");
    await become(id, { kept_at: clock.now() });
    const kept = await (await get(`/hier/intern/mails/${id}`, cookie)).text();
    expect(kept).toContain("integration.example.org/x");
  });

  it("sends a failed mail again", async () => {
    const cookie = await signIn("office");
    const id = await write(here);
    await become(id, { failed_at: clock.now(), failure: "unreachable" });
    expect(await (await get(`/hier/intern/mails/${id}`, cookie)).text()).toContain("Noch einmal senden");
    const answer = await post(`/hier/intern/mails/${id}/versand`, cookie);
    expect(answer.status).toBe(303);
    const after = await (await get(answer.headers.get("location") ?? "", cookie)).text();
    expect(after).toContain("Die Mail wird noch einmal versandt.");
    expect(after).toContain("wartet");
    expect((await post(`/hier/intern/mails/${id}/versand`, cookie)).status).toBe(409);
  });

  it("does not know mails of other counties, nor what is no mail", async () => {
    const cookie = await signIn("office");
    const foreign = await write(there);
    for (const path of [`mails/${foreign}`, `mails/${randomUUID()}`, "mails/x", "mails?seite=99"]) {
      expect((await get(`/hier/intern/${path}`, cookie)).status).toBe(404);
    }
    expect((await get("/dort/intern/mails", cookie)).status).not.toBe(200);
  });

  it("is for the office alone", async () => {
    const cookie = await signIn("reader");
    const id = await write(here);
    for (const path of ["mails", `mails/${id}`]) expect((await get(`/hier/intern/${path}`, cookie)).status).toBe(403);
    expect((await post(`/hier/intern/mails/${id}/versand`, cookie)).status).toBe(403);
  });
});
