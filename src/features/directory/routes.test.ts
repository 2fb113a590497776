import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { enterWithPerson, getOrganisation } from "./directory.fixture.ts";
import { directory } from "./index.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const ROLE_OF: Record<PersonKey, Role> = {
  office: "office",
  partner: "partner",
  otherPartner: "partner",
  reader: "reader",
};
const PEOPLE = Object.keys(ROLE_OF) as PersonKey[];

/** Fresh organisation for each question, so that no answer spoils the next; the partner's own where `own`. */
async function fillAddress(path: string, own: boolean): Promise<string> {
  const { eins } = world.tenants;
  const fresh = await enterWithPerson(eins);
  const { id, slug } = own ? eins.organisations.partner : fresh;
  return path
    .replace(":slug", slug)
    .replace(":person", fresh.persons[0]?.id ?? "")
    .replace(":id", id);
}

const workspace = directory.routes.flatMap((route) => (route.door === "workspace" ? [route] : []));
const table = workspace.map((route) => [`${route.method} ${route.path}`, route] as const);

describe("every route of the directory", () => {
  it("stands behind the door of the workspace", () => {
    expect(workspace).toHaveLength(directory.routes.length);
    expect(workspace.length).toBeGreaterThan(20);
  });

  it.each(table)("%s leads who is not signed in to the sign-in", async (_, route) => {
    const address = await fillAddress(route.path, false);
    const answer = await world.request(`/eins/intern/${address}`, route.method === "post" ? { form: {} } : {});
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain("/eins/intern/anmelden");
  });

  it.each(table)("%s refuses the roles it is not for", async (_, route) => {
    for (const as of PEOPLE.filter((key) => !route.roles.includes(ROLE_OF[key]))) {
      const address = await fillAddress(route.path, false);
      const answer = await world.request(`/eins/intern/${address}`, {
        as,
        ...(route.method === "post" ? { form: {} } : {}),
      });
      expect([as, answer.status]).toEqual([as, 403]);
    }
  });

  it.each(table)("%s knows nobody of the other county", async (_, route) => {
    const address = await fillAddress(route.path, true);
    const secret = { secret: world.tenants.zwei.people.office.secret };
    const asking = { as: secret, ...(route.method === "post" ? { form: {} } : {}) };
    expect((await world.request(`/eins/intern/${address}`, asking)).status).toBe(303);
    if (!/:/u.test(route.path)) return;
    const elsewhere = await fillAddress(route.path.replace(":slug", `nur-hier-${crypto.randomUUID()}`), false);
    const there = await world.request(`/zwei/intern/${elsewhere}`, { ...asking, as: "office" });
    expect([403, 404]).toContain(there.status);
  });

  it.each(
    table.filter(
      ([, route]) => route.path.includes(":slug") && route.roles.includes("partner") && !route.roles.includes("reader"),
    ),
  )("%s refuses partners what is not theirs", async (_, route) => {
    const address = await fillAddress(route.path, false);
    const form = { transition: "submit", version: "1" };
    const answer = await world.request(`/eins/intern/${address}`, {
      as: "partner",
      ...(route.method === "post" ? { form } : {}),
    });
    expect(answer.status).toBe(403);
  });
});

describe("entering an organisation", () => {
  const form = { name: "Kulturverein Rhön e. V.", kind: "club", step: "draft" };

  it("makes a draft that only the office sees, and a published one everybody", async () => {
    const draft = await world.request("/eins/intern/akteure", { as: "office", form });
    const there = draft.headers.get("location")?.split("?")[0] ?? "";
    expect((await world.request(there, { as: "office" })).status).toBe(200);
    expect((await world.request(there, { as: "reader" })).status).toBe(404);
    const published = { ...form, name: "Sportverein Rhön e. V.", step: "publish" };
    const answer = await world.request("/eins/intern/akteure", { as: "office", form: published });
    const place = answer.headers.get("location")?.split("?")[0] ?? "";
    expect((await world.request(place, { as: "reader" })).status).toBe(200);
    expect(await world.text("/eins/de/akteure?q=Rhön")).toContain("Sportverein Rhön e. V.");
    expect(await world.text("/eins/de/akteure?q=Rhön")).not.toContain("Kulturverein Rhön e. V.");
  });

  it("does not overlook an organisation called like a page", async () => {
    const answer = await world.request("/eins/intern/akteure", { as: "office", form: { ...form, name: "Neu" } });
    const place = answer.headers.get("location")?.split("?")[0] ?? "";
    expect(await world.text(place, { as: "office" })).toContain("<h1>Neu</h1>");
  });

  it("gives a row more and a row less without saving or losing anything", async () => {
    const typed = { ...form, name: "Noch nicht da", "rooms.0.name": "Saal", "rooms.1.name": "Werkraum" };
    const more = await world.text("/eins/intern/akteure", { as: "office", form: { ...typed, "row-add": "rooms" } });
    for (const text of ["Saal", "Werkraum", 'name="rooms.2.name"', "Noch nicht da"]) expect(more).toContain(text);
    const less = await world.text("/eins/intern/akteure", {
      as: "office",
      form: { ...typed, "row-remove": "rooms.0" },
    });
    expect(less).toContain("Werkraum");
    expect(less).not.toContain("Saal");
    expect(await world.text("/eins/intern/akteure", { as: "office" })).not.toContain("Noch nicht da");
  });

  it("answers what it cannot take with 422, and keeps everything that was typed", async () => {
    const escape = (text: string) =>
      text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
    const text = fc
      .stringMatching(/^[A-Za-zÄÖß0-9<>&"'„ -]{4,40}$/u)
      .filter((one) => one.trim() === one && one.trim().length > 3);
    const names = ["name", "shortName", "description", "street", "locality", "knowHow", "rooms.0.name", "rooms.3.note"];
    const more = ["facts.1.label", "facts.1.date", "projects.0.title", "points.2.value", "points.2.label"];
    const fields = fc.record(Object.fromEntries([...names, ...more].map((name) => [name, text])));
    await fc.assert(
      fc.asyncProperty(fields, async (typed) => {
        const sent = {
          ...typed,
          postcode: "98",
          kind: "club",
          "points.2.field": "email",
          "points.2.audience": "network",
        };
        const answer = await world.request("/eins/intern/akteure", { as: "office", form: sent });
        expect(answer.status).toBe(422);
        const page = await answer.text();
        for (const [name, value] of Object.entries(typed)) {
          expect(page).toContain(escape(value));
          expect(page).toContain(`name="${name}"`);
        }
        expect(page).toContain('value="98"');
        expect(page).toContain('<option value="club" selected');
      }),
      { numRuns: 12 },
    );
  });
});

describe("changing an organisation", () => {
  const edit = (slug: string) => `/eins/intern/akteure/${slug}/bearbeiten`;

  it("leaves membership and audience to the office", async () => {
    const { eins } = world.tenants;
    const { id, slug } = eins.organisations.partner;
    const { version } = await getOrganisation(eins, id);
    const form = {
      name: "VHS Muster",
      kind: "adult_education",
      membership: "guest",
      audience: "office",
      version: String(version),
    };
    expect((await world.request(edit(slug), { as: "partner", form })).status).toBe(303);
    expect(await getOrganisation(eins, id)).toMatchObject({
      name: "VHS Muster",
      membership: "member",
      audience: "public",
    });
    const byOffice = { ...form, version: String(version + 1), audience: "network" };
    expect((await world.request(edit(slug), { as: "office", form: byOffice })).status).toBe(303);
    expect(await getOrganisation(eins, id)).toMatchObject({ membership: "guest", audience: "network" });
    expect((await world.request(`/eins/de/akteure/${slug}`)).status).toBe(404);
  });

  it("tells who was faster, keeps what was typed, and then saves knowingly", async () => {
    const { eins } = world.tenants;
    const { id, slug, version } = await enterWithPerson(eins);
    const form = (name: string, from: number) => ({ name, kind: "club", version: String(from) });
    await world.request(edit(slug), { as: "office", form: form("Zuerst", version) });
    const answer = await world.request(edit(slug), { as: "office", form: form("Danach", version) });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    for (const text of ["Katrin Lindenau war schneller.", "Zuerst", 'value="Danach"', "Trotzdem speichern"])
      expect(page).toContain(text);
    expect((await getOrganisation(eins, id)).name).toBe("Zuerst");
    expect(page).toContain(`name="version" value="${version + 1}"`);
    await world.request(edit(slug), { as: "office", form: form("Danach", version + 1) });
    expect((await getOrganisation(eins, id)).name).toBe("Danach");
  });

  it("tells the same of persons, whose forms hold the same version", async () => {
    const { eins } = world.tenants;
    const { id, slug, version, persons } = await enterWithPerson(eins);
    await world.request(edit(slug), { as: "office", form: { name: "Zuerst", kind: "club", version: String(version) } });
    const form = {
      version: String(version),
      "points.0.field": "name",
      "points.0.value": "Paula Späteinsicht",
      "points.0.audience": "office",
      "points.0.basis": "none",
    };
    const answer = await world.request(`/eins/intern/akteure/${slug}/personen/${persons[0]?.id}`, {
      as: "office",
      form,
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('value="Paula Späteinsicht"');
    expect((await getOrganisation(eins, id)).persons).toEqual(persons);
  });

  it("moves through its states, and refuses a step that is no longer there", async () => {
    const { eins } = world.tenants;
    const { id, slug } = eins.organisations.otherPartner;
    const step = (as: PersonKey, transition: string) =>
      world.request(`/eins/intern/akteure/${slug}/stand`, { as, form: { transition, note: "Weil" } });
    expect((await step("otherPartner", "withdraw")).status).toBe(303);
    expect((await step("otherPartner", "publish")).status).toBe(403);
    expect((await step("otherPartner", "submit")).status).toBe(303);
    expect((await step("office", "publish")).status).toBe(303);
    expect((await step("office", "publish")).status).toBe(409);
    expect((await step("office", "fly")).status).toBe(422);
    expect((await getOrganisation(eins, id)).state).toBe("published");
  });

  it("confirms with one click, and says which body did", async () => {
    const { eins } = world.tenants;
    const { id, slug } = eins.organisations.otherPartner;
    expect(
      (await world.request(`/eins/intern/akteure/${slug}/bestaetigung`, { as: "otherPartner", form: {} })).status,
    ).toBe(303);
    expect(await getOrganisation(eins, id)).toMatchObject({ confirmedBy: "Begegnungsverein Muster e. V." });
  });
});
