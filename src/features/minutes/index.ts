import { createAnalysisChore, type Feature } from "../records/index.ts";
import { indexResults } from "./actions.ts";
import { approveUncontested } from "./approve.ts";
import { findDue, findOpenMatters } from "./due.ts";
import { forgetNames, MINUTES_PERIOD } from "./forgetting.ts";
import { resultKind } from "./kind.ts";
import { processing } from "./processing.ts";
import { siteSection } from "./site-section.tsx";
import { broughtRoutes } from "./routes-brought.tsx";
import { documentRoutes } from "./routes-documents.ts";
import { approvalRoutes } from "./routes-approval.tsx";
import { linkRoutes } from "./routes-link.tsx";
import { resultRoutes } from "./routes-results.tsx";
import { writingRoutes } from "./routes-writing.tsx";

export { addResult, joinResults, keepNotes, reviseResult } from "./actions.ts";
export { getWritable } from "./load.ts";
export { findResult, findResultBySlug, findResults, findTasks, type TaskFilter } from "./queries.ts";
export { EMPTY_RESULT, type Result, RESULT_KINDS, type ResultContent, type ResultKind } from "./result.ts";
export { findNameable, whoIs } from "./who.ts";
export type { MinutesContent } from "./content.ts";
export { findPublicContent } from "./public.ts";
export { MinutesText } from "./views/minutes-text.tsx";
export { isToBeReminded, taskState, type TaskState } from "./tasks.ts";

/** Minutes of meetings: written live, results as entries of their own, tasks, approval, versions. */
export const minutes: Feature = {
  name: "minutes",
  processing,
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes: [...writingRoutes, ...approvalRoutes, ...broughtRoutes, ...documentRoutes, ...linkRoutes, ...resultRoutes],
  menu: [
    {
      id: "contributions",
      group: "meetings",
      label: "minutes-office.brought.title",
      path: "beitraege",
      roles: ["office", "partner", "reader"],
      order: 50,
    },
  ],
  findDue,
  findOpenMatters,
  periods: [MINUTES_PERIOD],
  kinds: [resultKind],
  siteSections: [siteSection],
  tabs: [
    {
      kind: "meeting",
      id: "minutes",
      label: "minutes-office.title",
      order: 60,
      path: ({ slug }) => `treffen/${slug}/protokoll`,
    },
  ],
  chores: [
    createAnalysisChore("result", indexResults),
    { name: "take names out of old minutes", forgets: true, run: (db, clock) => forgetNames(db, clock.now()) },
    { name: "approve minutes nobody has objected to", run: (db, _clock, scope) => approveUncontested(db, scope) },
  ],
};
