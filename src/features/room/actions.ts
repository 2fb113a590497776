import type { TenantDb } from "../../platform/db/doors.ts";
import { changeStage, type ItemState, type Meeting } from "../meetings/index.ts";
import type { Scope } from "../records/index.ts";
import { after, type Place, runningOf, type Step } from "./room.ts";

/** The agenda as it stands, locked: two people who run it follow each other. */
async function findPlaces(db: TenantDb, meetingId: string): Promise<Place[]> {
  const rows = await db
    .selectFrom("agenda_item")
    .select(["id", "state", "started_at as startedAt", "ended_at as endedAt"])
    .where("meeting_id", "=", meetingId)
    .orderBy("position")
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as ItemState }));
}

const isSame = (one: Place, other: Place | undefined): boolean =>
  one.state === other?.state &&
  one.startedAt?.getTime() === other.startedAt?.getTime() &&
  one.endedAt?.getTime() === other.endedAt?.getTime();

/** What somebody wants, and which item ran on the page where they wanted it (undefined: none). */
export type Wanted = { step: Step; item: string | undefined; seen: string | undefined };

/**
 * Takes the agenda one step on. The first step opens the meeting, `close` ends it. Who tapped on a page that is no longer
 * true changes nothing: of two people who tap „weiter“ at once, one does.
 * @returns whether it counted
 */
export async function takeStep(db: TenantDb, scope: Scope, meeting: Meeting, wanted: Wanted): Promise<boolean> {
  const { step, item, seen } = wanted;
  const before = await findPlaces(db, meeting.id);
  if (runningOf(before)?.id !== seen) return false;
  if (item !== undefined && !before.some(({ id }) => id === item)) return false;
  const opens = step === "open" || step === "begin" || step === "next";
  if (opens && meeting.stage !== "running") await changeStage(db, scope, meeting, "running");
  const places = after(before, step, item, scope.clock.now());
  for (const [index, place] of places.entries())
    if (!isSame(place, before[index]))
      await db
        .updateTable("agenda_item")
        .set({ state: place.state, started_at: place.startedAt, ended_at: place.endedAt })
        .where("tenant_id", "=", scope.tenantId)
        .where("id", "=", place.id)
        .execute();
  if (step === "close") await changeStage(db, scope, meeting, "minutes");
  return true;
}
