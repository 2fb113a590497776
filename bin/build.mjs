/**
 * Builds what changed: messages and assets by their generators, then the program by `tsc` into `dist/`.
 *
 *     node bin/build.mjs
 *
 * Whether something changed is told by the contents of what goes in, so a checkout or a copy does not build for nothing.
 * Types are not checked here: that is the tests' work, and an operator cannot help a type error.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashFiles } from "./build/hash.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Each step: `inputs` are files and folders, `outputs` what must be there afterwards, `run` the work. In this order. */
const steps = [
  {
    name: "messages",
    says: "Texte werden übersetzt …",
    inputs: ["bin/messages.mjs", "bin/messages", "locales"],
    outputs: ["src/generated/messages"],
    run: () => runNode("bin/messages.mjs"),
  },
  {
    name: "assets",
    says: "Gestaltung wird gebaut …",
    inputs: ["bin/assets.mjs", "bin/assets", "src", "package-lock.json"],
    // Only what styles or names classes: a changed query does not rebuild the style sheet.
    accepts: (path) => !path.startsWith("src/") || /\.(css|tsx|js|svg)$|^src\/browser\//.test(path),
    outputs: ["dist/assets", "dist/fonts"],
    run: () => runNode("bin/assets.mjs"),
  },
  {
    name: "program",
    says: "Programm wird gebaut …",
    inputs: ["src", "demo", "bench", "e2e/browser.ts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    accepts: (path) => !/\.(test\.tsx?|fixture\.ts|md|css)$/.test(path),
    outputs: ["dist/src"],
    run: compile,
  },
];

const stampFile = join(root, "dist/.built.json");
const stamps = readStamps();

for (const step of steps) {
  if (!existsSync(join(root, step.inputs[0]))) continue;
  const hash = hashFiles(root, step.inputs, step.accepts);
  if (stamps[step.name] === hash && step.outputs.every((path) => existsSync(join(root, path)))) continue;
  console.error(`Miteinander: ${step.says}`);
  step.run();
  stamps[step.name] = hash;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamps));
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    // Never built, or another command is just writing it: then everything is built.
    return {};
  }
}

function runNode(script, ...args) {
  // What a generator tells on success is for those who write catalogues and styles, not for those who start the program.
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nMiteinander: ${script} ist gescheitert; die Meldung steht darüber.`);
  process.exit(1);
}

/** Builds beside the old program and then puts it in its place, so that what was deleted does not live on and a failure changes nothing. */
function compile() {
  const next = join(root, `dist/.next-${process.pid}`);
  runNode("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", next);
  // "e2e" is what the bench takes from there: the browser.
  for (const folder of ["src", "demo", "bench", "e2e"]) {
    rmSync(join(root, "dist", folder), { recursive: true, force: true });
    try {
      if (existsSync(join(next, folder))) renameSync(join(next, folder), join(root, "dist", folder));
    } catch (fault) {
      // Another command built the same at the same moment; what it built is as good.
      if (fault.code !== "ENOTEMPTY" && fault.code !== "EEXIST") throw fault;
    }
  }
  rmSync(next, { recursive: true, force: true });
}
