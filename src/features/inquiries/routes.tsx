import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { actorOf, type Message, type Scope, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { settleInquiry, takeOverInquiry } from "./actions.ts";
import { findInquiry } from "./queries.ts";
import { inboxPage } from "./views/inbox-page.tsx";
import { inquiryPage } from "./views/inquiry-page.tsx";

const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

/** The id in the address; what is no id is no message. */
function getId(context: WorkspaceContext): string {
  const id = z.uuid().safeParse(context.params["inquiry"]);
  if (!id.success) throw notFound();
  return id.data;
}

/** Most messages of one feature in the inbox; all of them are deleted after a while. */
const MOST_SHOWN = 500;

/** One inbox for what reaches this viewer through any form of the site. */
async function showInbox(context: WorkspaceContext) {
  const messages = await context.use(async (db) => {
    const found: Message[] = [];
    for (const feature of context.services.registry.inUse)
      found.push(...((await feature.findMessages?.(context, db, MOST_SHOWN)) ?? []));
    return found;
  });
  return page(inboxPage(context, messages));
}

async function showInquiry(context: WorkspaceContext) {
  const inquiry = await context.use((db) => findInquiry(db, getId(context)));
  if (inquiry === undefined) throw notFound();
  return page(inquiryPage(context, inquiry));
}

async function takeOver(context: WorkspaceContext) {
  const { slug } = await context.use((db) => takeOverInquiry(db, scopeOf(context), getId(context)));
  return redirect(`${context.paths.intern(`akteure/${slug}`)}?hinweis=inquiries.done.takenOver`);
}

async function settle(context: WorkspaceContext) {
  await context.use((db) => settleInquiry(db, scopeOf(context), getId(context)));
  return redirect(`${context.paths.intern("nachrichten")}?hinweis=inquiries.done.settled`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, roles: ["office", "partner"], method: "get", path: "nachrichten", handle: showInbox },
  { ...office, method: "get", path: "nachrichten/:inquiry", handle: showInquiry },
  { ...office, method: "post", path: "nachrichten/:inquiry/uebernahme", handle: takeOver },
  { ...office, method: "post", path: "nachrichten/:inquiry/erledigung", handle: settle },
];
