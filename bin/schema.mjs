/**
 * Writes the types of the database from the migrations: src/platform/db/schema.generated.ts.
 *
 *     npm run schema
 *
 * Starts a server of its own in a temporary folder, migrates it, and reads it with kysely-codegen.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const target = join(root, "src/platform/db/schema.generated.ts");

/** The types of the database at `url`, as they are kept. */
export function generateSchema(url) {
  const folder = mkdtempSync(join(tmpdir(), "miteinander-schema-"));
  const file = join(folder, "schema.ts");
  const options = [
    "--dialect",
    "postgres",
    "--url",
    url,
    "--out-file",
    file,
    "--default-schema",
    "public",
    "--include-pattern",
    "public.*",
    "--exclude-pattern",
    "*kysely_*",
    "--date-parser",
    "string",
    "--numeric-parser",
    "number",
  ];
  execFileSync(process.execPath, [join(root, "node_modules/kysely-codegen/dist/cli/bin.js"), ...options], {
    stdio: "pipe",
  });
  const text = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  // The pool reads bigint as number (src/platform/db/connection.ts).
  return text.replace(/^export type Int8 = .*$/m, "export type Int8 = number;");
}

async function writeSchema() {
  const { openCluster } = await import("../dist/src/platform/db/cluster/index.js");
  const { migrateDatabase } = await import("../dist/src/platform/db/open.js");
  const { createLog } = await import("../dist/src/platform/log.js");
  const home = mkdtempSync(join(tmpdir(), "miteinander-schema-home-"));
  const cluster = await openCluster({ home, log: createLog({ level: "error" }) });
  try {
    const { host, port, user, database } = cluster;
    await migrateDatabase({ host, port, user, database }, join(root, "migrations"));
    writeFileSync(target, generateSchema(`postgres://${user}@localhost:${port}/${database}?host=${host}`));
  } finally {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await writeSchema();
