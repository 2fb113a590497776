import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, type Child, Fieldset } from "../../../platform/ui/index.ts";
import { ROW_ADD, ROW_REMOVE } from "../rows.ts";

type RowsFieldsetProps = {
  t: Translator;
  /** Beginning of the fields' names: `runs` for `runs.0.starts`. */
  prefix: string;
  /** What one row is: „Termin“. */
  kind: string;
  /** From `rowNumbers`. */
  numbers: readonly number[];
  /** Where the form goes; the buttons lead back to the row they made. */
  action: string;
  /** The fields of a row. */
  row(number: number): Child;
};

/**
 * Rows of a form, each a group with a number, and a button for one more. Without a script the buttons send the whole form;
 * it comes back as typed with a row more or less (`isRowButton`, `withoutRemovedRows`).
 */
export function RowsFieldset({ t, prefix, kind, numbers, action, row }: RowsFieldsetProps) {
  const next = (numbers.at(-1) ?? -1) + 1;
  return (
    <div class="stack">
      {numbers.map((number, index) => {
        const name = t("records-office.rowNumber", { kind, number: index + 1 });
        return (
          <Fieldset id={`${prefix}.${number}`} label={name}>
            {row(number)}
            <Button
              look="text"
              name={ROW_REMOVE}
              value={`${prefix}.${number}`}
              formaction={`${action}#${prefix}`}
              formnovalidate
              fullLabel={t("records-office.rowRemoveFull", { row: name })}
            >
              {t("records-office.rowRemove")}
            </Button>
          </Fieldset>
        );
      })}
      <p>
        <Button
          look="secondary"
          name={ROW_ADD}
          value={prefix}
          formaction={`${action}#${prefix}.${next}`}
          formnovalidate
        >
          {t("records-office.rowAdd")}
        </Button>
      </p>
    </div>
  );
}
