import { showPhone, storePhone } from "../../platform/phone/number.ts";
import type { ContactField } from "./codes.ts";
import type { ContactPoint, OrganisationContent } from "./organisation.ts";

const NUMBERS: readonly ContactField[] = ["phone", "mobile", "fax"];

const storePoint = <Point extends ContactPoint>(point: Point): Point =>
  NUMBERS.includes(point.field) ? { ...point, value: storePhone(point.value) } : point;

/** The same with telephone numbers in the form in which they are stored. */
export function storePhones<Content extends Partial<OrganisationContent>>(content: Content): Content {
  const { points, persons } = content;
  return {
    ...content,
    ...(points === undefined ? {} : { points: points.map(storePoint) }),
    ...(persons === undefined
      ? {}
      : { persons: persons.map((person) => ({ ...person, points: person.points.map(storePoint) })) }),
  };
}

/** The value of a field as people read and type it. */
export const showValue = ({ field, value }: Pick<ContactPoint, "field" | "value">): string =>
  NUMBERS.includes(field) ? showPhone(value) : value;
