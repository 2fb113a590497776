import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../accounts/index.ts";
import { createOrganisation, EMPTY_ORGANISATION } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import type { Scope } from "../records/index.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { askForConsents, isToBeAsked } from "./consent-asks.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** Far away: the database's own clock has no part in what is tested. */
const START = "2926-11-23T09:00:00Z";
beforeEach(() => world.clock.set(START));

let count = 0;
/** A published organisation with a person who agreed a year before `until`, and an offer that names the person. */
async function plant(county: TestCounty, until: string | null, on = "2926-01-10") {
  count += 1;
  const who = { name: `Ansprech Nr${count}`, mail: `person${count}@example.org`, organisation: `Haus Nr${count}` };
  const basis = {
    audience: "public",
    basis: "consent",
    basisOn: on,
    basisUntil: until,
    basisNote: null,
    label: null,
  } as const;
  const contactId = world.services.newId();
  const person = {
    id: contactId,
    points: [
      { field: "name", value: who.name, ...basis },
      { field: "email", value: who.mail, ...basis },
    ] as const,
  };
  const made = await county.use(async (db) => {
    const content = {
      ...EMPTY_ORGANISATION,
      name: who.organisation,
      persons: [{ ...person, points: [...person.points] }],
    };
    const organisation = await createOrganisation(db, county.scope("office"), content, { state: "published" });
    const offer = { ...EMPTY_OFFER, title: `Angebot Nr${count}`, summary: "Kurz.", topics: ["work"], contactId };
    const { slug: offerSlug } = await createOffer(
      db,
      county.scope(),
      { ...offer, providerId: organisation.id } as Parameters<typeof createOffer>[2],
      { state: "published" },
    );
    return { ...organisation, offerSlug };
  });
  return { ...who, ...made, contactId };
}

const run = async (county: TestCounty): Promise<void> => {
  const scope: Scope = county.scope();
  const chores = world.services.registry.features.find(({ name }) => name === "directory")?.chores ?? [];
  for (const chore of chores) await county.use((db) => chore.run(db, world.clock, scope, world.services.doors));
  await askForConsents(world.services, county.id, scope);
};

const mailsTo = (county: TestCounty, address: string) =>
  county.use((db) =>
    db
      .selectFrom("mail")
      .select(["text_body", "kind"])
      .where("to_address", "=", address)
      .orderBy("created_at")
      .execute(),
  );

const linkIn = (text: string): string =>
  /http:\/\/localhost:3000(\/eins\/intern\/einwilligung\/[^\s/]+)/u.exec(text)?.[1] ?? "";

async function asked(until = "2926-12-20") {
  const { eins } = world.tenants;
  const person = await plant(eins, until);
  await run(eins);
  const [mail] = await mailsTo(eins, person.mail);
  return { ...person, link: linkIn(mail?.text_body ?? "") };
}

const actsOf = (county: TestCounty, contactId: string) =>
  county.use((db) =>
    db
      .selectFrom("consent")
      .select(["act", "how", "wording"])
      .where("contact_id", "=", contactId)
      .orderBy("at")
      .orderBy("act")
      .execute(),
  );

describe("asking before a consent ends", () => {
  it("is done three times, each once", () => {
    const ends = (endsOn: string, toldTimes: number) => isToBeAsked({ endsOn, toldTimes }, "2926-11-01");
    expect([ends("2926-12-13", 0), ends("2926-12-14", 0)]).toEqual([true, false]);
    expect([ends("2926-11-22", 1), ends("2926-11-23", 1)]).toEqual([true, false]);
    expect([ends("2926-11-08", 2), ends("2926-11-09", 2), ends("2926-11-02", 3)]).toEqual([true, false, false]);
  });

  it("writes to the person's own address, once a week at most, and gives a consent without end one", async () => {
    const { eins } = world.tenants;
    const soon = await plant(eins, "2926-12-20");
    const endless = await plant(eins, null, "2925-01-01");
    const later = await plant(eins, "2927-06-01", "2926-06-01");
    await run(eins);
    await run(eins);
    const [mail, ...more] = await mailsTo(eins, soon.mail);
    expect(more).toEqual([]);
    expect(mail?.text_body).toContain(soon.organisation);
    expect(await mailsTo(eins, later.mail)).toEqual([]);
    expect(await mailsTo(eins, endless.mail)).toHaveLength(1);
    world.clock.set("2926-12-01T09:00:00Z");
    await run(eins);
    expect(await mailsTo(eins, soon.mail)).toHaveLength(2);
  });
});

describe("the page of a consent", () => {
  it("shows what is public and the words; looking changes nothing", async () => {
    const { link, name, mail, organisation, contactId } = await asked();
    const before = await actsOf(world.tenants.eins, contactId);
    for (const path of [link, `${link}/widerruf`]) {
      const page = await world.text(path);
      for (const words of [name, mail, organisation]) expect(page).toContain(words);
    }
    expect(await world.text(link)).toContain("Ich bin damit einverstanden, dass mein Name");
    expect(await actsOf(world.tenants.eins, contactId)).toEqual(before);
  });

  it("renews for a year, with the words that were shown", async () => {
    const { link, contactId } = await asked();
    expect((await world.request(`${link}/erneuerung`, { form: {} })).status).toBe(303);
    const [, renewed] = await actsOf(world.tenants.eins, contactId);
    expect(renewed).toMatchObject({ act: "renewed", how: "link" });
    expect(renewed?.wording).toContain("Landkreis Eins");
    expect(await world.text(link)).toContain("23. November 2927");
    await run(world.tenants.eins);
    expect(await world.text(`${link}/widerruf`), "it can be taken back at any time").toContain("widerrufen");
  });

  it("takes everything off the site at once", async () => {
    const { link, name, organisation, slug, offerSlug, contactId } = await asked();
    const pages = [`/eins/de/akteure/${slug}`, `/eins/de/angebote/${offerSlug}`];
    for (const path of pages) expect(await world.text(path)).toContain(name);
    expect((await world.request(`${link}/widerruf`, { form: {} })).status).toBe(303);
    for (const path of pages) expect(await world.text(path)).not.toContain(name);
    expect(await world.text(link)).not.toContain(name);
    expect((await actsOf(world.tenants.eins, contactId)).at(-1)).toMatchObject({ act: "revoked", how: "link" });
    const { accountId } = world.tenants.eins.people.office;
    const secret = await world.services.doors.asSignIn((db) =>
      beginSession(db, world.services, { accountId, device: "Firefox/Linux" }),
    );
    expect(await world.text("/eins/intern/", { as: { secret } })).toContain(
      `Einwilligung widerrufen: Ansprechperson von ${organisation}`,
    );
  });

  it("lets a consent lapse that nobody has renewed, and writes that down", async () => {
    const { name, slug, contactId } = await asked();
    world.clock.set("2926-12-21T09:00:00Z");
    await run(world.tenants.eins);
    expect(await world.text(`/eins/de/akteure/${slug}`)).not.toContain(name);
    expect((await actsOf(world.tenants.eins, contactId)).at(-1)).toMatchObject({ act: "lapsed", how: "time" });
  });

  it("is the same for every link that leads nowhere, and none of them does anything", async () => {
    const { link, contactId, name } = await asked();
    const wrong = `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`;
    const foreign = link.replace("/eins/", "/zwei/");
    const answers = [];
    for (const path of [wrong, "/eins/intern/einwilligung/x"]) answers.push(await world.request(path));
    const [first, ...others] = await Promise.all(answers.map((one) => one.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    for (const other of others)
      expect(other.replaceAll(/einwilligung\/[^"<\s]+/gu, "")).toBe(first?.replaceAll(/einwilligung\/[^"<\s]+/gu, ""));
    expect((await world.request(foreign)).status).toBe(404);
    for (const path of [wrong, foreign])
      for (const way of ["erneuerung", "widerruf"])
        expect((await world.request(`${path}/${way}`, { form: {} })).status).toBe(404);
    expect(await actsOf(world.tenants.eins, contactId)).toHaveLength(1);
    world.clock.set("2928-06-01T09:00:00Z");
    const late = await world.request(link);
    expect(late.status).toBe(404);
    expect(await late.text()).not.toContain(name);
  });
});
