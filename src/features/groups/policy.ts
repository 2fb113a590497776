import type { Viewer } from "../records/index.ts";

type Person = Pick<Viewer, "isOffice" | "keys" | "role">;

/**
 * Whether somebody leads a group: the office every one; lead and management organisations, moderators and co-moderators
 * theirs, because they hold its key (keys.ts). For everything that is the group's.
 */
export const canLead = ({ isOffice, keys }: Pick<Person, "isOffice" | "keys">, groupId: string): boolean =>
  isOffice || keys.includes(`o:${groupId}`);

/** Whether there is a group that somebody leads: who does holds both keys of it. */
export const leadsSome = ({ isOffice, keys }: Pick<Person, "isOffice" | "keys">): boolean =>
  isOffice || keys.some((key) => key.startsWith("g:") && keys.includes(`o:${key.slice(2)}`));

/** Whether somebody sits in a group, or leads it. */
export const isIn = (person: Pick<Person, "isOffice" | "keys">, groupId: string): boolean =>
  person.keys.includes(`g:${groupId}`) || canLead(person, groupId);

/** Who founds a body: the office wherever it wants, who leads one below it. */
export const canFound = (person: Person, parentId: string | null): boolean =>
  person.isOffice || (person.role === "partner" && parentId !== null && canLead(person, parentId));
