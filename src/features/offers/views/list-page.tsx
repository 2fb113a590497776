import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, type Column } from "../../../platform/ui/index.ts";
import { recordListPage } from "../../accounts/index.ts";
import {
  attentionOf,
  isStale,
  leadOf,
  type ListShown,
  stateColumn,
  titleColumn,
  type WorkspaceContext,
} from "../../records/index.ts";
import { offerKind } from "../kind.ts";
import { availability, type Offer } from "../offer.ts";
import { describeAvailability } from "../phrases.ts";

function whereOf(offer: Offer, { t }: WorkspaceContext): string {
  return offer.reach === "place" ? (offer.placeName ?? offer.locality ?? "–") : t.code("offers.reach", offer.reach);
}

/** How places stand; where nobody has to register, none are counted. */
function placesOf(offer: Offer, today: string, t: Translator): string {
  const found = availability(offer, today);
  return found.state === "open" ? "–" : (describeAvailability(found, t)?.text ?? "–");
}

function columns(context: WorkspaceContext): Column<Offer>[] {
  const { t, tenant, services } = context;
  const today = services.clock.today();
  return [
    titleColumn(
      context,
      offerKind,
      t("offers-office.column.offer"),
      (offer) => offer.providerName || t("offers-office.unknownProvider"),
    ),
    { label: t("offers-office.column.where"), cell: (offer) => whereOf(offer, context) },
    stateColumn(t),
    {
      label: t("offers-office.column.places"),
      cell: (offer) => placesOf(offer, today, t),
    },
    {
      label: t("offers-office.column.confirmed"),
      cell: ({ confirmedAt, state }) =>
        state !== "published" ? (
          "–"
        ) : confirmedAt === null ? (
          t("offers-office.never")
        ) : isStale(tenant.freshness, "offer", confirmedAt, services.clock.now()) ? (
          <Badge kind="warning">{t.date(dayOf(confirmedAt), "short")}</Badge>
        ) : (
          t.date(dayOf(confirmedAt), "short")
        ),
    },
  ];
}

/** Offers of the county as far as the viewer may see them: what needs somebody, search, filters, a table. */
export function offersPage(shown: ListShown<Offer>): JSX.Element {
  const { context, list } = shown;
  const { t } = context;
  return recordListPage({
    ...shown,
    kind: offerKind,
    menu: "offers",
    lead: leadOf(t, list, t("offers-office.listLead", { count: list.total })),
    enterLabel: t("offers-office.new"),
    attention: attentionOf(context, list),
    columns: columns(context),
    empty: { title: t("offers-office.nothingYet") },
    search: { label: t("offers-office.searchLabel") },
    exportNote: t("records-office.exportNote"),
  });
}
