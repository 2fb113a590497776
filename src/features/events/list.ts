import type { TenantDb } from "../../platform/db/doors.ts";
import { findMunicipalities, findOrganisationNames, TOPICS } from "../directory/index.ts";
import { type ListSort, STATES, staleBefore, type WorkspaceContext } from "../records/index.ts";

const SORTS: readonly ListSort[] = ["beginn", "name", "ort"];

/** What the list of events is asked with, for this county and viewer. */
export async function eventListOptions({ t, tenant, services }: WorkspaceContext, db: TenantDb) {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const names = new Map(places.map((place) => [place.ags, place.name]));
  const organisers = new Map((await findOrganisationNames(db)).map(({ id, name }) => [id, name]));
  return {
    kind: "event",
    sorts: SORTS,
    staleBefore: staleBefore(services.clock.now()),
    filters: [
      {
        name: "wann",
        title: t("events-office.filter.when"),
        facet: "when",
        codes: ["ahead", "past"],
        label: (code: string) => t.code("events-office.when", code),
      },
      {
        name: "stand",
        title: t("records-office.filterState"),
        facet: "state",
        codes: STATES,
        label: (code: string) => t.code("records-office.state", code),
      },
      {
        name: "thema",
        title: t("offers-office.filter.topic"),
        facet: "topic",
        codes: TOPICS,
        label: (code: string) => t.code("offers.topic", code),
      },
      {
        name: "von",
        title: t("events-office.field.organiserId"),
        facet: "provider",
        label: (code: string) => organisers.get(code) ?? t("news-office.byOffice"),
      },
      {
        name: "ort",
        title: t("offers-office.filter.place"),
        facet: "place",
        label: (code: string) => names.get(code) ?? code,
      },
    ],
  };
}
