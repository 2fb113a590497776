import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOrganisation, EMPTY_ORGANISATION } from "../directory/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { openRequests } from "./index.ts";
import { sendAsks } from "./mailing.ts";

let world: TestWorld;
const START = "2026-11-23T09:00:00Z";

beforeAll(async () => {
  world = await createTestWorld();
});
beforeEach(async () => {
  world.clock.set(START);
  await world.tenants.eins.use(async (db) => {
    await db.deleteFrom("round").execute();
    await db.deleteFrom("request").execute();
    await db.deleteFrom("bounce").execute();
    await db.deleteFrom("mail").execute();
  });
});
afterAll(() => world.drop());

const office = { as: "office" as const };
const mails = () => world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().orderBy("created_at").execute());

/** An organisation with an address and a number on file. */
async function addOrganisation(name: string, address: string | null): Promise<string> {
  const { use, scope } = world.tenants.eins;
  const point = { label: null, audience: "public" as const };
  const points = [
    { ...point, field: "phone" as const, value: "+49 3693 485123" },
    ...(address === null ? [] : [{ ...point, field: "email" as const, value: address }]),
  ];
  const content = { ...EMPTY_ORGANISATION, name, points, kind: "club" as const };
  return (await use((db) => createOrganisation(db, scope(), content, { state: "published" }))).id;
}

/** Prepares a round, and sends it to who is on its list or to those named. @returns its address */
async function sendRound(choice: Record<string, string | string[]> = {}, only?: string[]): Promise<string> {
  const prepared = await world.request("/eins/intern/abfragen", {
    ...office,
    form: {
      title: "Herbst",
      asks: "check",
      dueOn: "14.12.2026",
      reminders: ["week"],
      letter: "bitte sehen Sie nach.",
      ...choice,
    },
  });
  const path = prepared.headers.get("location") ?? "";
  const page = await world.text(path, office);
  const listed = [
    ...page.matchAll(/name="organisations"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="organisations"/g),
  ];
  const organisations = only ?? listed.map(([, one, other]) => one ?? other ?? "");
  const sent = await world.request(`${path}/versand`, { ...office, form: { organisations } });
  expect(sent.status).toBe(303);
  return path;
}

const linkIn = (text: string): string => /http:\/\/localhost:3000(\/eins\/mein\/[\w-]{43})/.exec(text)?.[1] ?? "";
const send = () => sendAsks(world.services, tenantOf(), world.tenants.eins.scope());
const tenantOf = () => {
  if (tenant === undefined) throw new Error("no tenant");
  return tenant;
};
let tenant: Awaited<ReturnType<TestWorld["services"]["tenants"]["find"]>>;
beforeAll(async () => {
  tenant = await world.services.tenants.find("eins");
});

describe("a round", () => {
  it("asks whom its rule chooses and the office left on the list, and shows who answered and how to call the others", async () => {
    const choir = await addOrganisation("Chor der Vielfalt", "chor@example.org");
    const silent = await addOrganisation("Sportfreunde Werra", "sport@example.org");
    await addOrganisation("Kleingarten Süd", "garten@example.org");
    const path = await sendRound({ kinds: ["club"] }, [choir, silent]);
    const written = await mails();
    expect(written.map((mail) => mail.to_address).toSorted()).toEqual(["chor@example.org", "sport@example.org"]);
    expect(written[0]?.text_body).toContain("bitte sehen Sie nach.");
    const toChoir = written.find((mail) => mail.to_address === "chor@example.org");
    await world.request(linkIn(toChoir?.text_body ?? ""), { form: { tun: "check:all" } });
    const page = await world.text(path, office);
    expect(page).toContain("1 von 2 haben geantwortet");
    expect(page).toMatch(/Sportfreunde Werra[^]*tel:\+493693485123/);
    expect(page).not.toContain("Kleingarten");
  });

  it("cannot be sent twice", async () => {
    const path = await sendRound();
    const before = (await mails()).length;
    const again = await world.request(`${path}/versand`, {
      ...office,
      form: { organisations: [world.tenants.eins.organisations.partner.id] },
    });
    expect(again.status).toBe(409);
    expect(await mails()).toHaveLength(before);
  });

  it("reminds on the chosen day who has not answered, and nobody after it has ended", async () => {
    const id = await addOrganisation("Verein Erinnerung", "erinnerung@example.org");
    const path = await sendRound({}, [id]);
    world.clock.set("2026-12-06T09:00:00Z");
    expect(await send()).toBe(0);
    world.clock.set("2026-12-07T09:00:00Z");
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    expect((await mails()).at(-1)?.subject).toContain("Zur Erinnerung");
    await world.request(`${path}/ende`, { ...office, form: {} });
    // Who never answered is not counted among those who did.
    const page = await world.text(path, office);
    expect(page).toContain("0 von 1 haben geantwortet");
    expect(page).toMatch(/Verein Erinnerung[^]*tel:\+493693485123/);
    expect(await world.text("/eins/intern/abfragen", office)).toContain("0 von 1");
    world.clock.set("2026-12-30T09:00:00Z");
    expect(await send()).toBe(0);
  });

  it("gets more time: who has not answered is asked until then, reminded before, and told why", async () => {
    const id = await addOrganisation("Verein Aufschub", "aufschub@example.org");
    const path = await sendRound({ title: "Mit Aufschub", reminders: [] }, [id]);
    const note = "Wegen der Ferien gibt es zwei Wochen mehr.";
    const given = await world.request(`${path}/frist`, { ...office, form: { dueOn: "28.12.2026", note } });
    expect(given.status).toBe(303);
    const page = await world.text(path, office);
    expect(page).toContain("Zeit ist bis zum 28. Dezember 2026");
    for (const words of ["Vom 14. Dezember 2026 auf den 28. Dezember 2026", note]) expect(page).toContain(words);
    world.clock.set("2026-12-20T09:00:00Z");
    expect(await send()).toBe(0);
    world.clock.set("2026-12-21T09:00:00Z");
    expect(await send()).toBe(1);
    const reminder = (await mails()).at(-1)?.text_body ?? "";
    for (const words of ["mehr Zeit: bis zum 28. Dezember 2026", note]) expect(reminder).toContain(words);
  });

  it("gets no less time, and none once it has ended", async () => {
    const id = await addOrganisation("Verein Schluss", "schluss@example.org");
    const path = await sendRound({}, [id]);
    const prolong = (dueOn: string) => world.request(`${path}/frist`, { ...office, form: { dueOn } });
    for (const day of ["14.12.2026", "24.11.2026", "01.01.2030", ""]) expect((await prolong(day)).status).toBe(422);
    expect((await world.request(`${path}/frist`, { as: "partner", form: { dueOn: "20.12.2026" } })).status).toBe(403);
    await world.request(`${path}/ende`, { ...office, form: {} });
    expect((await prolong("20.12.2026")).status).toBe(409);
  });

  it("reminds on days chosen freely as well, at most once a week", async () => {
    const id = await addOrganisation("Verein Termin", "termin@example.org");
    await sendRound({ reminders: [], day1: "26.11.2026", day2: "03.12.2026" }, [id]);
    for (const [day, mailed] of [
      ["2026-11-26", 0],
      ["2026-11-30", 1],
      ["2026-12-02", 0],
      ["2026-12-03", 0],
      ["2026-12-07", 1],
      ["2026-12-20", 0],
    ] as const) {
      world.clock.set(`${day}T09:00:00Z`);
      expect([day, await send()]).toEqual([day, mailed]);
    }
    const past = await world.request("/eins/intern/abfragen", {
      ...office,
      form: { title: "Zu spät", asks: "check", dueOn: "14.01.2027", day1: "01.12.2026" },
    });
    expect(past.status).toBe(422);
  });

  it("is trimmed from nobody up as well as from all down, and thrown away before it is sent", async () => {
    const form = { title: "Versehen", asks: "check", dueOn: "14.12.2026" };
    const path = (await world.request("/eins/intern/abfragen", { ...office, form })).headers.get("location") ?? "";
    expect(await world.text(path, office)).toMatch(/name="organisations"[^>]* checked/);
    expect(await world.text(`${path}?auswahl=keine`, office)).not.toMatch(/name="organisations"[^>]* checked/);
    expect((await world.request(`${path}/verwerfen`, { ...office, form: {} })).status).toBe(303);
    expect((await world.request(path, office)).status).toBe(404);
    const sent = await sendRound();
    expect((await world.request(`${sent}/verwerfen`, { ...office, form: {} })).status).toBe(409);
  });

  it("counts what the office heard on the telephone, with who said it", async () => {
    const id = await addOrganisation("Verein Telefon", null);
    const path = await sendRound({}, [id]);
    expect(await mails()).toEqual([]);
    const answer = await world.request("/eins/intern/stand/verein-telefon/telefon", {
      ...office,
      form: { said: "Frau Beispiel" },
    });
    expect(answer.status).toBe(303);
    const page = await world.text(path, office);
    expect(page).toContain("Alle haben geantwortet");
    expect(page).toContain("Frau Beispiel");
    const row = await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("confirmed_by").where("id", "=", id).executeTakeFirstOrThrow(),
    );
    expect(row.confirmed_by).toBe("Verein Telefon");
  });
});

describe("mails that ask", () => {
  it("are bundled: one a week to an address, whatever is asked of however many organisations", async () => {
    const one = await addOrganisation("Schulamt Nord", "amt@example.org");
    const two = await addOrganisation("Schulamt Süd", "Amt@example.org");
    const { use, scope } = world.tenants.eins;
    await use((db) => openRequests(db, scope(), [{ organisationId: one, ask: "check" }]));
    await use((db) => openRequests(db, scope(), [{ organisationId: two, ask: "check", subject: "x" }]));
    expect(await send()).toBe(1);
    expect((await mails())[0]?.text_body.match(/\/mein\/[\w-]{43}/g)).toHaveLength(2);
    await use((db) => openRequests(db, scope(), [{ organisationId: one, ask: "check", subject: "y" }]));
    for (let day = 24; day < 30; day += 1) {
      world.clock.set(`2026-11-${day}T09:00:00Z`);
      expect(await send()).toBe(0);
    }
    world.clock.set("2026-11-30T09:00:00Z");
    expect(await send()).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it("go to no address that mails come back from, until the office has settled it", async () => {
    const id = await addOrganisation("Verein Umzug", "weg@example.org");
    await world.request("/eins/intern/ruecklaeufer", { ...office, form: { email: "weg@example.org" } });
    const page = await world.text("/eins/intern/ruecklaeufer", office);
    expect(page).toContain("Verein Umzug");
    const { use, scope } = world.tenants.eins;
    await use((db) => openRequests(db, scope(), [{ organisationId: id, ask: "check" }]));
    expect(await send()).toBe(0);
    const action = /action="([^"]*erledigung)"/.exec(page)?.[1] ?? "";
    await world.request(action, { ...office, form: {} });
    expect(await send()).toBe(1);
  });

  it("are passed on with one click to a colleague, who gets a link of their own", async () => {
    const id = await addOrganisation("Verein Weiter", "weiter@example.org");
    await sendRound({}, [id]);
    const link = linkIn((await mails())[0]?.text_body ?? "");
    const form = { name: "Erika Beispiel", email: "erika@example.org" };
    expect((await world.request(`${link}/weitergabe`, { form })).status).toBe(303);
    const passed = (await mails()).find((mail) => mail.to_address === "erika@example.org");
    const own = linkIn(passed?.text_body ?? "");
    expect(own).not.toBe(link);
    expect((await world.request(own)).status).toBe(200);
    expect((await world.request(link)).status).toBe(200);
    expect((await world.request(`${link}/weitergabe`, { form: { name: "Ohne" } })).status).toBe(422);
  });
});
