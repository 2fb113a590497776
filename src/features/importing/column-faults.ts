/** What is wrong with how columns were assigned: better said once here than at every row. */
import type { ColumnMatch } from "./columns.ts";
import type { ImportField, ImportList } from "./fields.ts";

/** `column` is the one to look at; -1 where no column has what is missing. */
export type ColumnFault = { code: "missing" | "twice"; field: ImportField; column: number };

/** A needed field without a column (unless every row has it anyway: `given`), and a field that holds one value in two columns. */
export function findColumnFaults(
  columns: readonly ColumnMatch[],
  list: ImportList,
  given: Readonly<Record<string, unknown>> = {},
): ColumnFault[] {
  return list.fields.flatMap((field): ColumnFault[] => {
    const [first, second] = columns.filter((match) => match.field === field.name);
    if (field.required === true && first === undefined && given[field.name] === undefined)
      return [{ code: "missing", field, column: -1 }];
    return second !== undefined && holdsOne(field) ? [{ code: "twice", field, column: second.column }] : [];
  });
}

/** Texts of two columns are read one after the other; of numbers, days and codes only one can be right. */
function holdsOne(field: ImportField): boolean {
  const reads = ["text", "texts", "codes", "phone", "email", "address", "levels", "times"];
  return field.many !== true && !reads.includes(field.kind);
}
