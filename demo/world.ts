/**
 * The shape of the demo world: one small world per county, written by hand. Organisations are real or plausible bodies,
 * people are invented (addresses at example.org). Loaded by demo/load.ts through the same actions as everything else.
 */
import type {
  ContactField,
  LegalBasis,
  Membership,
  OrganisationKind,
  Resource,
} from "../src/features/directory/codes.ts";
import type {
  Accessibility,
  Childcare,
  Cost,
  CourseType,
  Level,
  Reach,
  Registration,
  ResidenceStatus,
  SpokenLanguage,
  TargetGroup,
  Topic,
} from "../src/features/offers/codes.ts";

/** A county or municipality. Facts of the official register (GV-ISys, status 30.06.2024, population 31.12.2022). */
export type DemoPlace = {
  ags: string;
  /** Name as people say it: "Meiningen", not "Meiningen, Stadt". */
  name: string;
  kind: "state" | "county" | "municipality";
  parent: string | null;
  postcode: string | null;
  population: number | null;
  /** Centre point, degrees WGS 84. */
  lon: number | null;
  lat: number | null;
  /** Verwaltungsgemeinschaft or fulfilling municipality, where the municipality is administered together with others. */
  association?: string;
  validFrom?: string;
  validTo?: string;
  /** AGS of the municipality it became part of. */
  successor?: string;
};

export type DemoContactPoint = {
  field: ContactField;
  value: string;
  label?: string;
  audience?: "public" | "network" | "office";
};

/** An invented person. Each field has its own audience and legal basis. */
export type DemoContact = {
  points: (DemoContactPoint & { basis: LegalBasis; consentOn?: string; consentUntil?: string })[];
};

export type DemoOrganisation = {
  /** Stable key inside the county, kebab-case; offers refer to it. */
  key: string;
  name: string;
  shortName?: string;
  kind: OrganisationKind;
  membership?: Membership;
  description: string;
  responsibilities?: string;
  topics: Topic[];
  street?: string;
  postcode?: string;
  locality?: string;
  ags?: string;
  /** AGS of municipalities an office acts for. */
  actsFor?: string[];
  languages?: SpokenLanguage[];
  rooms?: { name: string; seats?: number; note?: string }[];
  resources?: Resource[];
  knowHow?: string[];
  facts?: { label: string; value: string; date: string; source?: string }[];
  projects?: { title: string; from?: string; to?: string; text?: string; url?: string }[];
  points?: DemoContactPoint[];
  contacts?: DemoContact[];
  /** Default: published, public. */
  state?: "draft" | "in_review" | "published";
  translations?: DemoTranslations;
};

/** Days from the day the demo is loaded, so that the demo never looks old; ISO dates are taken as they are. */
export type DemoDay = number | string;

export type DemoRun = {
  starts: DemoDay;
  ends?: DemoDay;
  /** 1 Monday … 7 Sunday. */
  weekdays?: number[];
  /** Once a month, on the first to fourth or last (-1) of these weekdays; becomes a run for each day. */
  nth?: 1 | 2 | 3 | 4 | -1;
  from?: string;
  until?: string;
  note?: string;
  venue?: string;
  places?: number;
  free?: number;
  waiting?: number;
};

/** Texts by language and field; only some have them, as in life. */
export type DemoTranslations = Partial<
  Record<
    "en" | "uk" | "ru" | "ar" | "fa" | "tr" | "de-leicht",
    Partial<Record<"title" | "summary" | "description" | "registrationNote", string>>
  >
>;

export type DemoOffer = {
  key: string;
  provider: string;
  title: string;
  /** One or two sentences that a newcomer understands. */
  summary: string;
  /** Markdown paragraphs. */
  description?: string;
  topics: Topic[];
  targetGroups?: TargetGroup[];
  languages?: SpokenLanguage[];
  levels?: Level[];
  courseType?: CourseType;
  cost?: Cost;
  costNote?: string;
  childcare?: Childcare;
  childcareNote?: string;
  accessibility?: Accessibility[];
  residence?: ResidenceStatus[];
  ageFrom?: number;
  ageTo?: number;
  registration: Registration;
  registrationNote?: string;
  registrationUrl?: string;
  phone?: string;
  email?: string;
  website?: string;
  reach: Reach;
  ags?: string;
  venue?: string;
  street?: string;
  postcode?: string;
  locality?: string;
  documents?: string;
  validFrom?: DemoDay;
  validUntil?: DemoDay;
  runs?: DemoRun[];
  /** Days ago the entry was last confirmed; default 20. */
  confirmedDaysAgo?: number;
  /** Default: published. */
  state?: "draft" | "in_review" | "published" | "expired";
  translations?: DemoTranslations;
};

export type DemoCounty = {
  slug: string;
  /** "Landkreis Schmalkalden-Meiningen" */
  name: string;
  /** "Netzwerk für Integration" */
  networkName: string;
  ags: string;
  /** What stands at the top of the public home page. */
  headline: string;
  lead: string;
  office: { name: string; street: string; postcode: string; locality: string; phone: string; email: string };
  /** Words offered below the search field. */
  oftenSearched: string[];
  /** Invented people who can sign in to the demo; partner and reader belong to an organisation's key. */
  people: { role: "office" | "partner" | "reader"; name: string; email: string; organisation?: string }[];
  organisations: DemoOrganisation[];
  offers: DemoOffer[];
};
