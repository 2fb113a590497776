import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound, page } from "../../platform/http/answers.ts";
import type { FormState, WorkspaceContext } from "../records/index.ts";
import { readDevice } from "./device.ts";
import { findIdentities } from "./identities.ts";
import { findPasskeys } from "./passkeys.ts";
import { findProvider } from "./provider.ts";
import { mayAddWay } from "./release.ts";
import { findSessions, SESSION_COOKIE } from "./sessions.ts";
import { SessionsPage, tellDevice } from "./views/sessions-page.tsx";
import { PASSKEY_SCRIPT } from "./views/use-passkey.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

/** The account a workspace page is asked for by; everybody signed in has one. @throws Refusal 404 */
export function accountOf({ viewer }: WorkspaceContext): string {
  if (viewer.accountId === null) throw notFound();
  return viewer.accountId;
}

/** The mail address of the viewer's account. */
export async function findOwnAddress(db: TenantDb, accountId: string): Promise<string> {
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return email;
}

/** The page of somebody's own ways to sign in and of the devices they are signed in on. */
export async function showOwnWays(context: WorkspaceContext, state?: FormState) {
  const { t, services, tenant } = context;
  const secret = context.cookie(SESSION_COOKIE);
  const accountId = accountOf(context);
  const { sessions, ...own } = await context.use(async (db) => ({
    sessions: await findSessions(db, accountId, secret, services.clock.now()),
    passkeys: await findPasskeys(db, accountId),
    identities: await findIdentities(db, accountId),
  }));
  const provider = await services.doors.asSignIn((db) => findProvider(db, tenant.id), tenant.id);
  const mayAdd = await mayAddWay(context);
  const device = tellDevice(t, readDevice(context.header("user-agent")));
  const shown = state ?? { typed: { name: [device] }, errors: [] };
  const html = workspacePage(context, {
    title: t("accounts.sessions.title"),
    scripts: [PASSKEY_SCRIPT],
    children: (
      <SessionsPage
        context={context}
        sessions={sessions}
        {...own}
        provider={provider?.label}
        state={shown}
        mayAdd={mayAdd}
      />
    ),
  });
  return page(html, shown.errors.length === 0 ? 200 : 422);
}
