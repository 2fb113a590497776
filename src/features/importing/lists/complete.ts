/** What follows from the other values of a row where it leaves something open. */
import { findCode, parseCodes } from "../cells/codes.ts";
import { parsePersons } from "../cells/person.ts";
import type { FieldValue, ImportContext, Values } from "../fields.ts";
import { fold } from "../words.ts";
import { KIND_WORDS } from "./directory-words.ts";
import { COURSE_TYPE_WORDS, TOPIC_WORDS } from "./offer-words.ts";

/** House number, parts of a person's name and the department go where they are stored. */
export function settleOrganisation(values: Values): Values {
  const { houseNumber, contactFirstName, contactLastName, contactTitle, department, ...kept } = settlePlace(values);
  const street = textOf(kept["street"]);
  const number = textOf(houseNumber);
  if (street !== "" && number !== "" && !street.endsWith(number)) kept["street"] = `${street} ${number}`;
  const parts = [contactTitle, contactFirstName, contactLastName].map(textOf).filter((part) => part !== "");
  if (kept["contactName"] === undefined && textOf(contactLastName) !== "")
    kept["contactName"] = parsePersons(parts.join(" "));
  const home = kept["contactName"] === undefined ? "responsibilities" : "contactFunction";
  if (department !== undefined && kept[home] === undefined) kept[home] = department;
  return kept;
}

/** The code of the municipality says which place it is where the name of the place does not. */
export function settlePlace(values: Values): Values {
  const { ags, ...kept } = values;
  const named = kept["place"];
  const isKnown = typeof named === "object" && "reach" in named && (named.reach !== "place" || named.ags !== null);
  if (ags === undefined || isKnown || typeof ags !== "object" || !("reach" in ags)) return kept;
  const locality = typeof named === "object" && "reach" in named ? named.locality : ags.locality;
  return { ...kept, place: { ...ags, locality } };
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/**
 * What stands beside the code of the costs is a column of its own; a contact person is one that the provider has named:
 * any other stays as written.
 */
export function settleOffer(given: Values, context: ImportContext): Values {
  const { contactName, ...values } = settlePlace(given);
  const { cost } = values;
  if (typeof cost === "object" && "code" in cost && cost.note !== "") {
    values["cost"] = { ...cost, note: "" };
    values["costNote"] ??= cost.note;
  }
  const provider = fold(textOf(values["provider"] ?? context.defaults?.["provider"]));
  const persons = context.persons?.get(provider) ?? [];
  const name = (Array.isArray(contactName) ? contactName : [contactName]).map((one) => textOf(one as FieldValue));
  const known = persons.find((person) => name.some((one) => one !== "" && fold(one) === fold(person)));
  return known === undefined ? values : { ...values, contactName: known };
}

/** The kind stands in most names: "Volkshochschule", "AWO Kreisverband". */
export function completeOrganisation(values: Values): Values {
  const name = values["name"];
  const kind = typeof name === "string" && values["kind"] === undefined ? findCode(name, KIND_WORDS) : undefined;
  return kind === undefined ? {} : { kind };
}

/** Kinds that a name in passing has: "Verein" says less than the heading "Migrantenorganisationen". */
const LOOSE_KINDS = new Set([
  "club",
  "initiative",
  "business",
  "counselling_centre",
  "training_provider",
  "municipal_office",
  "other",
]);

/** "Volkshochschule" under "Bildung" is one; a "Kulturverein" under "Migrantenorganisationen" is one of these. */
export function tellsMoreThanHeading(field: string, value: FieldValue, heading: string): boolean {
  if (field !== "kind" || typeof value !== "string") return false;
  return !LOOSE_KINDS.has(value) || parseCodes(heading, KIND_WORDS).value?.includes(value) === true;
}

/** The type of a course stands in its title more often than in a column; a course is about language. */
export function completeOffer(values: Values): Values {
  const title = typeof values["title"] === "string" ? values["title"] : "";
  const courseType = values["courseType"] === undefined ? findCode(title, COURSE_TYPE_WORDS) : undefined;
  const isCourse = courseType !== undefined || values["courseType"] !== undefined || values["levels"] !== undefined;
  const topic = isCourse ? "language" : findCode(title, TOPIC_WORDS);
  return {
    ...(courseType === undefined ? {} : { courseType }),
    ...(values["topics"] === undefined && topic !== undefined ? { topics: [topic] } : {}),
  };
}
