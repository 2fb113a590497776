/** A meeting that runs, for tests: of a group whose voting seat is the partner's, whose advisory one the other partner's. */
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage, type Meeting } from "../meetings/index.ts";
import { addItem, makeMeeting } from "../meetings/testing.ts";
import type { TestCounty, TestWorld } from "../records/testing.ts";
import { findResults } from "./queries.ts";
import type { Result } from "./result.ts";

const SECONDS = ["Kim Kirschbaum", "Lou Apfelbaum"] as const;

/** Begins at 15:00 in Germany, on Monday, 23 November 2026. */
export async function makeRunning(world: TestWorld) {
  world.clock.set("2026-11-23T14:00:00Z");
  const { eins } = world.tenants;
  const { id: group } = await makeGroup(eins, { quorum: "half" });
  const voting = await giveSeat(eins, group, { persons: [{ name: "Kim Kirschbaum", email: "kim@example.org" }] });
  const advising = await giveSeat(eins, group, {
    organisationId: eins.organisations.otherPartner.id,
    vote: "advisory",
  });
  const draft = await makeMeeting(eins, { groupId: group, day: "2026-11-23" });
  const item = await addItem(eins, draft, { title: "Wartezeit auf Kurse" });
  const meeting: Meeting = { ...draft, stage: "running" };
  await eins.use(async (db) => {
    await changeStage(db, eins.scope("office"), draft, "running");
    for (const [at, seatId] of [voting, advising].entries())
      await db
        .insertInto("attendance")
        .values({
          tenant_id: eins.id,
          id: world.services.newId(),
          meeting_id: meeting.id,
          group_id: group,
          seat_id: seatId,
          organisation_id: eins.organisations[at === 0 ? "partner" : "otherPartner"].id,
          name: SECONDS[at] ?? "",
          status: "present",
          marked_at: world.clock.now(),
          marked_by: "Katrin Lindenau",
        })
        .execute();
  });
  const own = `/eins/intern/treffen/${meeting.slug}/protokoll`;
  return { eins, group, voting, advising, meeting, item, own, ...waysOf(world, eins, { meeting, item, own }) };
}

export type Running = Awaited<ReturnType<typeof makeRunning>>;

/** What is done with its minutes through the program. */
function waysOf(
  world: TestWorld,
  eins: TestCounty,
  { meeting, item, own }: { meeting: Meeting; item: string; own: string },
) {
  const post = (path: string, form: Record<string, string>) => world.request(path, { as: "office", form });
  const results = (): Promise<Result[]> => eins.use((db) => findResults(db, meeting.id));
  return {
    /** Sends notes as the browser does while they are typed. */
    keep: (notes: string, notesVersion: number, headers: Record<string, string> = { accept: "application/json" }) =>
      world.request(`${own}/punkte/${item}`, {
        as: "office",
        form: { notes, publicNotes: "", notesVersion: String(notesVersion) },
        headers,
      }),
    add: (form: Record<string, string>) => post(`${own}/ergebnisse`, { itemId: item, ...form }),
    results,
    async only(): Promise<Result> {
      const [result, ...rest] = await results();
      if (result === undefined || rest.length > 0) throw new Error("There is not just one result.");
      return result;
    },
    send: (days = "14") => post(`${own}/versand`, { days, reason: "" }),
    approve: () => post(`${own}/freigabe`, {}),
    /** What a statement says that goes past all routes. */
    inSql: (statement: Parameters<TestCounty["use"]>[0]): Promise<string> =>
      eins.use(statement).then(
        () => "done",
        (error: unknown) => String(error),
      ),
  };
}
