import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetNeeds } from "./forgetting.ts";
import type { Invitation } from "./invitation.ts";
import { createInvitedWorld, type InvitedWorld } from "./invited.fixture.ts";
import { findNeeds } from "./queries.ts";

let here: InvitedWorld;
beforeAll(async () => void (here = await createInvitedWorld()));
afterAll(() => here.world.drop());

describe("answering by link", () => {
  it("changes nothing by looking, and can be changed until the meeting", async () => {
    const meeting = await here.invited();
    const anna = await here.personOf(meeting, "Anna Beispiel");
    const link = await here.linkOf(anna);
    const page = await here.world.text(link);
    for (const word of ["Treffen der AG Wohnen", "Wohnraum im Winter", "Rathaus"]) expect(page).toContain(word);
    expect(page).not.toContain("otherpartner@");
    expect((await here.personOf(meeting, "Anna Beispiel")).answer).toBeNull();
    expect(
      (
        await here.world.request(link, {
          form: { answer: "yes", needs: "Dolmetschen ins Arabische", wish: "Mietspiegel" },
        })
      ).status,
    ).toBe(303);
    expect(await here.personOf(meeting, "Anna Beispiel")).toMatchObject({ answer: "yes", answeredBy: "link" });
    await here.world.request(link, { form: { answer: "no", needs: "Dolmetschen ins Arabische" } });
    expect((await here.personOf(meeting, "Anna Beispiel")).answer).toBe("no");
    const wishes = await here.eins.use((db) => db.selectFrom("agenda_wish").select(["title", "brought_by"]).execute());
    expect(wishes).toEqual([{ title: "Mietspiegel", brought_by: "Anna Beispiel" }]);
  });

  it("shows needs to who organises alone, and deletes them the day after the meeting", async () => {
    const meeting = await here.invited();
    await here.world.request(await here.linkOf(await here.personOf(meeting, "Anna Beispiel")), {
      form: { answer: "yes", needs: "Rampe" },
    });
    expect([...(await here.eins.use((db) => findNeeds(db, meeting.id))).values()]).toEqual(["Rampe"]);
    expect((await here.eins.use((db) => findNeeds(db, meeting.id), "partner")).size).toBe(0);
    await here.eins.use((db) => forgetNeeds(db, "2026-12-10"));
    expect((await here.eins.use((db) => findNeeds(db, meeting.id))).size).toBe(1);
    await here.eins.use((db) => forgetNeeds(db, "2026-12-11"));
    expect((await here.eins.use((db) => findNeeds(db, meeting.id))).size).toBe(0);
  });

  it("changes nothing but the answer of whose link it is", async () => {
    const meeting = await here.invited();
    const anna = await here.personOf(meeting, "Anna Beispiel");
    const others = (list: Invitation[]) => list.filter(({ id }) => id !== anna.id);
    const before = others(await here.listOf(meeting));
    await here.world.request(await here.linkOf(anna), { form: { answer: "no", invitation: before[0]?.id ?? "" } });
    expect(others(await here.listOf(meeting))).toEqual(before);
    const forged = (await here.linkOf(anna)).slice(0, -3);
    expect((await here.world.request(`${forged}abc`, { form: { answer: "yes" } })).status).toBe(404);
    expect((await here.world.request((await here.linkOf(anna)).replace("/eins/", "/zwei/"))).status).toBe(404);
  });

  it("sends the address of a calendar with all their meetings to their mail alone, once an hour, and anew after an end", async () => {
    const { world, eins } = here;
    const meeting = await here.invited();
    const anna = await here.personOf(meeting, "Anna Beispiel");
    const link = await here.linkOf(anna);
    const path = `${link}/kalender`;
    const sent = () =>
      eins.use((db) =>
        db.selectFrom("mail").select(["to_address", "text_body"]).where("kind", "=", "calendar-feed").execute(),
      );
    expect(await world.text(link)).toContain("Alle Ihre Treffen im eigenen Kalender");
    expect(await eins.use((db) => db.selectFrom("calendar_feed").selectAll().execute()), "looking makes none").toEqual(
      [],
    );
    for (const _twice of [1, 2]) expect((await world.request(path, { form: {} })).status).toBe(303);
    const [mail, ...more] = await sent();
    expect([mail?.to_address, more]).toEqual([anna.email, []]);
    const page = /http\S+kalenderabo\S+/u.exec(mail?.text_body ?? "")?.[0] ?? "";
    const calendar = await world.text(`${new URL(page).pathname}/termine.ics`);
    expect(calendar).toContain("Treffen der AG Wohnen");
    await eins.use((db) => db.updateTable("calendar_feed").set({ revoked_at: world.clock.now() }).execute());
    world.clock.advance(61);
    expect((await world.request(path, { form: {} })).status).toBe(303);
    const [again] = (await sent()).filter(({ text_body }) => text_body !== mail?.text_body);
    expect(again?.text_body).not.toContain(page);
    expect((await world.request(`${link.slice(0, -3)}abc/kalender`, { form: {} })).status).toBe(404);
  });

  it("lets a deputy come with an invitation of their own, and asks them no more when it is taken back", async () => {
    const meeting = await here.invited();
    const link = await here.linkOf(await here.personOf(meeting, "Anna Beispiel"));
    expect((await here.world.request(link, { form: { answer: "deputy" } })).status).toBe(422);
    await here.world.request(link, {
      form: { answer: "deputy", deputyName: "Kim Vertretung", deputyEmail: "Kim@vhs.example.org" },
    });
    const kim = await here.personOf(meeting, "Kim Vertretung");
    expect(kim).toMatchObject({ email: "kim@vhs.example.org", deputyOfName: "Anna Beispiel", role: "member" });
    expect((await here.mails("kim@vhs.example.org")).map(({ calendar_method }) => calendar_method)).toEqual([
      "REQUEST",
    ]);
    // Mails of the same moment have no order.
    here.world.clock.advance(1);
    await here.world.request(link, { form: { answer: "yes" } });
    expect((await here.personOf(meeting, "Kim Vertretung")).uninvitedAt).not.toBeNull();
    expect((await here.mails("kim@vhs.example.org")).map(({ calendar_method }) => calendar_method)).toEqual([
      "REQUEST",
      "CANCEL",
    ]);
  });

  it("leads nowhere once it was ended, and again by a new link", async () => {
    const meeting = await here.invited();
    const anna = await here.personOf(meeting, "Anna Beispiel");
    const link = await here.linkOf(anna);
    await here.post(meeting, `${anna.id}/linkende`);
    expect((await here.world.request(link)).status).toBe(404);
    await here.post(meeting, `${anna.id}/link`);
    expect((await here.world.request(await here.linkOf(await here.personOf(meeting, "Anna Beispiel")))).status).toBe(
      200,
    );
    expect((await here.world.request(link)).status).toBe(404);
  });
});

describe("answering otherwise", () => {
  it("is noted for who calls, with who noted it", async () => {
    const meeting = await here.invited();
    const nour = await here.personOf(meeting, "Nour Ohnepost");
    await here.post(meeting, `${nour.id}/antwort`, { answer: "yes" });
    expect(await here.personOf(meeting, "Nour Ohnepost")).toMatchObject({
      answer: "yes",
      answeredBy: "office",
      notedBy: "Katrin Lindenau",
    });
  });

  it("is on the home and the meeting's page of who signs in with the address, and only theirs", async () => {
    const meeting = await here.invited();
    expect(await here.world.text("/eins/intern/", { as: "otherPartner" })).toContain("Treffen der AG Wohnen");
    const page = await here.world.text(`/eins/intern/treffen/${meeting.slug}`, { as: "otherPartner" });
    expect(page).toContain("eigene-antwort");
    await here.world.request(`/eins/intern/treffen/${meeting.slug}/eigene-antwort`, {
      as: "otherPartner",
      form: { answer: "perhaps" },
    });
    expect(await here.personOf(meeting, "Selma Birnbaum")).toMatchObject({ answer: "perhaps", answeredBy: "member" });
    const other = await here.world.request(`/eins/intern/treffen/${meeting.slug}/eigene-antwort`, {
      as: "partner",
      form: { answer: "no" },
    });
    expect(other.status).toBeGreaterThanOrEqual(403);
    expect((await here.personOf(meeting, "Anna Beispiel")).answer).toBeNull();
  });

  it("is on the home of a guest with an account as well: their link leads there, not the meeting's page inside", async () => {
    const { world } = here;
    const meeting = await here.plan();
    const { email } = world.tenants.eins.people.reader;
    await here.post(meeting, "person", { name: "Renate Lesemann", email, role: "guest" });
    await here.post(meeting, "versand");
    const home = await world.text("/eins/intern/", { as: "reader" });
    const [, link = ""] = /href="(\/eins\/de\/einladung\/[^"]+)"/u.exec(home) ?? [];
    expect(await world.text(link)).toContain("Guten Tag, Renate Lesemann");
    expect((await world.request(`/eins/intern/treffen/${meeting.slug}`, { as: "reader" })).status).toBe(404);
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("/einladung/");
  });
});
