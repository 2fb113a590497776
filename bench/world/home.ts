import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { readConfig } from "../../src/config.ts";
import { type Installation, openInstallation } from "../../src/installation.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { makeDoors } from "../../src/platform/db/doors.ts";
import { poolConfig } from "../../src/platform/db/open.ts";
import { createLog } from "../../src/platform/log.ts";
import { planCounties, type Size } from "./counties.ts";
import { fillWorld } from "./fill.ts";

/** Raise it when the generated world changes: kept ones are made anew. */
const EDITION = 3;

/** Dates in the world count from the day it was made; older than this it would look neglected. */
const KEPT_DAYS = 30;

type Note = { edition: number; size: Size; madeOn: string; seconds: number };

export type BenchHome = { home: string; installation: Installation; note: Note };

/** Where the world is kept between runs: MITEINANDER_HOME, or a folder of its own among the temporary ones. */
export function benchHome(size: Size, given: string | undefined): string {
  return given ?? join(tmpdir(), `miteinander-bench-${size.counties}x${size.largest}`);
}

function readNote(file: string): Note | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Note) : undefined;
}

function isUsable(note: Note | undefined, size: Size): note is Note {
  if (note === undefined || note.edition !== EDITION || JSON.stringify(note.size) !== JSON.stringify(size))
    return false;
  return systemClock.now().getTime() - new Date(note.madeOn).getTime() < KEPT_DAYS * 86_400_000;
}

export async function openHome(home: string): Promise<Installation> {
  const config = readConfig({ MITEINANDER_HOME: home, MITEINANDER_DEMO: "0" });
  if (!config.ok) throw new Error(config.faults.join("; "));
  return openInstallation(config.config, createLog({ level: "warn" }));
}

/** Planner statistics, and the pending lists of the GIN indexes worked in: as an installation is after its first night. */
async function settle({ database }: Installation): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query("set role migrator; set statement_timeout = 0");
    await client.query("vacuum (analyze)");
    await client.query("reset role");
  } finally {
    client.release(true);
  }
}

/**
 * Fills the world without checking references, which takes three quarters of the time: entries that refer to nothing
 * are not made here. Only the superuser of the embedded database may do that.
 */
async function fillUnchecked(installation: Installation, size: Size, say: (written: number) => void): Promise<void> {
  const pool = new pg.Pool({
    ...poolConfig(installation.address),
    max: 2,
    options: "-c role=powerless -c timezone=UTC -c session_replication_role=replica -c synchronous_commit=off",
  });
  try {
    const moment = { today: systemClock.today(), now: systemClock.now() };
    await fillWorld(makeDoors(pool, Math.random), planCounties(size), moment, say);
  } finally {
    await pool.end();
  }
}

async function makeWorld(home: string, size: Size, say: (line: string) => void): Promise<BenchHome> {
  if (existsSync(home) && existsSync(join(home, "pgdata")) && !existsSync(join(home, "bench.json")))
    throw new Error(`${home} holds data that the bench did not make.`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  // Written first: what is unfinished is ours and may be thrown away.
  writeFileSync(join(home, "bench.json"), JSON.stringify({ edition: 0 }));
  const started = performance.now();
  const installation = await openHome(home);
  await installation.migrate();
  const total = size.largest + (size.counties - 1) * size.others;
  let told = 0;
  await fillUnchecked(installation, size, (written) => {
    if (written - told < total / 10) return;
    told = written;
    say(`  ${written} of ${total} offers, ${Math.round((performance.now() - started) / 1000)} s`);
  });
  await settle(installation);
  const seconds = Math.round((performance.now() - started) / 1000);
  const note: Note = { edition: EDITION, size, madeOn: systemClock.today(), seconds };
  writeFileSync(join(home, "bench.json"), JSON.stringify(note));
  return { home, installation, note };
}

/** The world to measure in: the kept one, or a new one. */
export async function openWorld(
  home: string,
  size: Size,
  options: { fresh: boolean; say(line: string): void },
): Promise<BenchHome> {
  const note = readNote(join(home, "bench.json"));
  if (!options.fresh && isUsable(note, size)) {
    const installation = await openHome(home);
    try {
      // A kept world may be of an earlier version of the program.
      await installation.migrate();
      return { home, installation, note };
    } catch (fault) {
      await installation.close();
      options.say(`The kept world is of another version (${(fault as Error).message}).`);
    }
  }
  options.say(`Generating ${size.counties} counties, the largest with ${size.largest} offers …`);
  return makeWorld(home, size, options.say);
}
