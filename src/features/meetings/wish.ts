/** What became of a wish for the agenda, last. */
export const WISH_DECISIONS = ["taken", "postponed", "answered", "withdrawn"] as const;
export type WishDecision = (typeof WISH_DECISIONS)[number];

/** Something a member wants to be spoken about. */
export type Wish = {
  id: string;
  groupId: string;
  organisationId: string | null;
  organisationName: string | null;
  broughtBy: string;
  membershipId: string | null;
  meetingId: string | null;
  title: string;
  text: string;
  minutes: number | null;
  recordId: string | null;
  broughtAt: Date;
  decision: WishDecision | null;
  decidedAt: Date | null;
  note: string | null;
  /** The item it became, and the meeting on whose agenda that stands. */
  itemId: string | null;
  taken: { title: string; slug: string; day: string } | null;
};

/** Whether it still waits: nobody has decided, or it was put off. */
export const isOpen = ({ decision }: Pick<Wish, "decision">): boolean => decision === null || decision === "postponed";
