import type { TenantDb } from "../../platform/db/doors.ts";
import { findMunicipalities, findOrganisationNames, TOPICS } from "../directory/index.ts";
import { type ListSort, STATES, staleBefore, type WorkspaceContext } from "../records/index.ts";

const SORTS: readonly ListSort[] = ["bestaetigt", "name"];

/** What the list of news is asked with, for this county and viewer. */
export async function newsListOptions({ t, tenant, services }: WorkspaceContext, db: TenantDb) {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const names = new Map(places.map((place) => [place.ags, place.name]));
  const owners = new Map((await findOrganisationNames(db)).map(({ id, name }) => [id, name]));
  return {
    kind: "news",
    sorts: SORTS,
    staleBefore: staleBefore(services.clock.now()),
    filters: [
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
        title: t("news-office.filter.owner"),
        facet: "provider",
        label: (code: string) => owners.get(code) ?? t("news-office.byOffice"),
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
