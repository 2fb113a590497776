/**
 * Checks the directions of ARCHITECTURE.md: who may import whom.
 *
 *     node bin/directions.mjs [folder]     the project, or another folder laid out like it
 *
 * Ends with 1 when an import goes the wrong way, or when the parser saw less than there is: with a parser that does not understand
 * the sources dependency-cruiser finds no module, and so no fault.
 */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = process.argv[2] ?? project;
const { options, forbidden } = createRequire(import.meta.url)(join(project, ".dependency-cruiser.cjs"));

const folders = ["src", "demo", "bench", "e2e"].filter((folder) => existsSync(join(root, folder)));
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/browser/")),
);

process.chdir(root);
const { output } = await cruise(folders, { ...options, baseDir: root, ruleSet: { forbidden }, validate: true });
const seen = new Map(output.modules.map((module) => [module.source, module]));
const unseen = sources.filter((path) => !seen.has(path));
const imports = sources.reduce((sum, path) => sum + (seen.get(path)?.dependencies.length ?? 0), 0);

for (const { from, to, rule } of output.summary.violations) {
  const { comment } = forbidden.find(({ name }) => name === rule.name) ?? {};
  console.log(`${from} → ${to}\n    ${rule.name}: ${comment}`);
}
for (const path of unseen) console.log(`${path} was not seen`);
if (imports < sources.length)
  console.log(`Only ${imports} imports were seen in ${sources.length} files: the parser does not work.`);
console.log(`${sources.length} files, ${imports} imports, ${output.summary.violations.length} in the wrong direction`);
process.exitCode = output.summary.violations.length > 0 || unseen.length > 0 || imports < sources.length ? 1 : 0;
