/** The columns of persons who speak for an organisation, a row each: how they are got from a person and put into it. */
import {
  audienceOf,
  type ContactField,
  type LegalBasis,
  type Person,
  type PersonPoint,
} from "../../directory/index.ts";
import { bareName } from "../cells/person.ts";
import { fold } from "../words.ts";
import type { FieldValue, Values } from "../fields.ts";
import { type Lens, type Lenses, textOf, textsOf } from "../lens.ts";
import type { OrganisationAround } from "./organisation-columns.ts";
import { replacePoints } from "./points.ts";

type Column = Lens<Person, OrganisationAround>;

const INTERNAL = {
  label: null,
  audience: "office",
  basis: "none" as LegalBasis,
  basisOn: null,
  basisUntil: null,
  basisNote: null,
} as const;

/**
 * What a list brings stays internal until somebody records a legal basis. An official function covers the number that
 * takes the place of another as it did that; a consent was given for the other.
 */
function makePoint(field: ContactField, value: string, instead: PersonPoint | undefined): PersonPoint {
  return instead?.basis === "official_function" ? { ...instead, value } : { field, value, ...INTERNAL };
}

function column(field: ContactField): Column {
  return {
    get: ({ points }, { isWhole, today }) =>
      points
        .filter((point) => point.field === field && (isWhole || audienceOf(point, today) !== "office"))
        .map((point) => point.value),
    put: ({ points }, value, _, before) => ({
      points: replacePoints(points, field, { before: textsOf(before), after: textsOf(value) }, (given, instead) =>
        makePoint(field, given, instead),
      ),
    }),
  };
}

/** A person has one name and one function: what is written takes the place of what is shown. */
function single(field: ContactField): Column {
  const several = column(field);
  return {
    get: (person, around) => textsOf(several.get(person, around) ?? undefined)[0],
    put: (person, value, around, before) => {
      const given = textOf(value);
      return several.put(person, given === undefined ? [] : [given], around, before);
    },
  };
}

export const personColumns: Lenses<Person, OrganisationAround> = {
  contactName: single("name"),
  contactFunction: single("function"),
  contactPhone: column("phone"),
  contactMobile: column("mobile"),
  contactFax: column("fax"),
  contactEmail: column("email"),
  contactWebsite: column("website"),
};

/** Whether a row speaks of that person: the same name (however addressed), or, where no name is given, the same function. */
export function isSamePerson(there: Values, given: Values): boolean {
  const name = textOf(given["contactName"]);
  const known = textOf(there["contactName"]);
  if (name !== undefined) return known !== undefined && isSameName(known, name);
  const same = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
    fold(textOf(a) ?? "") === fold(textOf(b) ?? "");
  return known === undefined && same(there["contactFunction"], given["contactFunction"]);
}

/** "Frau Beispiel" is Kira Beispiel, where there is one of that name. */
function isSameName(there: string, given: string): boolean {
  const known = fold(bareName(there));
  const name = fold(bareName(given));
  return known === name || (!name.includes(" ") && known.endsWith(` ${name}`));
}

/** A mail address with the person's surname in it is the person's, not the organisation's. */
export function belongsTo(name: string, email: string): boolean {
  const surname = fold(bareName(name).split(" ").at(-1) ?? "").replaceAll(" ", "");
  const box = fold(email.split("@")[0] ?? "").replaceAll(" ", "");
  return surname.length >= 3 && box.includes(surname);
}
