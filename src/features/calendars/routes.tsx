import { z } from "zod";
import { readMonth, spanOf } from "../../platform/calendar/month.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { findMemberContact } from "../accounts/index.ts";
import { findGroups, isIn } from "../groups/index.ts";
import { findLinkSecret, programReader, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { chooseInvited, makeFeed, renewFeed, revokeFeed } from "./actions.ts";
import { type Feed, INVITED } from "./feed.ts";
import { findFeeds, findMonthMeetings } from "./queries.ts";
import { addressOf } from "./seam.ts";
import { feedsPage } from "./views/feeds-page.tsx";
import { monthPage } from "./views/month-page.tsx";

async function showMonth(context: WorkspaceContext): Promise<Answer> {
  const month = readMonth(context.query.get("monat")) ?? context.services.clock.today().slice(0, 7);
  const slug = context.query.get("gremium") ?? "";
  return context.use(async (db) => {
    const groups = await findGroups(db);
    const group = groups.find((one) => one.slug === slug);
    const meetings = await findMonthMeetings(db, { ...spanOf(month), groupId: group?.id });
    return page(monthPage({ context, month, meetings, groups, group }));
  });
}

/** The address somebody signs in with: their feeds belong to it. */
const ownAddress = async ({ viewer }: WorkspaceContext, db: TenantDb): Promise<string> =>
  ((await findMemberContact(db, viewer.membershipId)) ?? "").toLowerCase();

const asProgram = <T,>({ services, tenant }: WorkspaceContext, work: (db: TenantDb) => Promise<T>): Promise<T> =>
  services.doors.withTenant(programReader(tenant.id), work);

/** Groups of the viewer that go on: the office leads all, and sits in few. */
const findOwnGroups = async ({ viewer }: WorkspaceContext, db: TenantDb) =>
  (await findGroups(db)).filter((group) => group.endedOn === null && isIn(viewer, group.id));

async function showFeeds(context: WorkspaceContext): Promise<Answer> {
  const { address, groups } = await context.use(async (db) => ({
    address: await ownAddress(context, db),
    groups: await findOwnGroups(context, db),
  }));
  const { feeds, secret } = await asProgram(context, async (db) => ({
    feeds: await findFeeds(db, address),
    secret: await findLinkSecret(db),
  }));
  const open = feeds.filter(({ revokedAt }) => revokedAt === null);
  const listed = open.map((feed) => ({ feed, address: addressOf(context, secret, feed) }));
  return page(
    feedsPage({ context, listed, groups: groups.filter(({ id }) => !open.some((one) => one.group?.id === id)) }),
  );
}

const back = ({ paths }: WorkspaceContext, done: string): Answer =>
  redirect(`${paths.intern("kalender/abo")}?hinweis=calendars-office.done.${done}`);

async function make(context: WorkspaceContext): Promise<Answer> {
  const typed = context.sent.typed["groupId"]?.at(-1) ?? "";
  const { address, groups } = await context.use(async (db) => ({
    address: await ownAddress(context, db),
    groups: await findOwnGroups(context, db),
  }));
  const group = groups.find(({ id }) => id === typed);
  if (typed !== "" && group === undefined) throw notFound();
  await asProgram(context, async (db) => {
    const feed = await makeFeed(db, scopeOf(context), { email: address, groupId: group?.id ?? null });
    // Who has ended it and asks anew gets a new address.
    if (feed.revokedAt !== null) await renewFeed(db, scopeOf(context), feed.id);
  });
  return back(context, "made");
}

/** Does something with a feed of the viewer's own. @throws 404 */
const withOwn =
  (done: string, work: (context: WorkspaceContext, db: TenantDb, feed: Feed) => Promise<void>) =>
  async (context: WorkspaceContext): Promise<Answer> => {
    const id = z.guid().safeParse(context.params["feed"]);
    const address = await context.use((db) => ownAddress(context, db));
    await asProgram(context, async (db) => {
      const feed = (await findFeeds(db, address)).find((one) => one.id === id.data && one.revokedAt === null);
      if (feed === undefined) throw notFound();
      await work(context, db, feed);
    });
    return back(context, done);
  };

const renew = withOwn("renewed", (context, db, feed) => renewFeed(db, scopeOf(context), feed.id));
const revoke = withOwn("revoked", (context, db, feed) => revokeFeed(db, scopeOf(context), feed.id));
const choose = withOwn("chosen", ({ sent }, db, feed) =>
  chooseInvited(db, feed.id, INVITED.find((one) => one === sent.typed["invited"]?.at(-1)) ?? "with"),
);

const workspace = { door: "workspace", roles: ROLES } as const;

/** Meetings by month, and the viewer's own calendars to subscribe. */
export const routes: readonly Route[] = [
  { ...workspace, method: "get", path: "kalender", handle: showMonth },
  { ...workspace, method: "get", path: "kalender/abo", handle: showFeeds },
  { ...workspace, method: "post", path: "kalender/abo", handle: make },
  { ...workspace, method: "post", path: "kalender/abo/:feed/erneuerung", handle: renew },
  { ...workspace, method: "post", path: "kalender/abo/:feed/widerruf", handle: revoke },
  { ...workspace, method: "post", path: "kalender/abo/:feed/auswahl", handle: choose },
];
