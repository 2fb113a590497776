import type { TenantDb } from "../../platform/db/doors.ts";
import { findMunicipalities } from "../directory/index.ts";
import type { Scope, Tenant, Viewer } from "../records/index.ts";
import type { ImportContext, ImportList, Values } from "./fields.ts";
import type { SheetEntry } from "./show.ts";
import type { PlanItem } from "./plan-items.ts";
import type { Surroundings } from "./plan.ts";

/** What an import changed in one record; `before` is what to go back to. */
export type Written = { recordId: string; before: unknown };

/** Who looks, and when. Without a viewer the whole county is looked at. */
export type Looking = { tenant: Tenant; today: string; viewer?: Viewer | undefined };

/** How one kind of list reads what is there and writes what it plans. A later list is one more of these. */
export type ImportTarget = {
  list: ImportList;
  /** Kind of record that comes of it. */
  record: "organisation" | "offer";
  look(db: TenantDb, looking: Looking): Promise<Surroundings>;
  /** Entries as an export writes them, in this order; without what is internal: a file goes from hand to hand. */
  show(db: TenantDb, looking: Looking, ids: readonly string[]): Promise<SheetEntry[]>;
  /** Enters them all in one go. */
  create(db: TenantDb, scope: Scope, items: readonly { id: string; item: PlanItem }[]): Promise<void>;
  update(db: TenantDb, scope: Scope, item: PlanItem, id: string): Promise<Written>;
  /** Back to what it was before the import. */
  revert(db: TenantDb, scope: Scope, id: string, before: unknown): Promise<void>;
};

/** What the reading of any list needs to know of the county. */
export async function readContext(db: TenantDb, tenant: Tenant, today: string): Promise<ImportContext> {
  const municipalities = await findMunicipalities(db, tenant.ags, today);
  return {
    today,
    words: { actsFor: Object.fromEntries(municipalities.map((place) => [place.ags, [place.name]])) },
    places: [
      { ags: tenant.ags, name: tenant.name, kind: "county", postcodes: [] },
      ...municipalities.map((place) => ({
        ags: place.ags,
        name: place.name,
        kind: "municipality" as const,
        postcodes: place.postcode === null ? [] : [place.postcode],
      })),
    ],
  };
}

/** What the rows of an entry say. */
export const givenBy = ({ entry }: PlanItem): { values: Values; runs: Values[] } => ({
  values: entry.values,
  runs: entry.runs.map((run) => run.values),
});

/** The content fields of a kept record: those that the empty one has, and these. */
export function contentOf<T extends object>(before: unknown, empty: T, further: readonly string[]): Partial<T> {
  const kept = (before ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    [...Object.keys(empty), ...further].flatMap((name) => (name in kept ? [[name, kept[name]]] : [])),
  ) as Partial<T>;
}
