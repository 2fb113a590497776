/** Filters by what the directory knows: topics, places, organisations. */
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import { type InCounty, type ListFilter, OWNER } from "../records/index.ts";
import { TOPICS } from "./codes.ts";
import { findMunicipalities } from "./places.ts";
import { findOrganisationNames } from "./queries.ts";

/** What an entry is about. */
export const topicFilter = (t: Translator): ListFilter => ({
  name: "thema",
  title: t("directory-office.filter.topic"),
  facet: "topic",
  codes: TOPICS,
  label: (code) => t.code("offers.topic", code),
});

/** Where it is. */
export async function placeFilter({ t, tenant, services }: InCounty, db: TenantDb): Promise<ListFilter> {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const names = new Map(places.map(({ ags, name }) => [ags, name]));
  return {
    name: "ort",
    title: t("directory-office.filter.place"),
    facet: "place",
    label: (code) => names.get(code) ?? code,
  };
}

/** Whose it is; `other`: what is said where it is nobody's whose name can be seen. */
export async function ownerFilter(
  db: TenantDb,
  said: { name: string; title: string; other: string },
): Promise<ListFilter> {
  const names = new Map((await findOrganisationNames(db)).map(({ id, name }) => [id, name]));
  return { name: said.name, title: said.title, facet: OWNER, label: (code) => names.get(code) ?? said.other };
}
