import type { TenantDb } from "../../platform/db/doors.ts";
import {
  createOrganisation,
  EMPTY_ORGANISATION,
  findMunicipalities,
  findOrganisation,
  findOrganisations,
  reviseOrganisation,
} from "../directory/index.ts";
import { createOffer, EMPTY_OFFER, findOffer, findOffers, type OfferContent, reviseOffer } from "../offers/index.ts";
import { notFound } from "../../platform/http/answers.ts";
import type { Scope, Tenant, Viewer } from "../records/index.ts";
import type { ImportContext, ImportList } from "./fields.ts";
import { fromOffer, toOffer } from "./lists/offer-entry.ts";
import { offerList } from "./lists/offers.ts";
import { fromOrganisation, toOrganisation } from "./lists/organisation-entry.ts";
import { organisationList } from "./lists/organisations.ts";
import type { Surroundings } from "./plan.ts";
import type { PlanItem } from "./plan-items.ts";

/** Lists that can be loaded. */
export const IMPORT_KINDS = ["organisations", "offers"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const isImportKind = (text: string): text is ImportKind => (IMPORT_KINDS as readonly string[]).includes(text);

/** What an import changed in one record; `before` is what to go back to. */
export type Written = { recordId: string; before: unknown };

/** How one kind of list reads what is there and writes what it plans. A later list is one more of these. */
export type ImportTarget = {
  list: ImportList;
  /** Kind of record that comes of it. */
  record: "organisation" | "offer";
  look(db: TenantDb, tenant: Tenant, today: string, viewer?: Viewer): Promise<Surroundings>;
  create(db: TenantDb, scope: Scope, item: PlanItem): Promise<Written>;
  update(db: TenantDb, scope: Scope, item: PlanItem, id: string): Promise<Written>;
  /** Back to what it was before the import. */
  revert(db: TenantDb, scope: Scope, id: string, before: unknown): Promise<void>;
};

async function readContext(db: TenantDb, tenant: Tenant, today: string): Promise<ImportContext> {
  const municipalities = await findMunicipalities(db, tenant.ags, today);
  return {
    today,
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

const organisations: ImportTarget = {
  list: organisationList,
  record: "organisation",
  async look(db, tenant, today) {
    const found = await findOrganisations(db);
    return {
      context: await readContext(db, tenant, today),
      existing: found.map((one) => ({ id: one.id, values: fromOrganisation(one) })),
      organisations: [],
    };
  },
  async create(db, scope, item) {
    const content = toOrganisation({ ...EMPTY_ORGANISATION, name: "" }, item.entry.values, scope.newId);
    const { id } = await createOrganisation(db, scope, content, { state: "in_review" });
    return { recordId: id, before: null };
  },
  async update(db, scope, item, id) {
    const before = await findOrganisation(db, id);
    if (before === undefined) throw notFound();
    await reviseOrganisation(db, scope, before, toOrganisation(before, item.entry.values, scope.newId));
    return { recordId: id, before };
  },
  async revert(db, scope, id, before) {
    const now = await findOrganisation(db, id);
    if (now !== undefined) await reviseOrganisation(db, scope, now, contentOf(before, EMPTY_ORGANISATION, ["name"]));
  },
};

const offers: ImportTarget = {
  list: offerList,
  record: "offer",
  async look(db, tenant, today, viewer) {
    const found = await findOffers(db);
    const providers = await findOrganisations(db);
    // A partner's list is about the partner's organisation; where that is gone (deleted), about none.
    const mine = viewer?.role === "partner" ? providers.filter((one) => one.id === viewer.organisationId) : providers;
    const ids = new Set(mine.map((one) => one.id));
    const context = await readContext(db, tenant, today);
    const own = viewer?.role === "partner" ? mine[0] : undefined;
    return {
      context: own === undefined ? context : { ...context, defaults: { provider: own.name } },
      existing: found
        .filter((one) => viewer?.role !== "partner" || ids.has(one.providerId))
        .map((one) => ({ id: one.id, ...fromOffer(one, one.providerName) })),
      organisations: mine.map((one) => ({
        id: one.id,
        name: one.name,
        shortName: one.shortName,
      })),
    };
  },
  async create(db, scope, item) {
    const around = { providerId: item.providerId ?? "", today: scope.clock.today(), newId: scope.newId };
    const base: OfferContent = { ...EMPTY_OFFER, title: "", providerId: around.providerId, summary: "", topics: [] };
    const content = toOffer(
      base,
      item.entry.values,
      item.entry.runs.map((run) => run.values),
      around,
    );
    const { id } = await createOffer(db, scope, content, { state: "in_review" });
    return { recordId: id, before: null };
  },
  async update(db, scope, item, id) {
    const before = await findOffer(db, id);
    if (before === undefined) throw notFound();
    const around = { providerId: before.providerId, today: scope.clock.today(), newId: scope.newId };
    await reviseOffer(
      db,
      scope,
      before,
      toOffer(
        before,
        item.entry.values,
        item.entry.runs.map((run) => run.values),
        around,
      ),
    );
    return { recordId: id, before };
  },
  async revert(db, scope, id, before) {
    const now = await findOffer(db, id);
    if (now !== undefined)
      await reviseOffer(db, scope, now, contentOf(before, EMPTY_OFFER, ["title", "providerId", "summary", "topics"]));
  },
};

/** The content fields of a kept record: those that the empty one has, and these. */
function contentOf<T extends object>(before: unknown, empty: T, further: readonly string[]): Partial<T> {
  const kept = (before ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    [...Object.keys(empty), ...further].flatMap((name) => (name in kept ? [[name, kept[name]]] : [])),
  ) as Partial<T>;
}

/** The targets by kind. */
export const IMPORT_TARGETS: Record<ImportKind, ImportTarget> = { organisations, offers };
