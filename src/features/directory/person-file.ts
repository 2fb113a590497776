import type { ContactField, LegalBasis } from "./codes.ts";
import type { Consent } from "./consent.ts";
import type { PointAudience } from "./organisation.ts";

/** Where a person is named besides the own organisation: "Angebot: Sprachcafé". `path` is behind `/:county/intern/`. */
export type Mention = { kind: string; title: string; path: string };

/** Everything that is stored on a person, as it is given to them (Art. 15 DSGVO). Moments as ISO 8601, days `YYYY-MM-DD`. */
export type PersonFile = {
  id: string;
  name: string | null;
  organisation: string;
  enteredAt: string;
  fields: {
    field: ContactField;
    value: string;
    label: string | null;
    /** Chosen audience, and who sees it today: without a valid basis the office and the own organisation alone. */
    audience: PointAudience;
    seenBy: PointAudience;
    legalBasis: LegalBasis;
    basisOn: string | null;
    basisUntil: string | null;
    basisNote: string | null;
  }[];
  /** What was said about being published, the latest first. */
  consents: Consent[];
  mentions: Mention[];
};
