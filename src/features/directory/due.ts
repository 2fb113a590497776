import type { TenantDb } from "../../platform/db/doors.ts";
import { type DueItem, isStale, type WorkspaceContext } from "../records/index.ts";
import { findEndingConsents, findInReview } from "./due-queries.ts";
import { findUninformed } from "./information-queries.ts";
import { findOrganisation } from "./queries.ts";

/** So many days ahead the office hears that a consent ends: time to ask for a new one. */
export const DAYS_BEFORE_CONSENT_ENDS = 30;

/** With more than this waiting, one line leads to all of them. */
const SINGLY = 5;

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

async function findReviews({ t, paths }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const waiting = await findInReview(db);
  const shared = {
    due: null,
    label: t("directory.kindLabel"),
    because: t("directory-office.due.becauseOffice"),
    action: t("directory-office.due.review"),
  };
  if (waiting.length > SINGLY)
    return [
      {
        ...shared,
        title: t("directory-office.due.manyInReview", { count: waiting.length }),
        href: paths.intern("akteure?stand=in_review"),
      },
    ];
  return waiting.map(({ title, slug }) => ({
    ...shared,
    title,
    href: paths.intern(`akteure/${slug}`),
    detail: t("directory-office.due.inReview"),
  }));
}

async function findConsents({ t, paths, services }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const today = services.clock.today();
  const ending = await findEndingConsents(db, today, addDays(today, DAYS_BEFORE_CONSENT_ENDS));
  return ending.map((one) => ({
    due: one.endsOn,
    label: t("directory-office.due.consent"),
    title: t("directory-office.due.consentEnds", { name: one.name ?? t("directory-office.persons.nameless") }),
    href: paths.intern(`akteure/${one.slug}/personen/${one.personId}`),
    detail: t("directory-office.due.consentDetail", { organisation: one.organisation, on: one.endsOn }),
    because: t("directory-office.due.becauseOffice"),
    action: t("directory-office.due.renew"),
  }));
}

/** Persons whose data came with a list and who were not told yet (Art. 14 DSGVO): one line for all of them. */
async function findInformationDuty({ t, paths }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const persons = await findUninformed(db);
  const [first] = persons;
  if (first === undefined) return [];
  return [
    {
      due: first.due,
      label: t("directory-office.information.label"),
      title: t("directory-office.information.dueTitle", { count: persons.length }),
      href: paths.intern("akteure/informationspflicht"),
      because: t("directory-office.due.becauseOffice"),
      action: t("directory-office.information.action"),
    },
  ];
}

/** Partners: whether what stands there of their own organisation is still true. */
async function findOwn({ t, paths, tenant, viewer, services }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (viewer.organisationId === null) return [];
  const own = await findOrganisation(db, viewer.organisationId);
  if (own === undefined || own.deletedAt !== null || own.state !== "published") return [];
  if (!isStale(tenant.freshness, "organisation", own.confirmedAt, services.clock.now())) return [];
  return [
    {
      due: null,
      label: t("directory-office.due.profile"),
      title: t("directory-office.due.stillTrue"),
      href: paths.intern(`akteure/${own.slug}`),
      detail: t("directory-office.due.notConfirmed", { name: own.name }),
      because: t("directory-office.due.becauseOwn"),
      action: t("directory-office.due.look"),
    },
  ];
}

/** What waits for this viewer in the directory. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (context.viewer.role === "office")
    return [
      ...(await findReviews(context, db)),
      ...(await findConsents(context, db)),
      ...(await findInformationDuty(context, db)),
    ];
  return context.viewer.role === "partner" ? findOwn(context, db) : [];
}
