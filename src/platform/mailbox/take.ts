import type { ReadMail } from "./read.ts";

/** A mail that is kept, for whoever reads it. `arrivedAt`: when it was fetched. */
export type Incoming = ReadMail & { id: string; arrivedAt: Date };

/**
 * What became of a mail: `taken`: it did what it wanted; `unclear`: somebody of the office looks at it; `ignored`: there
 * is nothing to do. `reason`: one word why, for people to be told in theirs; `aboutId`: what it is about.
 */
export type Reading = { outcome: "taken" | "unclear" | "ignored"; reason?: string; aboutId?: string };
