import { type Answer, download, page, text } from "../../platform/http/answers.ts";
import { writeCsv, writeXlsx } from "../../platform/sheets/write.ts";
import { findMapGround } from "../county/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { periodKey, periodsBefore, type Period } from "../figures/index.ts";
import {
  programReader,
  type PublicContext,
  ROLES,
  type Route,
  withQuery,
  type WorkspaceContext,
} from "../records/index.ts";
import { findRhythm } from "../use/index.ts";
import { withoutUseOfSums } from "./coverage.ts";
import { countCoverage, countReporting, findOwnPlaces } from "./queries.ts";
import { QUESTION_NAMES, readQuestion } from "./question.ts";
import { coverageSheet } from "./sheet.ts";
import { publicPage } from "./views/public-page.tsx";
import { type Shown, WIDE } from "./views/shown.ts";
import { workspaceCoveragePage } from "./views/workspace-page.tsx";

/** A list of offers narrowed to what a cell counts; `reach` is where the list keeps what is not at a place. */
function listAddress(
  path: string,
  { by, among }: Shown["question"],
  code: string | undefined,
  place: Record<string, string>,
) {
  const query = new URLSearchParams(place);
  for (const [side, value] of Object.entries(among)) query.set(side, value);
  if (code !== undefined) query.set(by, code);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

const isWide = (place: string): boolean => WIDE.some((one) => one === place);

/** The public overview, counted once for all languages until something is published. */
async function findPublic(context: PublicContext): Promise<Shown> {
  const { t, tenant, services, paths, lang, query } = context;
  const question = readQuestion(query);
  const { by, among } = question;
  const today = services.clock.today();
  const counted = await context.remember(`coverage ${JSON.stringify({ by, among })}`, () =>
    context.read((db) => countCoverage(db, question)),
  );
  const places = await context.remember(`coverage places ${today}`, () =>
    context.read((db) => findMunicipalities(db, tenant.ags, today)),
  );
  const path = paths.site(lang, "angebote");
  return {
    t,
    question,
    counted,
    places,
    county: tenant.name,
    audience: "public",
    own: [],
    hrefOf: (code, place) => listAddress(path, question, code, place === undefined ? {} : { ort: place }),
    hereOf: (change) => withQuery(paths.site(lang, "ueberblick"), query, change),
  };
}

async function showPublic(context: PublicContext): Promise<Answer> {
  return page(publicPage(context, await findPublic(context), await findMapGround(context)));
}

async function sendPublic(context: PublicContext): Promise<Answer> {
  const { header, rows } = coverageSheet(await findPublic(context));
  return text(new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(header, rows)), "text/csv; charset=utf-8");
}

/** Calendar periods to look back at, besides today. */
const PERIODS = 3;

/**
 * The overview of the workspace. Figures of providers are read with the program's eyes, because a band is made of many
 * of them; what of it is told is `tellUse`'s to say.
 */
async function findInside(context: WorkspaceContext) {
  const { t, tenant, services, paths, viewer, query } = context;
  const question = readQuestion(query);
  const today = services.clock.today();
  const { organisationId } = viewer;
  const { places, rhythm, own } = await context.use(async (db) => ({
    places: await findMunicipalities(db, tenant.ags, today),
    rhythm: await findRhythm(db, tenant.id),
    own: organisationId === null ? [] : await findOwnPlaces(db, organisationId),
  }));
  const periods = periodsBefore(rhythm ?? "half_year", today, PERIODS);
  const asked = query.get("zeitraum");
  const period: Period | undefined =
    asked === "heute" ? undefined : (periods.find((one) => periodKey(one) === asked) ?? periods[0]);
  // One table is told to the network: two that overlap would tell by their difference what neither tells.
  const canTell = viewer.isOffice || (question.by === "thema" && Object.keys(question.among).length === 0);
  const { counted, reporting } = await services.doors.withTenant(programReader(tenant.id), async (db) => ({
    counted: await countCoverage(db, question, canTell ? { period, today } : undefined),
    reporting: period === undefined ? undefined : await countReporting(db, period),
  }));
  const list = (place: string | undefined): Record<string, string> =>
    place === undefined ? {} : isWide(place) ? { reichweite: place } : { ort: place };
  const shown: Shown = {
    t,
    question,
    counted: viewer.isOffice ? counted : withoutUseOfSums(counted),
    places,
    county: tenant.name,
    own,
    audience: viewer.isOffice ? "office" : "network",
    hrefOf: (code, place) =>
      listAddress(paths.intern("angebote"), question, code, { ...list(place), stand: "published" }),
    hereOf: (change) => withQuery(paths.intern("abdeckung"), query, change),
  };
  return { shown, period, periods, reporting };
}

async function showInside(context: WorkspaceContext): Promise<Answer> {
  const found = await findInside(context);
  const ground = await findMapGround({
    read: (work) => context.services.doors.asPublic(context.tenant.id, work),
    remember: (_, find) => find(),
  });
  return page(workspaceCoveragePage({ context, ...found, ground }));
}

async function exportInside(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services } = context;
  const { shown } = await findInside(context);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const bytes = await writeXlsx([{ name: t("coverage.title").slice(0, 31), ...coverageSheet(shown) }]);
  return download(bytes, type, `${t("coverage.menu")} ${tenant.name} ${services.clock.today()}.xlsx`);
}

export const routes: readonly Route[] = [
  { door: "public", method: "get", path: "ueberblick", query: QUESTION_NAMES, handle: showPublic },
  { door: "public", method: "get", path: "ueberblick.csv", query: QUESTION_NAMES, unlisted: true, handle: sendPublic },
  { door: "workspace", method: "get", path: "abdeckung", roles: ROLES, handle: showInside },
  { door: "workspace", method: "get", path: "abdeckung/export.xlsx", roles: ROLES, handle: exportInside },
];
