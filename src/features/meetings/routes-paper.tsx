import { type Answer, page } from "../../platform/http/answers.ts";
import { ROLES, type Route, sendPaperFrom, type WorkspaceContext } from "../records/index.ts";
import { findAgenda } from "./agenda-queries.ts";
import { getMeeting } from "./load.ts";
import { agendaPaper } from "./paper.ts";
import { agendaPrintPage } from "./views/print-page.tsx";

const showPrint = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    return page(agendaPrintPage(context, meeting, await findAgenda(db, meeting.id)));
  });

async function sendPdf(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services, paths } = context;
  const made = { t, tenant, today: services.clock.today() };
  const { meeting, paper } = await context.use(async (db) => {
    const found = await getMeeting(context, db);
    return { meeting: found, paper: agendaPaper(made, found, await findAgenda(db, found.id)) };
  });
  const own = paths.intern(`treffen/${meeting.slug}/tagesordnung`);
  return sendPaperFrom(own, paper);
}

const get = { door: "workspace", method: "get", roles: ROLES } as const;

/** The agenda to print and to hand on, for who reads the meeting. */
export const paperRoutes: readonly Route[] = [
  { ...get, path: "treffen/:slug/tagesordnung", handle: showPrint },
  { ...get, path: "treffen/:slug/tagesordnung.pdf", handle: sendPdf },
];
