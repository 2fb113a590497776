/** What tables of the demo's meetings have collected, and what was taken over of it. */
import type { Meeting } from "../src/features/meetings/index.ts";
import { contribute, findTables, openTables } from "../src/features/tables/index.ts";
import type { Around, DemoTable } from "./meeting.ts";

/** Opens tables for an item of a meeting that runs, and lets people say there what the plan says. */
export async function sitAtTables(
  { db, scope, services }: Around,
  meeting: Meeting,
  itemId: string,
  plan: readonly DemoTable[],
): Promise<void> {
  for (const { name, question, said } of plan) {
    await openTables(db, { scope, services }, meeting, { itemId, names: [name], question, onScreen: true });
    const table = (await findTables(db, meeting.id)).find((one) => one.name === name);
    if (table === undefined) throw new Error(`The demo's table ${name} was not opened.`);
    for (const { kind, text, organisation = "" } of said)
      await contribute(db, scope, table, { kind, text, organisation, form: scope.newId() });
  }
}

/** Says what was said at tables became these results, by the results' ids; what is dropped stays out. */
export async function settleTables(
  { db, scope }: Around,
  meeting: Meeting,
  plan: readonly DemoTable[],
  results: ReadonlyMap<string, string>,
): Promise<void> {
  const now = scope.clock.now();
  for (const { text, takenAs, isDropped } of plan.flatMap(({ said }) => said)) {
    const id = takenAs === undefined ? undefined : results.get(takenAs);
    if (takenAs !== undefined && id === undefined) throw new Error(`The demo has no result „${takenAs}“.`);
    const fate = id === undefined ? { dropped_at: isDropped ? now : null } : { taken_at: now, result_id: id };
    await db
      .updateTable("contribution")
      .set(fate)
      .where("meeting_id", "=", meeting.id)
      .where("text", "=", text)
      .execute();
  }
}
