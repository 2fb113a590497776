import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Badge,
  Browse,
  ButtonLink,
  type Column,
  EmptyState,
  Ends,
  Heading,
  Lead,
  Note,
  SearchForm,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  chooseColumn,
  COUNT_LIMIT,
  isAllChosen,
  isStale,
  isWaitingList,
  ListChips,
  ListFilters,
  type ListFound,
  ListOrder,
  ListPages,
  listQuery,
  ManyForm,
  ManyNotice,
  type ManyProblem,
  NothingFits,
  StateBadge,
  type WorkspaceContext,
  withQuery,
} from "../../records/index.ts";
import { availability, type Offer } from "../offer.ts";
import { describeAvailability } from "../phrases.ts";
import { canEnter, canPublish } from "../policy.ts";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  offers: readonly Offer[];
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
};

function sentence({ context: { t }, list }: Props): string {
  const isNarrowed = list.words !== "" || [...list.choice.values()].some((codes) => codes.length > 0);
  if (list.total > COUNT_LIMIT) return t("offers-office.listLeadOver", { limit: COUNT_LIMIT });
  return isNarrowed
    ? t("offers-office.listLeadFiltered", { count: list.total })
    : t("offers-office.listLead", { count: list.total });
}

/** What needs somebody, as ways into the list. */
function Attention({ context, list }: Props) {
  const { t, path, viewer } = context;
  const waiting = list.counts.get("state:in_review") ?? 0;
  const stale = list.counts.get("fresh:no") ?? 0;
  const own = viewer.organisationId;
  const links = [
    ...(waiting > 0 && canPublish(viewer)
      ? [{ href: `${path}?stand=in_review`, label: t("offers-office.inReview", { count: waiting }) }]
      : []),
    ...(stale > 0 ? [{ href: `${path}?bestaetigt=no`, label: t("offers-office.notConfirmed", { count: stale }) }] : []),
    ...(own === null ? [] : [{ href: `${path}?anbieter=${own}`, label: t("offers-office.ownOffers") }]),
  ];
  if (listQuery(context.query).size > 0 || links.length === 0) return <></>;
  return (
    <ul class="cluster">
      {links.map((link) => (
        <li>
          <a class="alone" href={link.href}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

const isChoosable = ({ context, offers }: Props): boolean => canPublish(context.viewer) && isWaitingList(offers);

function whereOf(offer: Offer, { t }: WorkspaceContext): string {
  return offer.reach === "place" ? (offer.placeName ?? offer.locality ?? "–") : t.code("offers.reach", offer.reach);
}

/** How places stand; where nobody has to register, none are counted. */
function placesOf(offer: Offer, today: string, t: Translator): string {
  const found = availability(offer, today);
  return found.state === "open" ? "–" : (describeAvailability(found, t)?.text ?? "–");
}

function columns(props: Props): Column<Offer>[] {
  const { context } = props;
  const { t, paths, services } = context;
  const today = services.clock.today();
  const choose: Column<Offer>[] = isChoosable(props)
    ? [chooseColumn(t, { titleOf: (offer) => offer.title, isAll: isAllChosen(context.query) })]
    : [];
  return [
    ...choose,
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

function Results(props: Props) {
  const { context, list, offers } = props;
  const { t, path, paths, viewer } = context;
  const query = listQuery(context.query);
  const shared = { t, path, query, list };
  if (offers.length === 0) {
    if (query.size > 0) return <NothingFits {...shared} next={{ href: path, label: t("ui.clearFilters") }} />;
    const next = canEnter(viewer) ? { href: paths.intern("angebote/neu"), label: t("offers-office.new") } : undefined;
    return <EmptyState title={t("offers-office.nothingYet")} next={next} />;
  }
  const table = <Table caption={t("offers-office.title")} quietCaption columns={columns(props)} rows={[...offers]} />;
  return (
    <Stack>
      <ListOrder {...shared} />
      {isChoosable(props) ? <ManyForm {...shared} table={table} /> : table}
      <ListPages {...shared} />
      <p>
        <a href={withQuery(paths.intern("angebote/export.xlsx"), query, { seite: undefined })}>
          {t("records-office.exportXlsx")}
        </a>
        {" · "}
        <a href={withQuery(paths.intern("angebote/export.csv"), query, { seite: undefined })}>
          {t("records-office.exportCsv")}
        </a>
      </p>
      <Note>{t("records-office.exportNote")}</Note>
    </Stack>
  );
}

/** Offers of the county as far as the viewer may see them: what needs somebody, search, filters, a table. */
export function offersPage(props: Props): JSX.Element {
  const { context, list, problem } = props;
  const { t, path, paths, viewer } = context;
  const query = listQuery(context.query);
  const hidden = [...query.entries()]
    .filter(([name]) => name !== "q" && name !== "seite")
    .map(([name, value]) => ({ name, value }));
  const shared = { t, path, query, list };
  return workspacePage(context, {
    title: t("offers-office.title"),
    current: "offers",
    children: (
      <>
        <ManyNotice t={t} problem={problem} />
        <Ends>
          <Heading level={1}>{t("offers-office.title")}</Heading>
          {canEnter(viewer) ? (
            <ButtonLink href={paths.intern("angebote/neu")}>{t("offers-office.new")}</ButtonLink>
          ) : null}
        </Ends>
        <Lead>{sentence(props)}</Lead>
        <Attention {...props} />
        <SearchForm
          action={path}
          value={list.words}
          label={t("offers-office.searchLabel")}
          buttonLabel={t("ui.search")}
          hidden={hidden}
        />
        <ListChips {...shared} />
        <Browse table filters={<ListFilters {...shared} />} main={<Results {...props} />} />
        {canEnter(viewer) ? (
          <p>
            <a href={paths.intern("angebote/papierkorb")}>{t("records-office.trash")}</a>
          </p>
        ) : null}
      </>
    ),
  });
}
