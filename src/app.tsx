import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { leadToOwnSpelling } from "./app/addresses.ts";
import type { DoorKeys } from "./app/asking.ts";
import { mountRoute } from "./app/doors.ts";
import { respondToError, respondToUnknown } from "./app/errors.tsx";
import { readPathBy } from "./app/hosts.ts";
import { accounts, findViewer } from "./features/accounts/index.ts";
import { announcements } from "./features/announcements/index.ts";
import { attendance } from "./features/attendance/index.ts";
import { room } from "./features/room/index.ts";
import { brochure } from "./features/brochure/index.ts";
import { calendars } from "./features/calendars/index.ts";
import { coverage } from "./features/coverage/index.ts";
import { county } from "./features/county/index.ts";
import { directory } from "./features/directory/index.ts";
import { figures } from "./features/figures/index.ts";
import { use } from "./features/use/index.ts";
import { discovery } from "./features/discovery/index.ts";
import { embedding } from "./features/embedding/index.ts";
import { events } from "./features/events/index.ts";
import { files } from "./features/files/index.ts";
import { groups } from "./features/groups/index.ts";
import { glossary } from "./features/glossary/index.ts";
import { handover } from "./features/handover/index.ts";
import { help } from "./features/help/index.ts";
import { importing } from "./features/importing/index.ts";
import { inquiries } from "./features/inquiries/index.ts";
import { invitations } from "./features/invitations/index.ts";
import { meetings } from "./features/meetings/index.ts";
import { minutes } from "./features/minutes/index.ts";
import { news } from "./features/news/index.ts";
import { newsletter } from "./features/newsletter/index.ts";
import { offers } from "./features/offers/index.ts";
import { pages } from "./features/pages/index.ts";
import { postbox } from "./features/postbox/index.ts";
import { createRegistry, createTenants, type Feature, records, type Services } from "./features/records/index.ts";
import { freshness } from "./features/freshness/index.ts";
import { privacy } from "./features/privacy/index.ts";
import { polls } from "./features/polls/index.ts";
import { remarks } from "./features/remarks/index.ts";
import { rounds } from "./features/rounds/index.ts";
import { site } from "./features/site/index.ts";
import { tables } from "./features/tables/index.ts";
import { engagement } from "./features/engagement/index.ts";
import { tasks } from "./features/tasks/index.ts";
import { translating } from "./features/translating/index.ts";
import { visits } from "./features/visits/index.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Database } from "./platform/db/open.ts";
import { notFound } from "./platform/http/answers.ts";
import { networkOf } from "./platform/http/network.ts";
import { createOutgoing } from "./platform/http/outgoing.ts";
import { createPageCache } from "./platform/http/page-cache.ts";
import { secureFetch, securityHeaders } from "./platform/http/security.ts";
import type { Log } from "./platform/log.ts";
import type { TranslationMachine } from "./platform/machine-translation/index.ts";
import { parseSender } from "./platform/mail/index.ts";
import { findAsset } from "./platform/ui/index.ts";
import { Tally } from "./platform/tally.ts";
import { VersionMemory } from "./platform/version-memory.ts";

/** All features, in the order of ARCHITECTURE.md. A feature appears here and in its folder, nowhere else. */
export const features: readonly Feature[] = [
  records,
  accounts,
  postbox,
  directory,
  county,
  files,
  pages,
  rounds,
  inquiries,
  figures,
  groups,
  meetings,
  calendars,
  announcements,
  invitations,
  attendance,
  polls,
  minutes,
  tables,
  room,
  tasks,
  engagement,
  offers,
  use,
  help,
  news,
  events,
  newsletter,
  glossary,
  importing,
  visits,
  discovery,
  site,
  embedding,
  remarks,
  translating,
  coverage,
  brochure,
  freshness,
  privacy,
  handover,
];

/** First parts of paths that belong to the program and not to a county, whatever the host. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "assets",
  "healthz",
  ...features
    .flatMap((feature) => feature.routes)
    .filter(({ door, path }) => door === "outside" && path !== "" && !path.startsWith(":"))
    .map(({ path }) => path.split("/", 1)[0] ?? ""),
]);

/** Bytes of large documents that are kept: some brochures of a whole county. */
const HEAVY = 80 * 1024 * 1024;

export type AppOptions = {
  database: Database;
  baseUrl: string;
  /** Whom mails come from, `Name <address>`. */
  mailFrom?: string | undefined;
  /** Slug of the county whose addresses name no county. */
  onlyCounty?: string | undefined;
  log: Log;
  clock?: Clock;
  /** Names of hosts inside the operator's house that the program may call (identity providers). */
  insideHosts?: readonly string[] | undefined;
  /** `false`: every public page is rendered each time (measurements). */
  cachePages?: boolean;
  /** `false`: counts, places and what questions find are asked each time (measurements). */
  keepAnswers?: boolean;
  /** A machine that translates; none is asked without it. */
  machine?: TranslationMachine | undefined;
  /** Whether the database has all migrations; asked by `/healthz`. */
  isReady?: () => Promise<boolean>;
};

/** The services and the program that answers requests; the same for the server, tests and measurements. */
export function createApp(options: AppOptions): { app: Hono; services: Services } {
  const { database, log } = options;
  const services: Services = {
    doors: database.doors,
    tenants: createTenants(database.doors, { only: options.onlyCounty }),
    clock: options.clock ?? systemClock,
    log,
    registry: createRegistry(features),
    baseUrl: options.baseUrl,
    sender: parseSender(options.mailFrom ?? "Miteinander <miteinander@localhost>"),
    randomToken: () => randomBytes(32).toString("base64url"),
    randomCode: () => String(randomInt(0, 1_000_000)).padStart(6, "0"),
    newId: () => randomUUID(),
    machine: options.machine,
    fetchOutside: createOutgoing(options.insideHosts),
    counted: { visits: new Tally(), unanswered: new Tally(2000) },
  };
  const app = new Hono({ getPath: readPathBy(services.tenants, OUTSIDE) });
  const keys: DoorKeys = {
    services,
    part: undefined,
    findViewer: (tenant, secret) => findViewer(services, tenant.id, secret),
    pages: options.cachePages === false ? undefined : createPageCache(),
    heavy: options.cachePages === false ? undefined : createPageCache(HEAVY),
    answers: options.keepAnswers === false ? undefined : new VersionMemory(),
    drawn: options.keepAnswers === false ? undefined : new VersionMemory(500),
    uploadLimit: 20 * 1024 * 1024,
    securityHeaders: securityHeaders(options.baseUrl.startsWith("https:")),
    networkOf: (context) => networkOf(remoteOf(context.env), context.req.header("x-forwarded-for")),
  };

  app.fetch = secureFetch(app.fetch, keys.securityHeaders);
  app.get("/assets/*", serveAsset);
  app.get("/healthz", async (context) => {
    const ready = (await database.isReachable()) && (await (options.isReady?.() ?? true));
    context.header("cache-control", "no-store");
    return ready ? context.json({ status: "ok" }) : context.json({ status: "unavailable" }, 503);
  });
  for (const feature of features) for (const route of feature.routes) mountRoute(app, route, keys, feature);
  app.notFound(async (context) => (await leadToOwnSpelling(context, services)) ?? respondToUnknown(context, keys));
  app.onError((error, context) => respondToError(context, error, keys));
  return { app, services };
}

/** Its name changes with its content, so browsers may keep it for ever. */
function serveAsset(context: Context): Response {
  const asset = findAsset(context.req.path, context.req.header("accept-encoding"));
  if (asset === undefined) throw notFound();
  context.header("content-type", asset.type);
  context.header("cache-control", "public, max-age=31536000, immutable");
  context.header("vary", "accept-encoding");
  context.header("etag", asset.etag);
  if (asset.encoding !== undefined) context.header("content-encoding", asset.encoding);
  return context.body(asset.body);
}

/** The other end of the connection, as the server's adapter hands it on; there is none in tests. */
function remoteOf(env: unknown): string | undefined {
  return (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
}
