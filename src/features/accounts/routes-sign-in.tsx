import { z } from "zod";
import { page, redirect, text } from "../../platform/http/answers.ts";
import { takeEvenly } from "../../platform/http/evenly.ts";
import { readForm } from "../../platform/http/forms.ts";
import { type EntranceContext, type EntranceRoute, tellFault } from "../records/index.ts";
import { readDevice } from "./device.ts";
import { codeForm, emailForm } from "./forms.ts";
import { findProvider } from "./provider.ts";
import { safeReturn } from "./return-address.ts";
import { findViewer } from "./session-viewer.ts";
import { SESSION_COOKIE, sessionCookie } from "./sessions.ts";
import { findLink, requestAnew, requestSignIn, type SignedIn, signInByCode, signInByLink } from "./sign-in.ts";
import { requestPasskey, signInByPasskey } from "./sign-in-passkey.ts";
import { leftPage, linkPage, sentPage, signInPage, spentPage } from "./views/sign-in-pages.tsx";

const deviceOf = (context: EntranceContext): string => readDevice(context.header("user-agent"));

/** Leads somebody who has just proven who they are to where they wanted to go. */
function letIn({ services, paths }: EntranceContext, { secret, returnTo }: SignedIn) {
  return redirect(safeReturn(paths.intern(), returnTo) ?? paths.intern(), [sessionCookie(services, secret)]);
}

/** What the office calls the county's own provider, where it has one. */
async function findProviderName({ services, tenant }: EntranceContext): Promise<string | undefined> {
  return (await services.doors.asSignIn((db) => findProvider(db, tenant.id), tenant.id))?.label;
}

async function showSignIn(context: EntranceContext) {
  const { services, tenant, paths } = context;
  const returnTo = safeReturn(paths.intern(), context.query.get("ziel"));
  const secret = context.cookie(SESSION_COOKIE);
  if (secret !== undefined && (await findViewer(services, tenant.id, secret)) !== undefined)
    return redirect(returnTo ?? paths.intern());
  const told = context.query.has("abgemeldet") ? "signedOut" : undefined;
  const provider = await findProviderName(context);
  return page(signInPage(context, { typed: {}, errors: [] }, returnTo, { told, provider }));
}

async function sendMail(context: EntranceContext) {
  const { services, tenant, paths, sent, network } = context;
  const returnTo = safeReturn(paths.intern(), sent.typed["ziel"]?.at(-1));
  const form = readForm(emailForm, sent.typed);
  if (!form.ok) return page(signInPage(context, form, returnTo, { provider: await findProviderName(context) }), 422);
  const id = await takeEvenly(requestSignIn(services, tenant, { email: form.value.email, network, returnTo }));
  return redirect(`${paths.intern("anmelden/code")}?vorgang=${id}`);
}

async function showSent(context: EntranceContext) {
  const id = z.uuid().safeParse(context.query.get("vorgang"));
  if (!id.success) return redirect(context.paths.intern("anmelden"));
  return page(sentPage(context, id.data));
}

async function useCode(context: EntranceContext) {
  const { services, tenant, sent, network, t } = context;
  const form = readForm(codeForm, sent.typed);
  if (!form.ok) {
    const id = z.uuid().safeParse(sent.typed["vorgang"]?.at(-1));
    if (!id.success) return redirect(context.paths.intern("anmelden"));
    return page(sentPage(context, id.data, tellFault(t, form.errors[0]?.key ?? "ui.error.invalid")), 422);
  }
  const { vorgang: id, code } = form.value;
  const outcome = await signInByCode(services, tenant, { id, code, network }, deviceOf(context));
  if (outcome.ok) return letIn(context, outcome.signedIn);
  if (outcome.triesLeft > 0)
    return page(sentPage(context, id, t("accounts.code.wrong", { left: outcome.triesLeft })), 422);
  return page(spentPage(context, { title: t("accounts.code.endedTitle"), lead: t("accounts.code.ended") }), 410);
}

/** One and the same page for every link that lets nobody in: wrong, used, expired, another county's, of who has left. */
const showSpent = (context: EntranceContext) => {
  const { t } = context;
  const words = { title: t("accounts.link.spentTitle"), lead: t("accounts.link.spentLead") };
  return page(spentPage(context, words, context.params["token"] ?? ""), 410);
};

async function showLink(context: EntranceContext) {
  const token = context.params["token"] ?? "";
  const member = await findLink(context.services, context.tenant, token);
  if (member === undefined) return showSpent(context);
  return page(linkPage(context, token, member, await findProviderName(context)));
}

async function useLink(context: EntranceContext) {
  const { services, tenant } = context;
  const signedIn = await signInByLink(services, tenant, context.params["token"] ?? "", deviceOf(context));
  return signedIn === undefined ? showSpent(context) : letIn(context, signedIn);
}

async function sendAnew(context: EntranceContext) {
  const { services, tenant, paths, network } = context;
  const token = context.params["token"] ?? "";
  const id = await takeEvenly(requestAnew(services, tenant, { token, network }));
  return redirect(`${paths.intern("anmelden/code")}?vorgang=${id}`);
}

async function sendChallenge({ services, tenant, network }: EntranceContext) {
  const options = await requestPasskey(services, tenant, network);
  return text(JSON.stringify(options), "application/json");
}

async function usePasskey(context: EntranceContext) {
  const { services, tenant, paths, sent, network } = context;
  const returnTo = safeReturn(paths.intern(), sent.typed["ziel"]?.at(-1));
  const said = sent.typed["passkey"]?.at(-1) ?? "";
  const outcome = await signInByPasskey(services, tenant, said, { network, device: deviceOf(context) });
  if (outcome.state === "in") return letIn(context, { secret: outcome.secret, returnTo });
  if (outcome.state === "left") return page(leftPage(context), 410);
  return page(
    signInPage(context, { typed: {}, errors: [] }, returnTo, {
      told: "passkeyRefused",
      provider: await findProviderName(context),
    }),
    422,
  );
}

const entrance = { door: "entrance" } as const;

/** Signing in. Ways with a name stand before `anmelden/:token`: the first that fits answers. */
export const signInRoutes: readonly EntranceRoute[] = [
  { ...entrance, method: "get", path: "anmelden", handle: showSignIn },
  { ...entrance, method: "post", path: "anmelden", handle: sendMail },
  { ...entrance, method: "get", path: "anmelden/code", handle: showSent },
  { ...entrance, method: "post", path: "anmelden/code", handle: useCode },
  { ...entrance, method: "post", path: "anmelden/passkey", handle: usePasskey },
  { ...entrance, method: "post", path: "anmelden/passkey/aufgabe", handle: sendChallenge },
  { ...entrance, method: "get", path: "anmelden/:token", handle: showLink },
  { ...entrance, method: "post", path: "anmelden/:token", handle: useLink },
  { ...entrance, method: "post", path: "anmelden/:token/neu", handle: sendAnew },
];
