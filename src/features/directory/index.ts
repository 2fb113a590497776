import { createAnalysisChore, type Feature, countRows, findDays, type Period } from "../records/index.ts";
import { processing } from "./processing.ts";
import { indexOrganisations } from "./actions.ts";
import { endConsents, limitConsents } from "./consents.ts";
import { CONSENT_DAYS } from "./consent.ts";
import { findDue } from "./due.ts";
import { routes } from "./routes.tsx";
import { tellOrganisations } from "./told.ts";
import { organisationUpkeep } from "./upkeep.tsx";

export * from "./actions.ts";
export * from "./around.ts";
export * from "./choices.ts";
export * from "./codes.ts";
export * from "./filters.ts";
export * from "./consent.ts";
export { findConsents, renewConsent, revokeConsent } from "./consents.ts";
export { monthLater } from "./information.ts";
export { noteSource } from "./information-queries.ts";
export * from "./organisation.ts";
export { upkeepOf } from "./owned-upkeep.ts";
export { audienceOf } from "./person.ts";
export * from "./places.ts";
export { nameOf } from "./person.ts";
export * from "./queries.ts";
export { textsOfOrganisation } from "./told.ts";
export { Value } from "./views/ways.tsx";

/** How long a consent holds until it is asked for anew: never longer than a year. */
export const CONSENT_PERIOD: Period = {
  name: "consents",
  days: CONSENT_DAYS,
  shortest: 90,
  longest: CONSENT_DAYS,
  law: "Artikel 7 Absatz 3 DSGVO: wer jedes Jahr gefragt wird, kann jedes Jahr Nein sagen",
  count: (db, before) =>
    countRows(
      db
        .selectFrom("contact_point")
        .select("contact_id")
        .distinct()
        .where("basis", "=", "consent")
        .where("audience", "!=", "office")
        .where("basis_on", "<", before.toISOString().slice(0, 10)),
    ),
};

const network = { group: "network", roles: ["office", "partner", "reader"] } as const;

/** The directory: who there is in the network, what they can do, how they are reached. */
export const directory: Feature = {
  name: "directory",
  processing,
  periods: [CONSENT_PERIOD],
  routes,
  menu: [
    { ...network, id: "directory", label: "directory-office.tab.organisations", path: "akteure", order: 10 },
    { ...network, id: "places", label: "directory-office.tab.places", path: "orte", order: 20 },
    {
      ...network,
      id: "information",
      label: "directory-office.information.title",
      path: "akteure/informationspflicht",
      roles: ["office"],
      order: 80,
    },
  ],
  findDue,
  chores: [
    {
      name: "let no consent hold longer than a year unasked",
      run: async (db, clock) => limitConsents(db, clock.today(), await findDays(db, CONSENT_PERIOD)),
    },
    { name: "take back consents that have ended", run: (db, _clock, scope) => endConsents(db, scope) },
    createAnalysisChore("organisation", indexOrganisations),
  ],
  upkeep: [organisationUpkeep],
  kinds: [
    {
      kind: "organisation",
      label: "directory.kindLabel",
      icon: "organisation",
      internPath: (record) => `akteure/${record.slug}`,
      sitePath: (record) => `akteure/${record.slug}`,
      tell: tellOrganisations,
      list: { label: "directory-office.tab.organisations", path: "akteure" },
      restoredBy: ["office"],
      translated: {
        table: "organisation",
        fields: [
          {
            field: "description",
            column: "description",
            label: "directory-office.field.description",
            longest: 20_000,
            isMarkdown: true,
          },
          {
            field: "responsibilities",
            column: "responsibilities",
            label: "directory-office.field.responsibilities",
            longest: 4000,
          },
        ],
      },
    },
  ],
};
