import { z } from "zod";
import { dayOf } from "../../platform/clock.ts";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { findEverywhere, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { groupDue } from "./due.ts";
import { findNews } from "./news.ts";
import { findDueEverywhere } from "./places.ts";
import { findMember } from "./queries.ts";
import { accountOf, showOwnWays } from "./own-ways.tsx";
import { endedCookie, endSessions, SESSION_COOKIE } from "./sessions.ts";
import { HomePage } from "./views/home-page.tsx";
import { NewsPage } from "./views/news.tsx";
import { RightsPage } from "./views/rights-page.tsx";
import { SearchPage } from "./views/search-page.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

/** Hits of each kind on the page of the search over everything. */
const HITS_OF_KIND = 10;

async function showHome(context: WorkspaceContext) {
  const { t, viewer, services } = context;
  const items = await findDueEverywhere(context);
  const news = await context.use((db) => findNews(db, viewer, services.clock.now()));
  const groups = groupDue(items, services.clock.today());
  return page(
    workspacePage(context, {
      title: t("accounts.home.title"),
      current: "home",
      children: <HomePage context={context} groups={groups} news={news} />,
    }),
  );
}

async function showNews(context: WorkspaceContext) {
  const news = await context.use((db) => findNews(db, context.viewer, context.services.clock.now()));
  const title = context.t("accounts.news.title");
  return page(workspacePage(context, { title, children: <NewsPage context={context} news={news} /> }));
}

async function showSearch(context: WorkspaceContext) {
  const words = (context.query.get("q") ?? "").trim().slice(0, 200);
  const { kinds } = context.services.registry;
  const found = words === "" ? [] : await context.use((db) => findEverywhere(db, kinds, words, HITS_OF_KIND));
  const title = context.t("accounts.search.title");
  return page(
    workspacePage(context, { title, children: <SearchPage context={context} words={words} found={found} /> }),
  );
}

async function showRights(context: WorkspaceContext) {
  const { t, viewer } = context;
  const member = await context.use((db) => findMember(db, viewer.membershipId));
  const invitation = member && { by: member.invitedBy, on: dayOf(member.invitedAt) };
  return page(
    workspacePage(context, {
      title: t("accounts.rights.title"),
      children: <RightsPage context={context} organisation={member?.organisation?.name} invitation={invitation} />,
    }),
  );
}

async function endSession(context: WorkspaceContext) {
  const id = z.uuid().safeParse(context.params["session"]);
  const now = context.services.clock.now();
  if (!id.success) throw notFound();
  const ended = await context.use((db) => endSessions(db, accountOf(context), { id: id.data }, now));
  if (ended === 0) throw notFound();
  return redirect(`${context.paths.intern("sitzungen")}?hinweis=accounts.done.sessionEnded`);
}

async function endOtherSessions(context: WorkspaceContext) {
  const allBut = context.cookie(SESSION_COOKIE) ?? "";
  const now = context.services.clock.now();
  await context.use((db) => endSessions(db, accountOf(context), { allBut }, now));
  return redirect(`${context.paths.intern("sitzungen")}?hinweis=accounts.done.sessionsEnded`);
}

async function signOut(context: WorkspaceContext) {
  const secret = context.cookie(SESSION_COOKIE) ?? "";
  const now = context.services.clock.now();
  await context.use((db) => endSessions(db, accountOf(context), { secret }, now));
  return redirect(`${context.paths.intern("anmelden")}?abgemeldet=ja`, [endedCookie(context.services)]);
}

const everybody = { door: "workspace", roles: ROLES } as const;

/** What everybody signed in has: home, search, rights, sessions. */
export const ownRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "", handle: showHome },
  { ...everybody, method: "get", path: "neues", handle: showNews },
  { ...everybody, method: "get", path: "suche", handle: showSearch },
  { ...everybody, method: "get", path: "rechte", handle: showRights },
  { ...everybody, method: "get", path: "sitzungen", handle: (context) => showOwnWays(context) },
  { ...everybody, method: "post", path: "sitzungen/andere/ende", handle: endOtherSessions },
  { ...everybody, method: "post", path: "sitzungen/:session/ende", handle: endSession },
  { ...everybody, method: "post", path: "abmelden", handle: signOut },
];
