import { z } from "zod";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { scopeOf, type WorkspaceContext } from "../records/index.ts";
import { jointAgreement, processorAgreement, recordOfProcessing, withBlanks } from "./documents.ts";
import { agreementsPage, documentPage } from "./views/document-pages.tsx";
import { periodsPage } from "./views/periods-page.tsx";

const activitiesOf = ({ services }: WorkspaceContext) =>
  services.registry.features.flatMap(({ processing }) => processing ?? []);
const periodsOf = ({ services }: WorkspaceContext) =>
  services.registry.features.flatMap(({ periods }) => periods ?? []);

/** The record of processing activities, from what the features of this program really do. */
export async function showRecord(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services } = context;
  const source = recordOfProcessing(tenant, activitiesOf(context), t.date(services.clock.today()));
  return page(documentPage({ context, kind: "record", source: withBlanks(source) }));
}

export async function showAgreements(context: WorkspaceContext): Promise<Answer> {
  return page(agreementsPage(context));
}

/** One of the agreements, to print and sign. */
export async function showAgreement(context: WorkspaceContext): Promise<Answer> {
  const kind = z.enum(["auftragsverarbeitung", "gemeinsam"]).safeParse(context.params["agreement"]);
  if (!kind.success) throw notFound();
  const source =
    kind.data === "gemeinsam"
      ? jointAgreement(context.tenant)
      : processorAgreement(context.tenant, activitiesOf(context));
  return page(documentPage({ context, kind: kind.data, source: withBlanks(source) }));
}

/** Periods with what they are, or would be (`wished`), and how many would go with that today. */
async function loadPeriods(context: WorkspaceContext, wished: ReadonlyMap<string, number> = new Map()) {
  const now = context.services.clock.now().getTime();
  return context.use(async (db) => {
    const rows = await db.selectFrom("retention").select(["name", "days"]).execute();
    const chosen = new Map(rows.map(({ name, days }) => [name, days]));
    const loaded = [];
    for (const period of periodsOf(context)) {
      const days = wished.get(period.name) ?? chosen.get(period.name) ?? period.days;
      loaded.push({ period, days, count: await period.count(db, new Date(now - days * 86_400_000)) });
    }
    return loaded;
  });
}

export async function showPeriods(context: WorkspaceContext): Promise<Answer> {
  const periods = await loadPeriods(context);
  const typed = Object.fromEntries(periods.map(({ period, days }) => [period.name, [String(days)]]));
  return page(periodsPage({ context, periods, state: { typed, errors: [] } }));
}

/** Keeps the periods a county wishes; within what is lawful. */
export async function savePeriods(context: WorkspaceContext): Promise<Answer> {
  const { sent, paths } = context;
  const periods = periodsOf(context);
  const read = periods.map((period) => ({ period, days: Number(sent.typed[period.name]?.at(-1) ?? "") }));
  const errors = read
    .filter(({ period, days }) => !Number.isInteger(days) || days < period.shortest || days > period.longest)
    .map(({ period }) => ({ field: period.name, key: "privacy-office.error.days" }));
  if (errors.length > 0) {
    const loaded = await loadPeriods(context);
    return page(periodsPage({ context, periods: loaded, state: { typed: sent.typed, errors } }), 422);
  }
  if (sent.typed["vorschau"] !== undefined) {
    const shown = await loadPeriods(context, new Map(read.map(({ period, days }) => [period.name, days])));
    return page(periodsPage({ context, periods: shown, state: { typed: sent.typed, errors: [] }, isPreview: true }));
  }
  const scope = scopeOf(context);
  await context.use(async (db) => {
    for (const { period, days } of read) {
      const values = { days, changed_at: scope.clock.now(), changed_by: scope.actor.name };
      await db
        .insertInto("retention")
        .values({ tenant_id: scope.tenantId, name: period.name, ...values })
        .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doUpdateSet(values))
        .execute();
    }
  });
  return redirect(`${paths.intern("eigene-daten/fristen")}?hinweis=privacy-office.done.periods`);
}
