import { createAnalysisChore, type Feature, ROLES } from "../records/index.ts";
import { indexGroups } from "./actions.ts";
import { findDue, findOpenMatters } from "./due.ts";
import { findMentions, forgetFormer, forgetPerson, GROUP_PERIOD } from "./forgetting.ts";
import { findKeys } from "./keys.ts";
import { groupKind } from "./kind.ts";
import { leadsSome } from "./policy.ts";
import { processing } from "./processing.ts";
import { routes } from "./routes.tsx";

export { createGroup } from "./actions.ts";
export * from "./group.ts";
export * from "./policy.ts";
export * from "./queries.ts";
export { mergeGroups } from "./merging.ts";
export { renameGroup } from "./names.ts";
export { isQuorate, neededSeats, votingSeats } from "./quorum.ts";
export { askToJoin } from "./joining.ts";
export { publicJoinForm } from "./public-form.ts";
export { findModerators, findPublicModerators, findPublicSeats, findSeats } from "./seat-queries.ts";
export { addModerator, giveSeats, seatPerson } from "./seats.ts";
export { findGroupTree, type GroupNode } from "./tree.ts";

/** Bodies of the network: their tree, their seats, who leads them. */
export const groups: Feature = {
  name: "groups",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  processing,
  routes,
  menu: [{ id: "groups", group: "network", label: "groups-office.title", path: "gremien", roles: ROLES, order: 12 }],
  kinds: [groupKind],
  findKeys,
  findDue,
  findOpenMatters,
  findMentions,
  forgetPerson,
  periods: [GROUP_PERIOD],
  nextSteps: [
    {
      kind: "result",
      label: "groups-office.nextStep.found",
      roles: ["office", "partner"],
      isFor: leadsSome,
      path: ({ id }) => `gremien/neu?aus=${id}`,
    },
    {
      kind: "result",
      label: "groups-office.nextStep.rename",
      roles: ["office", "partner"],
      isFor: leadsSome,
      path: ({ id }) => `gremien/umbenennen?aus=${id}`,
    },
    {
      kind: "group",
      label: "groups-office.nextStep.below",
      roles: ["office"],
      path: ({ slug }) => `gremien/neu?unter=${slug}`,
    },
  ],
  chores: [
    createAnalysisChore("group", indexGroups),
    {
      name: "forget people who left a group long ago",
      forgets: true,
      run: (db, clock) => forgetFormer(db, clock.today()),
    },
  ],
};
