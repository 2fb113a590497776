import { type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { titleField } from "../files/index.ts";
import type { Kind, Registry, TranslatedField, TranslatedTexts } from "../records/index.ts";

/** A kind with texts that are translated. */
export type TranslatedKind = Kind & { translated: TranslatedTexts };

export const translatedKinds = ({ kinds }: Pick<Registry, "kinds">): TranslatedKind[] =>
  kinds.filter((kind): kind is TranslatedKind => kind.translated !== undefined);

const columnOf = ({ column }: TranslatedField): RawBuilder<string> =>
  column === "title" ? sql`r.title` : sql`coalesce(${sql.ref(`x.${column}`)}, '')`;

/** Titles of files are texts of their entry: `titleField` of features/files. */
const FILE_FIELD = titleField("");
const LONGEST_TITLE = 300;

/** The fields an entry of this kind has texts of: its own, and the titles of its files. */
function fieldsOf({ translated }: TranslatedKind, texts: ReadonlyMap<string, string> | undefined): TranslatedField[] {
  const { fields, files } = translated;
  if (files === undefined || texts === undefined) return [...fields];
  const titles = [...texts.keys()].filter((field) => field.startsWith(FILE_FIELD));
  return [...fields, ...titles.map((field) => ({ field, column: "title", label: files, longest: LONGEST_TITLE }))];
}

/**
 * All German texts of these kinds, as rows `id, kind, owner_id, field, text`; what is empty or deleted is left out.
 * Names of tables and columns come from the features, nothing of it from outside.
 */
export function germanTexts(kinds: readonly TranslatedKind[]): RawBuilder<unknown> {
  const parts = kinds.map(
    ({ kind, translated }) => sql`
      select r.id, r.kind, r.owner_id, f.field, f.text
      from record r
      join ${sql.table(translated.table)} x on x.tenant_id = r.tenant_id and x.id = r.id
      cross join lateral (values ${sql.join(
        translated.fields.map((field) => sql`(${field.field}::text, ${columnOf(field)})`),
      )}) as f(field, text)
      where r.tenant_id = current_tenant() and r.kind = ${kind} and r.deleted_at is null and f.text <> ''`,
  );
  const withFiles = kinds.filter(({ translated }) => translated.files !== undefined).map(({ kind }) => kind);
  if (withFiles.length > 0)
    parts.push(sql`
      select r.id, r.kind, r.owner_id, ${FILE_FIELD} || f.id, f.title
      from record r
      join file f on f.tenant_id = r.tenant_id and f.record_id = r.id
      where r.tenant_id = current_tenant() and r.kind = any(${withFiles}) and r.deleted_at is null
        and f.role = 'download'`);
  return parts.length === 0
    ? sql`select null::uuid as id, ''::text as kind, null::uuid as owner_id, ''::text as field, ''::text as text where false`
    : sql.join(parts, sql` union all `);
}

/** A text of an entry: the German one, and what it is in one language. */
export type Text = {
  field: TranslatedField;
  german: string;
  /** What is public; empty where nothing is. */
  text: string;
  /** The German the translation was made from. */
  source: string | undefined;
  /** The program that made it, and when a person released it. */
  machine: string | null;
  checkedAt: Date | null;
  /** What a machine proposes and nobody has released. */
  proposal: { text: string; source: string; machine: string; madeAt: Date } | undefined;
};

/** An entry with its texts in one language. */
export type Entry = {
  id: string;
  kind: TranslatedKind;
  slug: string;
  title: string;
  ownerId: string | null;
  texts: Text[];
};

export type TextState = "missing" | "done" | "outdated";

/** How far one text is. */
export const stateOf = ({ german, source }: Pick<Text, "german" | "source">): TextState =>
  source === undefined ? "missing" : source === german ? "done" : "outdated";

async function findGerman(db: TenantDb, kinds: readonly TranslatedKind[], ids: readonly string[]) {
  const { rows } = await sql<{ id: string; field: string; text: string }>`
    select id, field, text from (${germanTexts(kinds)}) g where id = any(${[...ids]}::uuid[])`.execute(db);
  const byId = new Map<string, Map<string, string>>();
  for (const { id, field, text } of rows) byId.set(id, (byId.get(id) ?? new Map()).set(field, text));
  return byId;
}

const keyOf = (id: string, field: string) => `${id}:${field}`;

async function findMade(db: TenantDb, ids: readonly string[], language: Language) {
  const made = await db
    .selectFrom("translation")
    .select(["record_id", "field", "text", "source", "machine", "checked_at"])
    .where("record_id", "in", [...ids])
    .where("language", "=", language)
    .execute();
  const proposed = await db
    .selectFrom("translation_proposal")
    .select(["record_id", "field", "text", "source", "machine", "made_at"])
    .where("record_id", "in", [...ids])
    .where("language", "=", language)
    .execute();
  return {
    made: new Map(made.map((row) => [keyOf(row.record_id, row.field), row])),
    proposed: new Map(proposed.map((row) => [keyOf(row.record_id, row.field), row])),
  };
}

/** These entries with their texts in one language, in the order of the ids; what the viewer does not see is left out. */
export async function findEntries(
  db: TenantDb,
  kinds: readonly TranslatedKind[],
  ids: readonly string[],
  language: Language,
): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const records = await db
    .selectFrom("record")
    .select(["id", "kind", "slug", "title", "owner_id"])
    .where("id", "in", [...ids])
    .where("deleted_at", "is", null)
    .execute();
  const german = await findGerman(db, kinds, ids);
  const { made, proposed } = await findMade(db, ids, language);
  const found = new Map<string, Entry>();
  for (const { owner_id: ownerId, ...record } of records) {
    const kind = kinds.find((one) => one.kind === record.kind);
    if (kind === undefined) continue;
    const texts = fieldsOf(kind, german.get(record.id)).flatMap((field): Text[] => {
      const text = german.get(record.id)?.get(field.field);
      if (text === undefined) return [];
      const there = made.get(keyOf(record.id, field.field));
      const draft = proposed.get(keyOf(record.id, field.field));
      return [
        {
          field,
          german: text,
          text: there?.text ?? "",
          source: there?.source,
          machine: there?.machine ?? null,
          checkedAt: there?.checked_at ?? null,
          proposal: draft && { text: draft.text, source: draft.source, machine: draft.machine, madeAt: draft.made_at },
        },
      ];
    });
    found.set(record.id, { ...record, kind, ownerId, texts });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
