/** The columns of offers: how each is got from one and put into it. */
import type { Childcare, Cost, OfferContent, Reach, Registration } from "../../offers/index.ts";
import { type Lens, type Lenses, text, texts, textOf, words } from "../lens.ts";

/** Names for ids. `person`: the name of a contact person, undefined where it is internal. */
export type OfferAround = {
  isWhole: boolean;
  today: string;
  newId: () => string;
  placeName: (ags: string) => string | undefined;
  providerName: string;
  /** The provider the row names, where it names one. */
  providerId?: string | undefined;
  personName: (id: string) => string | undefined;
  findPerson: (providerId: string, name: string) => string | undefined;
};
type Column = Lens<OfferContent, OfferAround>;

const provider: Column = {
  get: (_, { providerName }) => providerName,
  put: (content, _, { providerId }) => ({ providerId: providerId ?? content.providerId }),
};

const cost: Column = {
  get: ({ cost: code }) => (code === "unknown" ? null : { code, note: "" }),
  put: (_, value) => ({
    cost: typeof value === "object" && "code" in value ? (value.code as Cost) : "unknown",
  }),
};

const ages: Column = {
  get: ({ ageFrom, ageTo }) => (ageFrom === null && ageTo === null ? null : { from: ageFrom, until: ageTo }),
  put: (_, value) => {
    const given = typeof value === "object" && "from" in value ? value : undefined;
    const year = (end: string | number | null | undefined): number | null => (typeof end === "number" ? end : null);
    return { ageFrom: year(given?.from), ageTo: year(given?.until) };
  },
};

/** An offer outside the list of places is kept as county-wide with its locality; found in the whole county, shown by its address. */
const place: Column = {
  get: ({ reach, ags, locality }, { placeName }) => ({
    reach: reach === "county" && locality !== null ? "place" : reach,
    ags: reach === "place" ? ags : null,
    locality: locality ?? (reach === "place" && ags !== null ? (placeName(ags) ?? "") : ""),
  }),
  put: (content, value) => {
    if (value === undefined) return { reach: "county", ags: null, locality: null };
    if (typeof value !== "object" || !("reach" in value)) return {};
    const reach: Reach = value.reach === "place" && value.ags === null ? "county" : value.reach;
    const locality = value.locality || (value.reach === "place" ? content.locality : null);
    return { reach, ags: reach === "place" ? value.ags : null, locality };
  },
};

const contactName: Column = {
  get: ({ contactId }, { personName }) => (contactId === null ? null : personName(contactId)),
  put: (content, value, { findPerson }) => {
    const name = textOf(value);
    return { contactId: name === undefined ? null : (findPerson(content.providerId, name) ?? content.contactId) };
  },
};

const several = (name: "phone" | "email"): Column => ({
  get: (content) => {
    const value = content[name];
    return value === null ? null : [value];
  },
  put: (_, value) => ({ [name]: textOf(value) ?? null }),
});

export const offerColumns: Lenses<OfferContent, OfferAround> = {
  provider,
  title: { get: ({ title }) => title, put: ({ title }, value) => ({ title: textOf(value) ?? title }) },
  courseType: text("courseType"),
  summary: { get: ({ summary }) => summary, put: ({ summary }, value) => ({ summary: textOf(value) ?? summary }) },
  description: words("description"),
  topics: texts("topics"),
  targetGroups: texts("targetGroups"),
  ages,
  residence: texts("residence"),
  languages: texts("languages"),
  levels: texts("levels"),
  cost,
  costNote: text("costNote"),
  childcare: {
    get: ({ childcare }) => (childcare === "unknown" ? null : childcare),
    put: (_, value) => ({ childcare: (textOf(value) as Childcare | undefined) ?? "unknown" }),
  },
  childcareNote: text("childcareNote"),
  accessibility: texts("accessibility"),
  accessibilityNote: text("accessibilityNote"),
  registration: {
    get: ({ registration }) => registration,
    put: ({ registration }, value) => ({
      registration: (textOf(value) as Registration | undefined) ?? registration,
    }),
  },
  registrationNote: text("registrationNote"),
  registrationUrl: text("registrationUrl"),
  documents: text("documents"),
  venue: text("venue"),
  street: text("street"),
  postcode: text("postcode"),
  place,
  contactName,
  phone: several("phone"),
  email: several("email"),
  website: text("website"),
  validFrom: text("validFrom"),
  validUntil: text("validUntil"),
};
