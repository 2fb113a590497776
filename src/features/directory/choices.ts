import type { TenantDb } from "../../platform/db/doors.ts";
import type { InCounty, Viewer } from "../records/index.ts";
import { findMunicipalities } from "./places.ts";
import { findOrganisationNames } from "./queries.ts";

/** Who chooses, in which county. */
export type Choosing = Pick<InCounty, "tenant" | "services"> & { viewer: Pick<Viewer, "role" | "organisationId"> };

/** Whose an entry may be, and where. */
export type OwnerChoices = {
  owners: readonly { id: string; name: string }[];
  /** Whether it may be the office's own. */
  mayBeOffice: boolean;
  places: readonly { ags: string; name: string }[];
};

/** What can be chosen in forms of entries: by the office any organisation, or itself; by partners their own. */
export async function findOwnerChoices({ viewer, tenant, services }: Choosing, db: TenantDb): Promise<OwnerChoices> {
  const all = await findOrganisationNames(db);
  return {
    owners: viewer.role === "office" ? all : all.filter(({ id }) => id === viewer.organisationId),
    mayBeOffice: viewer.role === "office",
    places: await findMunicipalities(db, tenant.ags, services.clock.today()),
  };
}

/** Whether an entry may be whose the form says, or stays whose it was. `null`: the office's. */
export const mayBelongTo = (
  { owners, mayBeOffice }: OwnerChoices,
  ownerId: string | null,
  before: string | null | undefined,
): boolean => (ownerId === null ? mayBeOffice : ownerId === before || owners.some(({ id }) => id === ownerId));

/** Whether an entry may be where the form says, or stays where it was. `null`: no single place. */
export const mayBeAt = ({ places }: OwnerChoices, ags: string | null, before: string | null | undefined): boolean =>
  ags === null || ags === before || places.some((place) => place.ags === ags);

/** Whose and where by name, for histories. */
export const nameOfChoice = ({ owners, places }: OwnerChoices, value: unknown): string =>
  owners.find(({ id }) => id === value)?.name ?? places.find(({ ags }) => ags === value)?.name ?? String(value ?? "");
