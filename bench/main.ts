/**
 * Measures what the product promises, side by side in one run, and prints it with its limits.
 *
 *     npm run bench                      every part, in the generated world of 400 counties, kept between runs
 *     npm run bench -- site start        these parts alone; --help names them
 *     npm run bench -- --small           a small world, a few seconds: whether everything runs
 *     npm run bench -- --fresh           makes the world anew
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { loadParts, makeGround } from "./part.ts";
import { printTable } from "./table.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function run(names: readonly string[], options: { small: boolean; fresh: boolean }): Promise<void> {
  const parts = await loadParts();
  const unknown = names.filter((name) => !parts.has(name));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(", ")}; there are ${[...parts.keys()].join(", ")}.`);
  say(`${cpus().length} cores, Node ${process.versions.node}.`);
  const ground = makeGround({ ...options, say });
  try {
    for (const [name, part] of parts) {
      if (names.length > 0 && !names.includes(name)) continue;
      for (const { title, lines } of await part.measure(ground)) printTable(title, lines, say);
    }
  } finally {
    await ground.closeWorld();
  }
}

async function tellParts(): Promise<void> {
  say("npm run bench -- [--small] [--fresh] [PART …]\n");
  for (const [name, part] of await loadParts()) say(`  ${name.padEnd(12)} ${part.says}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: "boolean" }, fresh: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (values.help === true) await tellParts();
else await run(positionals, { small: values.small === true, fresh: values.fresh === true });
