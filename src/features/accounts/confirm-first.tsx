import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { programReader, type WorkspaceContext } from "../records/index.ts";
import { askForConfirmation, type Deed, findOwn, useConfirmation } from "./confirmations.ts";
import { accountOf } from "./own-ways.tsx";
import { partyOf } from "./passkey-challenge.ts";
import { checkPasskey, findPasskeys } from "./passkeys.ts";
import { findProvider } from "./provider.ts";
import { isProven } from "./release.ts";
import { safeReturn } from "./return-address.ts";
import { noteProof, SESSION_COOKIE } from "./sessions.ts";
import { ConfirmFirstPage } from "./views/confirm-pages.tsx";
import { PASSKEY_SCRIPT } from "./views/use-passkey.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

/** What a passkey says that came with the form, where one did. @returns whether it was wrong */
async function takeProof(context: WorkspaceContext, accountId: string): Promise<boolean> {
  const { services, tenant, sent } = context;
  const said = sent.typed["passkey"]?.at(-1) ?? "";
  if (said === "") return false;
  return services.doors.asSignIn(async (db) => {
    const proof = await checkPasskey(db, services, partyOf(services, tenant), said, accountId);
    if (proof === undefined) return true;
    const secret = context.cookie(SESSION_COOKIE) ?? "";
    await noteProof(db, accountId, secret, { by: "passkey", on: proof.vouchedBy }, services.clock.now());
    return false;
  }, tenant.id);
}

/** The page the deed's form stood on. */
function pageBefore({ header, paths }: WorkspaceContext): string {
  const referer = header("referer") ?? "";
  const path = URL.canParse(referer) ? new URL(referer).pathname : "";
  return safeReturn(paths.intern(), path) ?? paths.intern();
}

/** Which ways this person has to confirm a deed here. */
async function findWays({ services, tenant, use, ...context }: WorkspaceContext, accountId: string, deed: Deed) {
  const party = partyOf(services, tenant);
  const own = await use(async (db) => ({
    hasPasskey: (await findPasskeys(db, accountId)).some(({ host }) => host === party.id),
    issuers: (await db.selectFrom("identity").select("issuer").where("account_id", "=", accountId).execute()).map(
      ({ issuer }) => issuer,
    ),
    asked: await findOwn(db, services.clock.now(), accountId, deed),
  }));
  // Who else is in the office is not for everybody's eyes, but that somebody is decides what is offered.
  const others = await services.doors.withTenant(programReader(context.viewer.tenantId), async (db) => ({
    provider: await findProvider(db, tenant.id),
    second: await db
      .selectFrom("membership")
      .select("id")
      .where("role", "=", "office")
      .where("ended_at", "is", null)
      .where("account_id", "!=", accountId)
      .executeTakeFirst(),
  }));
  const provider = own.issuers.includes(others.provider?.issuer ?? "") ? others.provider?.label : undefined;
  return { hasPasskey: own.hasPasskey, asked: own.asked, provider, hasSecond: others.second !== undefined };
}

/**
 * Before what cannot be undone, in the handler of its form, after everything else is known to be right:
 *
 *     const first = await confirmFirst(context, { kind: "erase_person", subject: id, title });
 *     if (first !== undefined) return first;
 *
 * @returns undefined where it may be done now: this session has proven itself by a passkey or the county's provider within
 * ten minutes, or a second person of the office has confirmed this very deed (used up by this). Otherwise the page that asks for one of these; it sends
 * the same form again.
 */
export async function confirmFirst(context: WorkspaceContext, deed: Deed): Promise<Answer | undefined> {
  const { services, viewer, sent, paths, t } = context;
  const accountId = accountOf(context);
  const wasWrong = await takeProof(context, accountId);
  if (await isProven(context)) return undefined;
  const now = services.clock.now();
  if (await context.use((db) => useConfirmation(db, now, viewer, deed))) return undefined;
  const ways = await findWays(context, accountId, deed);
  if (ways.hasSecond && sent.typed["zweite"]?.at(-1) === "ja") {
    const from = safeReturn(paths.intern(), sent.typed["seite"]?.at(-1)) ?? paths.intern();
    await context.use((db) => askForConfirmation(db, services, viewer, { ...deed, page: from }));
    return redirect(`${paths.intern("bestaetigungen")}?hinweis=accounts-ways.done.confirmationAsked`);
  }
  const html = workspacePage(context, {
    title: t("accounts-ways.confirm.title"),
    scripts: [PASSKEY_SCRIPT],
    children: (
      <ConfirmFirstPage context={context} deed={deed} ways={{ ...ways, wasWrong, page: pageBefore(context) }} />
    ),
  });
  return page(html, 403);
}
