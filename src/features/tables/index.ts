import { canPlan } from "../meetings/index.ts";
import type { Feature } from "../records/index.ts";
import { forgetTables, TABLE_PERIOD } from "./chores.ts";
import { processing } from "./processing.ts";
import { routes } from "./routes.tsx";
import { minutesSection } from "./section.tsx";

export { changeTable, openTables, takeOver } from "./actions.ts";
export { contribute } from "./collecting.ts";
export { contributionForm } from "./forms.ts";
export { findContributions, findTableByCode, findTables } from "./queries.ts";
export {
  type Contribution,
  CONTRIBUTION_KINDS,
  type Fate,
  fateOf,
  LONGEST_TEXT,
  readCode,
  stateOf,
  type TopicTable,
} from "./table.ts";
export { shortAddress, tablePath } from "./address.ts";
export { TableCode } from "./views/code.tsx";

/** Collecting in the room: people say something at their table by QR code, without an account; the lead takes it over. */
export const tables: Feature = {
  name: "tables",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  processing,
  periods: [TABLE_PERIOD],
  routes,
  sections: [minutesSection],
  tabs: [
    {
      kind: "meeting",
      id: "tables",
      label: "tables-office.title",
      order: 55,
      path: ({ slug }) => `treffen/${slug}/tische`,
      isFor: (viewer, meeting) => canPlan(viewer, meeting) && meeting.stage !== "cancelled",
    },
  ],
  chores: [{ name: "forget tables of old meetings", forgets: true, run: (db, clock) => forgetTables(db, clock.now()) }],
};
