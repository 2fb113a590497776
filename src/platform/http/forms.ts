import type { z } from "zod";
import { withoutControls } from "./controls.ts";

/** Texts as typed, by field name; several values of one name in order. Files apart. */
export type Typed = Record<string, string[]>;

/** What was typed, and what is wrong with it: message keys by field name (dotted for rows: `runs.0.starts`). */
export type FormResult<T> =
  | { ok: true; value: T; typed: Typed }
  | { ok: false; errors: { field: string; key: string }[]; typed: Typed };

/** Most fields a form may send: the longest of ours with all rows it may have sends some thousand. */
export const MOST_FIELDS = 5000;

/** Most rows of one kind that are read (dates of an offer, rooms of an organisation); more are a fault of the form. */
export const MOST_ROWS = 200;

/** Deepest name of ours: list, row, field. */
const DEEPEST = 3;

/** Fields as typed, white space trimmed, line ends unified, without what nobody can type; without files. */
export function readTyped(data: FormData): Typed {
  const typed: Typed = Object.create(null) as Typed;
  for (const [name, value] of data.entries()) {
    if (typeof value !== "string") continue;
    (typed[withoutControls(name)] ??= []).push(withoutControls(value.replaceAll("\r\n", "\n")).trim());
  }
  return typed;
}

type Node = { [name: string]: Node | string[] };

/** `runs.0.starts` becomes a row in `runs`; rows in which nothing was typed are left out. Deeper names are none of ours. */
function nest(typed: Typed): Node {
  const root: Node = Object.create(null) as Node;
  for (const [name, values] of Object.entries(typed)) {
    const path = name.split(".", DEEPEST + 1);
    if (path.length > DEEPEST) continue;
    let node = root;
    for (const step of path.slice(0, -1)) {
      const next = node[step];
      node = next !== undefined && !Array.isArray(next) ? next : (node[step] = Object.create(null) as Node);
    }
    node[path.at(-1) ?? name] = values;
  }
  return root;
}

const hasTooManyRows = (node: Node | string[] | undefined): boolean =>
  node !== undefined && !Array.isArray(node) && Object.keys(node).length > MOST_ROWS;

const isBlank = (node: Node | string[]): boolean =>
  Array.isArray(node) ? node.every((value) => value === "") : Object.values(node).every(isBlank);

type Described = {
  _zod: {
    def: {
      type: string;
      innerType?: Described;
      element?: Described;
      shape?: Record<string, Described>;
      in?: Described;
    };
  };
};

function unwrap(schema: Described): Described {
  const { def } = schema._zod;
  if (def.innerType) return unwrap(def.innerType);
  return def.type === "pipe" && def.in ? unwrap(def.in) : schema;
}

/** Shapes texts as the schema expects them: lists, rows, single values; an empty text is nothing. */
function shape(
  node: Node | string[] | undefined,
  schema: Described,
  rowNames: Map<string, string>,
  path: string,
): unknown {
  const { def } = unwrap(schema)._zod;
  if (def.type === "object") {
    const fields = node !== undefined && !Array.isArray(node) ? node : {};
    return Object.fromEntries(
      Object.entries(def.shape ?? {}).map(([name, inner]) => [
        name,
        shape(fields[name], inner, rowNames, path === "" ? name : `${path}.${name}`),
      ]),
    );
  }
  if (def.type === "array") {
    if (node === undefined) return [];
    // what is ticked twice is ticked
    if (Array.isArray(node)) return [...new Set(node)].filter((value) => value !== "");
    const element = def.element;
    if (element === undefined) return [];
    const rows = Object.entries(node).filter(([, row]) => !isBlank(row));
    return rows
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([index, row], position) => {
        // an error in the second filled row is shown beside the row it was typed in
        rowNames.set(`${path}.${position}`, `${path}.${index}`);
        return shape(row, element, rowNames, `${path}.${index}`);
      });
  }
  const value = Array.isArray(node) ? node.at(-1) : undefined;
  return value === "" ? undefined : value;
}

/**
 * Reads a form by its schema. Names with dots are rows (`runs.0.starts`), blank rows fall away, empty texts are
 * `undefined`. Messages of the schema are message keys; a fault without one is `ui.error.invalid`.
 * Nothing typed is lost: `typed` holds everything for the page that is shown again (422).
 */
export function readForm<T extends z.ZodType>(schema: T, data: FormData | Typed): FormResult<z.output<T>> {
  const typed = data instanceof FormData ? readTyped(data) : data;
  const rowNames = new Map<string, string>();
  const nested = nest(typed);
  const endless = Object.keys(nested).filter((name) => hasTooManyRows(nested[name]));
  if (endless.length > 0)
    return { ok: false, errors: endless.map((field) => ({ field, key: "ui.error.tooLong" })), typed };
  const shaped = shape(nested, schema as unknown as Described, rowNames, "");
  const result = schema.safeParse(shaped);
  if (result.success) return { ok: true, value: result.data, typed };
  const errors = result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const row = path.length > 1 ? rowNames.get(path.slice(0, 2).join(".")) : undefined;
    const field = row === undefined ? path.join(".") : [row, ...path.slice(2)].join(".");
    const missing = issue.code === "invalid_type" && issue.message.startsWith("Invalid input");
    const key = /^[a-z][a-z-]*\.[a-z0-9_.-]+$/i.test(issue.message)
      ? issue.message
      : missing
        ? "ui.error.missing"
        : "ui.error.invalid";
    return { field, key };
  });
  return { ok: false, errors, typed };
}
