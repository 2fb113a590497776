/**
 * How the corpora beside this file are written, and reading them. They are made up, in the way German offices write;
 * numbers have the area codes of real towns and invented ends, mail and web addresses end in example.org.
 *
 *     ## organisations: Netzwerkliste            a sheet and the list it is
 *     Einrichtung /⏎Träger -> name: AWO | DRK    a column, what it means ("-" for nothing), its cells
 *
 * In cells `#98617` is a number, `@2026-09-01` a day, `⏎` a line break, "_" an empty cell.
 */
import type { Cell } from "../../../platform/sheets/table.ts";

export type CorpusColumn = { header: string; field: string | null; cells: Cell[] };
export type CorpusSheet = { list: "organisations" | "offers"; name: string; columns: CorpusColumn[] };

/** Reads sheets; throws on a line that is neither a sheet nor a column. */
export function parseSheets(text: string): CorpusSheet[] {
  const sheets: CorpusSheet[] = [];
  for (const line of linesOf(text)) {
    const head = /^## (organisations|offers): (.+)$/u.exec(line);
    if (head !== null) {
      sheets.push({ list: head[1] === "offers" ? "offers" : "organisations", name: head[2] ?? "", columns: [] });
      continue;
    }
    const column = /^(.*?) -> ([A-Za-z]+|-)(?::(.*))?$/u.exec(line);
    const sheet = sheets.at(-1);
    if (column === null || sheet === undefined) throw new Error(`not a line of the corpus: ${line}`);
    sheet.columns.push({
      header: (column[1] ?? "").replaceAll("⏎", "\n"),
      field: column[2] === "-" ? null : (column[2] ?? null),
      cells: (column[3] ?? "").split(" | ").map(toCell),
    });
  }
  return sheets;
}

/** A spelling of telephone numbers and the forms it means, or the code of the problem it is. */
export type CorpusPhone = { written: string | number; forms: string[]; problem: string | undefined };

/** Lines `written -> form; form` or `written -> !problem`, also `written -> form !problem`. */
export function parsePhoneLines(text: string): CorpusPhone[] {
  return linesOf(text).map((line) => {
    const [written = "", meant = ""] = line.split(" -> ");
    const [forms = "", problem] = meant.split("!");
    return {
      written: written.startsWith("#") ? Number(written.slice(1)) : written.replaceAll("⏎", "\n"),
      forms: forms
        .split(";")
        .map((form) => form.trim())
        .filter(Boolean),
      problem,
    };
  });
}

/** One spelling of an organisation's name with what stands beside it in the row, by field. */
export type CorpusName = { name: string; beside: Record<string, string> };
/** Names of one organisation. Those of a family look alike and are different organisations. */
export type CorpusOrganisation = { family: number; names: CorpusName[] };

/**
 * Families stand between blank lines, an organisation is a line, its spellings between ` = `. Beside a name in braces:
 * `{Meiningen; 03693 555-0; info@awo.example.org; Markt 1}` in any order.
 */
export function parseFamilies(text: string): CorpusOrganisation[] {
  return text
    .split(/\n\s*\n/u)
    .flatMap((block, family) => linesOf(block).map((line) => ({ family, names: line.split(" = ").map(toName) })));
}

function toName(written: string): CorpusName {
  const match = /^([^{]*?)\s*(?:\{([^}]*)\})?$/u.exec(written.trim());
  const beside: Record<string, string> = {};
  for (const part of (match?.[2] ?? "").split(";").map((one) => one.trim())) {
    if (part === "") continue;
    const field = part.includes("@") ? "email" : /^[+\d]/u.test(part) ? "phone" : /\d/u.test(part) ? "street" : "place";
    beside[field] = part;
  }
  return { name: match?.[1] ?? written, beside };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function toCell(written: string): Cell {
  const text = written.trim();
  if (text === "" || text === "_") return null;
  if (/^#[\d.]+$/u.test(text)) return Number(text.slice(1));
  if (/^@\d{4}-\d{2}-\d{2}$/u.test(text)) return { date: text.slice(1) };
  return text.replaceAll("⏎", "\n");
}
