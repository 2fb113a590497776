import { type Answer, notAllowed, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { z } from "zod";
import { optional, text } from "../../platform/http/inputs.ts";
import { findGroup } from "../groups/index.ts";
import {
  Conflict,
  deleteRecord,
  findHistory,
  findMissed,
  findSections,
  findThread,
  ROLES,
  type Route,
  scopeOf,
  toEntry,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeStage, createMeeting, indexMeeting, reviseMeeting } from "./actions.ts";
import { findAgenda } from "./agenda-queries.ts";
import { findAskedGroup, findChoices } from "./choices.ts";
import { readMeeting, toContent } from "./enter.ts";
import { typedOf } from "./forms.ts";
import { meetingKind } from "./kind.ts";
import { findOwnGroups, getMeeting, getPlanned } from "./load.ts";
import { isRecorded, STAGES } from "./meeting.ts";
import { proposedSeriesName, takenOver } from "./proposals.ts";
import { findMeeting, findMeetings, findStages } from "./queries.ts";
import { copyPreparations } from "./preparation.ts";
import { preparationRoutes } from "./routes-preparation.tsx";
import { agendaRoutes } from "./routes-agenda.tsx";
import { seriesRoutes } from "./routes-series.tsx";
import { paperRoutes } from "./routes-paper.tsx";
import { paperFileRoutes } from "./routes-papers.ts";
import { takeOnRoutes } from "./routes-take-on.tsx";
import { wishRoutes } from "./routes-wishes.tsx";
import { findOffered, findWaitingItems, takeOffered } from "./offered.ts";
import { writeNotice } from "./notice.ts";
import { canPlan, may } from "./policy.ts";
import { meetingFormPage } from "./views/form-page.tsx";
import { meetingListPage } from "./views/list-page.tsx";
import { tickedAtFirst } from "./views/offered.tsx";
import { overviewPage } from "./views/overview-page.tsx";

/** Meetings on a page of a list. */
const PAGE = 50;

async function showList(context: WorkspaceContext): Promise<Answer> {
  const { query, services, paths } = context;
  const view = query.get("ansicht") === "vergangen" ? "past" : "ahead";
  const number = Math.min(1000, Math.max(1, Number(query.get("seite")) || 1));
  const today = services.clock.today();
  return context.use(async (db) => {
    const group = await findAskedGroup(context, db);
    const span = view === "ahead" ? { from: today } : { until: today };
    const found = await findMeetings(
      db,
      { groupId: group?.id, ...span },
      { limit: PAGE + 1, offset: (number - 1) * PAGE, latestFirst: view === "past" },
    );
    const address = (seite: number) => {
      const asked = new URLSearchParams(query);
      asked.set("seite", String(seite));
      return `${paths.intern("treffen")}?${asked.toString()}`;
    };
    return page(
      meetingListPage({
        context,
        view,
        meetings: found.slice(0, PAGE),
        group,
        canEnter: (await findOwnGroups(context, db)).some(({ id }) => group === undefined || group.id === id),
        pages: {
          before: number > 1 ? address(number - 1) : undefined,
          after: found.length > PAGE ? address(number + 1) : undefined,
        },
      }),
    );
  });
}

/** An empty form with everything that can be proposed: from the last meeting of the group, or of its own kind. */
async function fresh(context: WorkspaceContext, isPast: boolean): Promise<Answer> {
  return context.use(async (db) => {
    const asked = await findAskedGroup(context, db);
    const choices = await findChoices(context, db, asked);
    if (choices.groups.length === 0) throw notAllowed();
    const [only] = choices.groups.length === 1 ? choices.groups : [];
    const [last] =
      only === undefined ? [] : await findMeetings(db, { groupId: only.id }, { limit: 1, latestFirst: true });
    const { seriesId = null, ...taken } = takenOver(last);
    const series = seriesId ?? choices.series.find(({ groupId }) => groupId === only?.id)?.id;
    const typed: Typed = {
      ...typedOf({ groupId: only?.id, ...taken } as Parameters<typeof typedOf>[0]),
      series: [series ?? (only === undefined ? "" : "new")],
      seriesName: [series === undefined && only !== undefined ? proposedSeriesName(only) : ""],
    };
    const offered = only === undefined || isPast ? [] : await findOffered(context, db, only.id);
    typed["offered"] = tickedAtFirst(offered);
    return page(meetingFormPage({ context, choices, isPast, offered, state: { typed, errors: [] } }));
  });
}

async function enter(context: WorkspaceContext, isPast: boolean): Promise<Answer> {
  return context.use(async (db) => {
    const choices = await findChoices(context, db);
    if (choices.groups.length === 0) throw notAllowed();
    const result = readMeeting(context, choices, undefined);
    if (!result.ok) {
      const group = choices.groups.find(({ id }) => id === context.sent.typed["groupId"]?.at(-1));
      const offered = group === undefined || isPast ? [] : await findOffered(context, db, group.id);
      return page(meetingFormPage({ context, choices, isPast, offered, state: result }), 422);
    }
    const content = await toContent(context, db, { all: choices.allSeries, input: result.value, before: undefined });
    const made = await createMeeting(db, scopeOf(context), content, isPast ? "closed" : "draft");
    const meeting = isPast ? undefined : await findMeeting(db, made.id);
    if (meeting !== undefined) {
      await takeOffered(context, db, scopeOf(context), meeting, result.value.offered);
      await copyPreparations(db, scopeOf(context), meeting);
      await indexMeeting(db, scopeOf(context), meeting.id);
    }
    return toEntry(context, meetingKind, made, `meetings-office.done.${isPast ? "entered" : "created"}`);
  });
}

async function show(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const group = await findGroup(db, meeting.groupId);
    const items = await findAgenda(db, meeting.id);
    const waiting = may(context.viewer, meeting, "results") ? await findWaitingItems(context, db, meeting, items) : [];
    return page(
      overviewPage({
        context,
        meeting,
        isShown: group?.audience === "public" && group.shows.includes("meetings"),
        items,
        waiting,
        offered: may(context.viewer, meeting, "agenda") ? await findOffered(context, db, meeting.groupId, meeting) : [],
        stages: await findStages(db, meeting.id),
        thread: await findThread(db, meeting.id, meeting.day),
        history: canPlan(context.viewer, meeting) ? await findHistory(db, meeting.id) : [],
        sections: await findSections(context, db, { kind: "meeting", ...meeting }),
      }),
    );
  });
}

async function showEdit(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "details");
    const choices = await findChoices(context, db, meeting);
    return page(meetingFormPage({ context, choices, meeting, state: { typed: typedOf(meeting), errors: [] } }));
  });
}

/** The form again, with what was typed and what somebody else has changed meanwhile. */
async function showConflict(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "details");
    const choices = await findChoices(context, db, meeting);
    const { typed } = context.sent;
    const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
    const missed = findMissed(await findHistory(db, meeting.id), opened, meeting.version);
    return page(meetingFormPage({ context, choices, meeting, missed, state: { typed, errors: [] } }), 409);
  });
}

async function save(context: WorkspaceContext): Promise<Answer> {
  try {
    return await context.use(async (db) => {
      const meeting = await getPlanned(context, db, "details");
      const choices = await findChoices(context, db, meeting);
      const result = readMeeting(context, choices, meeting);
      if (!result.ok) return page(meetingFormPage({ context, choices, meeting, state: result }), 422);
      const content = await toContent(context, db, { all: choices.allSeries, input: result.value, before: meeting });
      await reviseMeeting(db, scopeOf(context), meeting, content, result.value.version ?? 0);
      return toEntry(context, meetingKind, meeting, "records-office.done.saved");
    });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return showConflict(context);
  }
}

const stageForm = z.object({ stage: z.enum(STAGES), note: optional(text(2000)) });

async function changeTo(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(stageForm, context.sent.typed);
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    if (!form.ok) return redirect(context.paths.intern(`treffen/${meeting.slug}`));
    const { stage, note } = form.value;
    await changeStage(db, scopeOf(context), meeting, stage, note ?? undefined);
    return toEntry(context, meetingKind, meeting, `meetings-office.done.${stage}`);
  });
}

async function remove(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "delete");
    if (isRecorded(await findStages(db, meeting.id))) throw new Conflict();
    await deleteRecord(db, scopeOf(context), meeting.id);
    await writeNotice(db, scopeOf(context), meeting.id);
    return redirect(`${context.paths.intern("papierkorb")}?gerade=${meeting.id}`);
  });
}

const get = { door: "workspace", method: "get" } as const;
const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;
const KEEPERS = ["office", "partner"] as const;

export const routes: readonly Route[] = [
  { ...get, roles: ROLES, path: "treffen", handle: showList },
  { ...get, roles: KEEPERS, path: "treffen/neu", handle: (context: WorkspaceContext) => fresh(context, false) },
  { ...get, roles: KEEPERS, path: "treffen/nachtragen", handle: (context: WorkspaceContext) => fresh(context, true) },
  { ...post, path: "treffen", handle: (context: WorkspaceContext) => enter(context, false) },
  { ...post, path: "treffen/nachtragen", handle: (context: WorkspaceContext) => enter(context, true) },
  ...wishRoutes,
  ...seriesRoutes,
  ...agendaRoutes,
  ...paperRoutes,
  ...takeOnRoutes,
  ...paperFileRoutes,
  ...preparationRoutes,
  { ...get, roles: ROLES, path: "treffen/:slug", handle: show },
  { ...get, roles: KEEPERS, path: "treffen/:slug/bearbeiten", handle: showEdit },
  { ...post, path: "treffen/:slug/bearbeiten", handle: save },
  { ...post, path: "treffen/:slug/stand", handle: changeTo },
  { ...post, path: "treffen/:slug/loeschung", handle: remove },
];
