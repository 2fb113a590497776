import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Band, type Child, Page, WorkspaceShell } from "../../../platform/ui/index.ts";
import type { Paths, Tenant } from "../../records/index.ts";
import { legalLinks } from "./legal-links.ts";
import { Scripts } from "./use-passkey.tsx";

/** What pages before the sign-in know: the county and nobody. */
export type Entrance = { t: Translator; tenant: Tenant; paths: Paths };

/** What the page is, and for whom, in the line above all others. */
type Banner = { short: string; rest: string };

/** A page of the workspace before anybody is signed in: the same frame, without menu and person; of people who are no members, with a `banner` that says so. */
export function entrancePage(
  { t, tenant, paths }: Entrance,
  props: { title: string; banner?: Banner; scripts?: readonly string[]; children: Child },
): JSX.Element {
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={`${props.title} – ${tenant.name}`}
      noIndex
      look="workspace"
      theme={tenant.look.theme}
      skipLabel={t("ui.skipToContent")}
      head={<Scripts names={props.scripts ?? []} />}
    >
      <WorkspaceShell
        banner={props.banner ?? { short: t("accounts.shell.workspace"), rest: t("accounts.shell.membersOnly") }}
        publicPage={{ href: paths.site("de"), label: t("accounts.shell.publicPage") }}
        brand={{ href: paths.site("de"), county: tenant.name, network: tenant.networkName, logo: tenant.look.logo }}
        navigation={{ label: t("accounts.shell.navigation"), menuLabel: t("ui.menu"), items: [] }}
        footer={{ label: t("accounts.shell.footer"), links: legalLinks(t, paths) }}
      >
        <Band>{props.children}</Band>
      </WorkspaceShell>
    </Page>
  );
}
