import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countStep } from "./count.mjs";

const folder = mkdtempSync(join(tmpdir(), "count-"));
const report = join(folder, "report.json");

afterAll(() => rmSync(folder, { recursive: true }));

function write(passed, failed, testResults = []) {
  writeFileSync(
    report,
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults,
    }),
  );
}

test("a step without tests counts only when it fails", () => {
  expect(countStep(0, undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(countStep(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("tests are counted as their runner counts them", () => {
  write(5, 2);
  expect(countStep(1, report)).toEqual({ passed: 5, failed: 2, skipped: 1 });
});

test("a file that could not be loaded is a failure of its own", () => {
  write(5, 1, [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ]);
  expect(countStep(1, report).failed).toBe(2);
});

test("a run without any test, without a report, or that ends badly is never clean", () => {
  write(0, 0);
  expect(countStep(0, report).failed).toBe(1);
  write(5, 0);
  expect(countStep(1, report).failed).toBe(1);
  expect(countStep(0, join(folder, "none.json")).failed).toBe(1);
});
