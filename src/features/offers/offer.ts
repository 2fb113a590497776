import type { Childcare, Cost, Reach, Registration } from "./codes.ts";

/** When an offer takes place. Days `YYYY-MM-DD`, times `HH:MM`; weekdays 1 Monday … 7 Sunday (ISO 8601). */
export type Run = {
  id: string;
  startsOn: string;
  endsOn: string | null;
  weekdays: number[];
  fromTime: string | null;
  untilTime: string | null;
  note: string | null;
  venue: string | null;
  places: number | null;
  free: number | null;
  waiting: number | null;
};

/** When a run takes place and whether there is room: what lists tell of it. */
export type RunTime = Omit<Run, "id" | "note" | "venue">;

/** Everything people can say of an offer. Six things are asked for: title, provider, summary, topic, where, how to get in. */
export type OfferContent = {
  title: string;
  providerId: string;
  summary: string;
  description: string;
  topics: string[];
  targetGroups: string[];
  languages: string[];
  levels: string[];
  courseType: string | null;
  cost: Cost;
  costNote: string | null;
  childcare: Childcare;
  childcareNote: string | null;
  accessibility: string[];
  accessibilityNote: string | null;
  /** Residence statuses that may come; none means everybody. */
  residence: string[];
  ageFrom: number | null;
  ageTo: number | null;
  registration: Registration;
  registrationNote: string | null;
  registrationUrl: string | null;
  /** A person of the provider; else phone, mail, website of the offer, else those of the provider. */
  contactId: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  reach: Reach;
  ags: string | null;
  venue: string | null;
  street: string | null;
  postcode: string | null;
  locality: string | null;
  documents: string | null;
  validFrom: string | null;
  validUntil: string | null;
  runs: Run[];
};

/** An offer as the workspace and the site show it. */
export type Offer = OfferContent & {
  id: string;
  slug: string;
  /** Its provider. */
  ownerId: string;
  state: string;
  audience: string;
  version: number;
  providerName: string;
  providerSlug: string;
  placeName: string | null;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  updatedAt: Date;
  deletedAt: Date | null;
  lon: number | null;
  lat: number | null;
};

/** What an offer is until somebody says more. */
export const EMPTY_OFFER: Omit<OfferContent, "title" | "providerId" | "summary" | "topics"> = {
  description: "",
  targetGroups: [],
  languages: [],
  levels: [],
  courseType: null,
  cost: "unknown",
  costNote: null,
  childcare: "unknown",
  childcareNote: null,
  accessibility: [],
  accessibilityNote: null,
  residence: [],
  ageFrom: null,
  ageTo: null,
  registration: "contact",
  registrationNote: null,
  registrationUrl: null,
  contactId: null,
  phone: null,
  email: null,
  website: null,
  reach: "county",
  ags: null,
  venue: null,
  street: null,
  postcode: null,
  locality: null,
  documents: null,
  validFrom: null,
  validUntil: null,
  runs: [],
};

/** The last day of a run; null: it goes on. */
export const lastDayOf = (run: Pick<RunTime, "startsOn" | "endsOn" | "weekdays">): string | null =>
  run.endsOn ?? (run.weekdays.length > 0 ? null : run.startsOn);

/** Whether a run is not over: it goes on, or begins later. */
export const isAhead = (run: RunTime, today: string): boolean => (lastDayOf(run) ?? today) >= today;

/** The run people can still join: of those not over, the earliest that is not full, else the earliest. */
export function currentRun<R extends RunTime>(runs: readonly R[], today: string): R | undefined {
  const open = runs.filter((run) => isAhead(run, today)).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return open.find((run) => run.free !== 0) ?? open[0];
}

/** How places stand: known and free, full (with people waiting), nobody said, or nobody counts (`open`: just come). */
export type Availability =
  | { state: "open" }
  | { state: "free"; free: number; places: number | null }
  | { state: "full"; waiting: number | null }
  | { state: "unknown" }
  | { state: "uncounted" };

/** Free places of the current run. Only where places are counted at all can they be unknown. */
export function availability(
  offer: Pick<OfferContent, "registration" | "courseType"> & { runs: readonly RunTime[] },
  today: string,
): Availability {
  const run = currentRun(offer.runs, today);
  if (run !== undefined && run.free !== null) {
    return run.free > 0
      ? { state: "free", free: run.free, places: run.places }
      : { state: "full", waiting: run.waiting };
  }
  if (offer.registration === "none") return { state: "open" };
  return offer.courseType !== null || offer.runs.some((one) => one.places !== null)
    ? { state: "unknown" }
    : { state: "uncounted" };
}
