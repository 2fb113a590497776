import type { Typed } from "../../platform/http/forms.ts";
import type { OrganisationInput } from "./forms.ts";
import type { OrganisationContent } from "./organisation.ts";
import { showValue } from "./phones.ts";

const one = (value: string | number | null | undefined): string[] => [
  value === null || value === undefined ? "" : String(value),
];

/** Rows as fields named `rooms.0.seats`. */
const rowsOf = (prefix: string, rows: readonly object[]): Typed =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) => [
        `${prefix}.${index}.${field}`,
        one(value as string | number | null | undefined),
      ]),
    ),
  );

/** An organisation as somebody would have typed it into the form. Persons have forms of their own. */
export function typedOf(content: OrganisationContent & { audience?: string; version?: number }): Typed {
  return {
    name: one(content.name),
    shortName: one(content.shortName),
    kind: one(content.kind),
    membership: one(content.membership),
    audience: one(content.audience ?? "public"),
    topics: [...content.topics],
    description: one(content.description),
    responsibilities: one(content.responsibilities),
    street: one(content.street),
    postcode: one(content.postcode),
    locality: one(content.locality),
    ags: one(content.ags),
    actsFor: [...content.actsFor],
    languages: [...content.languages],
    resources: [...content.resources],
    knowHow: [content.knowHow.join("\n")],
    ...rowsOf("rooms", content.rooms),
    ...rowsOf("facts", content.facts),
    ...rowsOf("projects", content.projects),
    ...rowsOf(
      "points",
      content.points.map((point) => ({ ...point, value: showValue(point) })),
    ),
    ...(content.version === undefined ? {} : { version: one(content.version) }),
  };
}

/** Fields of rows that hold a choice: alone they do not make a row. */
const CHOICES = new Set(["field", "audience", "basis", "id"]);

/**
 * What was typed without rows in which nothing but choices stands: lists that open always have a value. For reading;
 * the page that is shown again keeps them.
 */
export function withoutUntouchedRows(typed: Typed, prefixes: readonly string[]): Typed {
  const rowOf = (name: string): string | undefined => {
    const [prefix = "", number] = name.split(".");
    return prefixes.includes(prefix) && number !== undefined ? `${prefix}.${number}` : undefined;
  };
  const touched = new Set(
    Object.entries(typed).flatMap(([name, values]) => {
      const row = rowOf(name);
      const isText = !CHOICES.has(name.split(".").at(-1) ?? "");
      return row !== undefined && isText && values.some((value) => value !== "") ? [row] : [];
    }),
  );
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => {
      const row = rowOf(name);
      return row === undefined || touched.has(row);
    }),
  );
}

type Said = Omit<OrganisationContent, "persons">;

/** What the form says of an organisation; persons stay as they are. An organisation does not act for its own place twice. */
export function contentOf({ version: _version, audience: _audience, ...input }: OrganisationInput): Said {
  return { ...input, actsFor: input.actsFor.filter((ags) => ags !== input.ags) };
}
