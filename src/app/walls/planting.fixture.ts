import type { TestCounty, TestWorld } from "../../features/records/testing.ts";
import type { Asker, Audience, County, Marks } from "./marks.fixture.ts";

/** A value of a parameter of routes: something of one county, who may see it, who may change it. */
export type Value = {
  value: string;
  county: County;
  audience: Audience;
  keepers: readonly Asker[];
  /** Parameters that come before it in the address. */
  before?: Record<string, string>;
};

/** Values by what they are; the walk fills its routes with them. */
export type Values = Record<string, Value[]>;

/** Who keeps what belongs to nobody else. */
export const OFFICE: readonly Asker[] = ["office"];

/** A word that is in the title of everything, to search for. */
export const COMMON = "Gemeinsam";

/** What is planted, where, and what the walk learns of it. */
export type Planting = { world: TestWorld; county: TestCounty; name: County; marks: Marks; values: Values };

export function note({ values, name }: Planting, kind: string, value: Omit<Value, "county">): void {
  (values[kind] ??= []).push({ ...value, county: name });
}
