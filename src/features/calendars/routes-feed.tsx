import { gzipSync } from "node:zlib";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, feed as feedAnswer, page, redirect, text } from "../../platform/http/answers.ts";
import { chooseEncoding } from "../../platform/http/encoding.ts";
import { createFrequency } from "../../platform/http/frequency.ts";
import {
  type EntranceContext,
  findLinkSecret,
  programReader,
  readToken,
  type Route,
  type Scope,
} from "../records/index.ts";
import { chooseInvited, renewFeed, revokeFeed } from "./actions.ts";
import { etagOf, type Feed, INVITED, isKnown } from "./feed.ts";
import { writeAddress } from "./mails.ts";
import { findFeed, findFeedByLink } from "./queries.ts";
import { addressOf } from "./seam.ts";
import { goneFeedPage, lostFeedPage, ownFeedPage } from "./views/feed-pages.tsx";
import { writeFeed } from "./write.ts";

const ICS = "text/calendar; charset=utf-8";

/** Programs ask every few hours, and once more when somebody clicks: more than this is something that runs wild. */
const isWithinLimit = createFrequency({ most: 60, within: 10 * 60_000 });

/** Whose feed it is, with the eyes of the program; undefined: the address leads nowhere, whatever the reason. */
const withFeed = <T,>(
  { services, tenant, params }: EntranceContext,
  work: (db: TenantDb, feed: Feed, secret: string) => Promise<T>,
): Promise<T | undefined> =>
  services.doors.withTenant(programReader(tenant.id), async (db) => {
    const secret = await findLinkSecret(db);
    const linkId = readToken(secret, "feed", params["token"] ?? "");
    const feed = linkId === undefined ? undefined : await findFeedByLink(db, linkId);
    return feed === undefined ? undefined : work(db, feed, secret);
  });

const lost = (context: EntranceContext): Answer => page(lostFeedPage(context), 404);

async function send(context: EntranceContext): Promise<Answer> {
  const { header, services } = context;
  const found = await withFeed(context, (_db, feed) => Promise.resolve(feed));
  // A program that reads calendars wants no page.
  if (found === undefined) return text("", "text/plain; charset=utf-8", 404);
  if (!isWithinLimit(found.linkId, services.clock.now())) return text("", "text/plain; charset=utf-8", 429);
  const body = await writeFeed(context, found);
  const etag = etagOf(body);
  if (isKnown(header("if-none-match"), etag))
    return feedAnswer({ body: undefined, contentType: ICS, etag, encoding: undefined });
  const encoding = chooseEncoding(header("accept-encoding"), ["gzip"]);
  const bytes = Buffer.from(body);
  const packed = encoding === undefined ? bytes : gzipSync(bytes);
  return feedAnswer({ body: new Uint8Array(packed), contentType: ICS, etag, encoding });
}

async function show(context: EntranceContext): Promise<Answer> {
  const found = await withFeed(context, (_db, feed, secret) =>
    Promise.resolve({ feed, address: addressOf(context, secret, feed) }),
  );
  return found === undefined ? lost(context) : page(ownFeedPage(context, found));
}

const scopeOf = ({ services, tenant }: EntranceContext, { email }: Feed): Scope => ({
  tenantId: tenant.id,
  actor: { id: null, name: email },
  clock: services.clock,
  newId: services.newId,
});

/** A new address goes to whom the feed belongs, and is shown to nobody: who has found the old one learns nothing. */
async function renew(context: EntranceContext): Promise<Answer> {
  const done = await withFeed(context, async (db, feed, secret) => {
    const scope = scopeOf(context, feed);
    await renewFeed(db, scope, feed.id);
    const renewed = await findFeed(db, feed.id);
    if (renewed !== undefined) await writeAddress(db, { ...context, scope }, secret, { feed: renewed, why: "renewed" });
    return true;
  });
  return done === undefined ? lost(context) : page(goneFeedPage(context, "renewed"));
}

async function revoke(context: EntranceContext): Promise<Answer> {
  const done = await withFeed(context, async (db, feed) => {
    await revokeFeed(db, scopeOf(context, feed), feed.id);
    return true;
  });
  return done === undefined ? lost(context) : page(goneFeedPage(context, "revoked"));
}

async function choose(context: EntranceContext): Promise<Answer> {
  const { paths, params, sent } = context;
  const invited = INVITED.find((one) => one === sent.typed["invited"]?.at(-1)) ?? "with";
  const done = await withFeed(context, async (db, feed) => {
    await chooseInvited(db, feed.id, invited);
    return true;
  });
  if (done === undefined) return lost(context);
  return redirect(`${paths.intern(`kalenderabo/${params["token"] ?? ""}`)}?hinweis=calendars-office.done.chosen`);
}

const entrance = { door: "entrance" } as const;

/** A calendar behind its secret address, and the page of who has it. Looking changes nothing. */
export const feedRoutes: readonly Route[] = [
  { ...entrance, method: "get", path: "kalenderabo/:token", handle: show },
  { ...entrance, method: "get", path: "kalenderabo/:token/termine.ics", handle: send },
  { ...entrance, method: "post", path: "kalenderabo/:token/erneuerung", handle: renew },
  { ...entrance, method: "post", path: "kalenderabo/:token/widerruf", handle: revoke },
  { ...entrance, method: "post", path: "kalenderabo/:token/auswahl", handle: choose },
];
