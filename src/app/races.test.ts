// Many at once, at the same things: everybody gets an answer, and what stands there afterwards is what one of them said.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeOfferState, reviseOffer } from "../features/offers/actions.ts";
import { type Offers, openOffers } from "../features/offers/world.fixture.ts";

let offers: Offers;
beforeAll(async () => {
  offers = await openOffers();
});
afterAll(() => offers.world.drop());

const all = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

const post = (path: string, form: Record<string, string | string[]> = {}) =>
  offers.world.request(`/eins/intern/${path}`, { as: "office", form });

/** Statuses, and that none of them is a bug. */
function statusesOf(answers: readonly Response[]): number[] {
  const statuses = answers.map(({ status }) => status);
  expect(
    statuses.filter((status) => status >= 500),
    offers.world.lines.at(-1),
  ).toEqual([]);
  return statuses;
}

describe("at once", () => {
  it("twenty invitations of the same person make one place", async () => {
    const form = { name: "Paula Probe", email: "paula.probe@example.org", role: "reader" };
    statusesOf(await all(20, () => post("menschen/einladen", form)));
    const { eins } = offers.world.tenants;
    const places = await eins.use((db) =>
      db.selectFrom("membership").select("id").where("email", "=", form.email).execute(),
    );
    expect(places).toHaveLength(1);
  });

  it("lists and single entries are published and taken back without anybody waiting for each other for ever", async () => {
    const entered = await all(8, (index) => offers.enter("in_review", { title: `Gleichzeitig ${index}` }));
    const answers = await all(30, async (index) => {
      const turned = [...entered.slice(index % 8), ...entered.slice(0, index % 8)];
      const one = turned[0]?.slug ?? "";
      const many = (index % 4 === 0 ? turned : turned.toReversed()).map(({ id }) => id);
      if (index % 2 === 0) return post("angebote/stand", { transition: "publish", entries: many });
      return post(`angebote/${one}/stand`, { transition: index % 3 === 0 ? "publish" : "withdraw" });
    });
    expect(new Set(statusesOf(answers)).has(303)).toBe(true);
    expect(offers.world.lines.filter((line) => line.includes("deadlock"))).toEqual([]);
  });

  it("lists of the same entries in different order are all brought on, each entry once", async () => {
    const ids = (await all(10, (index) => offers.enter("in_review", { title: `Liste ${index}` }))).map(({ id }) => id);
    const lists = [ids, ids.toReversed(), [...ids.slice(5), ...ids.slice(0, 5)]];
    const answers = await Promise.all(
      lists.map((entries) => post("angebote/stand", { transition: "publish", entries })),
    );
    expect(statusesOf(answers)).toEqual([303, 303, 303]);
    const { eins } = offers.world.tenants;
    const events = await eins.use((db) =>
      db.selectFrom("event").select("record_id").where("record_id", "in", ids).where("kind", "=", "publish").execute(),
    );
    expect(events.map((event) => event.record_id).toSorted()).toEqual(ids.toSorted());
  });

  it("two transactions that wait for each other both end well: the one that is ended is done again", async () => {
    const { eins } = offers.world.tenants;
    const [a, b] = await all(2, async () => (await offers.enter("draft")).id);
    let met = 0;
    const both = Promise.withResolvers<void>();
    const meet = () => {
      met += 1;
      if (met === 2) both.resolve();
      return both.promise;
    };
    const touch = (first = "", second = "") =>
      eins.use(async (db) => {
        await db.updateTable("record").set({ title: first }).where("id", "=", first).execute();
        await meet();
        await db.updateTable("record").set({ title: first }).where("id", "=", second).execute();
      });
    await Promise.all([touch(a, b), touch(b, a)]);
    const titles = await eins.use((db) =>
      db
        .selectFrom("record")
        .select("title")
        .where("id", "in", [a ?? "", b ?? ""])
        .execute(),
    );
    expect(new Set(titles.map(({ title }) => title)).size).toBe(1);
  });

  it("what is published is found as it was saved last, also where somebody saved while it was published", async () => {
    const { eins } = offers.world.tenants;
    const { id } = await offers.enter("in_review", { title: "Altname" });
    const seen = await offers.load(id);
    await eins.use((db) => reviseOffer(db, eins.scope("office"), seen, { title: "Neuname" }));
    await eins.use((db) => changeOfferState(db, eins.scope("office"), seen, "publish"));
    expect(await offers.world.text("/eins/de/angebote?q=Neuname")).toContain("Neuname</a>");
    expect(await offers.world.text("/eins/de/angebote?q=Altname")).not.toContain("Neuname</a>");
  });

  it("an entry is deleted once and published never after", async () => {
    const { slug, id } = await offers.enter("in_review", { title: "Gelöscht und veröffentlicht" });
    const answers = await all(20, (index) =>
      index % 2 === 0 ? post(`angebote/${slug}/loeschung`) : post(`angebote/${slug}/stand`, { transition: "publish" }),
    );
    statusesOf(answers);
    const { eins } = offers.world.tenants;
    const events = await eins.use((db) =>
      db.selectFrom("event").select(["kind"]).where("record_id", "=", id).execute(),
    );
    expect(events.filter(({ kind }) => kind === "deleted")).toHaveLength(1);
    expect(await offers.onSite(slug)).toBe(404);
  });
});
