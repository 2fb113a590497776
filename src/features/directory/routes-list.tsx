import { download, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { writeCsv, writeXlsx } from "../../platform/sheets/write.ts";
import {
  changeMany,
  findDeleted,
  findWholeList,
  findWorkspaceList,
  type ManyProblem,
  restoreRecord,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { changeOrganisationState } from "./actions.ts";
import { organisationListOptions } from "./list.ts";
import { allowedTransitions, canDelete, canPublish } from "./policy.ts";
import { findOrganisation, findOrganisationsByIds } from "./queries.ts";
import { loadTabs, pageOf, scopeOf } from "./routes-shared.ts";
import { organisationSheet } from "./sheet.ts";
import { organisationsPage } from "./views/list-page.tsx";
import { trashPage } from "./views/trash-page.tsx";

/** The list of the address; `path` is the list's own where a form of it answers. */
async function showList(context: WorkspaceContext, problem?: ManyProblem) {
  const shown = await context.use(async (db) => {
    const options = await organisationListOptions(context, db);
    const list = await findWorkspaceList(db, context.query, options);
    const organisations = await findOrganisationsByIds(db, list.ids);
    return { list, organisations, places: options.places, ...(await loadTabs(context, db)) };
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

/** The list as its address narrows it, without what is internal. */
async function findSheet(context: WorkspaceContext) {
  const organisations = await context.use(async (db) => {
    const ids = await findWholeList(db, context.query, await organisationListOptions(context, db));
    return findOrganisationsByIds(db, ids);
  });
  return organisationSheet(context.t, organisations, context.services.clock.today());
}

const fileName = ({ tenant, services, t }: WorkspaceContext, ending: string): string =>
  `${t("directory-office.fileName", { county: tenant.name, on: services.clock.today() })}.${ending}`;

async function exportXlsx(context: WorkspaceContext) {
  const sheet = await findSheet(context);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return download(await writeXlsx([sheet]), type, fileName(context, "xlsx"));
}

async function exportCsv(context: WorkspaceContext) {
  const { header, rows } = await findSheet(context);
  return download(writeCsv(header, rows), "text/csv; charset=utf-8", fileName(context, "csv"));
}

async function showTrash(context: WorkspaceContext) {
  if (!canDelete(context.viewer)) throw notAllowed();
  const shown = await context.use(async (db) => ({
    deleted: await findDeleted(db, "organisation", context.services.clock.now()),
    ...(await loadTabs(context, db)),
  }));
  return page(trashPage({ context, ...shown }));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function restore(context: WorkspaceContext) {
  if (!canDelete(context.viewer)) throw notAllowed();
  const id = context.params["id"] ?? "";
  if (!UUID.test(id)) throw notFound();
  const organisation = await context.use(async (db) => {
    const found = await findOrganisation(db, id);
    if (found === undefined) throw notFound();
    await restoreRecord(db, scopeOf(context), id);
    return found;
  });
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.restored`);
}

const everybody = { door: "workspace", roles: ["office", "partner", "reader"] } as const;
const office = { door: "workspace", roles: ["office"] } as const;

export const listRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "akteure", handle: (context: WorkspaceContext) => showList(context) },
  { ...everybody, method: "get", path: "akteure/export.xlsx", handle: exportXlsx },
  { ...everybody, method: "get", path: "akteure/export.csv", handle: exportCsv },
  { ...office, method: "post", path: "akteure/stand", handle: changeOrganisations },
  { ...office, method: "get", path: "akteure/papierkorb", handle: showTrash },
  { ...office, method: "post", path: "akteure/papierkorb/:id/wiederherstellung", handle: restore },
];
