import type { ContactField, LegalBasis, Membership, OrganisationKind } from "./codes.ts";

/** Who may see a way to reach somebody. */
export type PointAudience = "public" | "network" | "office";

/** A way to reach an organisation. */
export type ContactPoint = { field: ContactField; value: string; label: string | null; audience: PointAudience };

/** One field of a person, with the legal basis on which it may be shown (Art. 6 (1) DSGVO). Days as `YYYY-MM-DD`. */
export type PersonPoint = ContactPoint & {
  basis: LegalBasis;
  basisOn: string | null;
  basisUntil: string | null;
  basisNote: string | null;
};

/** A person who speaks for an organisation: nothing but fields, each with an audience. */
export type Person = { id: string; points: PersonPoint[] };

export type Room = { name: string; seats?: number | undefined; note?: string | undefined };
/** A dated fact or figure: "Teilnehmende 2025: 412". */
export type Fact = { label: string; value: string; date: string; source?: string | undefined };
export type Project = {
  title: string;
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
};

/** Everything people can say of an organisation. */
export type OrganisationContent = {
  name: string;
  shortName: string | null;
  kind: OrganisationKind;
  membership: Membership;
  description: string;
  responsibilities: string;
  topics: string[];
  street: string | null;
  postcode: string | null;
  locality: string | null;
  ags: string | null;
  /** AGS of municipalities an office acts for besides its own. */
  actsFor: string[];
  languages: string[];
  knowHow: string[];
  /** Codes of what it can lend or do for others. */
  resources: string[];
  rooms: Room[];
  facts: Fact[];
  projects: Project[];
  points: ContactPoint[];
  persons: Person[];
};

/** An organisation as the workspace shows it. */
export type Organisation = OrganisationContent & {
  id: string;
  slug: string;
  state: string;
  audience: string;
  version: number;
  placeName: string | null;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  updatedAt: Date;
  deletedAt: Date | null;
  lon: number | null;
  lat: number | null;
};

/** What an organisation is until somebody says more. */
export const EMPTY_ORGANISATION: Omit<OrganisationContent, "name"> = {
  shortName: null,
  kind: "other",
  membership: "member",
  description: "",
  responsibilities: "",
  topics: [],
  street: null,
  postcode: null,
  locality: null,
  ags: null,
  actsFor: [],
  languages: [],
  knowHow: [],
  resources: [],
  rooms: [],
  facts: [],
  projects: [],
  points: [],
  persons: [],
};
