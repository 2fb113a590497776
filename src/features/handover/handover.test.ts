import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receiveInquiry } from "../inquiries/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { addMember, findMemberEvents } from "../accounts/index.ts";

let world: TestWorld;

const plain = (html: string): string =>
  (html.split("<main")[1] ?? "").replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

beforeAll(async () => {
  world = await createTestWorld();
  const { use, scope, organisations, id } = world.tenants.eins;
  const offer = { ...EMPTY_OFFER, summary: "Für alle.", topics: ["leisure" as const], reach: "county" as const };
  await use(async (db) => {
    const own = { ...offer, title: "Sprachcafé im Entwurf", providerId: organisations.partner.id };
    await createOffer(db, scope("partner"), own, { state: "draft" });
    const other = { ...offer, title: "Fremder Nähkurs", providerId: organisations.otherPartner.id };
    await createOffer(db, scope("otherPartner"), other, { state: "in_review" });
  });
  const tenant = await world.services.tenants.find("eins");
  if (tenant === undefined) throw new Error("The county is not there.");
  await use((db) =>
    receiveInquiry(db, world.services, tenant, {
      kind: "join",
      content: { organisation: "Nachbarschaftsladen", about: "Wir öffnen im März.", person: "Malte Zwetschge" },
      language: "de",
    }),
  );
  await world.services.doors.asSignIn(
    (db) =>
      addMember(db, world.services, id, {
        name: "Ragna Pappelhof",
        email: "ragna@eins.example.org",
        role: "office",
        organisationId: null,
        invitedBy: "Katrin Lindenau",
      }),
    id,
  );
});
afterAll(() => world.drop());

const idOf = (page: string, name: string): string =>
  new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page)?.[1] ?? "";

/** The name under which the form keeps words for a matter. */
function fieldOf(page: string, title: string): string {
  const item = page.split("<li").find((part) => part.includes(`>${title}</a>`) || part.includes(title)) ?? "";
  return /name="(matters\.\d+)\.words"/.exec(item)?.[1] ?? "";
}
const keyOf = (page: string, field: string): string =>
  new RegExp(`name="${field.replace(".", "\\.")}\\.key" value="([^"]*)"`).exec(page)?.[1] ?? "";

describe("what is open", () => {
  it("stands on one page for the office, each thing once, with where it leads", async () => {
    const page = await world.text("/eins/intern/uebergabe", { as: "office" });
    const words = plain(page);
    for (const said of [
      "Entwürfe (1)",
      "Sprachcafé im Entwurf",
      "Zu prüfen (1)",
      "Fremder Nähkurs",
      "Nachbarschaftsladen",
    ])
      expect(words).toContain(said);
    expect(words).toContain("Eingeladen, noch nicht da gewesen");
    expect(words).toContain("Ragna Pappelhof");
    expect(words.split("Fremder Nähkurs").length - 1).toBeLessThanOrEqual(2);
    expect(words).toMatch(/Zuletzt am 23\. Nov\. 2026 von Bernd Apfelbaum/);
  });

  it("is for a partner what hangs on the own organisation, and nothing else", async () => {
    const words = plain(await world.text("/eins/intern/uebergabe", { as: "partner" }));
    expect(words).toContain("Sprachcafé im Entwurf");
    for (const foreign of ["Fremder Nähkurs", "Nachbarschaftsladen", "Ragna Pappelhof ist"])
      expect(words).not.toContain(foreign);
  });

  it("can be taken along as a sheet", async () => {
    const { membershipId } = world.tenants.eins.people.office;
    const sent = await world.request(`/eins/intern/uebergabe/${membershipId}/liste.xlsx`, { as: "office" });
    expect(sent.status).toBe(200);
    expect(sent.headers.get("content-type")).toContain("spreadsheetml");
  });

  it("is shown to nobody else", async () => {
    const { office, partner, reader } = world.tenants.eins.people;
    const of = (id: string) => `/eins/intern/uebergabe/${id}`;
    expect((await world.request(of(office.membershipId), { as: "partner" })).status).toBe(404);
    expect((await world.request(of(partner.membershipId), { as: "otherPartner" })).status).toBe(404);
    expect((await world.request("/eins/intern/uebergabe", { as: "reader" })).status).toBe(403);
    expect((await world.request(of(reader.membershipId), { as: "office" })).status).toBe(404);
    const foreign = `/zwei/intern/uebergabe/${partner.membershipId}`;
    expect((await world.request(foreign, { as: world.tenants.zwei.people.office })).status).toBe(404);
    expect(plain(await world.text(of(partner.membershipId), { as: "office" }))).toContain(
      "Übergabe von Bernd Apfelbaum",
    );
  });
});

describe("handing over", () => {
  const here = () => `/eins/intern/uebergabe/${world.tenants.eins.people.office.membershipId}`;
  const there = () => `/eins/intern/uebergabe/${world.tenants.eins.people.partner.membershipId}`;

  it("keeps words, and wants to know who takes over", async () => {
    const page = await world.text(there(), { as: "partner" });
    const field = fieldOf(page, "Sprachcafé im Entwurf");
    const form = {
      words: "Zuerst den Vorstand anrufen.",
      [`${field}.key`]: keyOf(page, field),
      [`${field}.words`]: "Es fehlt noch der Raum.",
      [`${field}.remind`]: "2026-12-01",
    };
    const refused = await world.request(there(), { as: "partner", form: { ...form, aktion: "uebergeben" } });
    expect(refused.status).toBe(422);
    expect(plain(await refused.text())).toContain("Wählen Sie zuerst, wer übernimmt.");
    expect(plain(await world.text(there(), { as: "partner" }))).toContain("Es fehlt noch der Raum.");
    const stranger = world.tenants.eins.people.otherPartner.membershipId;
    const wrong = await world.request(there(), { as: "partner", form: { ...form, successor: stranger } });
    expect(wrong.status).toBe(422);
  });

  it("gives everything to the successor at once, and the history says so", async () => {
    const page = await world.text(there(), { as: "partner" });
    const field = fieldOf(page, "Sprachcafé im Entwurf");
    const successor = idOf(page, "Katrin Lindenau");
    const form = {
      words: "Zuerst den Vorstand anrufen.",
      successor,
      [`${field}.key`]: keyOf(page, field),
      [`${field}.words`]: "Es fehlt noch der Raum.",
      [`${field}.remind`]: "2026-12-01",
      aktion: "uebergeben",
    };
    const sent = await world.request(there(), { as: "partner", form });
    expect(sent.headers.get("location")).toContain("hinweis=handover.done.handed");
    const home = await world.text("/eins/intern/", { as: "office" });
    expect(plain(home)).toContain("Es fehlt noch der Raum.");
    const [, id = ""] = /uebernommen\/([0-9a-f-]{36})/.exec(home) ?? [];
    const taken = await world.text(`/eins/intern/uebernommen/${id}`, { as: "office" });
    expect(plain(taken)).toContain("Übernommen von Bernd Apfelbaum");
    expect(plain(taken)).toContain("Zuerst den Vorstand anrufen.");
    const { partner, office } = world.tenants.eins.people;
    const events = await world.tenants.eins.use(async (db) => [
      ...(await findMemberEvents(db, partner.membershipId)),
      ...(await findMemberEvents(db, office.membershipId)),
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(["handed_over", "took_over"]);
    expect(plain(await world.text(`/eins/intern/menschen/${partner.membershipId}`, { as: "office" }))).toContain(
      "hat alles Offene an Katrin Lindenau übergeben",
    );
    expect((await world.request(`/eins/intern/uebernommen/${id}`, { as: "otherPartner" })).status).toBe(404);
    expect((await world.request(there(), { as: "partner", form: { words: "", aktion: "uebergeben" } })).status).toBe(
      422,
    );
  });

  it("leaves what is settled out of what is due, and takes that back", async () => {
    const home = await world.text("/eins/intern/", { as: "office" });
    const [, id = ""] = /uebernommen\/([0-9a-f-]{36})/.exec(home) ?? [];
    const taken = `/eins/intern/uebernommen/${id}`;
    const keys = [...(await world.text(taken, { as: "office" })).matchAll(/name="key" value="([^"]*)"/g)].map(
      ([, key = ""]) => key,
    );
    expect(keys.length).toBeGreaterThan(0);
    const settle = (done: string) =>
      Promise.all(keys.map((key) => world.request(`${taken}/erledigung`, { as: "office", form: { key, done } })));
    expect(
      (await world.request(`${taken}/erledigung`, { as: "partner", form: { key: "x", done: "yes" } })).status,
    ).toBe(403);
    await settle("yes");
    expect(await world.text("/eins/intern/", { as: "office" })).not.toContain("uebernommen/");
    await settle("no");
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("uebernommen/");
  });

  it("points out what is open nowhere any more, and ticks that off alone", async () => {
    const { use } = world.tenants.eins;
    const home = await world.text("/eins/intern/", { as: "office" });
    const [, id = ""] = /uebernommen\/([0-9a-f-]{36})/.exec(home) ?? [];
    const taken = `/eins/intern/uebernommen/${id}`;
    expect(await world.text(taken, { as: "office" })).not.toContain("nicht mehr offen");
    const remove = (deleted_at: Date | null) =>
      use((db) => db.updateTable("record").set({ deleted_at }).where("title", "=", "Sprachcafé im Entwurf").execute());
    await remove(world.clock.now());
    expect(plain(await world.text(taken, { as: "office" }))).toContain("2 Punkte sind inzwischen nirgends mehr offen");
    const left = async () =>
      (await use((db) => db.selectFrom("handover_matter").select("done_at").execute())).filter(
        ({ done_at }) => done_at === null,
      ).length;
    const before = await left();
    const tick = (as: "office" | "partner") => world.request(`${taken}/erledigung`, { as, form: { done: "gone" } });
    expect((await tick("partner")).status).toBe(403);
    expect((await tick("office")).status).toBe(303);
    expect(await left()).toBe(before - 2);
    expect(await world.text(taken, { as: "office" })).not.toContain("nicht mehr offen");
    await remove(null);
  });

  it("is done by the office for whoever has left, and leads to ending the access", async () => {
    const page = await world.text(here(), { as: "office" });
    expect(plain(page)).toContain("Bernd Apfelbaum , Volkshochschule Muster");
    const theirs = await world.text(there(), { as: "office" });
    expect(plain(theirs)).toContain("Zugang von Bernd Apfelbaum beenden");
    expect(theirs).toContain(`/eins/intern/menschen/${world.tenants.eins.people.partner.membershipId}`);
  });
});
