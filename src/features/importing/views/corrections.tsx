import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { RowProblem, Suggestions, TextField } from "../../../platform/ui/index.ts";
import { type CorrectedCell, oneLine } from "../corrected.ts";
import type { ImportField } from "../fields.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { Plan } from "../plan.ts";
import type { PlanItem } from "../plan-items.ts";
import { problemWords } from "../problem-words.ts";
import type { RowProblem as Problem } from "../rows.ts";
import type { StoredImport } from "../store.ts";
import type { CheckProps } from "./how-read.tsx";

export const fieldOf = (stored: StoredImport, name: string): ImportField | undefined =>
  IMPORT_TARGETS[stored.kind].list.fields.find((field) => field.name === name);

export const fieldLabel = (stored: StoredImport, name: string): PlainMessageKey =>
  (fieldOf(stored, name)?.label ?? "importing.check.name") as PlainMessageKey;

/** Words a field may hold: those of its list, municipalities, organisations of the network. */
function wordsFor(field: ImportField | undefined, { names }: Plan): readonly string[] {
  if (field?.words !== undefined) return Object.values(field.words).flatMap(([first]) => first ?? []);
  if (field?.kind === "place") return names.places;
  return field?.name === "provider" ? names.organisations : [];
}

const suggestionsId = (field: string) => `worte-${field}`;

/** Fields of these entries in which something can be typed. */
function typedFields(items: readonly PlanItem[]): string[] {
  const fields = items.flatMap((item) => [
    ...item.problems.filter((problem) => problem.severity !== "note").map((problem) => problem.field),
    ...item.corrected.map((cell) => cell.field),
  ]);
  return [...new Set(fields)];
}

/** What the browser offers while somebody types into the corrections of these entries. */
export function FieldSuggestions({ stored, plan, items }: CheckProps & { items: readonly PlanItem[] }) {
  return (
    <>
      {typedFields(items).map((name) => {
        const words = wordsFor(fieldOf(stored, name), plan);
        return words.length === 0 ? null : <Suggestions id={suggestionsId(name)} words={words} />;
      })}
    </>
  );
}

function CellField({
  context,
  stored,
  plan,
  cell,
}: CheckProps & { cell: { row: number; field: string; value: string } }) {
  const name = `wert.${cell.row}.${cell.field}`;
  return (
    <TextField
      name={name}
      id={name.replaceAll(".", "-")}
      label={context.t(fieldLabel(stored, cell.field))}
      value={oneLine(cell.value)}
      suggestions={wordsFor(fieldOf(stored, cell.field), plan).length === 0 ? undefined : suggestionsId(cell.field)}
      inline
    />
  );
}

/** The field to mend a cell, with what it probably means already in it. */
export function Correction({ problem, ...props }: CheckProps & { problem: Problem }) {
  const { context, stored } = props;
  const { row, field } = problem;
  const typed = stored.choices.corrections[row]?.[field];
  const written = props.plan.rows.find((one) => one.row === row)?.written[field] ?? "";
  return (
    <RowProblem kind={problem.severity === "error" ? "danger" : "warning"} message={problemWords(context.t, problem)}>
      <CellField {...props} cell={{ row, field, value: typed ?? problem.suggestion ?? written }} />
      {typed === undefined && problem.suggestion !== undefined ? (
        <input type="hidden" name={`vorschlag.${row}.${field}`} value={oneLine(problem.suggestion)} />
      ) : null}
    </RowProblem>
  );
}

/** What somebody typed instead of a cell, with what the cell says; to be typed again. */
export function Corrected({ cell, ...props }: CheckProps & { cell: CorrectedCell }) {
  const { t } = props.context;
  const was =
    cell.was === "" ? t("importing-check.correctedEmpty") : t("importing-check.corrected", { was: oneLine(cell.was) });
  return (
    <div class="problem problem--mended">
      <CellField {...props} cell={{ ...cell, value: cell.now }} />
      <p class="problem__message">
        <span>{was}</span>
      </p>
    </div>
  );
}
