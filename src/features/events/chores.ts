import { addDays } from "../../platform/clock.ts";
import { changeState, type Chore, createAnalysisChore, createDayChore } from "../records/index.ts";
import { indexEvents } from "./actions.ts";
import { findPastEvents } from "./queries.ts";

/** Days for which an event that is over can still be read: who was there looks for the slides, the press for the facts. */
export const DAYS_AFTER = 30;

/** What time does to events. */
export const chores: readonly Chore[] = [
  {
    name: "expire events that are long over",
    async run(db, clock, scope) {
      for (const id of await findPastEvents(db, addDays(clock.today(), -DAYS_AFTER)))
        await changeState(db, scope, id, "expire");
    },
  },
  createDayChore("event", indexEvents),
  createAnalysisChore("event", indexEvents),
];
