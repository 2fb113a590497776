/** Bodies of a network, as far as nothing has to be asked of a database. */

/** What kinds of bodies there are, in the order in which a tree names them. */
export const GROUP_TYPES = [
  "network",
  "steering",
  "staff",
  "municipalities",
  "regional",
  "working",
  "conference",
  "round_table",
  "committee",
] as const;
export type GroupType = (typeof GROUP_TYPES)[number];

/** Whether organisations may ask for a seat: nobody, those of the network, everybody by the public page. */
export const JOINING = ["closed", "network", "public"] as const;
export type Joining = (typeof JOINING)[number];

/** What a public page tells besides name, purpose and lead. */
export const SHOWS = ["members", "moderators", "meetings", "results", "files", "contact"] as const;
export type Shows = (typeof SHOWS)[number];

/** When votes count: always, or when this many of the voting seats are there. */
export const QUORUMS = ["none", "half", "more_than_half", "two_thirds", "number"] as const;
export type Quorum = (typeof QUORUMS)[number];

/** Whether a seat votes or advises. */
export const VOTES = ["voting", "advisory"] as const;
export type Vote = (typeof VOTES)[number];

/** What people say of a body. */
export type GroupContent = {
  title: string;
  type: GroupType;
  /** The body it stands below; null: at the top. */
  parentId: string | null;
  /** Federführung. */
  leadId: string | null;
  /** Geschäftsführung. */
  managementId: string | null;
  /** The municipality it belongs to; null: the whole county. */
  ags: string | null;
  /** Markdown. */
  purpose: string;
  email: string | null;
  /** Days as `YYYY-MM-DD`. */
  foundedOn: string | null;
  joining: Joining;
  shows: readonly Shows[];
  quorum: Quorum;
  quorumNumber: number | null;
};

/** A body as workspace and site show it. It owns itself: `ownerId` is its own id. */
export type Group = GroupContent & {
  id: string;
  slug: string;
  state: string;
  audience: string;
  version: number;
  ownerId: string | null;
  endedOn: string | null;
  parentName: string | null;
  parentSlug: string | null;
  leadName: string | null;
  leadSlug: string | null;
  managementName: string | null;
  managementSlug: string | null;
  placeName: string | null;
  confirmedAt: Date | null;
  updatedAt: Date;
  deletedAt: Date | null;
};

/** A new body, before anything is known of it. */
export const EMPTY_GROUP: GroupContent = {
  title: "",
  type: "working",
  parentId: null,
  leadId: null,
  managementId: null,
  ags: null,
  purpose: "",
  email: null,
  foundedOn: null,
  joining: "closed",
  shows: [],
  quorum: "none",
  quorumNumber: null,
};

/** What a body was called from a day on. */
export type GroupName = { id: string; name: string; fromOn: string; note: string | null };

/** Whoever sits on a seat, or stands in. */
export type SeatPerson = {
  id: string;
  seatId: string;
  role: "representative" | "deputy";
  name: string;
  email: string | null;
  phone: string | null;
  contactId: string | null;
  fromOn: string;
  untilOn: string | null;
};

/** A seat of an organisation, or of a person where none is behind them: then `label` says what they sit there as. */
export type Seat = {
  id: string;
  groupId: string;
  organisationId: string | null;
  organisationName: string | null;
  organisationSlug: string | null;
  label: string | null;
  vote: Vote;
  fromOn: string;
  untilOn: string | null;
  /** As far as the viewer may see them. */
  persons: SeatPerson[];
};

/** Who moderates, also from outside. */
export type Moderator = {
  id: string;
  role: "moderator" | "co_moderator";
  name: string;
  email: string | null;
  organisationId: string | null;
  organisationName: string | null;
  institution: string | null;
  /** Why the name may stand on the website; null: it may not. */
  basis: "official_function" | "consent" | null;
  fromOn: string;
  untilOn: string | null;
};

/** Whether something with a term holds on a day; first and last day belong to it. */
export const holdsOn = (term: { fromOn: string; untilOn: string | null }, day: string): boolean =>
  term.fromOn <= day && (term.untilOn === null || term.untilOn >= day);

/** What a seat is called: its organisation, else what its person sits there as. */
export const nameOfSeat = ({ organisationName, label }: Pick<Seat, "organisationName" | "label">): string =>
  organisationName ?? label ?? "";
