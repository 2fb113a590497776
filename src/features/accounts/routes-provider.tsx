import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { isClickedHere } from "../../platform/http/security.ts";
import {
  type EntranceContext,
  type EntranceRoute,
  ROLES,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { readDevice } from "./device.ts";
import { findIdentities, findOwner, linkIdentity, signInByProvider, unlinkIdentity } from "./identities.ts";
import { tellOwner } from "./changed-ways.ts";
import { accountOf } from "./own-ways.tsx";
import {
  comeBack,
  type Errand,
  findProvider,
  JOURNEY_MINUTES,
  ProviderDown,
  returnAddress,
  type Returned,
  setOut,
} from "./provider.ts";
import { confirmFirst } from "./confirm-first.tsx";
import { isReleased, mayAddWay } from "./release.ts";
import { changingWays } from "./routes-release.tsx";
import { safeReturn } from "./return-address.ts";
import { findViewer } from "./session-viewer.ts";
import { cookie, findSessionState, noteProof, SESSION_COOKIE, sessionCookie } from "./sessions.ts";
import { unknownIdentityPage } from "./views/provider-pages.tsx";
import { leftPage, signInPage, spentPage } from "./views/sign-in-pages.tsx";
import type { SignInNotice } from "./views/sign-in-parts.tsx";

/** What the browser keeps while somebody is at the provider, sealed. */
const JOURNEY_COOKIE = "miteinander_journey";

type Context = EntranceContext | WorkspaceContext;

/** The sign-in page with what has just gone wrong on it. */
async function showTrouble({ services, tenant, ...context }: Context, told: SignInNotice, status: number) {
  const provider = await services.doors.asSignIn((db) => findProvider(db, tenant.id), tenant.id);
  const entrance = { ...context, services, tenant };
  return page(signInPage(entrance, { typed: {}, errors: [] }, null, { told, provider: provider?.label }), status);
}

/** Sends the browser to the county's provider. @throws Refusal 404 where the county has none */
async function leave(context: Context, errand: Omit<Errand, "tenantId">) {
  const { services, tenant, paths } = context;
  try {
    const journey = await setOut(services, tenant, paths, { ...errand, tenantId: tenant.id });
    if (journey === undefined) throw notFound();
    return redirect(journey.to, [cookie(services, JOURNEY_COOKIE, journey.kept, JOURNEY_MINUTES * 60)]);
  } catch (error) {
    if (error instanceof ProviderDown) return showTrouble(context, "providerDown", 503);
    throw error;
  }
}

const isFromOurPage = ({ header }: Context): boolean => isClickedHere(header, header("host"));

async function signInThere(context: EntranceContext) {
  const returnTo = safeReturn(context.paths.intern(), context.query.get("ziel"));
  // From elsewhere somebody would be led to link their identity with the invitation of another.
  const token = isFromOurPage(context) ? (context.query.get("einladung")?.slice(0, 100) ?? null) : null;
  return leave(context, { purpose: "sign-in", returnTo, accountId: null, token });
}

const toOwnWays = ({ paths }: Context, done: string) => redirect(`${paths.intern("sitzungen")}?hinweis=${done}`);

/** Somebody who is signed in links an identity, or proves once more who they are. */
async function linkOrProve(context: EntranceContext, returned: Returned) {
  const { services, tenant, paths } = context;
  const { errand, issuer, subject } = returned;
  const secret = context.cookie(SESSION_COOKIE) ?? "";
  const viewer = await findViewer(services, tenant.id, secret);
  if (viewer?.accountId == null || viewer.accountId !== errand.accountId) return redirect(paths.intern("anmelden"));
  const { accountId } = viewer;
  const outcome = await services.doors.asSignIn(async (db) => {
    if (errand.purpose === "prove") {
      if ((await findOwner(db, { issuer, subject })) !== accountId) return "other";
      await noteProof(db, accountId, secret, { by: "provider", on: issuer }, services.clock.now());
      return "proven";
    }
    // On another provider's word nobody gets a way in that opens more.
    const session = await findSessionState(db, secret);
    if (session === undefined || (session.vouchedBy !== null && session.vouchedBy !== issuer)) return "other";
    return (await linkIdentity(db, services, accountId, { issuer, subject })) ? "linked" : "other";
  }, tenant.id);
  if (outcome === "other") return showTrouble(context, "providerOther", 409);
  if (outcome === "proven") return redirect(safeReturn(paths.intern(), errand.returnTo) ?? paths.intern());
  await tellOwner({ ...context, viewer }, accountId, context.t("accounts-ways.mail.providerLinked"));
  return toOwnWays(context, "accounts-ways.done.providerLinked");
}

async function enter(context: EntranceContext, returned: Returned) {
  const { services, tenant, paths, t } = context;
  const device = readDevice(context.header("user-agent"));
  const outcome = await signInByProvider(services, tenant, returned, device);
  switch (outcome.state) {
    case "in":
      if (outcome.linked !== undefined) {
        const what = t("accounts-ways.mail.providerLinked");
        await tellOwner({ ...context, viewer: outcome.linked }, outcome.linked.accountId, what);
      }
      return redirect(safeReturn(paths.intern(), returned.errand.returnTo) ?? paths.intern(), [
        sessionCookie(services, outcome.secret),
        cookie(services, JOURNEY_COOKIE, "", 0),
      ]);
    case "left":
      return page(leftPage(context), 410);
    case "spent":
      return page(
        spentPage(context, { title: t("accounts.link.spentTitle"), lead: t("accounts.link.spentLead") }),
        410,
      );
    default:
      return page(unknownIdentityPage(context), 403);
  }
}

async function welcomeBack(context: EntranceContext) {
  const { services, tenant, paths, query } = context;
  const kept = context.cookie(JOURNEY_COOKIE);
  if (kept === undefined) return redirect(paths.intern("anmelden"));
  try {
    const returned = await comeBack(
      services,
      tenant,
      kept,
      `${returnAddress(services, tenant, paths)}?${query.toString()}`,
    );
    if (returned === undefined) return showTrouble(context, "providerRefused", 403);
    return returned.errand.purpose === "sign-in" ? enter(context, returned) : linkOrProve(context, returned);
  } catch (error) {
    if (error instanceof ProviderDown) return showTrouble(context, "providerDown", 503);
    throw error;
  }
}

const leaveAs = (purpose: "link" | "prove", context: WorkspaceContext) =>
  leave(context, {
    purpose,
    returnTo: safeReturn(context.paths.intern(), context.query.get("ziel")),
    accountId: accountOf(context),
    token: null,
  });

const leaveToProve = (context: WorkspaceContext) => leaveAs("prove", context);

/** A new way in is begun by a click on our page, by whom it may be; everybody else is shown the page. */
async function leaveToLink(context: WorkspaceContext) {
  if (!isFromOurPage(context) || (await mayAddWay(context)) !== "yes")
    return redirect(context.paths.intern("sitzungen"));
  return leaveAs("link", context);
}

async function unlink(context: WorkspaceContext) {
  const id = z.uuid().safeParse(context.params["identity"]);
  const own = await context.use((db) => findIdentities(db, accountOf(context)));
  if (!id.success || !own.some((one) => one.id === id.data)) throw notFound();
  if (!(await isReleased(context, "ways"))) {
    const first = await confirmFirst(context, changingWays(context));
    if (first !== undefined) return first;
  }
  if (!(await context.use((db) => unlinkIdentity(db, accountOf(context), id.data)))) throw notFound();
  await tellOwner(context, accountOf(context), context.t("accounts-ways.mail.providerUnlinked"));
  return toOwnWays(context, "accounts-ways.done.providerUnlinked");
}

const entrance = { door: "entrance", method: "get" } as const;
const everybody = { door: "workspace", roles: ROLES } as const;

/** By the county's own provider. Stands before the routes of links by mail. */
export const providerRoutes: readonly (EntranceRoute | WorkspaceRoute)[] = [
  { ...entrance, path: "anmelden/anbieter", handle: signInThere },
  { ...entrance, path: "anmelden/anbieter/zurueck", handle: welcomeBack },
  { ...everybody, method: "get", path: "sitzungen/anbieter/verbinden", handle: leaveToLink },
  { ...everybody, method: "get", path: "sitzungen/anbieter/nachweis", handle: leaveToProve },
  { ...everybody, method: "post", path: "sitzungen/anbieter/:identity/ende", handle: unlink },
];
