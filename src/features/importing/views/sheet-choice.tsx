import { cellText } from "../../../platform/sheets/table.ts";
import {
  Button,
  ButtonRow,
  DisclosureDetails,
  Fieldset,
  SelectField,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Plan } from "../plan.ts";
import { policy } from "../policy.ts";
import type { StoredImport } from "../store.ts";

export type LayoutProps = { context: WorkspaceContext; stored: StoredImport; plan: Plan | undefined };

/** Headers are looked for in the first 20 rows; a few more show what comes below. */
const SHOWN_ROWS = 24;
const SHOWN_COLUMNS = 6;

/** The first rows as they stand in the file, with their numbers: to see which one holds the names of the columns. */
function FirstRows({ context, stored, plan }: LayoutProps) {
  const { t } = context;
  const table = plan?.table ?? stored.tables[stored.choices.sheet ?? 0];
  if (table === undefined) return <></>;
  const rows = table.rows.slice(0, SHOWN_ROWS).map((cells, index) => ({ number: index + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  const width = Math.min(
    SHOWN_COLUMNS,
    filled.reduce((most, { cells }) => Math.max(most, cells.length), 1),
  );
  const show = (text: string) => (text.length > 40 ? `${text.slice(0, 38)} …` : text);
  return (
    <DisclosureDetails summary={t("importing-check.firstRows")} open={plan === undefined}>
      <Table
        caption={t("importing-check.firstRows")}
        quietCaption
        variant="matrix"
        rows={filled}
        columns={[
          { label: t("importing.check.row"), rowHeader: true, numeric: true, cell: (row) => row.number },
          ...Array.from({ length: width }, (_, column) => ({
            // Spreadsheet programs name columns A, B, C.
            label: String.fromCodePoint(65 + column),
            cell: (row: (typeof rows)[number]) => {
              const text = show(cellText(row.cells[column] ?? null).replaceAll(/\s+/g, " "));
              return row.number - 1 === plan?.layout.headerRow ? <b>{text}</b> : text;
            },
          })),
        ]}
      />
    </DisclosureDetails>
  );
}

/** Which sheet and which row of it were read as the list, to be put right. */
export function SheetChoice(props: LayoutProps) {
  const { context, stored, plan } = props;
  const { t } = context;
  const kinds = policy.kinds(context.viewer);
  const sheet = plan?.sheet ?? stored.choices.sheet ?? 0;
  const row = plan?.layout.headerRow ?? stored.choices.headerRow;
  const nameOf = ({ sheet: name, hidden }: StoredImport["tables"][number]) =>
    hidden ? t("importing-check.hiddenSheet", { sheet: name }) : name;
  return (
    <>
      <Fieldset id="lesen" label={t("importing.check.howRead")} horizontal>
        {kinds.length > 1 ? (
          <SelectField
            name="art"
            label={t("importing.upload.kind")}
            value={stored.kind}
            options={kinds.map((kind) => ({ value: kind, label: t.code("importing.kind", kind) }))}
          />
        ) : null}
        {stored.tables.length > 1 ? (
          <SelectField
            name="blatt"
            label={t("importing.columns.sheet")}
            value={String(sheet)}
            options={stored.tables.map((table, index) => ({ value: String(index), label: nameOf(table) }))}
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
        <input type="hidden" name="gezeigt" value={`${sheet}.${row === undefined ? "" : row + 1}`} />
        <ButtonRow>
          <Button look="secondary" name="neu" value="1" formnovalidate>
            {t("importing.columns.readAgain")}
          </Button>
        </ButtonRow>
      </Fieldset>
      <FirstRows {...props} />
    </>
  );
}
