import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { analyzeText, type TextField } from "./analysis/index.ts";
import type { Scope } from "./event.ts";

/**
 * A text in the reader's language, or the German one: `original` marks it, `outdated` says the German has changed since.
 * `machineChecked`: a program has made it, and a person has checked it at that time.
 */
export type Translated = { text: string; state: "done" | "outdated" | "original"; machineChecked?: Date };

type Made = { text: string; source: string; checkedAt?: Date | null };

/** Texts of records in one language: record → field → text with its state. */
export type Translations = Map<string, Map<string, Made>>;

/** Translations of these records; nothing for German, which is the original. */
export async function findTranslations(
  db: PublicDb | TenantDb,
  recordIds: readonly string[],
  language: Language,
): Promise<Translations> {
  const found: Translations = new Map();
  if (language === "de" || recordIds.length === 0) return found;
  const rows = await db
    .selectFrom("translation")
    .select(["record_id", "field", "text", "source", "checked_at"])
    .where("record_id", "in", [...recordIds])
    .where("language", "=", language)
    .execute();
  for (const row of rows) {
    const fields = found.get(row.record_id) ?? new Map<string, Made>();
    fields.set(row.field, { text: row.text, source: row.source, checkedAt: row.checked_at });
    found.set(row.record_id, fields);
  }
  return found;
}

/** The text to show for a field: translated if there is one, else the German, marked. Never an error, never empty for want of a translation. */
export function pickText(
  translations: Translations,
  language: Language,
  recordId: string,
  field: string,
  german: string,
): Translated {
  if (language === "de" || german === "") return { text: german, state: "done" };
  const found = translations.get(recordId)?.get(field);
  if (found === undefined) return { text: german, state: "original" };
  const state = found.source === german ? "done" : "outdated";
  return found.checkedAt ? { text: found.text, state, machineChecked: found.checkedAt } : { text: found.text, state };
}

const HEADS: ReadonlySet<string> = new Set(["title", "summary"]);

/** What a record is found by in other languages: what a card shows weighs more. */
const toField = ({ field, text }: { field: string; text: string }): TextField => ({
  text,
  weight: HEADS.has(field) ? "B" : "D",
});

/** Translated texts of records, for what these are found by. */
export async function findTranslatedFields(
  db: PublicDb | TenantDb,
  recordIds: readonly string[],
): Promise<Map<string, TextField[]>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("translation")
    .select(["record_id", "field", "text"])
    .where("record_id", "in", [...recordIds])
    .orderBy("record_id")
    .orderBy("language")
    .orderBy("field")
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.record_id)].map(([id, own]) => [id, own.map(toField)]));
}

/**
 * A record is found by a translation at once. Edition 0 lets the chore write its words anew within the hour: then those of a
 * text that was replaced or taken away are gone, too.
 */
async function makeFindable(db: TenantDb, scope: Scope, recordId: string, added?: TextField): Promise<void> {
  const tsvector = added === undefined ? "" : analyzeText([added]).tsvector;
  await db
    .updateTable("search")
    .set({ edition: 0, tsv: sql`tsv || ${tsvector}::tsvector` })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", recordId)
    .execute();
}

/** Stores a translation; `source` is the German text it was made from, `machine` the program that made it, now released. */
export async function writeTranslation(
  db: TenantDb,
  scope: Scope,
  recordId: string,
  entry: { language: Language; field: string; text: string; source: string; machine?: string | null },
): Promise<void> {
  const record = await db
    .selectFrom("record")
    .select(["kind", "visible_to"])
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", recordId)
    .executeTakeFirstOrThrow();
  const now = scope.clock.now();
  const machine = entry.machine ?? null;
  const checked = machine === null ? null : now;
  const values = { text: entry.text, source: entry.source, updated_at: now, machine, checked_at: checked };
  await db
    .insertInto("translation")
    .values({
      tenant_id: scope.tenantId,
      record_id: recordId,
      kind: record.kind,
      visible_to: record.visible_to,
      language: entry.language,
      field: entry.field,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "record_id", "language", "field"]).doUpdateSet(values))
    .execute();
  await makeFindable(db, scope, recordId, toField(entry));
}

/** Takes a translation away; from then on the German text stands there, marked. */
export async function deleteTranslation(
  db: TenantDb,
  scope: Scope,
  recordId: string,
  entry: { language: Language; field: string },
): Promise<void> {
  await db
    .deleteFrom("translation")
    .where("tenant_id", "=", scope.tenantId)
    .where("record_id", "=", recordId)
    .where("language", "=", entry.language)
    .where("field", "=", entry.field)
    .execute();
  await makeFindable(db, scope, recordId);
}

/** How far a record is translated into one language: its fields that have a German text, by state. */
export type TranslationState = { language: Language; done: number; outdated: number; missing: number };

/**
 * The state of all translations of a record.
 * @param german the record's texts by field; empty ones need no translation
 */
export async function findTranslationStates(
  db: TenantDb,
  recordId: string,
  german: Readonly<Record<string, string>>,
  languages: readonly Language[],
): Promise<TranslationState[]> {
  const rows = await db
    .selectFrom("translation")
    .select(["language", "field", "source"])
    .where("record_id", "=", recordId)
    .execute();
  const fields = Object.entries(german).filter(([, text]) => text !== "");
  return languages
    .filter((language) => language !== "de")
    .map((language) => {
      const found = new Map(rows.filter((row) => row.language === language).map((row) => [row.field, row.source]));
      const there = fields.filter(([field]) => found.has(field));
      const done = there.filter(([field, text]) => found.get(field) === text).length;
      return { language, done, outdated: there.length - done, missing: fields.length - there.length };
    });
}
