import type { TenantDb } from "../../platform/db/doors.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import {
  FRESHNESS,
  type ListFilter,
  type ListSort,
  type Role,
  staleBefore,
  STATES,
  type WorkspaceContext,
} from "../records/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, RESOURCES, TOPICS } from "./codes.ts";
import { findMunicipalities } from "./places.ts";

export const ORGANISATION_SORTS: readonly ListSort[] = ["name", "bestaetigt", "ort"];

type Around = { t: Translator; role: Role; placeNames: ReadonlyMap<string, string> };

/** How entries stand: for the office. */
const standing = (t: Translator): ListFilter[] => [
  {
    name: "stand",
    title: t("records-office.filterState"),
    facet: "state",
    codes: STATES,
    label: (code) => t.code("records-office.state", code),
  },
  {
    name: "bestaetigt",
    title: t("records-office.filterFreshness"),
    facet: FRESHNESS,
    codes: ["no", "yes"],
    label: (code) => t.code("records-office.fresh", code),
  },
];

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
  {
    name: "thema",
    title: t("directory-office.filter.topic"),
    facet: "topic",
    codes: TOPICS,
    label: (code) => t.code("offers.topic", code),
  },
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
  ...(role === "office" ? standing(t) : []),
];

/** What the list of organisations is asked with, for this county and viewer; the municipalities along with it. */
export async function organisationListOptions({ t, tenant, viewer, services }: WorkspaceContext, db: TenantDb) {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const placeNames = new Map(places.map((place) => [place.ags, place.name]));
  return {
    kind: "organisation",
    filters: organisationFilters({ t, role: viewer.role, placeNames }),
    sorts: ORGANISATION_SORTS,
    staleBefore: staleBefore(services.clock.now()),
    places,
  };
}
