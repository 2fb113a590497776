import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { createApp } from "../src/app.tsx";
import { addMember, beginSession, SESSION_COOKIE } from "../src/features/accounts/index.ts";
import type { Installation } from "../src/installation.ts";
import { systemClock } from "../src/platform/clock.ts";
import type { Database } from "../src/platform/db/open.ts";
import { createLog } from "../src/platform/log.ts";
import type { Measured } from "./load/main.ts";
import { mainPage } from "./pages.ts";
import { type Load, startHelper, startLoad } from "./processes.ts";
import { type Program, startProgram } from "./program.ts";
import type { Received } from "./receiver.ts";
import { type Line, median, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";
import { moveDay } from "./world/entries.ts";

const LIMIT = 60;
/** How much longer an answer may take while the mails go out. */
const SLOWER = 2;
/** Slices of a second in which the site is looked at before the round. */
const SLICES = 8;

/** A mail address for every organisation; earlier rounds of a kept world and their mails are gone, or nobody may be written to. */
async function prepare({ doors }: Database): Promise<void> {
  await doors.asOwner(async (db) => {
    await sql`delete from mail`.execute(db);
    await sql`delete from request`.execute(db);
    await sql`delete from round`.execute(db);
    await sql`delete from personal_link`.execute(db);
    await sql`insert into contact_point (tenant_id, id, organisation_id, organisation_visible_to, field, value, audience)
      select tenant_id, gen_random_uuid(), id, visible_to, 'email', 'akteur-' || id || '@example.org', 'office'
      from organisation o
      where not exists (select from contact_point p where p.organisation_id = o.id and p.field = 'email')`.execute(db);
    await sql`analyze`.execute(db);
  });
}

/** Somebody of the office who has signed in. @returns the header that says so */
async function signIn(database: Database, { tenantId }: BenchCounty): Promise<string> {
  const { services } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const secret = await database.doors.asSignIn(async (db) => {
    const person = { name: "Koordination", email: `${services.newId()}@example.org`, role: "office" as const };
    const member = { ...person, organisationId: null, invitedBy: "Messung" };
    const { accountId } = await addMember(db, services, tenantId, member);
    return beginSession(db, services, { accountId, device: "Messung" });
  }, tenantId);
  return `${SESSION_COOKIE}=${secret}`;
}

/** Sends a form of the workspace. @returns where the answer leads */
async function send(origin: string, path: string, cookie: string, fields: [string, string][]): Promise<string> {
  const answer = await fetch(origin + path, {
    method: "POST",
    headers: { cookie, origin },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  const place = answer.headers.get("location");
  if (place === null) throw new Error(`${path} answers ${answer.status}.`);
  return place;
}

/** Prepares a round as the office does. @returns its page, and whom it would ask */
async function prepareRound(origin: string, intern: string, cookie: string) {
  const page = await send(origin, `${intern}/abfragen`, cookie, [
    ["title", "Bitte prüfen Sie Profil und Angebote"],
    ["asks", "check"],
    ["dueOn", moveDay(systemClock.today(), 21)],
    ["letter", "wir halten das Verzeichnis unseres Netzwerks aktuell. Bitte sehen Sie nach, ob alles noch stimmt."],
  ]);
  const html = await (await fetch(origin + page, { headers: { cookie } })).text();
  const tags = html.match(/<input[^>]*name="organisations"[^>]*>/g) ?? [];
  return { page, chosen: tags.flatMap((tag) => /value="([^"]+)"/.exec(tag)?.[1] ?? []) };
}

/** How the site answers, looked at for a second: a page from the cache, and one that is made anew each time. */
type Slice = { cached: Measured; made: Measured };

async function look(load: Load, { port }: Program, county: BenchCounty, cookie: string): Promise<Slice> {
  const order = { port, connections: 1, seconds: 0.5, requests: 1000, pause: 20 };
  const cached = await load.measure({ ...order, paths: [mainPage(county).path] });
  const paths = [`/${county.slug}/intern/angebote`];
  const made = await load.measure({ ...order, paths, headers: { cookie } });
  if (cached.failed + made.failed > 0) throw new Error("The site did not answer well.");
  return { cached, made };
}

function compare(what: string, before: readonly Measured[], meanwhile: readonly Measured[]): Line {
  const of = (slices: readonly Measured[]) => median(slices.map(({ p50 }) => p50));
  const slowest = (slices: readonly Measured[]) => Math.max(...slices.map((one) => one.slowest));
  const ratio = of(meanwhile) / of(before);
  const tell = (slices: readonly Measured[]) =>
    `${milliseconds(of(slices))} (slowest ${milliseconds(slowest(slices))})`;
  return {
    what,
    measured: `${tell(before)} → ${tell(meanwhile)}, ${ratio.toFixed(1)} times`,
    limit: `≤ ${SLOWER} times`,
    holds: ratio <= SLOWER,
  };
}

/** Sends the round while the site is looked at, until the mail server has every mail. */
async function sendWatched(
  { page, chosen }: Awaited<ReturnType<typeof prepareRound>>,
  origin: string,
  cookie: string,
  around: { report(): Promise<Received>; look(): Promise<Slice> },
) {
  const began = performance.timeOrigin + performance.now();
  let written = Number.NaN;
  const sending = send(
    origin,
    `${page}/versand`,
    cookie,
    chosen.map((id) => ["organisations", id]),
  ).then(() => {
    written = performance.timeOrigin + performance.now() - began;
  });
  const slices: Slice[] = [];
  let received = await around.report();
  while (received.mails < chosen.length && performance.timeOrigin + performance.now() - began < 5 * 60_000) {
    slices.push(await around.look());
    received = await around.report();
  }
  await sending;
  // What comes twice comes late.
  await wait(2000);
  return { written, taken: received.lastAt - began, slices, received: await around.report() };
}

/** From „Abfrage abschicken“ to the last mail that the mail server has accepted, in the product as it is started. */
export async function measureRound(installation: Installation, home: string, county: BenchCounty): Promise<Line[]> {
  await prepare(installation.database);
  const cookie = await signIn(installation.database, county);
  await installation.close();
  const receiver = startHelper("receiver");
  const load = startLoad();
  const smtp = await receiver.ask<number>("start");
  const settings = { SMTP_URL: `smtp://127.0.0.1:${smtp}`, MAIL_FROM: "Netzwerk <netz@example.org>" };
  const program = await startProgram(home, mainPage(county).path, settings);
  const origin = `http://localhost:${program.port}`;
  try {
    const round = await prepareRound(origin, `/${county.slug}/intern`, cookie);
    const lookNow = () => look(load, program, county, cookie);
    await lookNow();
    const before: Slice[] = [];
    for (let slice = 0; slice < SLICES; slice += 1) before.push(await lookNow());
    const report = () => receiver.ask<Received>("report");
    const { written, taken, slices, received } = await sendWatched(round, origin, cookie, { report, look: lookNow });
    const seconds = taken / 1000;
    return [
      { what: "the answer to „Abfrage abschicken“, all mails written down", measured: milliseconds(written) },
      {
        what: `the mail server has ${received.mails} of ${round.chosen.length} mails, ${received.twice} of them twice`,
        measured: `${seconds.toFixed(1)} s`,
        limit: `≤ ${LIMIT} s, none twice`,
        holds: seconds <= LIMIT && received.mails === round.chosen.length && received.twice === 0,
      },
      compare(
        "a public page, before and meanwhile",
        before.map(({ cached }) => cached),
        slices.map(({ cached }) => cached),
      ),
      compare(
        "a page of the office, made each time",
        before.map(({ made }) => made),
        slices.map(({ made }) => made),
      ),
    ];
  } finally {
    await program.end();
    await load.end();
    await receiver.end();
  }
}
