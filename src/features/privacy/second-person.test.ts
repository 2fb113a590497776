import { afterAll, beforeAll, expect, it } from "vitest";
import { addMember, beginSession } from "../accounts/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { MAIL, NAME, plantPerson } from "./person.fixture.ts";

let world: TestWorld;
let second: { secret: string };
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  await plantPerson(world, eins);
  second = await world.services.doors.asSignIn(async (db) => {
    const who = { name: "Zweite Lesende", email: "zweite@example.org", role: "office", organisationId: null } as const;
    const { accountId } = await addMember(db, world.services, eins.id, { ...who, invitedBy: "K" });
    return { secret: await beginSession(db, world.services, { accountId, device: "Firefox/Linux" }) };
  }, eins.id);
  // What the first person has proven is over.
  world.clock.advance(11);
});
afterAll(() => world.drop());

const wanted = { names: NAME, marks: MAIL };
const path = "/eins/intern/eigene-daten";
const erase = (form: Record<string, string>) =>
  world.request(`${path}/loeschung`, { as: "office", form: { ...wanted, reason: "request", sure: "yes", ...form } });
const markIn = (html: string) => /name="mark" value="([^"]*)"/.exec(html)?.[1] ?? "";
const titles = () =>
  world.tenants.eins.use((db) => db.selectFrom("confirmation").select("title").orderBy("asked_at").execute());
const answerOf = (html: string, what: string) => new RegExp(`action="([^"]*/${what})"`).exec(html)?.[1] ?? "";

async function askSecond(): Promise<string> {
  const mark = markIn(await world.text(`${path}/auskunft`, { as: "office", form: wanted }));
  expect((await erase({ mark })).status).toBe(403);
  expect((await erase({ mark, zweite: "ja", seite: path })).status).toBe(303);
  return mark;
}

it("sees whom and how much of what before confirming, and nothing of it stays after a refusal", async () => {
  await askSecond();
  const page = await world.text("/eins/intern/bestaetigungen", { as: second });
  for (const words of [NAME, MAIL, "Ansprechperson oder Kontakt einer Einrichtung (", "Mail ("])
    expect(page).toContain(words);
  expect(await world.text("/zwei/intern/bestaetigungen", { as: "office" })).not.toContain(NAME);
  await world.request(answerOf(page, "ablehnung"), { as: second, form: {} });
  const chores = world.services.registry.features.find(({ name }) => name === "accounts")?.chores ?? [];
  for (const chore of chores)
    await world.tenants.eins.use((db) => chore.run(db, world.clock, world.tenants.eins.scope(), world.services.doors));
  expect(await titles()).toEqual([{ title: "" }]);
});

it("confirms what was shown, and the erasure takes the question along", async () => {
  const mark = await askSecond();
  const page = await world.text("/eins/intern/bestaetigungen", { as: second });
  expect((await world.request(answerOf(page, "zustimmung"), { as: second, form: {} })).status).toBe(303);
  expect((await erase({ mark })).status).toBe(303);
  expect(JSON.stringify(await titles())).not.toContain(NAME);
  expect(await world.text(path, { as: "office" })).toContain("Person 1");
});
