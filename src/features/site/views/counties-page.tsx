import type { JSX } from "hono/jsx/jsx-runtime";
import { LANGUAGES } from "../../../platform/i18n/languages.ts";
import { Band, Cluster, Grid, Heading, Lead, Page, Stack } from "../../../platform/ui/index.ts";
import type { OutsideContext, Tenant } from "../../records/index.ts";
import { pathsOf } from "../../records/index.ts";

/** The first page of an installation: its counties, each in all languages. */
export function countiesPage({ t }: OutsideContext, tenants: readonly Tenant[]): JSX.Element {
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
                  <a href={pathsOf(tenant.slug).site("de")}>{tenant.name}</a>
                </Heading>
                <p class="note">{tenant.networkName}</p>
                <Cluster>
                  {LANGUAGES.map((language) => (
                    <a
                      href={pathsOf(tenant.slug).site(language.code)}
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
