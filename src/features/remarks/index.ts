import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { forgetRemarks, REMARK_PERIOD } from "./actions.ts";
import { findDue } from "./due.ts";
import { findMessages } from "./messages.ts";
import { officeRoutes } from "./routes-office.tsx";
import { visitorRoutes } from "./routes-visitor.tsx";

/**
 * "Stimmt nicht? Frage?": what visitors write about an offer, without an account. It reaches the offer's organisation and
 * the office, can be answered, and is deleted.
 */
export const remarks: Feature = {
  name: "remarks",
  part: { id: "remarks", label: "parts-office.remarks.label", says: "parts-office.remarks.says" },
  processing,
  periods: [REMARK_PERIOD],
  routes: [...visitorRoutes, ...officeRoutes],
  findDue,
  findMessages,
  chores: [
    {
      name: "delete messages of visitors after 90 days",
      forgets: true,
      run: (db, clock) => forgetRemarks(db, clock.now()),
    },
  ],
};
