import { redirect } from "../../platform/http/answers.ts";
import { ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { confirmFirst } from "./confirm-first.tsx";
import type { Deed } from "./confirmations.ts";
import { accountOf } from "./own-ways.tsx";
import { release } from "./release.ts";

/** Changing how oneself signs in, as a second person reads it. */
export const changingWays = (context: WorkspaceContext): Deed => ({
  kind: "change_ways",
  subject: accountOf(context),
  title: context.t("accounts-ways.release.deedWays", { name: context.viewer.name }),
});

async function releaseForWays(context: WorkspaceContext) {
  const first = await confirmFirst(context, changingWays(context));
  if (first !== undefined) return first;
  await release(context, "ways");
  return redirect(`${context.paths.intern("sitzungen")}?hinweis=accounts-ways.done.released`);
}

async function releaseForProvider(context: WorkspaceContext) {
  const title = context.t("accounts-ways.release.deedProvider");
  const first = await confirmFirst(context, { kind: "change_provider", subject: context.tenant.id, title });
  if (first !== undefined) return first;
  await release(context, "provider");
  return redirect(`${context.paths.intern("menschen/anmeldung")}?hinweis=accounts-ways.done.released`);
}

/** Before ways to sign in are changed: who are you? */
export const releaseRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", roles: ROLES, method: "post", path: "sitzungen/freigabe", handle: releaseForWays },
  {
    door: "workspace",
    roles: ["office"],
    method: "post",
    path: "menschen/anmeldung/freigabe",
    handle: releaseForProvider,
  },
];
