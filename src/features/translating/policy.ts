import type { Viewer } from "../records/index.ts";

type Person = Pick<Viewer, "role" | "organisationId">;

/** Translates this entry: the office everything, partners what is theirs. What an organisation owns is its own page, too. */
export const canTranslate = ({ role, organisationId }: Person, { ownerId }: { ownerId: string | null }): boolean =>
  role === "office" || (role === "partner" && organisationId !== null && ownerId === organisationId);

/** Whose entries the person translates: `undefined` all, `null` none. */
export const ownerOf = ({ role, organisationId }: Person): string | null | undefined =>
  role === "office" ? undefined : role === "partner" ? organisationId : null;
