import { readMonth, spanOf } from "../../platform/calendar/month.ts";
import { type Answer, page } from "../../platform/http/answers.ts";
import { ROLES, type Route, type WorkspaceContext } from "../records/index.ts";
import { findAskedGroup } from "./choices.ts";
import { findMeetings } from "./queries.ts";
import { meetingMonthPage } from "./views/month-page.tsx";

async function showMonth(context: WorkspaceContext): Promise<Answer> {
  const month = readMonth(context.query.get("monat")) ?? context.services.clock.today().slice(0, 7);
  return context.use(async (db) => {
    const group = await findAskedGroup(context, db);
    const meetings = await findMeetings(db, { ...spanOf(month), groupId: group?.id }, { limit: 500 });
    return page(meetingMonthPage({ context, month, meetings, group }));
  });
}

/** Meetings by month. */
export const monthRoutes: readonly Route[] = [
  { door: "workspace", method: "get", roles: ROLES, path: "treffen/kalender", handle: showMonth },
];
