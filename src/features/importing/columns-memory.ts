/** Which column meant what, remembered by county and sender. */
import { createHash } from "node:crypto";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { ColumnMatch, RememberedColumns } from "./columns.ts";
import type { ImportKind } from "./kinds.ts";
import { fold } from "./words.ts";

/** Whose list it is: the office or a partner's organisation, and the name of the file, which changes little from term to term. */
export type Sender = { kind: ImportKind; visibleTo: string; fileName: string };

const headersHash = (headers: readonly string[]) =>
  createHash("sha256").update(headers.map(fold).join("\n")).digest("base64url");

const OF_A_VERSION =
  /^(?:v|version|stand|kopie|copy|neu|final|endfassung|aktuell|entwurf|ausgelassen|von|ss|ws|halbjahr|quartal|q|kw|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)$/u;

/** The name of a file without its ending, dates, numbers and words of versions: "Kursliste_VHS_2026-09 (neu).xlsx" is "kursliste vhs". */
export function listName(fileName: string): string {
  return fold(fileName.replace(/\.[a-z]{3,4}$/iu, "").replaceAll("_", " "))
    .split(" ")
    .filter((word) => word !== "" && !/\d/u.test(word) && !OF_A_VERSION.test(word))
    .join(" ");
}

/** What the sender's earlier lists say of these headers: those with the same headers before those of the same name. */
export async function findRemembered(
  db: TenantDb,
  sender: Sender,
  headers: readonly string[],
): Promise<RememberedColumns> {
  const hash = headersHash(headers);
  const name = listName(sender.fileName);
  const rows = await db
    .selectFrom("import_mapping")
    .select(["mapping", "headers_hash", "list_name"])
    .where("kind", "=", sender.kind)
    .where("sender", "=", sender.visibleTo)
    .where((where) => where.or([where("headers_hash", "=", hash), where("list_name", "=", name)]))
    .orderBy("used_at")
    .execute();
  const weight = (row: (typeof rows)[number]) => (row.headers_hash === hash ? 2 : 0) + (row.list_name === name ? 1 : 0);
  const ordered = rows.toSorted((a, b) => weight(a) - weight(b));
  return Object.assign({}, ...ordered.map((row) => row.mapping)) as RememberedColumns;
}

/** A key no header has: what rows without such a cell hold. */
const defaultKey = (field: string) => `=${field}`;

/** Values of rows that say nothing else, as remembered with the columns. */
export function defaultsOf(remembered: RememberedColumns): Record<string, string> {
  return Object.fromEntries(
    Object.entries(remembered).flatMap(([key, value]) =>
      key.startsWith("=") && value !== null ? [[key.slice(1), value] as const] : [],
    ),
  );
}

/** Remembers what a person chose for these headers, for the sender's next list. */
export async function rememberColumns(
  db: TenantDb,
  scope: Scope,
  sender: Sender,
  columns: readonly Pick<ColumnMatch, "header" | "field">[],
  defaults: Readonly<Record<string, string>> = {},
): Promise<void> {
  const named = columns.filter((match) => match.header !== "");
  const mapping = JSON.stringify({
    ...Object.fromEntries(named.map((match) => [fold(match.header), match.field])),
    ...Object.fromEntries(Object.entries(defaults).map(([field, value]) => [defaultKey(field), value])),
  });
  const values = { mapping, used_at: scope.clock.now() };
  await db
    .insertInto("import_mapping")
    .values({
      tenant_id: scope.tenantId,
      kind: sender.kind,
      sender: sender.visibleTo,
      list_name: listName(sender.fileName),
      headers_hash: headersHash(columns.map((match) => match.header)),
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "kind", "sender", "list_name", "headers_hash"]).doUpdateSet(values),
    )
    .execute();
}
