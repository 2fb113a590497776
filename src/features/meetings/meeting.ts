import type { Audience } from "../records/index.ts";

/** How far a meeting is; each step is a row with who and when. */
export const STAGES = ["draft", "invited", "running", "minutes", "approved", "closed", "cancelled"] as const;
export type Stage = (typeof STAGES)[number];

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  draft: ["invited", "running"],
  invited: ["running", "minutes", "cancelled"],
  // begun by mistake
  running: ["minutes", "invited"],
  minutes: ["approved", "running"],
  approved: ["closed"],
  closed: [],
  cancelled: [],
};

/** Whether a meeting can go from one stage to the other. */
export const canGo = (from: Stage, to: Stage): boolean => NEXT[from].includes(to);

/** What is done with a meeting, as far as its stage decides. */
const ALLOWED = {
  /** Title, day, time, venue. */
  details: ["draft", "invited"],
  agenda: ["draft", "invited", "running"],
  wishes: ["draft", "invited"],
  preparation: ["draft", "invited", "running"],
  invite: ["draft", "invited"],
  attendance: ["invited", "running", "minutes"],
  minutes: ["running", "minutes"],
  results: ["running", "minutes"],
  papers: ["draft", "invited", "running", "minutes"],
  delete: ["draft", "cancelled", "closed"],
} as const satisfies Record<string, readonly Stage[]>;
export type Deed = keyof typeof ALLOWED;

/** Whether the stage of a meeting allows this. */
export const allows = (stage: Stage, deed: Deed): boolean => (ALLOWED[deed] as readonly Stage[]).includes(stage);

/** Stages in which a meeting lies ahead, and in which it has taken place. */
export const isAhead = (stage: Stage): boolean => stage === "draft" || stage === "invited" || stage === "running";
export const hasBeen = (stage: Stage): boolean => stage === "minutes" || stage === "approved" || stage === "closed";

/** What people say of a meeting. Day `YYYY-MM-DD`, times `HH:MM` in Germany. */
export type MeetingContent = {
  groupId: string;
  seriesId: string | null;
  /** Its number over the chain of series, as it is called: "8. Treffen". */
  number: number | null;
  title: string;
  day: string;
  fromTime: string;
  untilTime: string;
  venue: string;
  address: string;
  ags: string | null;
  videoUrl: string | null;
  bring: string;
  description: string;
  moderation: string;
  /** What came of it, where it was held before the program: Markdown. */
  outcome: string;
};

/** A meeting as it is shown. */
export type Meeting = MeetingContent & {
  id: string;
  slug: string;
  stage: Stage;
  state: string;
  audience: Audience;
  version: number;
  ownerId: string | null;
  groupName: string;
  groupSlug: string;
  seriesName: string | null;
  placeName: string | null;
  /** Raised when day or time change and when it is cancelled (RFC 5545, 3.8.7.4). */
  sequence: number;
  changedAt: Date;
  updatedAt: Date;
  confirmedAt: Date | null;
  deletedAt: Date | null;
};

/** One step of a meeting, in order of time. */
export type StageStep = { stage: Stage; at: Date; by: string; note: string | null };

/** Whether its minutes were approved: from then on it stays (minutes freeze it). */
export const isRecorded = (steps: readonly Pick<StageStep, "stage">[]): boolean =>
  steps.some(({ stage }) => stage === "approved");

/** Whether the invited have to be asked anew. */
export const hasMoved = (
  before: Pick<Meeting, "day" | "fromTime" | "untilTime">,
  after: Pick<Meeting, "day" | "fromTime" | "untilTime">,
): boolean => before.day !== after.day || before.fromTime !== after.fromTime || before.untilTime !== after.untilTime;

/** What a meeting is until somebody says more. */
export const EMPTY_MEETING: Omit<MeetingContent, "groupId" | "title" | "day" | "fromTime" | "untilTime"> = {
  seriesId: null,
  number: null,
  venue: "",
  address: "",
  ags: null,
  videoUrl: null,
  bring: "",
  description: "",
  moderation: "",
  outcome: "",
};
