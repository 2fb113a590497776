import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemo } from "../demo/load.ts";
import { counties } from "../demo/counties.ts";
import { createApp } from "../src/app.tsx";
import {
  askedFor,
  countFacets,
  findIds,
  publicDoor,
  type Question,
  understandWords,
} from "../src/features/records/index.ts";
import {
  barOf,
  pageLanguage,
  readSlugs,
  type Score,
  scoreByLanguage,
  tellScore,
  type Trial,
  type TrialList,
  TRIALS,
} from "../src/features/site/trial/ask.ts";
import type { Database } from "../src/platform/db/open.ts";
import { isLanguage } from "../src/platform/i18n/languages.ts";
import { createLog } from "../src/platform/log.ts";
import type { Ground } from "./part.ts";
import { type Line, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";
import { openHome } from "./world/home.ts";

const log = createLog({ level: "warn" });

/** Words that a third of all offers have: the hardest to search for quickly. */
const COMMON = ["Kurs", "Deutsch", "Beratung", "Sprachkurs", "Deutschkurs", "Hilfe", "Kinder", "Frauen", "Arbeit"];

/** Words that are asked for where there is no such place and nobody to see: the questions of the list, and common words. */
const QUESTIONS = [
  ...TRIALS.map(({ question, language }) => ({ question, language: pageLanguage(language) })),
  ...COMMON.map((question) => ({ question, language: "de" })),
];

const LIST_NAMES: Record<TrialList, string> = {
  built: "looked at while building",
  held: "nobody looked at while building",
  independent: "by somebody who had no part in building",
};

const toAnswer = ({ language, asked, answered }: Score, limit?: number): Line => ({
  what: language,
  measured: tellScore({ language, asked, answered, missed: [] }).slice(language.length + 2),
  ...(limit === undefined ? {} : { limit: `≥ ${limit * 100} %`, holds: answered / asked >= limit }),
});

/** Asks the list of real questions of a demo of its own, over the site. */
export async function measureAnswers({ say }: Ground): Promise<Line[]> {
  const home = join(tmpdir(), `miteinander-bench-demo-${process.pid}`);
  const installation = await openHome(home);
  try {
    await installation.migrate();
    const { app, services } = createApp({ database: installation.database, log, baseUrl: "http://127.0.0.1" });
    say("Loading the demo …");
    await loadDemo(services);
    const titles = new Map(
      counties.flatMap(({ slug, offers }) => offers.map((one) => [`${slug} ${one.title}`, one.key])),
    );
    const rows = await services.doors.asOwner((db) =>
      db
        .selectFrom("record")
        .innerJoin("tenant", "tenant.id", "record.tenant_id")
        .select(["record.title", "record.slug", "tenant.slug as county"])
        .where("record.kind", "=", "offer")
        .execute(),
    );
    const keys = new Map(
      rows.map(({ county, slug, title }) => [`${county} ${slug}`, titles.get(`${county} ${title}`)]),
    );
    const answers = new Map<Trial, boolean>();
    for (const trial of TRIALS) {
      const { county, language, question, wanted } = trial;
      const path = `/${county}/${pageLanguage(language)}/angebote?q=${encodeURIComponent(question)}`;
      const html = await (await app.request(path)).text();
      const first = readSlugs(html).slice(0, 5);
      answers.set(
        trial,
        first.some((slug) => wanted.includes(keys.get(`${county} ${slug}`) ?? "")),
      );
    }
    const inAll = (list: TrialList): Score => {
      const scores = scoreByLanguage(new Map([...answers].filter(([trial]) => trial.list === list)));
      const add = (of: "asked" | "answered") => scores.reduce((sum, score) => sum + score[of], 0);
      return { language: `questions ${LIST_NAMES[list]}`, asked: add("asked"), answered: add("answered"), missed: [] };
    };
    return [
      ...scoreByLanguage(answers).map((score) => toAnswer(score, barOf(score.language))),
      toAnswer(inAll("held")),
      toAnswer(inAll("independent")),
    ];
  } finally {
    await installation.close();
    rmSync(home, { recursive: true, force: true });
  }
}

type Times = { hits: number[]; facets: number[]; sql: number[]; page: number[] };

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  into.push(performance.now() - started);
  return result;
}

/** The search of every question, statement by statement, and the page of it that nobody has asked for yet. */
async function measureQuestions(database: Database, county: BenchCounty): Promise<Times> {
  const { app } = createApp({ database, log, baseUrl: "http://127.0.0.1", cachePages: false });
  const times: Times = { hits: [], facets: [], sql: [], page: [] };
  const asker = { glossary: [], places: [], ringsOf: () => [], fartherThan: () => [] };
  await app.request(`/${county.slug}/de/angebote`);
  for (const { question, language } of QUESTIONS) {
    const among: Question = { kind: "offer", groups: [] };
    await database.doors.asPublic(county.tenantId, async (db) => {
      const door = publicDoor(db);
      const read = () =>
        understandWords(door, among, question, { ...asker, language: isLanguage(language) ? language : "de" });
      await read();
      const sql: number[] = [];
      const understood = await timed(sql, read);
      const asked: Question = { ...among, ...askedFor(understood) };
      const search = () => findIds(door, asked, { order: "fitting", limit: 20, offset: 0 });
      await search();
      sql.push(at([await timed(times.hits, search).then(() => times.hits.at(-1) ?? 0)], 0));
      await timed(times.facets, () => countFacets(door, asked));
      sql.push(times.facets.at(-1) ?? 0);
      times.sql.push(sql.reduce((sum, one) => sum + one, 0));
    });
    const path = `/${county.slug}/${language}/angebote?q=${encodeURIComponent(question)}`;
    await timed(times.page, async () => (await app.request(path)).text());
  }
  return times;
}

const tell = (times: readonly number[]) =>
  `p50 ${milliseconds(at(times, 0.5)).padStart(8)}  p95 ${milliseconds(at(times, 0.95)).padStart(8)}`;

/** The questions of the list among the offers of one county. */
export async function measureSearch(database: Database, county: BenchCounty): Promise<Line[]> {
  const { hits, facets, sql, page } = await measureQuestions(database, county);
  const [p50, p95] = [at(hits, 0.5), at(hits, 0.95)];
  const ratio = at(page, 0.5) / at(sql, 0.5);
  return [
    {
      what: `${hits.length} questions: the hits, in order`,
      measured: tell(hits),
      limit: "p50 ≤ 10, p95 ≤ 50 ms",
      holds: p50 <= 10 && p95 <= 50,
    },
    { what: "how many have what filters ask for", measured: tell(facets) },
    { what: "all a page asks of the search", measured: tell(sql) },
    { what: "the page, asked for the first time", measured: tell(page) },
    { what: "of the bare search", measured: `${ratio.toFixed(2)} times`, limit: "≤ 2", holds: ratio <= 2 },
  ];
}
