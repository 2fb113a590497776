/**
 * Measures what the product promises, side by side in one run, and prints it with its limits.
 *
 *     npm run bench                the generated world of 400 counties, kept between runs
 *     npm run bench -- --small     a small world, a few seconds: whether everything runs
 *     npm run bench -- --fresh     makes the world anew
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { firstVisits, mainPage, otherPages } from "./pages.ts";
import { measureSpeed } from "./speed.ts";
import { measureStart } from "./start.ts";
import { printTable } from "./table.ts";
import { measureWeights } from "./weight.ts";
import { measureWorkspace } from "./workspace.ts";
import { FULL, planCounties, SMALL } from "./world/counties.ts";
import { benchHome, openWorld } from "./world/home.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function run(options: { small: boolean; fresh: boolean }): Promise<void> {
  const size = options.small ? SMALL : FULL;
  const home = benchHome(size, process.env["MITEINANDER_HOME"]);
  const world = await openWorld(home, size, { fresh: options.fresh, say });
  const counties = planCounties(size);
  const [largest, ...others] = counties;
  const usual = others.slice(0, 20);
  const [second] = usual;
  if (largest === undefined || second === undefined) throw new Error("There are no counties.");
  const total = counties.reduce((sum, county) => sum + county.offers, 0);
  say(
    `${counties.length} counties, ${total} offers, ${largest.offers} of them in one; made in ${world.note.seconds} s. ${cpus().length} cores, Node ${process.versions.node}.`,
  );
  const { database, address } = world.installation;
  const { rounds, seconds } = options.small ? { rounds: 1, seconds: 0.5 } : { rounds: 5, seconds: 4 };
  const weights = await measureWeights(database, [
    ...["de/", "de/angebote", "de/angebote/angebot-17", "de/akteure", "de/netzwerk", "ar/", "uk/angebote"].map(
      (rest) => `/${second.slug}/${rest}`,
    ),
    mainPage(largest).path,
  ]);
  const workspace = [...(await measureWorkspace(database, second)), ...(await measureWorkspace(database, largest))];
  const speed = await measureSpeed(mainPage(largest), otherPages(largest), firstVisits(largest, usual), {
    address,
    rounds,
    seconds,
    connections: 4,
  });
  await world.installation.close();
  const { start, memory } = await measureStart(home, `/${second.slug}/de/`);
  printTable(`Offers of the largest county, ${mainPage(largest).says}, 50 entries`, speed.main, say);
  printTable("Other pages, rendered each time", speed.others, say);
  printTable("First visit since publishing, nothing kept, one at a time", speed.first, say);
  printTable("Workspace of the office", workspace, say);
  printTable("Start on an existing database", start, say);
  printTable("Memory", [...speed.memory, ...memory], say);
  printTable("Over the wire at a first visit, in a browser", weights, say);
}

const { values } = parseArgs({ options: { small: { type: "boolean" }, fresh: { type: "boolean" } } });
await run({ small: values.small === true, fresh: values.fresh === true });
