import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { Band, Cluster, Grid, Heading, Lead, Page, Stack } from "../../../platform/ui/index.ts";
import type { OutsideContext, Tenant } from "../../records/index.ts";
import { absoluteAddress, pathsOf } from "../../records/index.ts";

/** The first page of an installation: its counties, each in all languages. */
export function countiesPage({ t, services }: OutsideContext, tenants: readonly Tenant[]): JSX.Element {
  // A county on a host of its own is elsewhere.
  const homeOf = (tenant: Tenant, language: Language): string => {
    const path = pathsOf(tenant).site(language);
    return tenant.domain === null ? path : absoluteAddress(services, tenant, path);
  };
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={t("site.counties.title")}
      description={t("site.counties.lead")}
      look="public"
      skipLabel={t("ui.skipToContent")}
    >
      <main id="inhalt" tabindex={-1}>
        <Band linen>
          <Heading level={1}>{t("site.counties.title")}</Heading>
          <Lead>{tenants.length === 0 ? t("site.counties.none") : t("site.counties.lead")}</Lead>
        </Band>
        <Band>
          <Grid columns={2}>
            {tenants.map((tenant) => (
              <Stack gap="small">
                <Heading level={2}>
                  <a href={homeOf(tenant, "de")}>{tenant.name}</a>
                </Heading>
                <p class="note">{tenant.networkName}</p>
                <Cluster>
                  {tenant.languages.map(getLanguage).map((language) => (
                    <a
                      href={homeOf(tenant, language.code)}
                      lang={language.htmlLang}
                      hreflang={language.htmlLang}
                      dir={language.dir}
                    >
                      {language.name}
                    </a>
                  ))}
                </Cluster>
              </Stack>
            ))}
          </Grid>
        </Band>
      </main>
    </Page>
  );
}
