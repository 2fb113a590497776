import type { State, Transition } from "./state.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Who may do what with entries that belong to an organisation. Row security decides what is seen; this decides what is
 * done with it.
 */
type Person = Pick<Viewer, "role" | "organisationId"> & { keys?: readonly string[] };

/** An entry, as far as it matters here. `ownerId` null: the office's own. */
export type Owned = { ownerId: string | null; state: string };

/**
 * Whether it belongs to the person's organisation, or to a group the person leads. Who only reads looks at it as
 * everybody in the network does.
 */
export const isOwn = (person: Person, { ownerId }: Pick<Owned, "ownerId">): boolean =>
  ownerId !== null &&
  person.role !== "reader" &&
  (person.organisationId === ownerId || person.keys?.includes(`o:${ownerId}`) === true);

/** The office enters for everybody, partners for their organisation. */
export const canEnter = (person: Person): boolean =>
  person.role === "office" || (person.role === "partner" && person.organisationId !== null);

/** Whether the person may enter something for this organisation, or move something to it. */
export const canEnterFor = (person: Person, ownerId: string | null): boolean =>
  person.role === "office" || (canEnter(person) && isOwn(person, { ownerId }));

/** Change, delete, take back, confirm: the office everything, partners what is theirs. */
export const canKeep = (person: Person, entry: Pick<Owned, "ownerId">): boolean =>
  person.role === "office" || isOwn(person, entry);

/** Only what is on the website is confirmed. */
export const canConfirm = (person: Person, entry: Owned): boolean =>
  entry.state === "published" && canKeep(person, entry);

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

/** What the person may do with the entry's state now, most likely first. */
export function allowedTransitions(person: Person, entry: Owned): readonly Transition[] {
  if (!canKeep(person, entry)) return [];
  return (canPublish(person) ? BY_OFFICE : BY_PARTNER)[entry.state as State] ?? [];
}

/** Whether the person could do this in some other state: then somebody was faster, and nobody is refused. */
export function couldEver(person: Person, entry: Pick<Owned, "ownerId">, transition: Transition): boolean {
  const all = canPublish(person) ? BY_OFFICE : BY_PARTNER;
  return canKeep(person, entry) && Object.values(all).some((transitions) => transitions.includes(transition));
}
