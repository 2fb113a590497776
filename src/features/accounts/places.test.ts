import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import type { TestCounty } from "../records/testing.ts";
import { addMember } from "./memberships.ts";
import { beginSession } from "./sessions.ts";
import { createSignInWorld } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
let eins: TestCounty;
let zwei: TestCounty;
let as: { secret: string };
const places: Record<string, string> = {};

/** A draft of an organisation, which waits for its partners. */
const enter = (county: TestCounty, providerId: string, title: string) =>
  county.use((db) =>
    createOffer(
      db,
      county.scope(),
      { ...EMPTY_OFFER, title, summary: "Kommen Sie.", topics: ["leisure"], providerId },
      { state: "draft" },
    ),
  );

beforeAll(async () => {
  world = await createSignInWorld();
  ({ eins, zwei } = world.tenants);
  const person = { name: "Viola Vielfach", email: "viola@example.org", role: "partner", invitedBy: "Test" } as const;
  const add = async (what: string, county: TestCounty, organisationId: string) => {
    const ids = await world.database.doors.asSignIn(
      (db) => addMember(db, world.services, county.id, { ...person, organisationId }),
      county.id,
    );
    places[what] = ids.membershipId;
    return ids.accountId;
  };
  await add("vhs", eins, eins.organisations.partner.id);
  await add("verein", eins, eins.organisations.otherPartner.id);
  const accountId = await add("zwei", zwei, zwei.organisations.partner.id);
  as = {
    secret: await world.database.doors.asSignIn((db) => beginSession(db, world.services, { accountId, device: "/" })),
  };
  await enter(eins, eins.organisations.partner.id, "Nähkurs der VHS");
  await enter(eins, eins.organisations.otherPartner.id, "Chor des Vereins");
  await enter(zwei, zwei.organisations.partner.id, "Kurs im anderen Kreis");
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

const change = (what: string, form: Record<string, string> = {}, county = "eins") =>
  world.request(`/${county}/intern/wechsel/${places[what] ?? ""}`, { as, form });

describe("somebody with several organisations and counties", () => {
  it("signs in once and has one list of what is due, which names where", async () => {
    for (const county of ["eins", "zwei"]) {
      const home = await world.text(`/${county}/intern/`, { as });
      for (const words of ["Nähkurs der VHS", "Chor des Vereins", "Kurs im anderen Kreis"])
        expect(home).toContain(words);
      for (const place of [
        "Landkreis Eins, Volkshochschule Muster",
        "Landkreis Eins, Begegnungsverein",
        "Landkreis Zwei",
      ])
        expect(home).toContain(place);
    }
  });

  it("finds there what hangs on seats and on their address, once, also in places they do not work for now", async () => {
    const group = await makeGroup(zwei, { title: "AG Ehrenamt", leadId: zwei.organisations.partner.id });
    const asked = { organisation_name: "Tafel Muster", name: "Kim Beispiel", email: "kim@example.org" };
    const request = { tenant_id: zwei.id, group_id: group.id, id: world.services.newId(), asked_at: world.clock.now() };
    await zwei.use((db) =>
      db
        .insertInto("join_request")
        .values({ ...request, ...asked })
        .execute(),
    );
    const circle = await makeGroup(eins, { title: "Runder Tisch" });
    for (const organisationId of [eins.organisations.partner.id, eins.organisations.otherPartner.id])
      await giveSeat(eins, circle.id, { organisationId });
    const meeting = await makeMeeting(eins, { groupId: circle.id, title: "Sitzung des Runden Tisches" });
    await eins.use((db) => changeStage(db, eins.scope(), meeting, "invited"));
    const invited = { tenant_id: eins.id, group_id: circle.id, meeting_id: meeting.id, id: world.services.newId() };
    const person = { name: "Viola Vielfach", email: "viola@example.org", link_id: world.services.newId() };
    const at = { listed_at: world.clock.now(), invited_at: world.clock.now() };
    await eins.use((db) =>
      db
        .insertInto("invitation")
        .values({ ...invited, ...person, ...at })
        .execute(),
    );
    const home = await world.text("/eins/intern/", { as });
    expect(home).toContain("AG Ehrenamt");
    expect(home.match(/<h3><a href="[^"]*\/sitzung-des-runden-tisches"/gu)).toHaveLength(1);
    await zwei.use((db) => db.deleteFrom("join_request").execute());
    await eins.use((db) => db.deleteFrom("invitation").execute());
  });

  it("is asked by each county for what that one uses, also on the pages of one that does without", async () => {
    const asked = { tenant_id: zwei.id, id: world.services.newId(), ask: "figures", subject: "" };
    const organisation_id = zwei.organisations.partner.id;
    const request = { ...asked, organisation_id, visible_to: `o:${organisation_id}`, asked_at: world.clock.now() };
    await zwei.use((db) => db.insertInto("request").values(request).execute());
    const setParts = (parts_off: string[]) =>
      world.database.doors.asOwner((db) =>
        db.updateTable("tenant").set({ parts_off }).where("id", "=", eins.id).execute(),
      );
    await setParts(["use"]);
    world.services.tenants.forget();
    expect(await world.text("/eins/intern/", { as })).toContain("Nutzung Ihrer Angebote melden");
    await setParts([]);
    world.services.tenants.forget();
    await zwei.use((db) => db.deleteFrom("request").execute());
  });

  it("acts for one of them at a time, and comes by a list entry of another to where it leads", async () => {
    await change("vhs");
    const offer = "/eins/intern/angebote/chor-des-vereins";
    expect((await world.request(offer, { as })).status).toBe(404);
    const home = await world.text("/eins/intern/", { as });
    const way =
      /href="(\/eins\/intern\/wechsel\?platz=[^"]*chor[^"]*)"/.exec(home)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const page = await world.text(way, { as });
    expect(page).toContain("Für Landkreis Eins, Begegnungsverein Muster e. V. weiterarbeiten");
    const ziel = /name="ziel" value="([^"]+)"/.exec(page)?.[1] ?? "";
    expect((await change("verein", { ziel })).headers.get("location")).toBe(ziel);
    expect((await world.request(offer, { as })).status).toBe(200);
    expect(await world.text("/eins/intern/rechte", { as })).toContain("Begegnungsverein Muster e. V.");
  });

  it("changes on this device alone, and to no place that is not theirs, or elsewhere", async () => {
    expect((await change("zwei")).status).toBe(404);
    const foreign = `/eins/intern/wechsel/${eins.people.office.membershipId}`;
    expect((await world.request(foreign, { as, form: {} })).status).toBe(404);
    expect((await world.request("/eins/intern/wechsel/x", { as, form: {} })).status).toBe(404);
    const out = await change("vhs", { ziel: "//elsewhere.example/" });
    expect(out.headers.get("location")).toBe("/eins/intern/?hinweis=accounts-ways.done.placeChanged");
  });

  it("is invited for a second organisation by the same address", async () => {
    const organisation = eins.organisations.otherPartner.id;
    const form = { name: "Bernd Apfelbaum", email: eins.people.partner.email, role: "partner", organisation };
    expect((await world.request("/eins/intern/menschen/einladen", { as: "office", form })).status).toBe(303);
    expect((await world.request("/eins/intern/menschen/einladen", { as: "office", form })).status).toBe(422);
  });

  it("loses an organisation's rights the moment that membership ends, with the session open", async () => {
    await change("verein");
    const offer = "/eins/intern/angebote/chor-des-vereins";
    expect((await world.request(offer, { as })).status).toBe(200);
    const end = `/eins/intern/menschen/${places["verein"] ?? ""}/ende`;
    expect((await world.request(end, { as: "office", form: {} })).status).toBe(303);
    expect((await world.request(offer, { as })).status).toBe(404);
    expect(await world.text("/eins/intern/", { as })).not.toContain("Chor des Vereins");
    expect((await world.request("/eins/intern/angebote/naehkurs-der-vhs", { as })).status).toBe(200);
    expect((await change("verein")).status).toBe(404);
  });
});
