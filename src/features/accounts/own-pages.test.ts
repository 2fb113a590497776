import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { changeState, createRecord, type Scope, writeEvent, writeSearch } from "../records/index.ts";
import type { PersonKey, TestCounty } from "../records/testing.ts";
import { forgetSignIns } from "./chores.ts";
import { beginSession } from "./sessions.ts";
import { createSignInWorld } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
let eins: TestCounty;
beforeAll(async () => {
  world = await createSignInWorld();
  ({ eins } = world.tenants);
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

const EVERYBODY: PersonKey[] = ["office", "partner", "otherPartner", "reader"];

/** An entry of the partner's organisation. */
async function enter(title: string, state: "draft" | "published" = "published", as?: PersonKey): Promise<string> {
  const scope: Scope = eins.scope(as);
  const id = world.services.newId();
  await eins.use(async (db) => {
    const ownerId = eins.organisations.partner.id;
    await createRecord(db, scope, { id, kind: "offer", title, audience: "public", state, ownerId });
    await writeSearch(db, scope, id, { title, texts: [{ text: title, weight: "A" }], facets: [] });
  });
  return id;
}

/** Deletes what was entered, so that each test begins with the same. */
const forgetEntries = () =>
  world.database.doors.asOwner(async (db) => {
    await db.deleteFrom("record").where("kind", "=", "offer").execute();
    await db.updateTable("membership").set({ visited_at: null, previous_visit_at: null }).execute();
  });
beforeEach(forgetEntries);

describe("home", () => {
  it.each(EVERYBODY)("greets %s by name and says what day it is", async (as) => {
    const page = await world.text("/eins/intern/", { as });
    expect(page).toContain(`Guten Morgen, ${eins.people[as].name}`);
    expect(page).toContain("Heute ist Montag, der 23. November 2026.");
    expect(page).toMatch(/<a href="\/eins\/intern\/"[^>]*aria-current="page"[^>]*>Was ansteht/);
  });

  it("tells what others changed since the last visit, and not what one did oneself", async () => {
    await world.text("/eins/intern/", { as: "office" });
    world.clock.advance(24 * 60);
    await enter("Nähkurs", "published", "partner");
    await enter("Von mir", "published", "office");
    world.clock.advance(60);
    const page = await world.text("/eins/intern/", { as: "office" });
    expect(page).toContain("Seit Montag, 10:00 Uhr");
    expect(page).toContain("Nähkurs");
    expect(page).toContain("Bernd Apfelbaum hat den Eintrag angelegt.");
    expect(page).not.toContain("Von mir");
  });

  it("tells each record once, with what happened last", async () => {
    const id = await enter("Kochabend", "draft", "partner");
    world.clock.advance(1);
    await eins.use((db) => changeState(db, eins.scope("partner"), id, "submit"));
    world.clock.advance(1);
    await eins.use((db) => changeState(db, eins.scope("partner"), id, "send_back", "Der Ort fehlt."));
    const page = await world.text("/eins/intern/", { as: "office" });
    expect(page.match(/Kochabend/g)).toHaveLength(1);
    expect(page).toContain("Bernd Apfelbaum hat den Eintrag zurückgegeben. „Der Ort fehlt.“");
  });

  it("tells a loaded list as one piece of news, and all of it on a page of its own", async () => {
    for (let number = 0; number < 5; number += 1) await enter(`Kurs ${number}`, "published", "partner");
    const page = await world.text("/eins/intern/", { as: "office" });
    expect(page).toContain("Angebote (5)");
    expect(page).toContain("angelegt von Bernd Apfelbaum");
    expect(page).not.toContain("Kurs 3");
    expect(await world.text("/eins/intern/neues", { as: "office" })).toContain("Angebote (5)");
  });

  it("tells nobody what is not theirs to see", async () => {
    const id = await enter("Nur für uns", "draft", "partner");
    await eins.use((db) => writeEvent(db, eins.scope(), id, "changed"));
    for (const path of ["/eins/intern/", "/eins/intern/neues"]) {
      expect(await world.text(path, { as: "office" })).toContain("Nur für uns");
      expect(await world.text(path, { as: "otherPartner" })).not.toContain("Nur für uns");
      expect(await world.text(path, { as: "reader" })).not.toContain("Nur für uns");
      const foreign = path.replace("eins", "zwei");
      expect(await world.text(foreign, { as: "office" })).not.toContain("Nur für uns");
    }
  });

  it("lists what waits for somebody by date, and says in a sentence how much presses", async () => {
    const days = { Nähkurs: "2026-11-20", Lauftreff: "2026-11-23", Chor: "2026-11-27", Gartentag: "2026-12-10" };
    const offer = {
      ...EMPTY_OFFER,
      providerId: eins.organisations.partner.id,
      summary: "Kommen Sie.",
      topics: ["leisure" as const],
    };
    await eins.use(async (db) => {
      for (const [title, validUntil] of Object.entries(days))
        await createOffer(db, eins.scope(), { ...offer, title, validUntil }, { state: "published" });
      await createOffer(db, eins.scope(), { ...offer, title: "Später einmal" }, { state: "draft" });
    });
    const page = await world.text("/eins/intern/", { as: "partner" });
    expect(page).toContain("<b>Eine Sache ist überfällig.</b> Eine ist heute dran.");
    const order = ["Überfällig", "20.11.", "Nähkurs", ">Heute<", "Lauftreff", "Diese Woche", "Fr., 27.11.", "Chor"];
    const places = [...order, "Danach", "Do., 10.12.", "Gartentag", "Ohne Termin", "Später einmal"].map((words) =>
      page.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await world.text("/eins/intern/", { as: "otherPartner" })).not.toContain("Später einmal");
  });

  it("says so where nothing waits", async () => {
    expect(await world.text("/eins/intern/", { as: "reader" })).toContain("Alles erledigt");
  });
});

describe("the search over everything", () => {
  it("finds entries of all kinds by the words in them", async () => {
    await enter("Sprachcafé der Volkshochschule");
    const page = await world.text("/eins/intern/suche?q=Volkshochschule", { as: "reader" });
    expect(page).toContain("2 Einträge passen zu „Volkshochschule“.");
    expect(page).toContain("Volkshochschule Muster");
    expect(page).toContain("/eins/intern/angebote/sprachcafe-der-volkshochschule");
  });

  it("shows drafts to those they belong to, with their state", async () => {
    await enter("Gitarrenkreis", "draft");
    expect(await world.text("/eins/intern/suche?q=Gitarrenkreis", { as: "partner" })).toContain("Entwurf");
    for (const as of ["otherPartner", "reader"] as const)
      expect(await world.text("/eins/intern/suche?q=Gitarrenkreis", { as })).toContain("haben wir nichts gefunden");
    expect(await world.text("/zwei/intern/suche?q=Gitarrenkreis", { as: "office" })).toContain("nichts gefunden");
  });

  it.each(["", "%20", "%00", "'", "&|!()", "<script>", "a".repeat(2000), "🎈"])(
    "bears any words: %s",
    async (words) => {
      const answer = await world.request(`/eins/intern/suche?q=${words}`, { as: "office" });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("<script>");
    },
  );
});

describe("own sessions", () => {
  const begin = (as: PersonKey, device: string) =>
    world.database.doors.asSignIn((db) =>
      beginSession(db, world.services, { accountId: eins.people[as].accountId, device }),
    );
  const isIn = async (secret: string) =>
    (await world.request("/eins/intern/rechte", { as: { secret } })).status === 200;
  const endings = (page: string) =>
    [...page.matchAll(/action="([^"]*sitzungen\/[0-9a-f-]{36}\/ende)"/g)].map(([, path]) => path ?? "");

  it("are listed with their devices, this one marked", async () => {
    await begin("reader", "Safari/iPhone");
    await begin("reader", "/");
    const page = await world.text("/eins/intern/sitzungen", { as: "reader" });
    expect(page).toContain("Firefox auf Linux");
    expect(page).toContain("Safari auf iPhone");
    expect(page).toContain("Unbekanntes Gerät");
    expect(page.match(/>dieses Gerät</g)).toHaveLength(1);
    expect(endings(page)).toHaveLength(2);
  });

  it("end one by one, or all others at once", async () => {
    const [first, second] = [await begin("partner", "Chrome/Android"), await begin("partner", "Edge/Windows")];
    const page = await world.text("/eins/intern/sitzungen", { as: { secret: second } });
    const one = await world.request(endings(page)[0] ?? "", { as: { secret: second }, form: {} });
    expect(one.headers.get("location")).toBe("/eins/intern/sitzungen?hinweis=accounts.done.sessionEnded");
    const before = [await isIn(first), await isIn(eins.people.partner.secret)];
    expect(before.filter(Boolean)).toHaveLength(1);
    await world.request("/eins/intern/sitzungen/andere/ende", { as: { secret: second }, form: {} });
    expect([await isIn(first), await isIn(eins.people.partner.secret), await isIn(second)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("of somebody else cannot be ended", async () => {
    await begin("reader", "Safari/iPhone");
    const [path = ""] = endings(await world.text("/eins/intern/sitzungen", { as: "reader" }));
    expect((await world.request(path, { as: "office", form: {} })).status).toBe(404);
    expect((await world.request("/eins/intern/sitzungen/x/ende", { as: "office", form: {} })).status).toBe(404);
    expect(endings(await world.text("/eins/intern/sitzungen", { as: "reader" }))).toContain(path);
  });

  it("end by signing out, here and for good", async () => {
    const secret = await begin("office", "Firefox/Linux");
    const foreign = { as: { secret }, form: {}, headers: { "sec-fetch-site": "cross-site" } };
    expect((await world.request("/eins/intern/abmelden", foreign)).status).toBe(403);
    expect(await isIn(secret)).toBe(true);
    const answer = await world.request("/eins/intern/abmelden", { as: { secret }, form: {} });
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await world.text(answer.headers.get("location") ?? "")).toContain("Sie sind abgemeldet.");
    expect(await isIn(secret)).toBe(false);
  });

  it("lead past the sign-in who is in already", async () => {
    const answer = await world.request("/eins/intern/anmelden?ziel=/eins/intern/suche", { as: "office" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/eins/intern/suche"]);
    const elsewhere = await world.request("/zwei/intern/anmelden", { as: eins.people.office });
    expect(elsewhere.status).toBe(200);
  });
});

describe("rights", () => {
  it("are told in words to every role", async () => {
    expect(await world.text("/eins/intern/rechte", { as: "office" })).toContain("Sie gehören zur Koordination.");
    const partner = await world.text("/eins/intern/rechte", { as: { secret: await partnerSecret() } });
    expect(partner).toContain("Sie arbeiten für Volkshochschule Muster mit.");
    expect(partner).toContain("Gelöschtes von Volkshochschule Muster, 30 Tage lang");
    expect(await world.text("/eins/intern/rechte", { as: "reader" })).toContain("Sie lesen mit.");
  });

  const partnerSecret = () =>
    world.database.doors.asSignIn((db) =>
      beginSession(db, world.services, { accountId: eins.people.partner.accountId, device: "/" }),
    );
});

it("forgets attempts after a day, sessions a day and links 30 days after their end", async () => {
  await world.receiveMail();
  const count = () =>
    world.database.doors.asSignIn(async (db) => [
      (await db.selectFrom("sign_in_attempt").select("id").execute()).length > 0,
      (await db.selectFrom("session").select("id").execute()).length > 0,
      (await db.selectFrom("sign_in").select("id").execute()).length > 0,
    ]);
  const after = async (days: number) => {
    world.clock.set("2026-11-23T09:01:00Z");
    world.clock.advance(days * 24 * 60);
    await forgetSignIns(world.database.doors, world.clock);
    return count();
  };
  expect(await after(0)).toEqual([true, true, true]);
  expect(await after(1)).toEqual([false, true, true]);
  expect(await after(30)).toEqual([false, true, true]);
  expect(await after(32)).toEqual([false, false, false]);
});
