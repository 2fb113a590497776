import { type Answer, page } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { type FormState, type Route, scopeOf, toEntry, type WorkspaceContext } from "../records/index.ts";
import { guestForm } from "./forms.ts";
import { inviteGuest } from "./guest.ts";
import { guestInvitePage } from "./views/guest-page.tsx";

const show = (context: WorkspaceContext, state: FormState, status = 200): Answer =>
  page(guestInvitePage({ context, state }), status);

async function invite(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(guestForm, context.sent.typed);
  if (!read.ok) return show(context, read, 422);
  const { services, tenant } = context;
  return context.use(async (db) => {
    const made = await inviteGuest(db, { services, tenant, scope: scopeOf(context) }, read.value);
    return toEntry(context, { path: "neuigkeiten", done: "news-office.done" }, made, "invited");
  });
}

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
];
