import { beforeAll, describe, expect, it } from "vitest";
import { makeGroup } from "../groups/testing.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { changeStage, reviseMeeting } from "./actions.ts";
import { findMeeting } from "./queries.ts";
import { makeMeeting } from "./testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});

const siteOf = (group: { slug: string }, lang = "de") => world.text(`/eins/${lang}/gremien/${group.slug}`);

async function plan(shows: readonly "meetings"[]) {
  const { eins } = world.tenants;
  const group = await makeGroup(eins, { title: `Runder Tisch ${shows.length}`, audience: "public", shows });
  const meeting = await makeMeeting(eins, { groupId: group.id, title: "4. Runder Tisch", venue: "Rathaus, Saal 2" });
  const current = async () => {
    const found = await eins.use((db) => findMeeting(db, meeting.id));
    if (found === undefined) throw new Error("The meeting is gone.");
    return found;
  };
  const go = async (stage: "invited" | "cancelled") =>
    eins.use(async (db) => changeStage(db, eins.scope(), await current(), stage));
  const move = async (day: string) => eins.use(async (db) => reviseMeeting(db, eins.scope(), await current(), { day }));
  return { group, go, move };
}

// Each page is asked for once: what was sent stays for half a second.
describe("the public page of a group", () => {
  it("tells nothing of a draft, nor where the group did not decide to show its meetings", async () => {
    expect(await siteOf((await plan(["meetings"])).group)).not.toContain("4. Runder Tisch");
    const quiet = await plan([]);
    await quiet.go("invited");
    expect(await siteOf(quiet.group)).not.toContain("4. Runder Tisch");
  });

  it("tells what comes, with place and day, and the day it was announced for first", async () => {
    const { group, go, move } = await plan(["meetings"]);
    await go("invited");
    await move("2026-12-17");
    await move("2026-12-18");
    const told = await siteOf(group);
    expect(told).toContain("Freitag, 18. Dezember 2026, 15:00 bis 17:00 Uhr");
    expect(told).toContain("Rathaus, Saal 2");
    expect(told).toContain("verschoben, vorher am 10. Dezember 2026");
    expect(await siteOf(group, "en")).toContain('<bdi lang="de">4. Runder Tisch</bdi>');
  });

  it("tells what is called off, and that alone", async () => {
    const { group, go, move } = await plan(["meetings"]);
    await go("invited");
    await move("2026-12-17");
    await go("cancelled");
    const told = await siteOf(group);
    expect(told).toContain("abgesagt");
    expect(told).not.toContain("verschoben");
  });
});
