import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormState, type Route, scopeOf, toEntry, type WorkspaceContext } from "../records/index.ts";
import { guestForm } from "./forms.ts";
import { inviteGuest } from "./guest.ts";
import { findGuest, type Guest } from "./guest-author.ts";
import { endGuestLink, renewGuestLink } from "./guest-link.ts";
import { findNewsBySlug } from "./queries.ts";
import { newsKind } from "./kind.ts";
import { guestInvitePage } from "./views/guest-page.tsx";

const show = (context: WorkspaceContext, state: FormState, status = 200): Answer =>
  page(guestInvitePage({ context, state }), status);

async function invite(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(guestForm, context.sent.typed);
  if (!read.ok) return show(context, read, 422);
  const { services, tenant } = context;
  return context.use(async (db) => {
    const made = await inviteGuest(db, { services, tenant, scope: scopeOf(context) }, read.value);
    return toEntry(context, newsKind, made, "news-office.done.invited");
  });
}

/** Does something with the link of an article's guest. @throws 404 where nobody was asked for this one */
const withLink =
  (done: string, work: (context: WorkspaceContext, db: TenantDb, guest: Guest) => Promise<void>) =>
  async (context: WorkspaceContext): Promise<Answer> =>
    context.use(async (db) => {
      const news = await findNewsBySlug(db, context.params["slug"] ?? "");
      const guest = news === undefined ? undefined : await findGuest(db, { newsId: news.id });
      if (news === undefined || news.deletedAt !== null || guest === undefined) throw notFound();
      await work(context, db, guest);
      return redirect(`${context.paths.intern(`neuigkeiten/${news.slug}`)}?hinweis=news-office.done.${done}`);
    });

const renewLink = withLink("linkSent", (context, db, guest) =>
  renewGuestLink(db, { ...context, scope: scopeOf(context) }, guest),
);
const endLink = withLink("linkEnded", (context, db, guest) => endGuestLink(db, scopeOf(context), guest.id));

const office = { door: "workspace", roles: ["office"] } as const;

/** Asking somebody outside of the network for an article. */
export const guestRoutes: readonly Route[] = [
  {
    ...office,
    method: "get",
    path: "neuigkeiten/gastbeitrag",
    handle: async (context: WorkspaceContext) => show(context, { typed: {}, errors: [] }),
  },
  { ...office, method: "post", path: "neuigkeiten/gastbeitrag", handle: invite },
  { ...office, method: "post", path: "neuigkeiten/:slug/gastlink", handle: renewLink },
  { ...office, method: "post", path: "neuigkeiten/:slug/gastlink/ende", handle: endLink },
];
