import type { TenantDb } from "../../platform/db/doors.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import {
  freshnessFilter,
  type ListFilter,
  type ListSort,
  type Role,
  staleBefore,
  stateFilter,
  type WorkspaceContext,
} from "../records/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, RESOURCES } from "./codes.ts";
import { topicFilter } from "./filters.ts";
import { findMunicipalities } from "./places.ts";

export const ORGANISATION_SORTS: readonly ListSort[] = ["name", "bestaetigt", "ort"];

type Around = { t: Translator; role: Role; placeNames: ReadonlyMap<string, string> };

/** What organisations can help with. */
const helping = (t: Translator, placeNames: ReadonlyMap<string, string>): ListFilter[] => [
  {
    name: "raeume",
    title: t("directory-office.filter.rooms"),
    facet: "rooms",
    codes: ["yes"],
    label: () => t("directory-office.filter.hasRooms"),
  },
  {
    name: "mittel",
    title: t("directory-office.field.resources"),
    facet: "resource",
    codes: RESOURCES,
    label: (code) => t.code("directory-office.resource", code),
  },
  {
    name: "sprache",
    title: t("directory-office.filter.language"),
    facet: "language",
    label: (code) => t.languageName(code),
  },
  {
    name: "ort",
    title: t("directory-office.filter.place"),
    facet: "place",
    label: (code) => placeNames.get(code) ?? code,
  },
  topicFilter(t),
];

/** How the list of organisations is narrowed: first what they can help with, then what they are, then how they stand. */
export const organisationFilters = ({ t, role, placeNames }: Around): ListFilter[] => [
  ...helping(t, placeNames),
  {
    name: "art",
    title: t("directory-office.filter.kind"),
    facet: "kind",
    codes: ORGANISATION_KINDS,
    label: (code) => t.code("directory.organisationKind", code),
  },
  {
    name: "mitgliedschaft",
    title: t("directory-office.filter.membership"),
    facet: "membership",
    codes: MEMBERSHIPS,
    label: (code) => t.code("directory.membership", code),
  },
  ...(role === "office" ? [stateFilter(t), freshnessFilter(t)] : []),
];

/** What the list of organisations is asked with, for this county and viewer; the municipalities along with it. */
export async function organisationListOptions({ t, tenant, viewer, services }: WorkspaceContext, db: TenantDb) {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const placeNames = new Map(places.map((place) => [place.ags, place.name]));
  return {
    kind: "organisation",
    filters: organisationFilters({ t, role: viewer.role, placeNames }),
    sorts: ORGANISATION_SORTS,
    staleBefore: staleBefore(tenant.freshness, "organisation", services.clock.now()),
    places,
  };
}
