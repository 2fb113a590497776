/** Stages of a meeting at which tables are opened: before it, so that sheets can be printed, and while it runs. */
export const mayOpen = (stage: string): boolean => stage === "draft" || stage === "invited" || stage === "running";

/** Stages at which what was said can become a result. */
export const mayTake = (stage: string): boolean => stage === "running" || stage === "minutes";
