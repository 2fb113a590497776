import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { LINK_DAYS } from "./links.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());
beforeEach(async () => {
  world.clock.set("2026-11-23T09:00:00Z");
  await world.tenants.eins.use((db) => db.deleteFrom("mail").execute());
  await world.database.doors.asSignIn((db) => db.deleteFrom("sign_in_attempt").execute());
});

const DAY = 24 * 60;
const partner = () => world.tenants.eins.people.partner;
const inside = () => `/eins/intern/stand/${world.tenants.eins.organisations.partner.slug}`;
const statusOf = async (link: string) => (await world.request(link)).status;
const links = () =>
  world.tenants.eins.use((db) => db.selectFrom("personal_link").selectAll().orderBy("made_at", "desc").execute());

/** The link in the newest mail to an address. */
async function linkTo(address: string): Promise<string> {
  const mails = await world.tenants.eins.use((db) =>
    db.selectFrom("mail").selectAll().where("to_address", "=", address).orderBy("created_at").execute(),
  );
  return /\/eins\/mein\/[\w-]{43}/.exec(mails.at(-1)?.text_body ?? "")?.[0] ?? "";
}

/** The office writes to whom it has on file: the partner. */
async function receive(): Promise<string> {
  await world.request(`${inside()}/link`, { as: "office", form: {} });
  return linkTo(partner().email);
}

async function passOn(from: string, address: string, as?: "partner" | "office"): Promise<string> {
  const form = { name: "Kim Beispiel", email: address };
  const answer = await world.request(`${from}/weitergabe`, as === undefined ? { form } : { as, form });
  expect(answer.headers.get("location")).toContain("passedOn");
  return linkTo(address);
}

/** What the office's button for the link to this address says and does. */
async function revoke(address: string): Promise<void> {
  const page = await world.text(inside(), { as: "office" });
  const [row] = (await links()).filter((link) => link.address === address);
  expect(page).toContain(`links/${row?.id}/widerruf`);
  await world.request(`${inside()}/links/${row?.id}/widerruf`, { as: "office", form: {} });
}

describe("a link that was passed on", () => {
  it("ends with the one it was passed on from, however far it went, and its own end ends no other", async () => {
    const own = await receive();
    const first = await passOn(own, "a@example.org");
    const second = await passOn(first, "b@example.org");
    const third = await passOn(second, "c@example.org");
    await revoke("b@example.org");
    expect(await Promise.all([own, first, second, third].map(statusOf))).toEqual([200, 200, 404, 404]);
    await revoke(partner().email);
    expect(await Promise.all([own, first].map(statusOf))).toEqual([404, 404]);
    const page = await world.text(inside(), { as: "office" });
    expect(page.match(/weitergegeben:/g)).toHaveLength(3);
  });

  it("holds no day longer than the first, so that nobody renews one by passing it on to themselves", async () => {
    const own = await receive();
    world.clock.advance((LINK_DAYS - 1) * DAY);
    const passed = await passOn(own, "a@example.org");
    expect(await statusOf(passed)).toBe(200);
    world.clock.advance(DAY);
    expect(await Promise.all([own, passed].map(statusOf))).toEqual([404, 404]);
    const again = await world.request(`${passed}/weitergabe`, { form: { name: "Kim", email: "a@example.org" } });
    expect(again.status).toBe(404);
  });

  it("is one of a dozen at most, and who is told so has bothered nobody", async () => {
    const own = await receive();
    const told = [];
    for (let day = 0; day < 14; day += 1) {
      world.clock.advance(DAY);
      const form = { name: "Kim Beispiel", email: `nr${day}@example.org` };
      told.push((await world.request(`${own}/weitergabe`, { form })).headers.get("location"));
    }
    expect(told.filter((location) => location?.includes("passedTooOften"))).toHaveLength(3);
    expect(await linkTo("nr13@example.org")).toBe("");
  });

  it("is ended by the office alone, and by no other organisation's page", async () => {
    const own = await receive();
    const [row] = await links();
    const foreign = world.tenants.eins.organisations.otherPartner.slug;
    const there = await world.request(`/eins/intern/stand/${foreign}/links/${row?.id}/widerruf`, {
      as: "office",
      form: {},
    });
    expect(there.status).toBe(404);
    expect((await world.request(`${inside()}/links/${row?.id}/widerruf`, { as: "partner", form: {} })).status).toBe(
      403,
    );
    expect(await statusOf(own)).toBe(200);
  });
});

describe("who leaves an organisation", () => {
  /** A world of its own for each: what has ended stays ended. */
  async function leave(does: (membershipId: string) => Promise<unknown>): Promise<number[]> {
    const own = await receive();
    const passed = await passOn(own, "a@example.org");
    const inPerson = await passOn(inside(), "b@example.org", "partner");
    const byOffice = await passOn(inside(), "c@example.org", "office");
    const all = [own, passed, inPerson, byOffice];
    expect(await Promise.all(all.map(statusOf))).toEqual([200, 200, 200, 200]);
    await does(partner().membershipId);
    return Promise.all(all.map(statusOf));
  }
  const open = (change: { ended_at: Date | null } | { organisation_id: string }) =>
    world.tenants.eins.use((db) =>
      db.updateTable("membership").set(change).where("id", "=", partner().membershipId).execute(),
    );

  it("has no link to it any more, nor has whom they passed it on to; what the office passed on stays", async () => {
    const end = (id: string) => world.request(`/eins/intern/menschen/${id}/ende`, { as: "office", form: {} });
    expect(await leave(end)).toEqual([404, 404, 404, 200]);
    expect(await world.text(inside(), { as: "office" })).toContain("gilt nicht mehr");
    await open({ ended_at: null });
  });

  it("also where they go on for another organisation", async () => {
    const { otherPartner, partner: own } = world.tenants.eins.organisations;
    const move = (id: string) =>
      world.request(`/eins/intern/menschen/${id}/rolle`, {
        as: "office",
        form: { role: "partner", organisation: otherPartner.id },
      });
    expect(await leave(move)).toEqual([404, 404, 404, 200]);
    await open({ organisation_id: own.id });
  });
});
