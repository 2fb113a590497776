import { daysAfter } from "./tasks.ts";

/** Days in which members may object, unless another number is chosen. */
export const OBJECTION_DAYS = 14;
export const [SHORTEST_OBJECTION, LONGEST_OBJECTION] = [3, 60];

/** The last day on which somebody may object. */
export const objectionEnd = (sentOn: string, days: number): string => daysAfter(sentOn, days);

/** Minutes on their way, as they are kept. */
export type Approval = {
  version: number;
  sentAt: Date | null;
  sentBy: string | null;
  objectionsUntil: string | null;
  approvedAt: Date | null;
  approvedBy: string | null;
};

/** Before they are sent; open to objections; the time is over; approved. */
export type ApprovalState = "written" | "open" | "waiting" | "approved";

export function approvalState({ sentAt, objectionsUntil, approvedAt }: Approval, today: string): ApprovalState {
  if (approvedAt !== null) return "approved";
  if (sentAt === null || objectionsUntil === null) return "written";
  return today <= objectionsUntil ? "open" : "waiting";
}

/** Whether somebody may object: until the last day has ended. */
export const canObject = (approval: Approval, today: string): boolean => approvalState(approval, today) === "open";

/** Whether minutes may be approved: the time is over, and each objection is answered. */
export const canApprove = (approval: Approval, openObjections: number, today: string): boolean =>
  approvalState(approval, today) === "waiting" && openObjections === 0;

/** Whether the program approves by itself: nobody has objected at all. */
export const approvesItself = (approval: Approval, objections: number, today: string): boolean =>
  objections === 0 && canApprove(approval, 0, today);
