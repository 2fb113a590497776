import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { cellText } from "../../../platform/sheets/table.ts";
import {
  Badge,
  Button,
  ButtonRow,
  ErrorSummary,
  Heading,
  Lead,
  Notice,
  SelectField,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormStart } from "../../records/index.ts";
import type { ColumnFault } from "../column-faults.ts";
import type { ColumnMatch } from "../columns.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { Plan } from "../plan.ts";
import { ImportSteps, importTrail } from "./frame.tsx";
import { type LayoutProps, SheetChoice } from "./sheet-choice.tsx";

type Props = LayoutProps & { faults?: readonly ColumnFault[] };
type Planned = Props & { plan: Plan };

/** Under this confidence a guess is worth a look. */
const UNSURE = 0.75;

/** The first values of a column, to recognise it by. */
function examplesOf(plan: Plan, column: number): string {
  const start = plan.layout.headerRow + plan.layout.headerRows;
  const texts = plan.table.rows
    .slice(start, start + 200)
    .map((row) => cellText(row[column]).replaceAll(/\s+/g, " ").trim());
  return [...new Set(texts.filter((text) => text !== ""))]
    .slice(0, 3)
    .map((text) => (text.length > 60 ? `${text.slice(0, 57)} …` : text))
    .join(" · ");
}

function faultWords({ context }: Props, { code, field }: ColumnFault): string {
  const name = context.t(field.label as PlainMessageKey);
  return code === "twice"
    ? context.t("importing.columns.twice", { field: name })
    : context.t("importing-check.columnMissing", { field: name });
}

/** Where to look: at the column that is one too many, else at the first choice. */
const faultField = ({ code, field, column }: ColumnFault): string =>
  code === "twice" ? `spalte-${column}` : field.name === "provider" ? "anbieter" : "spalte-0";

function ColumnTable(props: Planned) {
  const { context, stored, plan, faults = [] } = props;
  const { t } = context;
  const { fields } = IMPORT_TARGETS[stored.kind].list;
  const options = fields.map((field) => ({
    value: field.name,
    label: `${t(field.label as PlainMessageKey)}${field.required === true ? " *" : ""}`,
  }));
  const header = (match: ColumnMatch) =>
    match.header === "" ? t("importing.columns.noHeader") : match.header.replaceAll("\n", " ");
  const faultAt = (column: number) => faults.find((fault) => fault.code === "twice" && fault.column === column);
  return (
    <Table
      caption={t("importing.columns.title")}
      quietCaption
      rows={plan.columns}
      columns={[
        { label: t("importing.columns.header"), rowHeader: true, cell: (match) => header(match) },
        { label: t("importing.columns.example"), cell: (match) => examplesOf(plan, match.column) },
        {
          label: t("importing.columns.field"),
          cell: (match) => {
            const fault = faultAt(match.column);
            return (
              <>
                <SelectField
                  name={`spalte.${match.column}`}
                  id={`spalte-${match.column}`}
                  label={<span class="kern-sr-only">{header(match)}</span>}
                  value={match.field ?? ""}
                  options={options}
                  emptyLabel={t("importing.columns.leaveOut")}
                  error={fault === undefined ? undefined : faultWords(props, fault)}
                />
                {match.field !== null && match.confidence < UNSURE ? (
                  <Badge kind="warning">{t("importing.columns.unsure")}</Badge>
                ) : null}
              </>
            );
          },
        },
      ]}
    />
  );
}

/** A list of one provider needs no column that says so: said once. Not asked of partners, who load their own. */
function Provider(props: Planned) {
  const { context, stored, plan, faults = [] } = props;
  const { t } = context;
  const isAsked =
    stored.kind === "offers" &&
    context.viewer.role === "office" &&
    !plan.columns.some((match) => match.field === "provider");
  if (!isAsked) return <></>;
  const fault = faults.find((one) => one.field.name === "provider" && one.code === "missing");
  const value = plan.defaults["provider"];
  return (
    <SelectField
      name="anbieter"
      label={t("importing-check.provider")}
      hint={t("importing-check.providerHint")}
      value={typeof value === "string" ? value : ""}
      options={plan.names.organisations.map((name) => ({ value: name, label: name }))}
      emptyLabel={t("importing-check.providerNone")}
      error={fault === undefined ? undefined : faultWords(props, fault)}
    />
  );
}

function Opening(props: Props) {
  const { context, plan, faults = [] } = props;
  const { t } = context;
  if (plan === undefined) return <Notice kind="warning">{t("importing.columns.noTable")}</Notice>;
  const known = plan.columns.filter((match) => match.field !== null).length;
  return (
    <>
      {faults.length === 0 ? null : (
        <ErrorSummary
          title={t("ui.errorSummary", { count: faults.length })}
          problems={faults.map((fault) => ({ fieldId: faultField(fault), message: faultWords(props, fault) }))}
        />
      )}
      <Lead>{t("importing.columns.lead", { count: plan.columns.length, known })}</Lead>
    </>
  );
}

/** Which column means what: recognised, shown with examples, to be corrected. */
export function columnsPage(props: Props) {
  const { context, stored, plan } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("importing.columns.title"),
    current: "importing",
    trail: importTrail(t, context),
    children: (
      <Stack>
        <Heading level={1}>{t("importing.columns.title")}</Heading>
        <ImportSteps context={context} stored={stored} current={1} />
        <Opening {...props} />
        <form method="post" action={paths.intern(`einlesen/${stored.id}/spalten`)} class="stack">
          <FormStart name="neu" value="1" />
          <SheetChoice {...props} />
          {plan === undefined ? null : (
            <>
              <ColumnTable {...props} plan={plan} />
              <Provider {...props} plan={plan} />
              <ButtonRow>
                <Button>{t("importing.columns.next")}</Button>
              </ButtonRow>
            </>
          )}
        </form>
        <form method="post" action={paths.intern(`einlesen/${stored.id}/verwerfen`)}>
          <Button look="text">{t("importing.check.discard")}</Button>
        </form>
      </Stack>
    ),
  });
}
