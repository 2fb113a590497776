import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, type Child, Page, WorkspaceShell } from "../../../platform/ui/index.ts";
import { doneNotice, legalLinks } from "../../accounts/index.ts";
import type { InCounty } from "../../records/index.ts";

/** A page behind a personal link: the frame of the workspace, without menu. Search engines and others learn nothing of it. */
export function personalPage(
  context: Pick<InCounty, "t" | "tenant" | "paths" | "query">,
  props: { title: string; children: Child },
): JSX.Element {
  const { t, tenant, paths } = context;
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={`${props.title} – ${tenant.name}`}
      noIndex
      look="workspace"
      theme={tenant.look.theme}
      skipLabel={t("ui.skipToContent")}
    >
      <WorkspaceShell
        banner={{ short: t("rounds-office.shell.personal"), rest: t("rounds-office.shell.onlyYou") }}
        publicPage={{ href: paths.site("de"), label: t("accounts.shell.publicPage") }}
        brand={{ href: paths.site("de"), county: tenant.name, network: tenant.networkName, logo: tenant.look.logo }}
        navigation={{ label: t("accounts.shell.navigation"), menuLabel: t("ui.menu"), items: [] }}
        footer={{ label: t("accounts.shell.footer"), links: legalLinks(t, paths) }}
      >
        <Band>
          {doneNotice(context)}
          {props.children}
        </Band>
      </WorkspaceShell>
    </Page>
  );
}
