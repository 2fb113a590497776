import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { deliver, type Rhythm } from "../figures/index.ts";
import type { Scope } from "../records/index.ts";
import { contentOf, isAnswered, useForm, type UseTyped } from "./forms.ts";
import type { Line } from "./lines.ts";
import { USE } from "./measures.ts";

/** Sets after which periods the county asks; undefined: after courses alone. */
export async function setRhythm(db: TenantDb, scope: Scope, rhythm: Rhythm | undefined): Promise<void> {
  await db
    .updateTable("tenant")
    .set({ use_rhythm: rhythm ?? "never" })
    .where("id", "=", scope.tenantId)
    .execute();
}

type LineTyped = { name: string; line: Line; value: UseTyped };
export type ReadLines = { ok: true; lines: LineTyped[] } | { ok: false; errors: { field: string; key: string }[] };

/** The fields of one line, by their own names. */
function fieldsOf(typed: Typed, name: string): Typed {
  const own: Typed = {};
  for (const [field, values] of Object.entries(typed))
    if (field.startsWith(`${name}.`)) own[field.slice(name.length + 1)] = values;
  return own;
}

/**
 * What was typed for each line; lines left blank are missing.
 * @param lines what may be answered: a line in the form that is not among them is gone
 * @throws Refusal 409 where an offer of the form is not asked about any more
 */
export function readLines(typed: Typed, lines: readonly Line[]): ReadLines {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const read: LineTyped[] = [];
  const errors: { field: string; key: string }[] = [];
  for (const [field, [key = ""] = []] of Object.entries(typed)) {
    const name = /^(figures\.\d{1,4})\.key$/.exec(field)?.[1];
    if (name === undefined) continue;
    const line = byKey.get(key);
    if (line === undefined) throw new Refusal(409, "conflict");
    const result = readForm(useForm, fieldsOf(typed, name));
    if (!result.ok) errors.push(...result.errors.map((one) => ({ ...one, field: `${name}.${one.field}` })));
    else if (isAnswered(result.value)) read.push({ name, line, value: result.value });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, lines: read };
}

/**
 * Takes down what was said about lines.
 * @param by the organisation that stands behind it
 * @returns how many say something new
 * @throws Conflict where somebody was faster
 */
export async function saveLines(db: TenantDb, scope: Scope, lines: readonly LineTyped[], by: string): Promise<number> {
  let changed = 0;
  for (const { line, value } of lines) {
    const { offer, period } = line;
    const key = { ...period, recordId: offer.id, ownerId: offer.providerId, form: USE };
    if (await deliver(db, scope, key, contentOf(value), { before: value.revision, by })) changed += 1;
  }
  return changed;
}
