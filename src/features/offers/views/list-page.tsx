import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, type Column } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  canPublish,
  COUNT_LIMIT,
  isNarrowed,
  isStale,
  type ListFound,
  type ManyProblem,
  RecordList,
  StateBadge,
  type WorkspaceContext,
} from "../../records/index.ts";
import { availability, type Offer } from "../offer.ts";
import { describeAvailability } from "../phrases.ts";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  offers: readonly Offer[];
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
};

function sentence({ context: { t }, list }: Props): string {
  if (list.total > COUNT_LIMIT) return t("offers-office.listLeadOver", { limit: COUNT_LIMIT });
  return isNarrowed(list)
    ? t("offers-office.listLeadFiltered", { count: list.total })
    : t("offers-office.listLead", { count: list.total });
}

/** What needs somebody, as ways into the list. */
function attentionOf({ context: { t, path, viewer }, list }: Props) {
  const waiting = list.counts.get("state:in_review") ?? 0;
  const stale = list.counts.get("fresh:no") ?? 0;
  const own = viewer.organisationId;
  return [
    ...(waiting > 0 && canPublish(viewer)
      ? [{ href: `${path}?stand=in_review`, label: t("offers-office.inReview", { count: waiting }) }]
      : []),
    ...(stale > 0 ? [{ href: `${path}?bestaetigt=no`, label: t("offers-office.notConfirmed", { count: stale }) }] : []),
    ...(own === null ? [] : [{ href: `${path}?anbieter=${own}`, label: t("offers-office.ownOffers") }]),
  ];
}

function whereOf(offer: Offer, { t }: WorkspaceContext): string {
  return offer.reach === "place" ? (offer.placeName ?? offer.locality ?? "–") : t.code("offers.reach", offer.reach);
}

/** How places stand; where nobody has to register, none are counted. */
function placesOf(offer: Offer, today: string, t: Translator): string {
  const found = availability(offer, today);
  return found.state === "open" ? "–" : (describeAvailability(found, t)?.text ?? "–");
}

function columns({ context }: Props): Column<Offer>[] {
  const { t, paths, services } = context;
  const today = services.clock.today();
  return [
    {
      label: t("offers-office.column.offer"),
      rowHeader: true,
      cell: (offer) => (
        <>
          <a href={paths.intern(`angebote/${offer.slug}`)}>{offer.title}</a>
          <span class="note">
            <br />
            {offer.providerName || t("offers-office.unknownProvider")}
          </span>
        </>
      ),
    },
    { label: t("offers-office.column.where"), cell: (offer) => whereOf(offer, context) },
    { label: t("offers-office.column.state"), cell: (offer) => <StateBadge t={t} state={offer.state} /> },
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
        ) : isStale(confirmedAt, services.clock.now()) ? (
          <Badge kind="warning">{t.date(dayOf(confirmedAt), "short")}</Badge>
        ) : (
          t.date(dayOf(confirmedAt), "short")
        ),
    },
  ];
}

/** Offers of the county as far as the viewer may see them: what needs somebody, search, filters, a table. */
export function offersPage(props: Props): JSX.Element {
  const { context, offers } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("offers-office.title"),
    current: "offers",
    children: (
      <RecordList
        {...props}
        kind="offer"
        entries={offers}
        title={t("offers-office.title")}
        lead={sentence(props)}
        enter={{ href: paths.intern("angebote/neu"), label: t("offers-office.new") }}
        attention={attentionOf(props)}
        columns={columns(props)}
        titleOf={(offer) => offer.title}
        empty={{ title: t("offers-office.nothingYet") }}
        search={{ label: t("offers-office.searchLabel") }}
        exportNote={t("records-office.exportNote")}
      />
    ),
  });
}
