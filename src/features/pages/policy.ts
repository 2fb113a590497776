import type { State, Transition, Viewer } from "../records/index.ts";

/** What stands on the county's pages is the office's; everybody else reads them on the site. */
export const canWrite = (who: Pick<Viewer, "role">): boolean => who.role === "office";

const BY_OFFICE: Readonly<Record<State, readonly Transition[]>> = {
  draft: ["publish"],
  in_review: ["publish", "send_back"],
  published: ["withdraw"],
  expired: ["publish"],
  ended: ["resume"],
};

/** What the person may do with the page's state now. */
export const allowedTransitions = (who: Pick<Viewer, "role">, state: string): readonly Transition[] =>
  canWrite(who) ? (BY_OFFICE[state as State] ?? []) : [];
