/** An issue of the newsletter: words of the office and entries. */
export type Issue = {
  id: string;
  slug: string;
  title: string;
  state: string;
  version: number;
  intro: string;
  closing: string;
  entries: string[];
  sentAt: Date | null;
  sentBy: string | null;
  sentTo: number;
};

export type IssueContent = Pick<Issue, "title" | "intro" | "closing" | "entries">;

/** An entry an issue tells of. */
export type Told = { id: string; kind: string; slug: string; title: string; summary: string; on: Date | null };

/** Days within which an address has to be confirmed. */
export const CONFIRM_DAYS = 7;

/** An address that took no mail of ours. */
export type Bounced = { id: string; email: string; failure: string | null };
