import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findOrganisation, type Organisation } from "../directory/index.ts";
import { canPlan, findAgenda, getMeeting, getPlanned } from "../meetings/index.ts";
import { Conflict, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { findContributions, findTables, type TopicTable } from "../tables/index.ts";
import { takeStep } from "./actions.ts";
import { runningOf, STEPS } from "./room.ts";
import type { Collected } from "./views/collected.tsx";
import { controlPage } from "./views/control-page.tsx";
import { screenPage } from "./views/screen-page.tsx";

const findCollected = async (db: TenantDb, tables: readonly TopicTable[]): Promise<Collected> => ({
  tables,
  said: await findContributions(
    db,
    tables.map(({ id }) => id),
  ),
});

const showControl = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const items = await findAgenda(db, meeting.id);
    const tables = await findTables(db, meeting.id);
    const collected = await findCollected(db, tables);
    return page(controlPage({ context, meeting, items, collected, leads: canPlan(context.viewer, meeting) }));
  });

/** Who introduces itself in the running item. */
async function findGuest(db: TenantDb, id: string | null | undefined): Promise<Organisation | undefined> {
  return id === null || id === undefined ? undefined : findOrganisation(db, id);
}

const showScreen = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const items = await findAgenda(db, meeting.id);
    const running = runningOf(items);
    const guest = await findGuest(db, running?.kind === "introduction" ? running.organisationId : null);
    const leads = canPlan(context.viewer, meeting) && ["invited", "running"].includes(meeting.stage);
    const tables = await findTables(db, meeting.id);
    const collected = await findCollected(
      db,
      tables.filter(({ itemId }) => running !== undefined && (itemId === null || itemId === running.id)),
    );
    return page(screenPage({ context, meeting, items, guest, collected, leads }));
  });

/** `seen`: the item that ran on the page of who tapped; empty: none. */
const stepForm = z.object({
  step: z.enum(STEPS),
  item: z.guid().optional(),
  seen: z.union([z.guid(), z.literal("")]).default(""),
  on: z.enum(["screen", "control"]).default("control"),
});

const receiveStep = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const { typed } = context.sent;
    // One button says both: „begin 0197…“.
    const [step = "", named] = (typed["step"]?.at(-1) ?? "").split(" ");
    const read = readForm(stepForm, { ...typed, step: [step], ...(named === undefined ? {} : { item: [named] }) });
    if (!read.ok) throw notFound();
    const { item, seen, on } = read.value;
    const isLate = read.value.step === "close" && meeting.stage !== "running";
    if (isLate) throw new Conflict();
    const counted = await takeStep(db, scopeOf(context), meeting, {
      step: read.value.step,
      item,
      seen: seen === "" ? undefined : seen,
    });
    const to = context.paths.intern(`treffen/${meeting.slug}/raum`);
    if (on === "screen") return redirect(`${to}/leinwand`);
    return redirect(counted ? `${to}#ablauf` : `${to}?hinweis=room.done.overtaken`);
  });

const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;
const get = { door: "workspace", method: "get", roles: ROLES } as const;

export const routes: readonly Route[] = [
  { ...get, path: "treffen/:slug/raum", handle: showControl },
  { ...get, path: "treffen/:slug/raum/leinwand", handle: showScreen },
  { ...post, path: "treffen/:slug/raum", handle: receiveStep },
];
