import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { Badge, CellProblem, Table } from "../../../platform/ui/index.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { PlanItem } from "../plan-items.ts";
import type { CheckProps } from "./how-read.tsx";
import { ItemDetail } from "./item-detail.tsx";

function badge(item: PlanItem, t: Translator) {
  if (item.outcome === "created") return <Badge kind="info">{t("importing.check.badgeCreated")}</Badge>;
  if (item.outcome === "updated") return <Badge kind="info">{t("importing.check.badgeUpdated")}</Badge>;
  if (item.outcome === "unchanged") return <Badge kind="success">{t("importing.check.badgeUnchanged")}</Badge>;
  if (item.outcome === "out") return <Badge kind="info">{t("importing-check.badgeOut")}</Badge>;
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

/** Entries of a list, each with what is wrong with it and what is asked under its row. */
export function EntriesTable(props: CheckProps & { items: PlanItem[] }) {
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
