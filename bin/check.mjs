/**
 * Checks everything: types, lint, format, unused code, directions, and all tests on both PostgreSQL versions and in the browser.
 *
 *     node bin/check.mjs     what `npm test` runs
 *
 * One line for each step as it ends, below it the names of what failed; at the end what the failed ones said, and last a line
 * "N passed, N failed".
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countStep } from "./check/count.mjs";
import { listFailures, nameFailure } from "./check/failures.mjs";
import { listSteps } from "./check/steps.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const environment = { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`, NO_COLOR: "1" };
const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run({ command: [program, ...args], environment: more }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environment, ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (fault) => resolve({ status: 1, output: String(fault) }));
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

async function check(step) {
  if (step.leftOut !== undefined) {
    console.log(`--    ${step.name}: left out, ${step.leftOut}`);
    return { step, passed: 0, failed: 0 };
  }
  const since = performance.now();
  console.log(`...   ${step.name}`);
  const { status, output } = await run(step);
  const counts = countStep(status, step.report);
  const numbers =
    step.report === undefined ? "" : `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  console.log(`${counts.failed === 0 ? "ok   " : "FAIL "} ${step.name} (${seconds(since)}${numbers})`);
  const failures = counts.failed === 0 ? [] : listFailures(root, step.report);
  for (const failure of failures) console.log(nameFailure(failure));
  return { step, output, failures, ...counts };
}

const lanes = listSteps(root).map(async (steps) => {
  const results = [];
  for (const step of steps) results.push(await check(step));
  return results;
});
const results = (await Promise.all(lanes)).flat();

for (const { step, output, failures } of results.filter(({ failed }) => failed > 0)) {
  const said = failures.map(({ name, message }) => `${name}\n${message}`).join("\n\n") || output.trim();
  console.log(`\n===== ${step.name} =====\n${said}`);
}
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
console.log(`\nChecked in ${seconds(started)}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
