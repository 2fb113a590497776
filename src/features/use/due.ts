import type { TenantDb } from "../../platform/db/doors.ts";
import { findDeliveries, namePeriod, type Period, periodKey } from "../figures/index.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { USE } from "./measures.ts";
import { periodsAsked, wantedBy } from "./owed.ts";
import { findAskedOffers, findProvider, findRhythm } from "./queries.ts";

/** What an organisation still has to say, a period a line, the earliest day first. */
export type Owed = { period: Period; offers: { id: string; title: string }[] };

/** What is asked of an organisation today and not answered: the last period that is over, courses of the last year. */
export async function findOwed(
  db: TenantDb,
  { tenantId, organisationId, today }: { tenantId: string; organisationId: string; today: string },
): Promise<Owed[]> {
  const rhythm = await findRhythm(db, tenantId);
  const offers = await findAskedOffers(db, organisationId);
  const said = await findDeliveries(db, { form: USE, recordIds: offers.map(({ id }) => id) });
  const known = new Set(said.map((one) => `${one.recordId}_${periodKey(one)}`));
  const owed = new Map<string, Owed>();
  for (const offer of offers)
    for (const period of periodsAsked(offer, rhythm, today)) {
      const key = periodKey(period);
      if (known.has(`${offer.id}_${key}`)) continue;
      const item = owed.get(key) ?? { period, offers: [] };
      owed.set(key, { ...item, offers: [...item.offers, { id: offer.id, title: offer.title }] });
    }
  return [...owed.values()].toSorted((a, b) => a.period.endsOn.localeCompare(b.period.endsOn));
}

/** Figures an organisation owes, for its people. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer, tenant, services } = context;
  const { organisationId } = viewer;
  if (viewer.role !== "partner" || organisationId === null) return [];
  const own = await findProvider(db, { id: organisationId });
  if (own === undefined) return [];
  const owed = await findOwed(db, { tenantId: tenant.id, organisationId, today: services.clock.today() });
  return owed.map(({ period, offers }) => ({
    due: wantedBy(period),
    label: t("use.due.label"),
    title: t("use.due.title", { period: namePeriod(period, t) }),
    href: paths.intern(`nutzung/${own.slug}`),
    detail:
      offers.length > 3 ? t("use.due.offers", { count: offers.length }) : t.list(offers.map(({ title }) => title)),
    because: t("use.due.because"),
    action: t("use.due.action"),
  }));
}
