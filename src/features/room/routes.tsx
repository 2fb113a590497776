import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { allows, canPlan, findWaitingItems, getMeeting, getPlanned } from "../meetings/index.ts";
import { ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { findControl, findScreen, step } from "./stepping.ts";
import { controlPage } from "./views/control-page.tsx";
import { screenPage } from "./views/screen-page.tsx";

const showControl = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const leads = canPlan(context.viewer, meeting);
    const control = await findControl(db, meeting);
    const waits = leads && allows(meeting.stage, "results");
    const waiting = waits ? await findWaitingItems(context, db, meeting, control.items) : [];
    return page(controlPage(context, { ...control, leads, waiting }));
  });

const showScreen = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const leads = canPlan(context.viewer, meeting) && ["invited", "running"].includes(meeting.stage);
    const here = context.paths.intern(`treffen/${meeting.slug}/raum`);
    return page(screenPage({ context, ...(await findScreen(db, meeting)), leads, here }));
  });

const receiveStep = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const then = await step(db, scopeOf(context), meeting, context.sent.typed);
    return redirect(`${context.paths.intern(`treffen/${meeting.slug}/raum`)}${then}`);
  });

const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;
const get = { door: "workspace", method: "get", roles: ROLES } as const;

export const routes: readonly Route[] = [
  { ...get, path: "treffen/:slug/raum", handle: showControl },
  { ...get, path: "treffen/:slug/raum/leinwand", handle: showScreen },
  { ...post, path: "treffen/:slug/raum", handle: receiveStep },
];
