import type { State, Transition, Viewer } from "../records/index.ts";

/** Who may do what with offers. Row security decides what is seen; this decides what is done with it. */

type Person = Pick<Viewer, "role" | "organisationId">;
type Kept = { providerId: string; state: string };

/** Whether the offer belongs to the person's organisation. Who only reads looks at it as everybody in the network does. */
export const isOwn = (person: Person, offer: Pick<Kept, "providerId">): boolean =>
  person.role !== "reader" && person.organisationId === offer.providerId;

/** The office enters offers for everybody, partners for their organisation. */
export const canEnter = (person: Person): boolean =>
  person.role === "office" || (person.role === "partner" && person.organisationId !== null);

/** Whether the person may enter an offer of this provider, or move one to it. */
export const canEnterFor = (person: Person, providerId: string): boolean =>
  person.role === "office" || (canEnter(person) && isOwn(person, { providerId }));

/** Change, delete, take back, confirm: the office everything, partners what is theirs. */
export const canKeep = (person: Person, offer: Pick<Kept, "providerId">): boolean =>
  person.role === "office" || isOwn(person, offer);

/** Only what is on the website is confirmed. */
export const canConfirm = (person: Person, offer: Kept): boolean =>
  offer.state === "published" && canKeep(person, offer);

/** Publishing is the office's. Partners it trusts may follow: then this is the place. */
export const canPublish = (person: Person): boolean => person.role === "office";

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
  published: ["withdraw", "end"],
  expired: ["submit", "end"],
  ended: ["resume"],
};

/** What the person may do with the offer's state now, most likely first. */
export function allowedTransitions(person: Person, offer: Kept): readonly Transition[] {
  if (!canKeep(person, offer)) return [];
  return (canPublish(person) ? BY_OFFICE : BY_PARTNER)[offer.state as State] ?? [];
}

/** Whether the person could do this in some other state: then somebody was faster, and nobody is refused. */
export function couldEver(person: Person, offer: Kept, transition: Transition): boolean {
  const all = canPublish(person) ? BY_OFFICE : BY_PARTNER;
  return canKeep(person, offer) && Object.values(all).some((transitions) => transitions.includes(transition));
}
