/**
 * Reading lists that offices keep: from the tables of a spreadsheet file (platform/sheets) to entries, what is unclear
 * in them, and what they would change. All pure; nothing is stored here. In this order:
 *
 *     const found = chooseTable(tables, list.fields)            // sheet and header; layOut() when a person chooses
 *     const columns = recognizeHeaders(found.layout.headers, found.table.rows.slice(…), list.fields, remembered)
 *     const rows = readRows(found.table, { layout: found.layout, columns }, list, context)
 *     const entries = gatherEntries(rows, list)                 // further runs and repeated rows gathered
 *     const verdicts = matchEntries(entries, existing, list, decisions)
 *     toOrganisation(base, verdict.entry.values, newId) | toOffer(base, entry.values, entry.runs.map(…), around)
 */
import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { forgetPerson } from "./forget.ts";
import { forgetLists, LIST_PERIOD, resumeLists } from "./chores.ts";
import { findDue } from "./due.ts";
import { handOverLists } from "./hand-over.ts";
import { importHandler } from "./job.ts";
import { routes } from "./routes.tsx";
import { sheets } from "./sheets.ts";

export { type ColumnMatch, recognizeHeaders, type RememberedColumns } from "./columns.ts";
export { compareValues, type Difference } from "./compare.ts";
export { type Entry, gatherEntries } from "./entries.ts";
export type {
  FieldValue,
  ImportContext,
  ImportField,
  ImportList,
  Place as ImportPlace,
  PlaceValue,
  Problem,
  Severity,
  Values,
} from "./fields.ts";
export { chooseTable, findHeader, type Layout, layOut } from "./header.ts";
export { fromOffer, toOffer } from "./lists/offer-entry.ts";
export { offerFields, offerList } from "./lists/offers.ts";
export { fromOrganisation, toOrganisation } from "./lists/organisation-entry.ts";
export { organisationFields, organisationList } from "./lists/organisations.ts";
export { type Candidate, type Decided, type Decisions, type Existing, matchEntries, type Verdict } from "./match.ts";
export type { Reason } from "./rate.ts";
export { findOrganisations, type NamedOrganisation, type ProviderMatch } from "./providers.ts";
export type { RowKind } from "./row-kinds.ts";
export { type ReadRow, readRows, type RowProblem } from "./rows.ts";
export { showSheet, type ShownWords, showValue } from "./show.ts";
export { fold as foldHeader } from "./words.ts";
export type { ImportResult } from "./store.ts";
export { applyItems } from "./take-over.ts";
export { IMPORT_TARGETS, type ImportKind, isImportKind } from "./kinds.ts";
export type { Plan } from "./plan.ts";
export { countOutcomes, type PlanItem } from "./plan-items.ts";
export { NO_CHOICES, planNow } from "./work.ts";
export { findColumnFaults } from "./column-faults.ts";
export { problemWords } from "./problem-words.ts";

/** Loading lists as offices keep them: upload, columns, check, take over, take back. */
export const importing: Feature = {
  name: "importing",
  processing,
  routes,
  menu: [
    {
      id: "importing",
      group: "network",
      label: "importing.menu",
      path: "einlesen",
      roles: ["office", "partner"],
      order: 40,
    },
  ],
  findDue,
  handOver: handOverLists,
  sheets,
  forgetPerson,
  periods: [LIST_PERIOD],
  chores: [
    { name: "forget lists", run: forgetLists },
    { name: "go on with lists without a job", run: resumeLists },
  ],
  handlers: (services) => [importHandler(services)],
};
