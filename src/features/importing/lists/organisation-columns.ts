/** The columns of organisations: how each is got from one and put into it. */
import type {
  ContactField,
  ContactPoint,
  Membership,
  OrganisationContent,
  OrganisationKind,
} from "../../directory/index.ts";
import { items, type Lens, type Lenses, text, texts, textOf, textsOf, words } from "../lens.ts";
import { isMobile } from "./level.ts";
import { replacePoints } from "./points.ts";
import { readFact, readProject, readRoom, showFact, showProject, showRoom } from "./lines.ts";

/**
 * `isWhole`: everything stored counts, internal and personal ways as well: a list from outside must not bring again as
 * public what is known as internal. Else only what an export shows, which is what its rows can change.
 */
export type OrganisationAround = {
  isWhole: boolean;
  today: string;
  newId: () => string;
  placeName: (ags: string) => string | undefined;
};
type Column = Lens<OrganisationContent, OrganisationAround>;

function way(field: ContactField): Column {
  return {
    get: ({ points, persons }, { isWhole }) => {
      const all = isWhole
        ? [...points, ...persons.flatMap((person) => person.points)]
        : points.filter((point) => point.audience !== "office");
      return [...new Set(all.filter((point) => point.field === field).map((point) => point.value))];
    },
    put: ({ points }, value, { isWhole }, before) => {
      // A mobile number in a list from outside may be somebody's own: it stays internal until a person says otherwise.
      const audienceOf = (given: string) => (isWhole && isMobile(given) ? "office" : "public");
      const make = (given: string, instead: ContactPoint | undefined): ContactPoint =>
        instead === undefined
          ? { field, value: given, label: null, audience: audienceOf(given) }
          : { ...instead, value: given };
      return { points: replacePoints(points, field, { before: textsOf(before), after: textsOf(value) }, make) };
    },
  };
}

const place: Column = {
  get: ({ ags, locality }, { placeName }) =>
    ags === null && locality === null
      ? null
      : { reach: "place", ags, locality: locality ?? (ags === null ? "" : (placeName(ags) ?? "")) },
  put: (content, value) => {
    if (value === undefined) return { ags: null, locality: null };
    if (typeof value !== "object" || !("reach" in value)) return {};
    if (value.reach !== "place") return { ags: value.ags ?? content.ags };
    return { ags: value.ags, locality: value.locality || null };
  },
};

export const organisationColumns: Lenses<OrganisationContent, OrganisationAround> = {
  name: { get: ({ name }) => name, put: ({ name }, value) => ({ name: textOf(value) ?? name }) },
  shortName: text("shortName"),
  kind: {
    get: ({ kind }) => kind,
    put: (_, value) => ({ kind: (textOf(value) as OrganisationKind | undefined) ?? "other" }),
  },
  membership: {
    get: ({ membership }) => membership,
    put: ({ membership }, value) => ({ membership: (textOf(value) as Membership | undefined) ?? membership }),
  },
  description: words("description"),
  responsibilities: words("responsibilities"),
  topics: texts("topics"),
  street: text("street"),
  postcode: text("postcode"),
  place,
  actsFor: texts("actsFor"),
  phone: way("phone"),
  mobile: way("mobile"),
  fax: way("fax"),
  email: way("email"),
  website: way("website"),
  languages: texts("languages"),
  rooms: {
    get: ({ rooms }) => rooms.map(showRoom),
    put: ({ rooms }, value) => ({ rooms: items(rooms, textsOf(value), showRoom, readRoom) }),
  },
  resources: texts("resources"),
  knowHow: texts("knowHow"),
  facts: {
    get: ({ facts }) => facts.map(showFact),
    put: ({ facts }, value, { today }) => ({
      facts: items(facts, textsOf(value), showFact, (line) => readFact(line, today)),
    }),
  },
  projects: {
    get: ({ projects }) => projects.map(showProject),
    put: ({ projects }, value, { today }) => ({
      projects: items(projects, textsOf(value), showProject, (line) => readProject(line, today)),
    }),
  },
};
