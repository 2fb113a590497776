import type { TenantDb } from "../../platform/db/doors.ts";
import {
  canPublish,
  type DueItem,
  findHistory,
  findReviews,
  isStale,
  type WorkspaceContext,
} from "../records/index.ts";
import { offerKind } from "./kind.ts";
import type { Offer } from "./offer.ts";
import { findOffersOfProvider } from "./queries.ts";

/** Twice so many stand on the home page by themselves; then one entry leads to the list. */
const EACH = 5;

/** Days before its end at which an offer's owner is told. */
const BEFORE_END = 30;

type OwnDue = Pick<DueItem, "due" | "detail" | "action"> & { path: string };

/** What an offer of one's own needs: the most pressing thing only. */
async function findOwnDue(
  { t, tenant, services }: WorkspaceContext,
  db: TenantDb,
  offer: Offer,
): Promise<OwnDue | undefined> {
  const page = `angebote/${offer.slug}`;
  const { clock } = services;
  if (offer.state === "draft") {
    const last = (await findHistory(db, offer.id, 5)).find(
      (event) => event.kind === "send_back" || event.kind === "submit",
    );
    if (last?.kind !== "send_back")
      return {
        due: null,
        detail: t("offers-office.due.draft.detail"),
        action: t("offers-office.due.draft.action"),
        path: `${page}/bearbeiten`,
      };
    const detail =
      last.note === null
        ? t("offers-office.due.sentBack.detail", { by: last.actorName })
        : t("offers-office.due.sentBack.detailNote", { by: last.actorName, note: last.note });
    return { due: null, detail, action: t("offers-office.due.sentBack.action"), path: `${page}/bearbeiten` };
  }
  if (offer.state !== "published") return undefined;
  const soon = new Date(clock.now().getTime() + BEFORE_END * 86_400_000).toISOString().slice(0, 10);
  if (offer.validUntil !== null && offer.validUntil <= soon)
    return {
      due: offer.validUntil,
      detail: t("offers-office.due.ending.detail", { on: offer.validUntil }),
      action: t("offers-office.due.ending.action"),
      path: `${page}/bearbeiten`,
    };
  return isStale(tenant.freshness, "offer", offer.confirmedAt, clock.now())
    ? {
        due: null,
        detail: t("offers-office.due.stale.detail"),
        action: t("offers-office.due.stale.action"),
        path: page,
      }
    : undefined;
}

async function findOwn(context: WorkspaceContext, db: TenantDb, organisationId: string): Promise<DueItem[]> {
  const { t, paths } = context;
  const items: DueItem[] = [];
  const label = t("offers.kindLabel");
  const because = t("offers-office.due.own.because");
  for (const offer of await findOffersOfProvider(db, organisationId)) {
    const found = await findOwnDue(context, db, offer);
    if (found === undefined) continue;
    const { path, ...due } = found;
    items.push({ ...due, label, because, title: offer.title, href: paths.intern(path) });
  }
  // what has a day comes first; nobody is shown a hundred things
  const sorted = items.toSorted((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
  const rest = sorted.length - 2 * EACH;
  if (rest <= 0) return sorted;
  const more = {
    due: null,
    label,
    because,
    title: t("offers-office.due.more", { count: rest }),
    href: `${paths.intern("angebote")}?anbieter=${organisationId}`,
    action: t("offers-office.due.more.action"),
  };
  return [...sorted.slice(0, 2 * EACH), more];
}

/** What waits for this person among the offers: reviews for the office, their own offers for partners. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { viewer } = context;
  if (canPublish(viewer)) return findReviews(context, db, offerKind);
  return viewer.role === "partner" && viewer.organisationId !== null ? findOwn(context, db, viewer.organisationId) : [];
}
