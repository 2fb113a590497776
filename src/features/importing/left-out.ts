import type { Translator } from "../../platform/i18n/translate.ts";
import { type Cell, cellText } from "../../platform/sheets/table.ts";
import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import { LEFT_OUT_WHY } from "./lists/no-field.ts";
import type { Plan } from "./plan.ts";
import type { PlanItem } from "./plan-items.ts";
import { problemWords } from "./problem-words.ts";

/** A cell as it was: days stay days, numbers numbers, all else its text. */
function toWritten(cell: Cell | undefined): WrittenCell {
  if (typeof cell === "number") return cell;
  if (typeof cell === "object" && cell !== null && "date" in cell) return { date: cell.date };
  return cellText(cell ?? null) || null;
}

/** All rows of the file that went into the entries of these rows: further runs stand in rows of their own. */
function rowsOf(plan: Plan, entries: ReadonlySet<number>): { row: number; why: "maybe" | "out" | "" }[] {
  return plan.items.flatMap((item) => {
    if (!entries.has(item.entry.row.row)) return [];
    const { entry, joined } = item;
    const further = [...entry.runs.map((run) => run.row), ...joined.map((one) => one.entry.row.row)];
    const rows = [...new Set([entry.row.row, ...further, ...entry.repeated])];
    return rows.map((row) => ({ row, why: item.choice === "out" ? "out" : isOpen(item) ? "maybe" : "" }));
  });
}

/** Whether the question stands that nobody answered: it is not asked about faults that would have stopped it anyway. */
const isOpen = ({ verdict, problems }: PlanItem): boolean =>
  verdict.outcome === "maybe" || problems.every((one) => one.severity !== "error");

/** Left out entries as a sheet of their own, under the headers of the list, each row with what was wrong with it. */
export function leftOutSheet(t: Translator, plan: Plan, entries: ReadonlySet<number>): WrittenSheet {
  const { layout, table } = plan;
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  const rows = rowsOf(plan, entries).toSorted((a, b) => a.row - b.row);
  return {
    name: t("importing-check.leftOutFile"),
    header: [...layout.headers, LEFT_OUT_WHY],
    rows: rows.map(({ row, why }) => {
      const faults = (byRow.get(row)?.problems ?? []).filter((problem) => problem.severity !== "note");
      const said = [
        ...faults.map((problem) => problemWords(t, problem)),
        ...(why === "" ? [] : [t(why === "out" ? "importing-check.leftOutChosen" : "importing-check.leftOutMaybe")]),
      ];
      return [
        ...layout.headers.map((_, column) => toWritten(table.rows[row - 1]?.[column])),
        said.length === 0 ? null : said.join(" "),
      ];
    }),
  };
}
