import { notAllowed, notFound, page, redirect, text } from "../../platform/http/answers.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import { readForm } from "../../platform/http/forms.ts";
import { type FormState, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { tellOwner } from "./changed-ways.ts";
import { passkeyForm, passkeyNameForm } from "./forms.ts";
import { askForNewPasskey, partyOf } from "./passkey-challenge.ts";
import { addPasskey, findPasskeys, removePasskey, renamePasskey } from "./passkeys.ts";
import { accountOf, findOwnAddress, showOwnWays } from "./own-ways.tsx";
import { confirmFirst } from "./confirm-first.tsx";
import { isReleased, mayAddWay } from "./release.ts";
import { changingWays } from "./routes-release.tsx";
import { findSessionState, SESSION_COOKIE } from "./sessions.ts";
import { PasskeyPage } from "./views/passkey-page.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

/** The passkey in the address, where it is the viewer's own. @throws Refusal 404 */
async function getAsked(context: WorkspaceContext) {
  const passkeys = await context.use((db) => findPasskeys(db, accountOf(context)));
  const passkey = passkeys.find(({ id }) => id === context.params["passkey"]);
  if (passkey === undefined) throw notFound();
  return passkey;
}

async function sendChallenge(context: WorkspaceContext) {
  const { services, tenant, viewer } = context;
  const accountId = accountOf(context);
  if ((await mayAddWay(context)) !== "yes") throw notAllowed();
  const options = await context.use(async (db) => {
    const email = await findOwnAddress(db, accountId);
    return askForNewPasskey(db, services, partyOf(services, tenant), { accountId, email, name: viewer.name });
  });
  return text(JSON.stringify(options), "application/json");
}

const refuse = (typed: FormState["typed"], key: PlainMessageKey): FormState => ({
  typed,
  errors: [{ field: "passkey", key }],
});

async function add(context: WorkspaceContext) {
  const { services, tenant, sent, t, paths } = context;
  const form = readForm(passkeyForm, sent.typed);
  if (!form.ok) return showOwnWays(context, form);
  const { passkey: said, name } = form.value;
  if ((await mayAddWay(context)) !== "yes")
    return showOwnWays(context, refuse(form.typed, "accounts-ways.release.needed"));
  const accountId = accountOf(context);
  const isMade = await context.use(async (db) => {
    const session = await findSessionState(db, context.cookie(SESSION_COOKIE));
    const vouchedBy = session?.vouchedBy ?? null;
    return addPasskey(db, services, partyOf(services, tenant), { accountId, said, name, vouchedBy });
  });
  if (!isMade) return showOwnWays(context, refuse(form.typed, "accounts-ways.passkey.failed"));
  await tellOwner(context, accountId, t("accounts-ways.mail.passkeyAdded", { name }));
  return redirect(`${paths.intern("sitzungen")}?hinweis=accounts-ways.done.passkeyAdded`);
}

async function showPasskey(context: WorkspaceContext, state?: FormState) {
  const passkey = await getAsked(context);
  const shown = state ?? { typed: { name: [passkey.name] }, errors: [] };
  const html = workspacePage(context, {
    title: passkey.name,
    trail: [{ href: context.paths.intern("sitzungen"), label: context.t("accounts.sessions.title") }],
    children: <PasskeyPage context={context} passkey={passkey} state={shown} />,
  });
  return page(html, shown.errors.length === 0 ? 200 : 422);
}

async function rename(context: WorkspaceContext) {
  const { id } = await getAsked(context);
  const form = readForm(passkeyNameForm, context.sent.typed);
  if (!form.ok) return showPasskey(context, form);
  await context.use((db) => renamePasskey(db, accountOf(context), id, form.value.name));
  return redirect(`${context.paths.intern("sitzungen")}?hinweis=accounts-ways.done.passkeyRenamed`);
}

async function remove(context: WorkspaceContext) {
  const { id } = await getAsked(context);
  if (!(await isReleased(context, "ways"))) {
    const first = await confirmFirst(context, changingWays(context));
    if (first !== undefined) return first;
  }
  const name = await context.use((db) => removePasskey(db, accountOf(context), id));
  if (name === undefined) throw notFound();
  await tellOwner(context, accountOf(context), context.t("accounts-ways.mail.passkeyRemoved", { name }));
  return redirect(`${context.paths.intern("sitzungen")}?hinweis=accounts-ways.done.passkeyRemoved`);
}

const everybody = { door: "workspace", roles: ROLES } as const;

/** Passkeys of whoever is signed in. */
export const passkeyRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "post", path: "sitzungen/passkeys", handle: add },
  { ...everybody, method: "post", path: "sitzungen/passkeys/aufgabe", handle: sendChallenge },
  { ...everybody, method: "get", path: "sitzungen/passkeys/:passkey", handle: (context) => showPasskey(context) },
  { ...everybody, method: "post", path: "sitzungen/passkeys/:passkey/name", handle: rename },
  { ...everybody, method: "post", path: "sitzungen/passkeys/:passkey/ende", handle: remove },
];
