import { notAllowed, page } from "../../platform/http/answers.ts";
import {
  changeMany,
  downloadList,
  findWholeList,
  findWorkspaceList,
  type ManyProblem,
  type SheetFormat,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { changeOrganisationState } from "./actions.ts";
import { organisationListOptions } from "./list.ts";
import { allowedTransitions, canPublish } from "./policy.ts";
import { findOrganisationsByIds } from "./queries.ts";
import { scopeOf } from "./routes-shared.ts";
import { organisationsPage } from "./views/list-page.tsx";

/** The list of the address; `path` is the list's own where a form of it answers. */
async function showList(context: WorkspaceContext, problem?: ManyProblem) {
  const shown = await context.use(async (db) => {
    const options = await organisationListOptions(context, db);
    const list = await findWorkspaceList(db, context.query, options);
    const organisations = await findOrganisationsByIds(db, list.ids);
    return { list, organisations };
  });
  const onList = { ...context, path: context.paths.intern("akteure") };
  return page(organisationsPage({ context: onList, ...shown, problem }), problem === undefined ? 200 : 422);
}

/** Publishes or sends back several at once. */
async function changeOrganisations(context: WorkspaceContext) {
  if (!canPublish(context.viewer)) throw notAllowed();
  return changeMany(context, {
    list: "akteure",
    options: (db) => organisationListOptions(context, db),
    findByIds: findOrganisationsByIds,
    isAllowed: (organisation, transition) => allowedTransitions(context.viewer, organisation).includes(transition),
    change: (db, organisation, transition, note) =>
      changeOrganisationState(db, scopeOf(context), organisation, transition, note),
    showAgain: (problem) => showList(context, problem),
  });
}

/** The list as its address narrows it, as a file. */
const exportOrganisations = (format: SheetFormat) => (context: WorkspaceContext) =>
  downloadList(context, {
    kind: "organisation",
    format,
    fileName: context.t("directory-office.fileName", {
      county: context.tenant.name,
      on: context.services.clock.today(),
    }),
    find: async (db) => findWholeList(db, context.query, await organisationListOptions(context, db)),
  });

const everybody = { door: "workspace", roles: ["office", "partner", "reader"] } as const;
const office = { door: "workspace", roles: ["office"] } as const;

export const listRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "akteure", handle: (context: WorkspaceContext) => showList(context) },
  { ...everybody, method: "get", path: "akteure/export.xlsx", handle: exportOrganisations("xlsx") },
  { ...everybody, method: "get", path: "akteure/export.csv", handle: exportOrganisations("csv") },
  { ...office, method: "post", path: "akteure/stand", handle: changeOrganisations },
];
