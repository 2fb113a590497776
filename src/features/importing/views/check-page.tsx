import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  Badge,
  Button,
  ButtonRow,
  CellProblem,
  Ends,
  Heading,
  Lead,
  Note,
  Pagination,
  Stack,
  StatTiles,
  Table,
  Tabs,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { withQuery } from "../../records/index.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import { countOutcomes, type PlanItem } from "../plan.ts";
import { ImportSteps, importTrail } from "./frame.tsx";
import { type CheckProps, HowRead } from "./how-read.tsx";
import { ItemDetail } from "./item-detail.tsx";

/** Entries on one page: enough to work through, few enough for a phone. */
const PAGE = 40;

const VIEWS = { offen: "open", neu: "created", geaendert: "updated", alle: undefined } as const;
type View = keyof typeof VIEWS;
const isView = (text: string | null): text is View => text !== null && Object.hasOwn(VIEWS, text);

function badge(item: PlanItem, t: Translator) {
  if (item.outcome === "created") return <Badge kind="info">{t("importing.check.badgeCreated")}</Badge>;
  if (item.outcome === "updated") return <Badge kind="info">{t("importing.check.badgeUpdated")}</Badge>;
  if (item.outcome === "unchanged") return <Badge kind="success">{t("importing.check.badgeUnchanged")}</Badge>;
  const unreadable = item.problems.some((one) => one.severity === "error");
  return unreadable ? (
    <Badge kind="danger">{t("importing.check.badgeUnreadable")}</Badge>
  ) : (
    <Badge kind="warning">{t("importing.check.badgeUnclear")}</Badge>
  );
}

/** A cell as written, marked where something is wrong with it. */
function WrittenCell({ item, field }: { item: PlanItem; field: string }) {
  const written = item.entry.row.written[field] ?? "";
  const fault = item.problems.find((one) => one.field === field && one.severity !== "note");
  if (fault === undefined) return <>{written === "" ? "–" : written}</>;
  return (
    <CellProblem kind={fault.severity === "error" ? "danger" : "warning"}>{written === "" ? "–" : written}</CellProblem>
  );
}

/** The columns worth seeing at a glance: the name, and the fields that the list fills most. */
function shownFields({ plan, stored }: CheckProps): string[] {
  const { list } = IMPORT_TARGETS[stored.kind];
  const mapped = plan.columns.flatMap((match) => (match.field === null ? [] : [match.field]));
  const preferred =
    stored.kind === "organisations"
      ? ["kind", "postcode", "place", "phone", "email"]
      : ["provider", "place", "starts", "times", "levels"];
  const shown = preferred
    .filter((field) => mapped.includes(field) || field === "postcode" || field === "place")
    .slice(0, 5);
  return [
    list.identity.name,
    ...shown.filter((field) => plan.items.some((item) => item.entry.row.written[field] !== undefined)),
  ];
}

function Items(props: CheckProps & { items: PlanItem[] }) {
  const { context, stored, items } = props;
  const { t } = context;
  const { list } = IMPORT_TARGETS[stored.kind];
  if (items.length === 0) return <p>{t("importing.check.nothingHere")}</p>;
  const label = (name: string) =>
    t((list.fields.find((field) => field.name === name)?.label ?? "importing.check.name") as PlainMessageKey);
  return (
    <Table
      caption={t("importing.check.rows")}
      quietCaption
      rows={items}
      rowId={(item) => `zeile-${item.entry.row.row}`}
      columns={[
        { label: t("importing.check.row"), cell: (item) => <b>{item.entry.row.row}</b> },
        ...shownFields(props).map((field, index) => ({
          label: label(field),
          rowHeader: index === 0,
          cell: (item: PlanItem) => <WrittenCell item={item} field={field} />,
        })),
        { label: t("importing.check.result"), cell: (item) => badge(item, t) },
      ]}
      detail={(item) => ItemDetail({ context, stored, plan: props.plan, item })}
    />
  );
}

function Summary({ context, plan }: CheckProps) {
  const { t } = context;
  const counts = countOutcomes(plan.items);
  const unreadable = plan.items.filter(
    (item) => item.outcome === "open" && item.problems.some((one) => one.severity === "error"),
  ).length;
  return (
    <>
      <Lead>
        {t("importing.check.lead", { count: plan.items.length, ready: plan.items.length - counts.open })}{" "}
        {t("importing.check.needYou", { count: counts.open })}
      </Lead>
      <StatTiles
        stats={[
          { value: counts.created, label: t("importing.check.created") },
          { value: counts.updated, label: t("importing.check.updated") },
          { value: counts.unchanged, label: t("importing.check.unchanged") },
          { value: counts.open - unreadable, label: t("importing.check.open"), kind: "warning" },
          { value: unreadable, label: t("importing.check.badgeUnreadable"), kind: "danger" },
        ]}
      />
    </>
  );
}

function chooseView({ context, plan }: CheckProps): { view: View; items: PlanItem[]; page: number; pages: number } {
  const asked = context.query.get("ansicht");
  const counts = countOutcomes(plan.items);
  const view: View = isView(asked) ? asked : counts.open > 0 ? "offen" : "alle";
  const wanted = VIEWS[view];
  const all = plan.items.filter((item) => wanted === undefined || item.outcome === wanted);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(1, Number.parseInt(context.query.get("seite") ?? "1", 10) || 1), pages);
  return { view, items: all.slice((page - 1) * PAGE, page * PAGE), page, pages };
}

function ViewTabs({ context, plan, view }: CheckProps & { view: View }) {
  const { t, path } = context;
  const counts = countOutcomes(plan.items);
  const tab = (name: View, label: string, count: number) => ({
    href: `${path}?ansicht=${name}`,
    label,
    count,
    current: name === view,
  });
  return (
    <Tabs
      label={t("importing.check.tabs")}
      items={[
        tab("offen", t("importing.check.tabOpen"), counts.open),
        tab("neu", t("importing.check.tabCreated"), counts.created),
        tab("geaendert", t("importing.check.tabUpdated"), counts.updated),
        tab("alle", t("importing.check.tabAll"), plan.items.length),
      ]}
    />
  );
}

function TakeOver({ context, stored, plan, page }: CheckProps & { page: number }) {
  const { t, paths } = context;
  const counts = countOutcomes(plan.items);
  const ready = counts.created + counts.updated;
  return (
    <>
      {counts.open === 0 ? null : <Note>{t("importing.check.leaveOut")}</Note>}
      <input type="hidden" name="seite" value={String(page)} />
      <ButtonRow>
        <Button formaction={paths.intern(`einlesen/${stored.id}/uebernahme`)}>
          {t("importing.check.takeOver", { count: ready })}
        </Button>
        {counts.open === 0 ? null : <Button look="secondary">{t("importing.check.save")}</Button>}
        <Button look="text" formaction={paths.intern(`einlesen/${stored.id}/verwerfen`)} formnovalidate>
          {t("importing.check.discard")}
        </Button>
      </ButtonRow>
      <Note>{t("importing.check.undoHint")}</Note>
    </>
  );
}

/** What would become of the list, with every problem at its row and cell, to be corrected here. Nothing is stored. */
export function checkPage(props: CheckProps) {
  const { context, stored } = props;
  const { t, paths, path, query } = context;
  const { view, items, page, pages } = chooseView(props);
  const title = t("importing.check.title", { file: stored.fileName });
  const to = (number: number) => withQuery(path, query, { seite: String(number) });
  return workspacePage(context, {
    title,
    current: "importing",
    trail: importTrail(t, context),
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <ImportSteps context={context} stored={stored} current={2} />
        <Summary {...props} />
        <form method="post" action={paths.intern(`einlesen/${stored.id}/pruefen`)} class="stack">
          <input type="hidden" name="ansicht" value={view} />
          <Ends>
            <Heading level={2}>{t("importing.check.rows")}</Heading>
            <ViewTabs {...props} view={view} />
          </Ends>
          <Items {...props} items={items} />
          {pages === 1 ? null : (
            <Pagination
              label={t("ui.pagination")}
              position={t("ui.pageOf", { page, pages })}
              previous={page > 1 ? { href: to(page - 1), label: t("ui.previous") } : undefined}
              next={page < pages ? { href: to(page + 1), label: t("ui.next") } : undefined}
            />
          )}
          <TakeOver {...props} page={page} />
        </form>
        <HowRead {...props} />
      </Stack>
    ),
  });
}
