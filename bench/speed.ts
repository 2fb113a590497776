import { get } from "node:http";
import type { Measured } from "./load/main.ts";
import { type BenchServer, type Load, startLoad, startServer } from "./processes.ts";
import type { Constant, Mode } from "./server.ts";
import type { Address } from "../src/platform/db/open.ts";
import { type Line, median, megabytes, milliseconds, percent, perSecond } from "./table.ts";
import type { BenchPage } from "./pages.ts";

export type SpeedOptions = { address: Address; rounds: number; seconds: number; connections: number };

const BROTLI = { "accept-encoding": "br" };
const FORMS = { plain: {}, brotli: BROTLI } as const;
type Form = keyof typeof FORMS;

const constantPath = (page: BenchPage, form: Form) => `/constant/bytes/of/a/page/${form}/${page.name}`;

/** The very bytes and headers a server answers with. */
function copyAnswer(port: number, page: BenchPage, form: Form): Promise<Constant> {
  const url = `http://127.0.0.1:${port}${page.path}`;
  // Not fetch(): it unpacks what it gets.
  return new Promise((resolve, reject) => {
    get(url, { headers: FORMS[form] }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers).filter(
            ([name]) => !["date", "connection", "keep-alive", "content-length"].includes(name),
          ),
        ) as Record<string, string>;
        if (answer.statusCode !== 200) reject(new Error(`${page.path} answers ${answer.statusCode}.`));
        resolve({ path: constantPath(page, form), base64: Buffer.concat(chunks).toString("base64"), headers });
      });
    }).on("error", reject);
  });
}

type Servers = Record<Mode | "constant", BenchServer>;

async function startServers(address: Address, pages: readonly BenchPage[]): Promise<Servers> {
  const cached = await startServer({ address, mode: "cached", constants: [] });
  const constants: Constant[] = [];
  for (const page of pages)
    for (const form of ["plain", "brotli"] as const) constants.push(await copyAnswer(cached.port, page, form));
  return {
    cached,
    rendered: await startServer({ address, mode: "rendered", constants: [] }),
    bare: await startServer({ address, mode: "bare", constants: [] }),
    constant: await startServer({ address, mode: "cached", constants }),
  };
}

/** What was measured of one kind of answer: medians of the rounds. */
type Figures = { rate: number; p50: number; p95: number; bytes: number; cpu: number };

function summarize(rounds: readonly (Measured & { cpu: number })[]): Figures {
  const of = (pick: (round: Measured & { cpu: number }) => number) => median(rounds.map(pick));
  return {
    rate: of((round) => round.rate),
    p50: of((round) => round.p50),
    p95: of((round) => round.p95),
    bytes: of((round) => round.bytes),
    cpu: of((round) => round.cpu),
  };
}

type Kind = { key: string; server: BenchServer; paths: string[]; form: Form };

/** Measures kinds of answers in turn, round by round, so that what disturbs the machine disturbs them alike. */
async function measureInTurn(load: Load, kinds: readonly Kind[], options: SpeedOptions): Promise<Map<string, Figures>> {
  const all = new Map<string, (Measured & { cpu: number })[]>(kinds.map(({ key }) => [key, []]));
  const order = (kind: Kind, seconds: number) => ({
    port: kind.server.port,
    paths: kind.paths,
    headers: FORMS[kind.form],
    connections: options.connections,
    seconds,
    requests: 200_000,
  });
  for (const kind of kinds) await load.measure(order(kind, options.seconds / 2));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const kind of kinds) {
      const before = await kind.server.report();
      const measured = await load.measure(order(kind, options.seconds));
      if (measured.failed > 0) throw new Error(`${kind.paths[0]}: ${measured.failed} answers were not 200.`);
      const after = await kind.server.report();
      all.get(kind.key)?.push({ ...measured, cpu: ((after.cpu - before.cpu) * 1000) / measured.requests });
    }
  }
  return new Map([...all].map(([key, rounds]) => [key, summarize(rounds)]));
}

const tell = ({ rate, p50, p95, cpu }: Figures) =>
  `${perSecond(rate).padStart(8)}  p50 ${milliseconds(p50).padStart(8)}  p95 ${milliseconds(p95).padStart(8)}  ${milliseconds(cpu)} of the server's processor each`;

function ratio(figures: ReadonlyMap<string, Figures>, key: string, whole: string): number {
  return (figures.get(key)?.rate ?? 0) / (figures.get(whole)?.rate ?? Number.POSITIVE_INFINITY);
}

/** The page the limits are about: rendered each time and from the cache, against the same bytes as a constant. */
async function measureMain(load: Load, servers: Servers, page: BenchPage, options: SpeedOptions): Promise<Line[]> {
  const { rendered, cached, constant, bare } = servers;
  const paths = [page.path];
  const figures = await measureInTurn(
    load,
    [
      { key: "rendered", server: rendered, paths, form: "plain" },
      { key: "cached plain", server: cached, paths, form: "plain" },
      { key: "constant plain", server: constant, paths: [constantPath(page, "plain")], form: "plain" },
      { key: "cached brotli", server: cached, paths, form: "brotli" },
      { key: "constant brotli", server: constant, paths: [constantPath(page, "brotli")], form: "brotli" },
      { key: "bare", server: bare, paths, form: "plain" },
    ],
    options,
  );
  const share = (what: string, key: string, whole: string, limit?: number): Line => ({
    what,
    measured: percent(ratio(figures, key, whole)),
    ...(limit === undefined ? {} : { limit: `≥ ${limit * 100} %`, holds: ratio(figures, key, whole) >= limit }),
  });
  return [
    share("rendered each time, of the constant", "rendered", "constant plain", 0.08),
    share("from the cache as brotli, of the constant", "cached brotli", "constant brotli", 0.8),
    share("from the cache uncompressed, of the constant", "cached plain", "constant plain", 0.8),
    share("rendered, nothing kept since publishing, of the constant", "bare", "constant plain"),
    ...[...figures].map(([key, one]) => ({ what: `${key} (${one.bytes} bytes)`, measured: tell(one) })),
  ];
}

async function measureOthers(
  load: Load,
  servers: Servers,
  pages: readonly BenchPage[],
  options: SpeedOptions,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const page of pages) {
    const figures = await measureInTurn(
      load,
      [
        { key: "rendered", server: servers.rendered, paths: [page.path], form: "plain" },
        { key: "constant", server: servers.constant, paths: [constantPath(page, "plain")], form: "plain" },
      ],
      { ...options, rounds: 2, seconds: options.seconds / 2 },
    );
    const one = figures.get("rendered");
    if (one === undefined) continue;
    lines.push({
      what: `${page.says} (${one.bytes} bytes)`,
      measured: `${percent(ratio(figures, "rendered", "constant")).padStart(7)} of the constant ${tell(one)}`,
    });
  }
  return lines;
}

/** Addresses nobody has asked for since publishing, one after the other: what the first visitor waits for. */
async function measureFirst(load: Load, servers: Servers, sets: ReadonlyMap<string, string[]>): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, paths] of sets) {
    const measured = await load.measure({
      port: servers.bare.port,
      paths,
      connections: 1,
      seconds: 30,
      requests: paths.length,
    });
    lines.push({
      what,
      measured: `p50 ${milliseconds(measured.p50)}  p95 ${milliseconds(measured.p95)}  slowest ${milliseconds(measured.slowest)}`,
    });
  }
  return lines;
}

export type SpeedReport = { main: Line[]; others: Line[]; first: Line[]; memory: Line[] };

/** Everything that is measured by asking servers for public pages. */
export async function measureSpeed(
  main: BenchPage,
  others: readonly BenchPage[],
  first: ReadonlyMap<string, string[]>,
  options: SpeedOptions,
): Promise<SpeedReport> {
  const servers = await startServers(options.address, [main, ...others]);
  const load = startLoad();
  try {
    const report = {
      main: await measureMain(load, servers, main, options),
      others: await measureOthers(load, servers, others, options),
      first: await measureFirst(load, servers, first),
    };
    const memory = [];
    for (const key of ["cached", "rendered"] as const)
      memory.push({
        what: key === "cached" ? "server answering from the cache" : "server rendering each time",
        measured: megabytes((await servers[key].report()).rss),
      });
    return { ...report, memory };
  } finally {
    await load.end();
    for (const server of Object.values(servers)) await server.end();
  }
}
