import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { makeRunning, type Running } from "./testing.ts";

let world: TestWorld;
let run: Running;

beforeAll(async () => {
  world = await createTestWorld();
  run = await makeRunning(world);
}, 300_000);
afterAll(() => world.drop());

const home = (as: "office" | "partner" | "otherPartner" | "reader") => world.text("/eins/intern/", { as });

describe("what minutes want of somebody", () => {
  it("is to be written once the meeting has ended, by who leads", async () => {
    await run.eins.use((db) =>
      db.updateTable("meeting").set({ stage: "minutes" }).where("id", "=", run.meeting.id).execute(),
    );
    expect(await home("office")).toContain("Noch nicht verschickt");
    expect(await home("partner")).not.toContain("Noch nicht verschickt");
    expect(await world.text("/eins/intern/uebergabe", { as: "office" })).toContain("Protokolle");
  });

  it("is to be read by who sits there, and an objection to be answered by who leads", async () => {
    await run.send();
    expect(await home("partner")).toContain("Bis zu diesem Tag können Sie etwas einwenden");
    expect(await home("reader")).not.toContain("einwenden");
    await world.request(`${run.own}/einwaende`, { as: "partner", form: { text: "Es waren acht Monate." } });
    expect(await home("office")).toContain("Ein Einwand wartet auf Antwort");
  });
});
