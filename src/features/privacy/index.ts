import type { Feature, WorkspaceRoute } from "../records/index.ts";
import { savePeriods, showAgreement, showAgreements, showPeriods, showRecord } from "./routes-documents.tsx";
import { downloadFound, erase, showFound, showSearch } from "./routes-person.tsx";
import { askForConsents, encloseConsents, forgetConsentAsks } from "./consent-asks.ts";
import { findDue } from "./due.ts";
import { forgetAsked, REQUEST_PERIOD } from "./own-data.ts";
import { consentRoutes } from "./routes-consent.tsx";
import { ownRoutes } from "./routes-own.tsx";
import { processing } from "./processing.ts";

const get = { door: "workspace", method: "get", roles: ["office"] } as const;
const post = { door: "workspace", method: "post", roles: ["office"] } as const;

const routes: readonly WorkspaceRoute[] = [
  { ...get, path: "eigene-daten", handle: (context) => showSearch(context) },
  { ...post, path: "eigene-daten/auskunft", handle: showFound },
  { ...post, path: "eigene-daten/auskunft.json", handle: downloadFound },
  { ...post, path: "eigene-daten/loeschung", handle: erase },
  { ...get, path: "eigene-daten/fristen", handle: showPeriods },
  { ...post, path: "eigene-daten/fristen", handle: savePeriods },
  { ...get, path: "eigene-daten/verzeichnis", handle: showRecord },
  { ...get, path: "eigene-daten/vertraege", handle: showAgreements },
  { ...get, path: "eigene-daten/vertraege/:agreement", handle: showAgreement },
];

/** Own data: everything on a person, given and erased; how long what is kept; the documents data protection asks for. */
export const privacy: Feature = {
  name: "privacy",
  processing,
  routes: [...routes, ...ownRoutes, ...consentRoutes],
  periods: [REQUEST_PERIOD],
  findDue,
  enclosures: [encloseConsents],
  errands: [{ name: "ask whose consent ends soon", run: askForConsents }],
  chores: [
    {
      name: "forget links to own data and requests settled long ago",
      forgets: true,
      run: async (db, clock) => {
        await forgetAsked(db, clock.now());
        await forgetConsentAsks(db, clock.now());
      },
    },
  ],
  menu: [
    {
      id: "privacy",
      group: "office",
      label: "privacy-office.menu",
      path: "eigene-daten",
      roles: ["office"],
      order: 90,
    },
  ],
  nextSteps: [
    {
      kind: "person",
      label: "privacy-office.nextStep",
      roles: ["office"],
      path: ({ slug }) => `eigene-daten?${new URLSearchParams({ name: slug }).toString()}`,
    },
  ],
};
