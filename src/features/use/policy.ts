import type { Viewer } from "../records/index.ts";

type Who = Pick<Viewer, "role" | "organisationId">;

/** Figures of an organisation are seen and said by itself and the office, which notes what it is told by telephone. */
export const canDeliver = (who: Who, organisationId: string): boolean =>
  who.role === "office" || (who.role === "partner" && who.organisationId === organisationId);
