/** How an organisation took part, over a time: for the office and for itself. Nobody is compared with anybody. */
import { addDays, isDay } from "../../platform/clock.ts";
import type { Viewer } from "../records/index.ts";

/** Days `YYYY-MM-DD`, both included. */
export type Span = { from: string; to: string };

/** Meetings are counted once, however many people of the organisation were asked or came. */
export type Engagement = {
  /** Meetings it was invited to. */
  invited: number;
  /** Somebody of it was there. */
  present: number;
  /** Nobody of it was there, somebody else in its place. */
  represented: number;
  /** Neither; it had said that it cannot come. */
  excused: number;
  tasksTaken: number;
  tasksDone: number;
  wishes: number;
  preparations: number;
};

/** In the order in which they are shown. */
export const COUNTS = [
  "invited",
  "present",
  "represented",
  "excused",
  "tasksTaken",
  "tasksDone",
  "wishes",
  "preparations",
] as const satisfies readonly (keyof Engagement)[];

export const NOTHING: Engagement = {
  invited: 0,
  present: 0,
  represented: 0,
  excused: 0,
  tasksTaken: 0,
  tasksDone: 0,
  wishes: 0,
  preparations: 0,
};

/** Whether an organisation took part in anything, or was asked to. */
export const hasTakenPart = (engagement: Engagement): boolean => COUNTS.some((name) => engagement[name] > 0);

/** The time an address asks for: the last twelve months where it says nothing, or nothing that is a time. */
export function readSpan(query: URLSearchParams, today: string): Span {
  const [from, to] = [query.get("von"), query.get("bis")];
  const end = to !== null && isDay(to) ? to : today;
  const start = from !== null && isDay(from) ? from : addDays(end, -364);
  return start <= end ? { from: start, to: end } : { from: end, to: start };
}

/** What an organisation has done is for the office and for who belongs to it. */
export const maySee = (
  { isOffice, organisationId }: Pick<Viewer, "isOffice" | "organisationId">,
  id: string,
): boolean => isOffice || organisationId === id;
