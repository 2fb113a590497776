import { existsSync, readFileSync } from "node:fs";

/**
 * The numbers of one finished step. A step without tests counts as nothing when it is well and as one failure when it is not; so does
 * a test file that could not be loaded, and a test run that ran no test.
 */
export function countStep(status, report) {
  if (report === undefined) return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const run = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  if (run === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = run.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every(({ status: one }) => one !== "failed"),
  );
  const failed = run.numFailedTests + broken.length;
  const isWell = status === 0 && run.numPassedTests > 0;
  return {
    passed: run.numPassedTests,
    failed: isWell ? failed : Math.max(failed, 1),
    skipped: run.numPendingTests + run.numTodoTests,
  };
}
