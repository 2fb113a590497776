import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listFailures, nameFailure } from "./failures.mjs";

const folder = mkdtempSync(join(tmpdir(), "failures-"));
const report = join(folder, "report.json");

afterAll(() => rmSync(folder, { recursive: true }));

test("what failed is named by file and test, a file that could not be loaded by itself", () => {
  const failed = {
    status: "failed",
    fullName: "a sum is right",
    failureMessages: ["expected 1 to be 2\n    at x.ts:3"],
  };
  const testResults = [
    { name: join(folder, "sum.test.ts"), status: "failed", assertionResults: [failed, { status: "passed" }] },
    { name: join(folder, "broken.test.ts"), status: "failed", message: "no such module", assertionResults: [] },
    { name: join(folder, "well.test.ts"), status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  const failures = listFailures(folder, report);
  expect(failures.map(({ name }) => name)).toEqual(["sum.test.ts > a sum is right", "broken.test.ts"]);
  expect(nameFailure(failures[0])).toContain("expected 1 to be 2");
  expect(nameFailure(failures[0])).not.toContain("x.ts");
});

test("nothing is named without a report", () => {
  expect(listFailures(folder, undefined)).toEqual([]);
  expect(listFailures(folder, join(folder, "none.json"))).toEqual([]);
});
