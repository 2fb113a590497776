import { z } from "zod";
import { notFound, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { sendMailAgain } from "../../platform/mail/index.ts";
import { findMailboxState } from "../../platform/mailbox/index.ts";
import { workspacePage } from "../accounts/index.ts";
import type { WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { isState, readableOf, STATES } from "./postbox.ts";
import { countMails, findMail, findMails, PAGE_SIZE } from "./queries.ts";
import { MailList } from "./views/mail-list.tsx";
import { MailPage } from "./views/mail-page.tsx";

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The id in the address; what is no id is no mail. */
function mailId(context: WorkspaceContext): string {
  const id = z.uuid().safeParse(context.params["mail"]);
  if (!id.success) throw notFound();
  return id.data;
}

async function showMails(context: WorkspaceContext) {
  const asked = context.query.get("zustand");
  const state = isState(asked) ? asked : undefined;
  const number = pageNumber.parse(context.query.get("seite") ?? 1);
  const { mailbox, counts, mails } = await context.use(async (db) => ({
    mailbox: await findMailboxState(db),
    counts: await countMails(db),
    mails: await findMails(db, state, number),
  }));
  const total = state === undefined ? STATES.reduce((sum, one) => sum + counts[one], 0) : counts[state];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (number > pages) throw notFound();
  const list = { context, mailbox, mails, counts, state, page: number, pages };
  return page(
    workspacePage(context, {
      title: context.t("postbox.title"),
      current: "postbox",
      children: <MailList {...list} />,
    }),
  );
}

async function showMail(context: WorkspaceContext) {
  const mail = await context.use((db) => findMail(db, mailId(context)));
  if (mail === undefined) throw notFound();
  const { t, paths, services } = context;
  return page(
    workspacePage(context, {
      title: mail.subject,
      current: "postbox",
      trail: [{ href: paths.intern("mails"), label: t("postbox.title") }],
      children: <MailPage context={context} mail={mail} readable={readableOf(mail, services.clock.now())} />,
    }),
  );
}

async function sendAgain(context: WorkspaceContext) {
  const id = mailId(context);
  const isOnItsWay = await context.use((db) => sendMailAgain(db, context.tenant.id, id));
  if (!isOnItsWay) throw new Refusal(409, "conflict");
  return redirect(`${context.paths.intern(`mails/${id}`)}?hinweis=postbox.done.onItsWay`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "mails", handle: showMails },
  { ...office, method: "get", path: "mails/:mail", handle: showMail },
  { ...office, method: "post", path: "mails/:mail/versand", handle: sendAgain },
];
