import type { Meeting } from "../meetings/index.ts";
import type { Viewer } from "../records/index.ts";
import { type Approval, approvalState } from "./approval.ts";
import type { Result } from "./result.ts";

type Person = Pick<Viewer, "isOffice" | "keys" | "role">;
type OfMeeting = Pick<Meeting, "groupId" | "stage">;

/** Who leads the group holds its key (groups/keys.ts) and writes its minutes. */
export const leads = (person: Person, { groupId }: Pick<Meeting, "groupId">): boolean =>
  person.isOffice || (person.role !== "reader" && person.keys.includes(`o:${groupId}`));

/** Who sits in the group, or leads it. */
const sits = (person: Person, { groupId }: Pick<Meeting, "groupId">): boolean =>
  person.isOffice || person.keys.includes(`g:${groupId}`) || person.keys.includes(`o:${groupId}`);

/** Stages at which minutes and results are written. */
const isWritten = (stage: string): boolean => stage === "running" || stage === "minutes";

/** Whether somebody writes the minutes of a meeting now: who leads, from its beginning until they are approved. */
export const canWrite = (person: Person, meeting: OfMeeting, approval: Approval): boolean =>
  leads(person, meeting) && isWritten(meeting.stage) && approval.approvedAt === null;

/** Whether somebody reads minutes: who leads always, who sits in the group from the day they were sent. */
export const canRead = (person: Person, meeting: OfMeeting, approval: Approval): boolean =>
  leads(person, meeting) || (sits(person, meeting) && approval.sentAt !== null);

/** Whether somebody may object as a member of the group, while that is open. */
export const mayObject = (person: Person, meeting: OfMeeting, approval: Approval, today: string): boolean =>
  sits(person, meeting) && approvalState(approval, today) === "open";

/** Whether what a result says may still be changed. */
export const canRevise = (person: Person, result: Result): boolean =>
  leads(person, result) && isWritten(result.meetingStage) && result.joinedInto === null;
