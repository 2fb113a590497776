import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { deleteTranslation, type Happened, type Scope, writeEvents, writeTranslation } from "../records/index.ts";
import { nameLanguage } from "../visits/index.ts";
import type { Entry, Text } from "./texts.ts";

const german = getTranslator("de");

/** What a text becomes: its words (none: it is taken away), the German they were made from, and the program that made them. */
export type Saved = { field: string; text: string; source: string; machine?: string | null };

const isSame = (before: Text | undefined, { text, source, machine = null }: Saved): boolean =>
  before !== undefined &&
  before.text === text &&
  (text === "" || (before.source === source && before.machine === machine));

/** What has changed, for the history; the texts stand there whole, so that none is ever lost. */
function tell(entry: Entry, language: Language, saved: readonly Saved[]): Happened {
  const before = new Map(entry.texts.map((text) => [text.field.field, text.text]));
  return {
    recordId: entry.id,
    kind: "translated",
    note: nameLanguage(german, language),
    changes: saved.map(({ field, text }) => ({
      field: `${language}:${field}`,
      before: before.get(field) ?? "",
      after: text,
    })),
  };
}

async function removeProposals(db: TenantDb, recordId: string, language: Language, fields: readonly string[]) {
  if (fields.length === 0) return;
  await db
    .deleteFrom("translation_proposal")
    .where("record_id", "=", recordId)
    .where("language", "=", language)
    .where("field", "in", [...fields])
    .execute();
}

/**
 * Saves texts of an entry in one language; what a machine had proposed for them is done with. Written with one line in
 * the entry's history. @returns how many were other than before
 */
export async function saveTexts(
  db: TenantDb,
  scope: Scope,
  entry: Entry,
  language: Language,
  all: readonly Saved[],
): Promise<number> {
  const texts = new Map(entry.texts.map((text) => [text.field.field, text]));
  const saved = all.filter((one) => !isSame(texts.get(one.field), one));
  for (const one of saved) {
    if (one.text === "") await deleteTranslation(db, scope, entry.id, { language, field: one.field });
    else await writeTranslation(db, scope, entry.id, { language, ...one });
  }
  await removeProposals(
    db,
    entry.id,
    language,
    all.map(({ field }) => field),
  );
  if (saved.length > 0) await writeEvents(db, scope, [tell(entry, language, saved)]);
  return saved.length;
}

/** Throws away what a machine has proposed for an entry. */
export async function dropProposals(db: TenantDb, entry: Entry, language: Language): Promise<void> {
  await removeProposals(
    db,
    entry.id,
    language,
    entry.texts.map(({ field }) => field.field),
  );
}
