import { notAllowed, page, redirect } from "../../platform/http/answers.ts";
import { downloadRoutes, findDownloads, titleField } from "../files/index.ts";
import {
  canChange,
  changeState,
  Conflict,
  findHistory,
  findTranslationStates,
  isTransition,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { revisePage } from "./actions.ts";
import { countyFacts } from "./facts.ts";
import { findGaps } from "./fill.ts";
import { PLACES } from "./page.ts";
import { allowedTransitions, canWrite } from "./policy.ts";
import { findPages } from "./queries.ts";
import { editPage, previewPage, refuseGaps, savePage } from "./routes-edit.tsx";
import { getDownloadPlace, getPage, getPlace, loadPage, scopeOf } from "./routes-shared.ts";
import { TEMPLATES } from "./templates/index.ts";
import { versionsOf } from "./versions.ts";
import { listPage } from "./views/list-page.tsx";
import { pageOfPage } from "./views/page-page.tsx";
import { versionPage } from "./views/version-page.tsx";

async function showList(context: WorkspaceContext) {
  if (!canWrite(context.viewer)) throw notAllowed();
  const facts = countyFacts(context);
  const rows = await context.use(async (db) => {
    const written = new Map((await findPages(db)).map((one) => [one.place, one]));
    return Promise.all(
      PLACES.map(async (place) => {
        const found = written.get(place);
        const body = found?.body ?? TEMPLATES[place];
        const german = { lead: found?.lead ?? "", body };
        const downloads = found === undefined ? [] : await findDownloads(db, found.id);
        const titles = Object.fromEntries(downloads.map(({ id, title }) => [titleField(id), title]));
        const languages = context.tenant.languages;
        const states = found && (await findTranslationStates(db, found.id, { ...german, ...titles }, languages));
        return { place, page: found, gaps: findGaps(`${german.lead}\n${body}`, facts), translations: states ?? [] };
      }),
    );
  });
  return page(listPage({ context, rows }));
}

async function showPage(context: WorkspaceContext) {
  const place = getPlace(context);
  const shown = await context.use(async (db) => {
    const { page: found, content } = await loadPage(db, place);
    if (found === undefined) return { found, content, history: [], translations: [], downloads: [] };
    const history = await findHistory(db, found.id);
    const downloads = await findDownloads(db, found.id);
    const titles = Object.fromEntries(downloads.map(({ id, title }) => [titleField(id), title]));
    const german = { lead: content.lead, body: content.body, ...titles };
    return {
      found,
      content,
      history,
      downloads,
      translations: await findTranslationStates(db, found.id, german, context.tenant.languages),
    };
  });
  const facts = countyFacts(context);
  const gaps = findGaps(`${shown.content.lead}\n${shown.content.body}`, facts);
  return page(pageOfPage({ context, place, facts, gaps, ...shown }));
}

async function changePageState(context: WorkspaceContext) {
  const place = getPlace(context);
  const transition = context.sent.typed["transition"]?.at(-1) ?? "";
  const note = context.sent.typed["note"]?.at(-1)?.slice(0, 500) || undefined;
  const refused = await context.use(async (db) => {
    const found = await getPage(db, place);
    if (!isTransition(transition)) throw notAllowed();
    if (!allowedTransitions(context.viewer, found.state).includes(transition)) {
      // Somebody was faster; nobody is refused what they may do.
      if (canChange("draft", transition) || canChange("published", transition)) throw new Conflict();
      throw notAllowed();
    }
    const gaps = transition === "publish" ? refuseGaps(context, place, found, found) : undefined;
    if (gaps === undefined) await changeState(db, scopeOf(context), found.id, transition, note);
    return gaps;
  });
  if (refused !== undefined) return refused;
  return redirect(`${context.paths.intern(`website/seiten/${place}`)}?hinweis=pages.done.state`);
}

async function loadVersion(context: WorkspaceContext) {
  const place = getPlace(context);
  return context.use(async (db) => {
    const found = await getPage(db, place);
    const versions = versionsOf(found, await findHistory(db, found.id, 1000));
    const number = Number(context.query.get("nummer") ?? context.sent.typed["nummer"]?.at(-1) ?? versions.length);
    return { place, found, versions, version: versions.find((one) => one.number === number) ?? versions[0] };
  });
}

async function showVersion(context: WorkspaceContext) {
  const { place, found, versions, version } = await loadVersion(context);
  return page(versionPage({ context, place, found, versions, version, facts: countyFacts(context) }));
}

/** Puts an older text back; that is a change like any other and can be taken back the same way. */
async function restoreVersion(context: WorkspaceContext) {
  const { place, found, version } = await loadVersion(context);
  if (version === undefined || context.sent.typed["nummer"] === undefined) throw new Conflict();
  const { lead, body } = version;
  const refused = found.state === "published" ? refuseGaps(context, place, found, { lead, body }) : undefined;
  if (refused !== undefined) return refused;
  const opened = Number(context.sent.typed["version"]?.at(-1) ?? found.version);
  await context.use((db) => revisePage(db, scopeOf(context), found, { lead, body }, Math.trunc(opened) || 0));
  return redirect(`${context.paths.intern(`website/seiten/${place}`)}?hinweis=pages.done.restored`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "website", handle: showList },
  { ...office, method: "get", path: "website/seiten/:place", handle: showPage },
  { ...office, method: "get", path: "website/seiten/:place/bearbeiten", handle: editPage },
  { ...office, method: "post", path: "website/seiten/:place/bearbeiten", handle: savePage },
  { ...office, method: "post", path: "website/seiten/:place/vorschau", handle: previewPage },
  { ...office, method: "post", path: "website/seiten/:place/stand", handle: changePageState },
  { ...office, method: "get", path: "website/seiten/:place/fassungen", handle: showVersion },
  { ...office, method: "post", path: "website/seiten/:place/fassungen", handle: restoreVersion },
  ...downloadRoutes({ path: "website/seiten/:place", roles: ["office"], getPlace: getDownloadPlace }),
];
