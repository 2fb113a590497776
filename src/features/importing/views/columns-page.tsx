import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { cellText } from "../../../platform/sheets/table.ts";
import {
  Badge,
  Button,
  ButtonRow,
  Fieldset,
  Heading,
  Lead,
  Notice,
  SelectField,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { ColumnMatch } from "../columns.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { Plan } from "../plan.ts";
import type { StoredImport } from "../store.ts";
import { ImportSteps, importTrail } from "./frame.tsx";

type Props = { context: WorkspaceContext; stored: StoredImport; plan: Plan | undefined };

/** Under this confidence a guess is worth a look. */
const UNSURE = 0.75;

function SheetChoice({ context, stored, plan }: Props) {
  const { t } = context;
  const sheet = plan?.sheet ?? stored.choices.sheet ?? 0;
  const row = plan?.layout.headerRow ?? stored.choices.headerRow;
  return (
    <Fieldset id="lesen" label={t("importing.check.howRead")} horizontal>
      {stored.tables.length > 1 ? (
        <SelectField
          name="blatt"
          label={t("importing.columns.sheet")}
          value={String(sheet)}
          options={stored.tables.map((table, index) => ({ value: String(index), label: table.sheet }))}
        />
      ) : (
        <input type="hidden" name="blatt" value="0" />
      )}
      <TextField
        name="kopfzeile"
        label={t("importing.columns.headerRow")}
        inputmode="numeric"
        width="short"
        value={row === undefined ? "" : String(row + 1)}
      />
      <ButtonRow>
        <Button look="secondary" name="neu" value="1" formnovalidate>
          {t("importing.columns.readAgain")}
        </Button>
      </ButtonRow>
    </Fieldset>
  );
}

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

function ColumnTable({ context, stored, plan }: Props & { plan: Plan }) {
  const { t } = context;
  const { fields } = IMPORT_TARGETS[stored.kind].list;
  const options = fields.map((field) => ({
    value: field.name,
    label: `${t(field.label as PlainMessageKey)}${field.required === true ? " *" : ""}`,
  }));
  const header = (match: ColumnMatch) =>
    match.header === "" ? t("importing.columns.noHeader") : match.header.replaceAll("\n", " ");
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
          cell: (match) => (
            <>
              <SelectField
                name={`spalte.${match.column}`}
                id={`spalte-${match.column}`}
                label={<span class="kern-sr-only">{header(match)}</span>}
                value={match.field ?? ""}
                options={options}
                emptyLabel={t("importing.columns.leaveOut")}
              />
              {match.field !== null && match.confidence < UNSURE ? (
                <Badge kind="warning">{t("importing.columns.unsure")}</Badge>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

/** Which column means what: recognised, shown with examples, to be corrected. */
export function columnsPage(props: Props) {
  const { context, stored, plan } = props;
  const { t, paths } = context;
  const known = plan?.columns.filter((match) => match.field !== null).length ?? 0;
  return workspacePage(context, {
    title: t("importing.columns.title"),
    current: "importing",
    trail: importTrail(t, context),
    children: (
      <Stack>
        <Heading level={1}>{t("importing.columns.title")}</Heading>
        <ImportSteps context={context} stored={stored} current={1} />
        {plan === undefined ? (
          <Notice kind="warning">{t("importing.columns.noTable")}</Notice>
        ) : (
          <Lead>{t("importing.columns.lead", { count: plan.columns.length, known })}</Lead>
        )}
        <form method="post" action={paths.intern(`einlesen/${stored.id}/spalten`)} class="stack">
          <SheetChoice {...props} />
          {plan === undefined ? null : (
            <>
              <ColumnTable {...props} plan={plan} />
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
