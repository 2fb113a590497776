import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import type { FoundTexts, ToldHit } from "../records/index.ts";
import type { Organisation } from "./organisation.ts";
import { findOrganisationsByIds } from "./queries.ts";

const german = getTranslator("de");

/** The texts by which an organisation is found. */
export function textsOfOrganisation(one: Organisation): FoundTexts {
  const text = [one.responsibilities, one.knowHow.join(", "), one.description].filter(Boolean).join(" ");
  const besides = [
    one.shortName,
    one.placeName,
    one.locality,
    ...one.rooms.map((room) => room.name),
    ...one.projects.map((project) => project.title),
  ];
  return { title: one.name, summary: "", text, besides: besides.filter(Boolean).join(" ") };
}

/** Organisations as a search over all kinds tells of them. */
export async function tellOrganisations(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const organisations = await findOrganisationsByIds(db, ids);
  return new Map(
    organisations.map((one): [string, ToldHit] => [
      one.id,
      {
        place: one.placeName,
        by: german.code("directory.organisationKind", one.kind),
        texts: textsOfOrganisation(one),
      },
    ]),
  );
}
