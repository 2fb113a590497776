import { type Feature, ROLES } from "../records/index.ts";
import { findDue, findDuePreparations } from "./due.ts";
import { groupSection } from "./group-section.tsx";
import { nextMeeting } from "./list-note.tsx";
import { meetingKind } from "./kind.ts";
import { processing } from "./processing.ts";
import { freeTasks } from "./task-source.ts";
import { routes } from "./routes.tsx";
import { siteSection } from "./site-section.tsx";

export { changeStage, createMeeting, indexMeeting, reviseMeeting } from "./actions.ts";
export { addItem } from "./agenda-actions.ts";
export { findAgenda, findItem } from "./agenda-queries.ts";
export * from "./agenda.ts";
export * from "./meeting.ts";
export { agendaPaper, meetingHead } from "./paper.ts";
export * from "./policy.ts";
export {
  findMeeting,
  findMeetingBySlug,
  findMeetings,
  findMeetingsByIds,
  findStages,
  type MeetingFilter,
} from "./queries.ts";
export { getMeeting, getPlanned } from "./load.ts";
export { findWaitingItems } from "./offered.ts";
export { addPreparation, findPreparations } from "./preparation.ts";
export { bringWish, findOwnWishes, findWishes, type NewWish } from "./wishes.ts";
export { isOpen as isOpenWish, type Wish } from "./wish.ts";
export { whenOf, whereOf } from "./views/phrases.ts";
export { PaperList } from "./views/papers.tsx";
export { fileUnder } from "./papers.ts";
export { meetingPage } from "./views/meeting-page.tsx";

/** Meetings of groups: series and their numbers, stages, agenda, wishes for it, what has to be prepared. */
export const meetings: Feature = {
  name: "meetings",
  // without its bodies a county has no meetings of theirs
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  processing,
  routes,
  menu: [
    { id: "meetings", group: "meetings", label: "meetings-office.title", path: "treffen", roles: ROLES, order: 10 },
  ],
  kinds: [meetingKind],
  sections: [groupSection],
  siteSections: [siteSection],
  listNotes: [nextMeeting],
  agendaSources: [freeTasks],
  findDue: async (context, db) => [...(await findDue(context, db)), ...(await findDuePreparations(context, db))],
  tabs: [
    {
      kind: "meeting",
      id: "preparation",
      label: "meetings-office.tab.preparation",
      order: 20,
      path: ({ slug }) => `treffen/${slug}/vorbereitung`,
    },
    {
      kind: "meeting",
      id: "agenda",
      label: "meetings-office.tab.agenda",
      order: 10,
      path: ({ slug }) => `treffen/${slug}`,
    },
  ],
};
