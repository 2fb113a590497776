import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { findOrganisation } from "../directory/index.ts";
import { findAgenda, type Meeting } from "../meetings/index.ts";
import { Conflict, type Scope } from "../records/index.ts";
import { findContributions, findTables, type TopicTable } from "../tables/index.ts";
import { takeStep } from "./actions.ts";
import { runningOf, STEPS } from "./room.ts";
import type { Collected } from "./views/collected.tsx";

const collect = async (db: TenantDb, tables: readonly TopicTable[]): Promise<Collected> => ({
  tables,
  said: await findContributions(
    db,
    tables.map(({ id }) => id),
  ),
});

/** What the page shows from which the agenda is run. */
export const findControl = async (db: TenantDb, meeting: Meeting) => ({
  meeting,
  items: await findAgenda(db, meeting.id),
  collected: await collect(db, await findTables(db, meeting.id)),
});

/** What the screen shows: who introduces itself, and what tables of the running item have collected. */
export async function findScreen(db: TenantDb, meeting: Meeting) {
  const items = await findAgenda(db, meeting.id);
  const running = runningOf(items);
  const guestId = running?.kind === "introduction" ? running.organisationId : null;
  const guest = guestId === null ? undefined : await findOrganisation(db, guestId);
  const tables = await findTables(db, meeting.id);
  const near = tables.filter(({ itemId }) => running !== undefined && (itemId === null || itemId === running.id));
  return { meeting, items, guest, collected: await collect(db, near) };
}

/** `seen`: the item that ran on the page of who tapped; empty: none. */
const stepForm = z.object({
  step: z.enum(STEPS),
  item: z.guid().optional(),
  seen: z.union([z.guid(), z.literal("")]).default(""),
  on: z.enum(["screen", "control"]).default("control"),
});

/**
 * Takes the step a form of the room asks for.
 * @returns where to go on behind the page it was sent from
 * @throws 404 where it is no step, Conflict where the meeting cannot be ended
 */
export async function step(db: TenantDb, scope: Scope, meeting: Meeting, typed: Typed): Promise<string> {
  // One button says both: „begin 0197…“.
  const [asked = "", named] = (typed["step"]?.at(-1) ?? "").split(" ");
  const read = readForm(stepForm, { ...typed, step: [asked], ...(named === undefined ? {} : { item: [named] }) });
  if (!read.ok) throw notFound();
  const { item, seen, on } = read.value;
  if (read.value.step === "close" && meeting.stage !== "running") throw new Conflict();
  const wanted = { step: read.value.step, item, seen: seen === "" ? undefined : seen };
  const counted = await takeStep(db, scope, meeting, wanted);
  if (on === "screen") return "/leinwand";
  return counted ? "#ablauf" : "?hinweis=room.done.overtaken";
}
