import { page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import type { FormState, WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { tellOffice } from "./changed-ways.ts";
import { confirmFirst } from "./confirm-first.tsx";
import { providerForm } from "./forms.ts";
import { findProvider, ProviderDown, returnAddress, saveProvider } from "./provider.ts";
import { isReleased } from "./release.ts";
import { ProviderSettingsPage } from "./views/provider-pages.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

async function showSettings(context: WorkspaceContext, state?: FormState) {
  const { t, paths, tenant, services } = context;
  const provider = await context.use((db) => findProvider(db, tenant.id));
  const { label = "", issuer = "", clientId = "" } = provider ?? {};
  const shown = state ?? { typed: { label: [label], issuer: [issuer], clientId: [clientId] }, errors: [] };
  const isOpen = await isReleased(context, "provider");
  const html = workspacePage(context, {
    title: t("accounts-ways.provider.settings"),
    current: "people",
    trail: [{ href: paths.intern("menschen"), label: t("accounts.people.title") }],
    children: (
      <ProviderSettingsPage
        context={context}
        state={shown}
        hasProvider={provider !== undefined}
        isReleased={isOpen}
        returnAddress={returnAddress(services, tenant, paths)}
      />
    ),
  });
  return page(html, shown.errors.length === 0 ? 200 : 422);
}

async function save(context: WorkspaceContext) {
  const { services, tenant, viewer, paths, sent, t } = context;
  const form = readForm(providerForm, sent.typed);
  // The secret is never shown again, not even to who has just typed it.
  const typed = { ...sent.typed, secret: [] };
  if (!form.ok) return showSettings(context, { typed, errors: form.errors });
  // Whoever names the provider says who is let in.
  if (!(await isReleased(context, "provider")))
    return showSettings(context, { typed, errors: [{ field: "label", key: "accounts-ways.release.needed" }] });
  const { label, issuer, clientId, secret } = form.value;
  try {
    await saveProvider(services, tenant, { label, issuer, clientId, secret }, viewer.name);
  } catch (error) {
    if (!(error instanceof ProviderDown)) throw error;
    // What exactly answered, or did not, is not told: nobody maps the operator's house from here.
    return showSettings(context, { typed, errors: [{ field: "issuer", key: "accounts-ways.provider.noAnswer" }] });
  }
  const what = t("accounts-ways.mail.providerSaved", { by: viewer.name, label, issuer });
  await tellOffice(context, what, "menschen/anmeldung");
  return redirect(`${paths.intern("menschen/anmeldung")}?hinweis=accounts-ways.done.providerSaved`);
}

async function remove(context: WorkspaceContext) {
  const { tenant, paths, viewer, t } = context;
  const first = await confirmFirst(context, {
    kind: "remove_provider",
    subject: tenant.id,
    title: t("accounts-ways.provider.removeTitle"),
  });
  if (first !== undefined) return first;
  await context.use((db) => db.deleteFrom("identity_provider").where("tenant_id", "=", tenant.id).execute());
  const what = t("accounts-ways.mail.providerRemoved", { by: viewer.name });
  await tellOffice(context, what, "menschen/anmeldung");
  return redirect(`${paths.intern("menschen/anmeldung")}?hinweis=accounts-ways.done.providerRemoved`);
}

const office = { door: "workspace", roles: ["office"] } as const;

/** The office sets the county's provider up. Stands before `menschen/:member`. */
export const providerSettingsRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "menschen/anmeldung", handle: (context) => showSettings(context) },
  { ...office, method: "post", path: "menschen/anmeldung", handle: save },
  { ...office, method: "post", path: "menschen/anmeldung/ende", handle: remove },
];
