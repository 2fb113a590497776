import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PersonKey, TestCounty, TestForm } from "../records/testing.ts";
import { addMember } from "./memberships.ts";
import { createSignInWorld, secretOf } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
let eins: TestCounty;
beforeAll(async () => {
  world = await createSignInWorld();
  ({ eins } = world.tenants);
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

const page = (path: string, as: PersonKey = "office") => world.text(`/eins/intern/${path}`, { as });
const post = (path: string, form: TestForm = {}, as: PersonKey = "office") =>
  world.request(`/eins/intern/${path}`, { as, form });
const pathOf = (membershipId: string) => `menschen/${membershipId}`;

const invitation = { name: "Alma Ahorn", email: "alma.ahorn@example.org", role: "reader" };

/** Adds somebody of the test's own. */
async function addPerson(name: string, role: "office" | "partner" | "reader" = "reader") {
  const email = `${name.toLowerCase().replaceAll(/\W/g, ".")}@example.org`;
  const organisationId = role === "partner" ? eins.organisations.partner.id : null;
  return world.database.doors.asSignIn(
    (db) => addMember(db, world.services, eins.id, { name, email, role, organisationId, invitedBy: "Test" }),
    eins.id,
  );
}

describe("the people of a county", () => {
  it("are seen by the office, with role, organisation, invitation and last visit", async () => {
    await page("rechte", "partner");
    const people = await page("menschen");
    for (const name of ["Katrin Lindenau", "Bernd Apfelbaum", "Selma Birnbaum", "Jorid Kirschgarten"])
      expect(people).toContain(name);
    expect(people).toContain("Volkshochschule Muster");
    expect(people).toContain("23. Nov. 2026, Koordination");
    expect(people).toContain("heute");
    expect(people).toContain("noch nie");
    expect(people).not.toContain(world.tenants.zwei.people.office.membershipId);
  });

  it.each(["partner", "reader"] as const)("are nobody's business for a %s", async (as) => {
    const path = pathOf(eins.people.reader.membershipId);
    for (const get of ["menschen", "menschen/einladen", path])
      expect((await world.request(`/eins/intern/${get}`, { as })).status).toBe(403);
    for (const to of ["menschen/einladen", `${path}/rolle`, `${path}/ende`, `${path}/einladung`])
      expect((await post(to, { ...invitation }, as)).status).toBe(403);
  });

  it("of another county are not there", async () => {
    const foreign = pathOf(world.tenants.zwei.people.reader.membershipId);
    expect((await world.request(`/eins/intern/${foreign}`, { as: "office" })).status).toBe(404);
    expect((await post(`${foreign}/ende`)).status).toBe(404);
    expect((await post(`${foreign}/rolle`, { role: "office" })).status).toBe(404);
    expect((await post(`${foreign}/einladung`)).status).toBe(404);
    expect((await world.request("/eins/intern/menschen/x", { as: "office" })).status).toBe(404);
  });
});

describe("an invitation", () => {
  it("writes a mail whose link lets the person in", async () => {
    const answer = await post("menschen/einladen", invitation);
    expect(answer.headers.get("location")).toBe("/eins/intern/menschen?hinweis=accounts.done.invited");
    const [mail] = await world.mailsTo(invitation.email);
    expect(mail).toMatchObject({
      kind: "invitation",
      subject: "Einladung: Netzwerk für Integration",
      to_name: "Alma Ahorn",
    });
    expect(mail?.text_body).toContain("Katrin Lindenau lädt Sie ein");
    const link = mail?.text_body.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? "";
    const secret = secretOf(await world.ask(link, { form: {} })) ?? "";
    expect(await world.text("/eins/intern/rechte", { as: { secret } })).toContain("Eingeladen von Katrin Lindenau");
  });

  it("still leads somewhere after weeks: to a fresh link", async () => {
    const guest = { ...invitation, name: "Bela Buche", email: "bela.buche@example.org" };
    await post("menschen/einladen", guest);
    const [mail] = await world.mailsTo(guest.email);
    const link = mail?.text_body.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? "";
    world.clock.advance(20 * 24 * 60);
    const opened = await world.ask(link);
    expect([opened.status, (await opened.text()).includes("Neuen Link schicken")]).toEqual([410, true]);
    expect((await world.ask(`${link}/neu`, { form: {} })).status).toBe(303);
    expect(await world.mailsTo(guest.email)).toHaveLength(2);
  });

  it("gives a partner the rights of the organisation", async () => {
    const organisation = eins.organisations.otherPartner.id;
    const guest = { name: "Cleo Zeder", email: "cleo.zeder@example.org", role: "partner", organisation };
    await post("menschen/einladen", guest);
    const [mail] = await world.mailsTo(guest.email);
    const link = mail?.text_body.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? "";
    const secret = secretOf(await world.ask(link, { form: {} })) ?? "";
    expect(await world.text("/eins/intern/rechte", { as: { secret } })).toContain("Begegnungsverein Muster e. V.");
  });

  it.each<[string, TestForm, string]>([
    ["without a name", { ...invitation, name: "" }, "Vor- und Nachname"],
    ["without an address", { ...invitation, email: "" }, "Mailadresse"],
    ["to no address", { ...invitation, email: "alma" }, "Das ist keine Mailadresse"],
    ["without a role", { name: "A. Linde", email: "a@example.org" }, "Rolle"],
    ["in a role there is not", { ...invitation, role: "owner" }, "Rolle"],
    ["as a partner of nobody", { ...invitation, role: "partner" }, "Zu welcher Einrichtung gehört diese Person?"],
    ["to somebody who is here", { ...invitation, email: "Partner@eins.example.org" }, "Diese Adresse hat schon Zugang"],
  ])("is not sent %s; what was typed stays", async (_what, form, says) => {
    const answer = await post("menschen/einladen", form);
    expect(answer.status).toBe(422);
    const shown = await answer.text();
    expect(shown).toContain(says);
    expect(shown).toContain(`value="${String(form["name"])}"`);
  });

  it("is not sent for an organisation of another county", async () => {
    const organisation = world.tenants.zwei.organisations.partner.id;
    const form = { name: "D. Erle", email: "d.erle@example.org", role: "partner", organisation };
    expect((await post("menschen/einladen", form)).status).toBe(422);
    expect(await world.mailsTo(form.email)).toEqual([]);
  });

  it("can be sent again, not endlessly, and to nobody who has left", async () => {
    const { membershipId } = await addPerson("Esther Esche");
    const statuses = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await post(`${pathOf(membershipId)}/einladung`)).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    expect(await world.mailsTo("esther.esche@example.org")).toHaveLength(5);
    await post(`${pathOf(membershipId)}/ende`);
    expect((await post(`${pathOf(membershipId)}/einladung`)).status).toBe(404);
  });
});

describe("a role", () => {
  it("holds from the next page on, and who changed it is kept", async () => {
    const { reader } = eins.people;
    const path = pathOf(reader.membershipId);
    const set = async (form: TestForm) => (await post(`${path}/rolle`, form)).status;
    expect((await world.request("/eins/intern/menschen", { as: "reader" })).status).toBe(403);
    expect(await set({ role: "office" })).toBe(303);
    expect((await world.request("/eins/intern/menschen", { as: "reader" })).status).toBe(200);
    expect(await set({ role: "reader" })).toBe(303);
    expect((await world.request("/eins/intern/menschen", { as: "reader" })).status).toBe(403);
    expect(await page(path)).toContain("Katrin Lindenau hat die Rolle geändert: Koordination → Lesend");
  });

  it("of a partner needs an organisation of this county", async () => {
    const { membershipId } = await addPerson("Finn Fichte");
    const to = `${pathOf(membershipId)}/rolle`;
    expect((await post(to, { role: "partner" })).status).toBe(422);
    const foreign = world.tenants.zwei.organisations.partner.id;
    expect((await post(to, { role: "partner", organisation: foreign })).status).toBe(422);
    expect((await post(to, { role: "partner", organisation: eins.organisations.partner.id })).status).toBe(303);
  });
});

describe("the end of a membership", () => {
  it("takes all rights at that moment; the page says who ended it", async () => {
    const guest = { ...invitation, name: "Gesa Ginster", email: "gesa.ginster@example.org" };
    await post("menschen/einladen", guest);
    const [mail] = await world.mailsTo(guest.email);
    const link = mail?.text_body.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? "";
    const secret = secretOf(await world.ask(link, { form: {} })) ?? "";
    const people = await page("menschen");
    const id = people.match(/menschen\/([0-9a-f-]{36})">Gesa Ginster/)?.[1] ?? "";
    expect((await world.request("/eins/intern/", { as: { secret } })).status).toBe(200);
    expect((await post(`${pathOf(id)}/ende`)).status).toBe(303);
    expect((await world.request("/eins/intern/", { as: { secret } })).status).toBe(303);
    expect((await post(`${pathOf(id)}/ende`)).status).toBe(404);
    expect(await page(pathOf(id))).toContain("Katrin Lindenau hat den Zugang beendet.");
    expect(await page("menschen")).toContain("beendete");
  });

  it("is refused to the last of the office, and so is another role", async () => {
    const { office } = eins.people;
    const path = pathOf(office.membershipId);
    for (const answer of [await post(`${path}/ende`), await post(`${path}/rolle`, { role: "reader" })]) {
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("Laden Sie zuerst jemand anderen in die Koordination ein");
    }
    expect((await world.request("/eins/intern/menschen", { as: "office" })).status).toBe(200);
  });

  it("leaves one of the office, also when two end each other at the same moment", async () => {
    const { office } = eins.people;
    for (let round = 0; round < 3; round += 1) {
      const { membershipId } = await addPerson(`Hedda ${round}`, "office");
      const answers = await Promise.all([
        post(`${pathOf(membershipId)}/ende`),
        post(`${pathOf(office.membershipId)}/rolle`, { role: "reader" }),
      ]);
      const left = await eins.use((db) =>
        db.selectFrom("membership").select("id").where("role", "=", "office").where("ended_at", "is", null).execute(),
      );
      expect(left).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
      await world.database.doors.asOwner(async (db) => {
        await db.updateTable("membership").set({ role: "office" }).where("id", "=", office.membershipId).execute();
        await db
          .updateTable("membership")
          .set({ ended_at: world.clock.now() })
          .where("id", "=", membershipId)
          .where("ended_at", "is", null)
          .execute();
      });
    }
  });
});
