import { type Feature } from "../records/index.ts";
import { forgetInvited, forgetNeeds, forgetPerson, findMentions, invitationsPeriod } from "./forgetting.ts";
import { findKeys } from "./keys.ts";
import { processing } from "./processing.ts";
import { tellAndRemind } from "./reminding.ts";
import { replies } from "./replies.ts";
import { routes } from "./routes.tsx";
import { trayRoutes } from "./routes-tray.tsx";
import { findDue, ownAnswer } from "./section.tsx";
import { canLead } from "../groups/index.ts";

export { answerInvitation } from "./answering.ts";
export { answerForm, type AnswerInput } from "./forms.ts";
export { type Answer, ANSWERS, canAnswer, type Invitation, isLinkOpen, standingOf } from "./invitation.ts";
export { findInvitedByToken, type Invited } from "./link.ts";
export { listPeople } from "./listing.ts";
export { findInvitations, findNeeds } from "./queries.ts";
export { saidOf } from "./route-parts.ts";
export { inviteAll } from "./sending.ts";
export { AnswerFields, typedAnswer } from "./views/answer-fields.tsx";
export { keepWish } from "./wish.ts";

/** Invitations to meetings: lists by rule, mails with calendars, answers from anywhere. */
export const invitations: Feature = {
  name: "invitations",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes: [...routes, ...trayRoutes],
  menu: [
    {
      id: "tray",
      group: "messages",
      label: "invitations-office.tray.title",
      path: "rueckantworten",
      roles: ["office"],
      order: 40,
    },
  ],
  processing,
  periods: [invitationsPeriod],
  findKeys,
  findDue,
  sections: [ownAnswer],
  tabs: [
    {
      kind: "meeting",
      id: "invitations",
      label: "invitations-office.title",
      order: 20,
      path: ({ slug }) => `treffen/${slug}/einladungen`,
      isFor: (viewer, { groupId }) => canLead(viewer, groupId),
    },
  ],
  incoming: [replies],
  errands: [{ name: "invitations", run: tellAndRemind }],
  chores: [
    { name: "invitations-needs", forgets: true, run: (db, clock) => forgetNeeds(db, clock.today()) },
    { name: "invitations-old", forgets: true, run: (db, clock) => forgetInvited(db, clock.now()) },
  ],
  findMentions,
  forgetPerson,
};
