import type { Viewer } from "../records/index.ts";
import { allows, type Deed, type Meeting } from "./meeting.ts";

type Person = Pick<Viewer, "isOffice" | "keys" | "role">;
type OfGroup = Pick<Meeting, "groupId">;

/** Who leads the group of a meeting holds its key (groups/keys.ts) and plans it. */
export const canPlan = (person: Person, { groupId }: OfGroup): boolean =>
  person.isOffice || (person.role !== "reader" && person.keys.includes(`o:${groupId}`));

/** Who sits in the group brings wishes and takes on preparations. */
export const canTakePart = (person: Person, meeting: OfGroup): boolean =>
  canPlan(person, meeting) || (person.role !== "reader" && person.keys.includes(`g:${meeting.groupId}`));

/** Whether somebody may do this now: who leads, at a stage that allows it. */
export const may = (person: Person, meeting: Pick<Meeting, "groupId" | "stage">, deed: Deed): boolean =>
  canPlan(person, meeting) && allows(meeting.stage, deed);
