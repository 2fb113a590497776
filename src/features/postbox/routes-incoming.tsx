import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { findIncoming, findUnclear, settleIncoming } from "../../platform/mailbox/index.ts";
import { workspacePage } from "../accounts/index.ts";
import type { DueItem, Message, WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { IncomingPage } from "./views/incoming-page.tsx";

function incomingId({ params }: WorkspaceContext): string {
  const id = z.uuid().safeParse(params["incoming"]);
  if (!id.success) throw notFound();
  return id.data;
}

async function show(context: WorkspaceContext) {
  const { t, paths } = context;
  const mail = await context.use((db) => findIncoming(db, incomingId(context)));
  if (mail === undefined) throw notFound();
  const title = mail.subject || t("postbox.incoming.noSubject");
  return page(
    workspacePage(context, {
      title,
      current: "inbox",
      trail: [{ href: paths.intern("nachrichten"), label: t("inquiries.menu") }],
      children: <IncomingPage context={context} mail={mail} title={title} />,
    }),
  );
}

async function settle(context: WorkspaceContext) {
  const note = { at: context.services.clock.now(), by: context.viewer.name };
  if (!(await context.use((db) => settleIncoming(db, incomingId(context), note)))) throw notFound();
  return redirect(`${context.paths.intern("nachrichten")}?hinweis=postbox.done.settled`);
}

/** Mails that arrived and that the program does not understand, among the messages to the office. */
export async function findMessages(context: WorkspaceContext, db: TenantDb, limit: number): Promise<Message[]> {
  if (!context.viewer.isOffice) return [];
  const { t, paths } = context;
  return (await findUnclear(db, limit)).map(({ id, subject, arrivedAt }) => ({
    title: subject || t("postbox.incoming.noSubject"),
    href: paths.intern(`angekommen/${id}`),
    kind: { code: "mail", label: t("postbox.incoming.kind") },
    receivedAt: arrivedAt,
    outcome: undefined,
  }));
}

/** How many of them wait, for the office's first page. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (!context.viewer.isOffice) return [];
  const { t, paths } = context;
  const unclear = await findUnclear(db);
  const [first] = unclear;
  if (first === undefined) return [];
  return [
    {
      due: null,
      label: t("postbox.incoming.kind"),
      title: t("postbox.incoming.due", { count: unclear.length }),
      href: paths.intern(unclear.length === 1 ? `angekommen/${first.id}` : "nachrichten"),
      because: t("postbox.incoming.because"),
      action: t("postbox.incoming.look"),
    },
  ];
}

const office = { door: "workspace", roles: ["office"] } as const;

export const incomingRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "angekommen/:incoming", handle: show },
  { ...office, method: "post", path: "angekommen/:incoming/erledigung", handle: settle },
];
