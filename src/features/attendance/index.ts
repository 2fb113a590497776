import { canPlan } from "../meetings/index.ts";
import type { Feature } from "../records/index.ts";
import { ATTENDANCE_PERIOD, forgetNames } from "./processing.ts";
import { routes } from "./routes.tsx";

export { countLines, type Line, presentSeats } from "./attendance.ts";
export { findLines } from "./queries.ts";

/** Who was at a meeting: marked at the door by tapping, counted by seats, known by name for a while. */
export const attendance: Feature = {
  name: "attendance",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes,
  periods: [ATTENDANCE_PERIOD],
  tabs: [
    {
      kind: "meeting",
      id: "attendance",
      label: "attendance.title",
      order: 40,
      path: ({ slug }) => `treffen/${slug}/anwesenheit`,
      isFor: (viewer, meeting) => canPlan(viewer, meeting) && meeting.stage !== "cancelled",
    },
  ],
  chores: [
    {
      name: "take names off attendance that has had its time",
      forgets: true,
      run: (db, clock) => forgetNames(db, clock.now()),
    },
  ],
};
