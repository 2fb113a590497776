import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { actorOf, type Scope, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { settleInquiry, takeOverInquiry } from "./actions.ts";
import { findInquiries, findInquiry } from "./queries.ts";
import { inquiryPage, listPage } from "./views/pages.tsx";

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

async function showList(context: WorkspaceContext) {
  return page(listPage(context, await context.use((db) => findInquiries(db))));
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
  { ...office, method: "get", path: "nachrichten", handle: showList },
  { ...office, method: "get", path: "nachrichten/:inquiry", handle: showInquiry },
  { ...office, method: "post", path: "nachrichten/:inquiry/uebernahme", handle: takeOver },
  { ...office, method: "post", path: "nachrichten/:inquiry/erledigung", handle: settle },
];
