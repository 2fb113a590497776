import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * What failed in a finished test step, from its report: `name` is file and test, `message` what its runner said with where it was
 * said. Empty for a step without tests, and where there is no report to read.
 */
export function listFailures(root, report) {
  if (report === undefined || !existsSync(report)) return [];
  return JSON.parse(readFileSync(report, "utf8")).testResults.flatMap((file) => {
    const path = relative(root, file.name);
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return file.status === "failed" ? [{ name: path, message: file.message }] : [];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${path} > ${fullName}`,
      message: failureMessages.join("\n"),
    }));
  });
}

/** A failure in two lines, for the list that is read first. */
export function nameFailure({ name, message }) {
  const [first = ""] = message.split("\n", 1);
  return `        ${name}\n          ${first.slice(0, 300)}`;
}
