import type { State, Transition, Viewer } from "../records/index.ts";

/** Who may do what with organisations. Row security decides what is seen; this decides what is done with it. */

type Who = Pick<Viewer, "role" | "organisationId">;
type Kept = { id: string; state: string };

/** Whether it is the person's own organisation. Who only reads looks at it as everybody in the network does. */
export const isOwn = (who: Who, organisation: Pick<Kept, "id">): boolean =>
  who.role !== "reader" && who.organisationId === organisation.id;

/** The office enters organisations; partners come with the one they belong to. */
export const canEnter = (who: Who): boolean => who.role === "office";

/** Change the profile and its persons, give what is stored on them, erase them, confirm: the office everything, partners their own. */
export const canKeep = (who: Who, organisation: Pick<Kept, "id">): boolean =>
  who.role === "office" || isOwn(who, organisation);

/** How an organisation belongs to the network and who may see it is the office's to say. */
export const canPlace = (who: Who): boolean => who.role === "office";

/** Only what others see is confirmed. */
export const canConfirm = (who: Who, organisation: Kept): boolean =>
  organisation.state === "published" && canKeep(who, organisation);

/** Deleting and taking back is the office's. */
export const canDelete = (who: Who): boolean => who.role === "office";

/** Publishing is the office's. */
export const canPublish = (who: Who): boolean => who.role === "office";

const BY_OFFICE: Readonly<Record<State, readonly Transition[]>> = {
  draft: ["publish"],
  in_review: ["publish", "send_back"],
  published: ["withdraw", "end"],
  expired: ["publish", "end"],
  ended: ["resume"],
};

const BY_PARTNER: Readonly<Record<State, readonly Transition[]>> = {
  draft: ["submit"],
  in_review: ["withdraw"],
  published: ["withdraw"],
  expired: ["submit"],
  ended: [],
};

/** What the person may do with the organisation's state now, most likely first. */
export function allowedTransitions(who: Who, organisation: Kept): readonly Transition[] {
  if (!canKeep(who, organisation)) return [];
  return (canPublish(who) ? BY_OFFICE : BY_PARTNER)[organisation.state as State] ?? [];
}

/** Whether the person could do this in some other state: then somebody was faster, and nobody is refused. */
export function couldEver(who: Who, organisation: Pick<Kept, "id">, transition: Transition): boolean {
  const all = canPublish(who) ? BY_OFFICE : BY_PARTNER;
  return canKeep(who, organisation) && Object.values(all).some((transitions) => transitions.includes(transition));
}
