import { z } from "zod";
import { type Answer, download, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm } from "../../platform/http/forms.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { findMunicipalities } from "../directory/index.ts";
import { findDeliveries, periodAround, type Period, periodKey, periodsBefore, RHYTHMS } from "../figures/index.ts";
import {
  actorOf,
  Conflict,
  type Role,
  type Scope,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { readLines, saveLines, setRhythm } from "./actions.ts";
import { type Line, linesOf, PERIODS_SHOWN, rhythmOf } from "./lines.ts";
import { USE } from "./measures.ts";
import { settleUse } from "./owing.ts";
import { canDeliver } from "./policy.ts";
import { findAskedOffers, findPhones, findProvider, findRhythm } from "./queries.ts";
import { useSheets } from "./sheet.ts";
import { typedOf } from "./views/line-fields.tsx";
import { overviewPage } from "./views/overview-page.tsx";
import { providerPage, type ProviderPageProps } from "./views/provider-page.tsx";

const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

/** What is asked in the county, or of one organisation, in the calendar period that the address names (the last one over). */
async function findAsked(context: WorkspaceContext, db: TenantDb, providerId?: string) {
  const { tenant, services, query } = context;
  const today = services.clock.today();
  const rhythm = await findRhythm(db, tenant.id);
  // Courses that ended within the running period are asked about already.
  const calendar = rhythm ?? "half_year";
  const periods: Period[] = [periodAround(calendar, today), ...periodsBefore(calendar, today, PERIODS_SHOWN)];
  const shown = periods.find((period) => periodKey(period) === query.get("zeitraum")) ?? periods[1] ?? periods[0];
  if (shown === undefined) throw notFound();
  const offers = await findAskedOffers(db, providerId);
  // A course may have begun before the period in which it ended.
  const deliveries = await findDeliveries(db, { form: USE, recordIds: offers.map(({ id }) => id) });
  return { rhythm, periods, shown, lines: linesOf(offers, deliveries, { shown, rhythm, today }) };
}

async function showOverview(context: WorkspaceContext): Promise<Answer> {
  const { viewer, paths } = context;
  if (viewer.role === "partner") {
    const { organisationId } = viewer;
    if (organisationId === null) throw notAllowed();
    const own = await context.use((db) => findProvider(db, { id: organisationId }));
    if (own === undefined) throw notFound();
    return redirect(paths.intern(`nutzung/${own.slug}`));
  }
  const shown = await context.use(async (db) => {
    const asked = await findAsked(context, db);
    const missing = asked.lines.filter(({ delivery }) => delivery === undefined).map(({ offer }) => offer.providerId);
    return { ...asked, phones: await findPhones(db, [...new Set(missing)]) };
  });
  return page(overviewPage({ context, ...shown }));
}

async function exportUse(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services } = context;
  const { lines, shown, places } = await context.use(async (db) => ({
    ...(await findAsked(context, db)),
    places: await findMunicipalities(db, tenant.ags, services.clock.today()),
  }));
  const names = new Map(places.map(({ ags, name }) => [ags, name]));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const sheets = useSheets(t, lines, (ags) => names.get(ags) ?? ags);
  return download(await writeXlsx(sheets), type, `${t("use.title")} ${tenant.name} ${periodKey(shown)}.xlsx`);
}

/** The organisation in the address, with what is asked of it. @throws Refusal 404, also where it is not the viewer's */
async function findOwn(context: WorkspaceContext, db: TenantDb) {
  const provider = await findProvider(db, { slug: context.params["organisation"] ?? "" });
  if (provider === undefined || !canDeliver(context.viewer, provider.id)) throw notFound();
  const asked = await findAsked(context, db, provider.id);
  const places = await findMunicipalities(db, context.tenant.ags, context.services.clock.today());
  return { provider, ...asked, origins: places.map(({ ags, name }) => ({ ags, name })) };
}

async function showProvider(context: WorkspaceContext): Promise<Answer> {
  const own = await context.use((db) => findOwn(context, db));
  return page(providerPage({ context, ...own, state: { typed: typedOf(own.lines), errors: [] } }));
}

/** The form again, as typed; a second save then corrects what somebody else has said meanwhile. */
async function showAgain(context: WorkspaceContext, more: Partial<ProviderPageProps>, status: number): Promise<Answer> {
  const own = await context.use((db) => findOwn(context, db));
  const { typed } = context.sent;
  const revisions = Object.fromEntries(
    Object.entries(typedOf(own.lines)).filter(([name]) => name.endsWith(".revision")),
  );
  return page(
    providerPage({ context, ...own, state: { typed: { ...typed, ...revisions }, errors: [] }, ...more }),
    status,
  );
}

async function saveProvider(context: WorkspaceContext): Promise<Answer> {
  const { sent, viewer, paths, tenant } = context;
  const save = async (db: TenantDb): Promise<Answer | { errors: { field: string; key: string }[]; lines: Line[] }> => {
    const own = await findOwn(context, db);
    const read = readLines(sent.typed, own.lines);
    if (!read.ok) return { errors: read.errors, lines: own.lines };
    // The office notes what it was told: then it stands behind the figure.
    const by = viewer.role === "office" ? (tenant.office.name ?? tenant.name) : own.provider.name;
    const changed = await saveLines(db, scopeOf(context), read.lines, by);
    await settleUse(db, scopeOf(context), own.provider.id, by);
    const done = changed === 0 ? "use.done.nothing" : "use.done.saved";
    return redirect(paths.intern(`nutzung/${own.provider.slug}?zeitraum=${periodKey(own.shown)}&hinweis=${done}`));
  };
  try {
    const answer = await context.use(save);
    if (!("errors" in answer)) return answer;
    return await showAgain(context, { state: { typed: sent.typed, errors: answer.errors } }, 422);
  } catch (error) {
    if (error instanceof Conflict) return showAgain(context, { isConflict: true }, 409);
    throw error;
  }
}

const rhythmForm = z.object({ rhythm: z.enum([...RHYTHMS, "never"] as const) });

async function changeRhythm(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(rhythmForm, context.sent.typed);
  if (!form.ok) throw notFound();
  await context.use((db) => setRhythm(db, scopeOf(context), rhythmOf(form.value.rhythm)));
  return redirect(`${context.paths.intern("nutzung")}?hinweis=use.done.rhythm`);
}

const KEEPERS: readonly Role[] = ["office", "partner"];
const office = { door: "workspace", roles: ["office"] } as const;
const keepers = { door: "workspace", roles: KEEPERS } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...keepers, method: "get", path: "nutzung", handle: showOverview },
  { ...office, method: "get", path: "nutzung/export.xlsx", handle: exportUse },
  { ...office, method: "post", path: "nutzung/rhythmus", handle: changeRhythm },
  { ...keepers, method: "get", path: "nutzung/:organisation", handle: showProvider },
  { ...keepers, method: "post", path: "nutzung/:organisation", handle: saveProvider },
];
