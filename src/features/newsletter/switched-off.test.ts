import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { featureHandlers } from "../../app/jobs.ts";
import { mailingQueue } from "../../platform/jobs/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { resumeIssues } from "./deliver.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld({ baseUrl: "https://netz.example.org" })));
afterAll(() => world.drop());

const HOST = "https://netz.example.org";
const eins = () => world.tenants.eins;
const mails = () =>
  eins().use((db) =>
    db.selectFrom("mail").select(["to_address", "text_body"]).where("kind", "=", "newsletter").execute(),
  );

async function subscribe(email: string): Promise<void> {
  const at = world.clock.now();
  await eins().use((db) =>
    db
      .insertInto("subscriber")
      .values({
        tenant_id: eins().id,
        id: world.services.newId(),
        email,
        language: "de",
        consent_wording: "Ja",
        asked_at: at,
        confirmed_at: at,
      })
      .execute(),
  );
}

/** Writes an issue and sends it. @returns its id */
async function sendIssue(title: string): Promise<string> {
  const begun = await world.request("/eins/intern/newsletter", { as: "office", form: { title } });
  const path = new URL(begun.headers.get("location") ?? "", HOST).pathname;
  expect((await world.request(`${path}/versand`, { as: "office", form: {} })).status).toBe(303);
  const row = await eins().use((db) =>
    db.selectFrom("newsletter").select("id").orderBy("sent_at", "desc").executeTakeFirstOrThrow(),
  );
  return row.id;
}

async function doJob(id: string): Promise<void> {
  const handler = featureHandlers(world.services).find(({ queue }) => queue.name === mailingQueue.name);
  if (handler === undefined) throw new Error("nobody writes issues");
  await handler.run({ tenant: eins().id, id }, new AbortController().signal);
}

async function switchOff(...parts: string[]): Promise<void> {
  await world.services.doors.asOwner((db) =>
    db.updateTable("tenant").set({ parts_off: parts }).where("slug", "=", "eins").execute(),
  );
  world.services.tenants.forget();
}

describe("a county that does without the newsletter", () => {
  it("sends nothing meanwhile, goes on afterwards, and lets everybody unsubscribe", async () => {
    await subscribe("ana@example.org");
    await doJob(await sendIssue("Herbst"));
    expect((await mails()).map((one) => one.to_address)).toEqual(["ana@example.org"]);
    world.clock.advance(1);
    const winter = await sendIssue("Winter");
    await switchOff("newsletter");
    await doJob(winter);
    expect(await mails()).toHaveLength(1);
    const link = /https:\/\/netz\.example\.org(\S*newsletter\/abmeldung\/\S+)/.exec(
      (await mails())[0]?.text_body ?? "",
    );
    expect((await world.request(link?.[1] ?? "")).status).toBe(200);
    expect((await world.request("/eins/de/newsletter")).status).toBe(404);
    await switchOff();
    world.clock.advance(1);
    await subscribe("spaeter@example.org");
    await resumeIssues(world.services, eins().id);
    await resumeIssues(world.services, eins().id);
    expect((await mails()).map((one) => one.to_address)).toEqual(["ana@example.org", "ana@example.org"]);
  });
});
