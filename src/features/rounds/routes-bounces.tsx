import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { workspacePage } from "../accounts/index.ts";
import { actorOf, type FormState, type Route, type Scope, type WorkspaceContext } from "../records/index.ts";
import { findOrganisationsAt } from "./addressees.ts";
import { findBounces, noteBounce, settleBounce } from "./bounces.ts";
import { bounceForm } from "./forms.ts";
import { BouncesPage } from "./views/bounces-page.tsx";

const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

async function show(context: WorkspaceContext, state: FormState = { typed: {}, errors: [] }) {
  const bounces = await context.use((db) => findBounces(db));
  const title = context.t("rounds-office.bounces.title");
  const children = <BouncesPage context={context} bounces={bounces} state={state} />;
  return page(workspacePage(context, { title, current: "bounces", children }), state.errors.length > 0 ? 422 : 200);
}

const done = (context: WorkspaceContext, key: string) =>
  redirect(`${context.paths.intern("ruecklaeufer")}?hinweis=rounds-office.done.${key}`);

async function enter(context: WorkspaceContext) {
  const form = readForm(bounceForm, context.sent.typed);
  if (!form.ok) return show(context, form);
  const { email: address, reason } = form.value;
  await context.use(async (db) => {
    const [first] = await findOrganisationsAt(db, address);
    const organisationId = first?.organisationId ?? null;
    await noteBounce(db, scopeOf(context), { address, organisationId, reason: reason ?? "" });
  });
  return done(context, "bounceNoted");
}

async function settle(context: WorkspaceContext) {
  const id = z.guid().safeParse(context.params["bounce"]);
  if (!id.success) throw notFound();
  if (!(await context.use((db) => settleBounce(db, scopeOf(context), id.data)))) throw notFound();
  return done(context, "bounceSettled");
}

const office = { door: "workspace", roles: ["office"] } as const;

/** Mails that come back. */
export const bounceRoutes: readonly Route[] = [
  { ...office, method: "get", path: "ruecklaeufer", handle: (context: WorkspaceContext) => show(context) },
  { ...office, method: "post", path: "ruecklaeufer", handle: enter },
  { ...office, method: "post", path: "ruecklaeufer/:bounce/erledigung", handle: settle },
];
