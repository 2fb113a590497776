import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead, Note, Notice, Stack, TextField } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { absoluteAddress, FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";

/** The step from a prepared domain to one in use, and back. */
function Use({ context: { t, paths, tenant } }: { context: WorkspaceContext }) {
  const { domain, domainWanted } = tenant;
  const action = paths.intern("website/adresse/nutzung");
  return (
    <>
      {domainWanted === null || domainWanted === domain ? null : (
        <Notice kind="info" title={t("county.address.preparedTitle", { domain: domainWanted })}>
          <div class="prose">
            <ol>
              <li>{t("county.address.step1", { domain: domainWanted })}</li>
              <li>
                {t("county.address.step2")}{" "}
                <a href={`https://${domainWanted}/${tenant.slug}/de/`}>https://{domainWanted}/</a>
              </li>
              <li>{t("county.address.step3")}</li>
            </ol>
          </div>
          <form method="post" action={action}>
            <Button name="next" value="use" look="secondary">
              {t("county.address.use", { domain: domainWanted })}
            </Button>
          </form>
        </Notice>
      )}
      {domain === null ? null : (
        <form method="post" action={action} class="stack stack--small">
          <Note>{t("county.address.backHelp")}</Note>
          <p>
            <Button name="next" value="back" look="secondary">
              {t("county.address.back")}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

/** Under which address the county is reached. */
export function addressPage({ context, state }: { context: WorkspaceContext; state: FormState }): JSX.Element {
  const { t, paths, services, tenant } = context;
  const form = readerOf(t, state);
  return workspacePage(context, {
    title: t("county.tab.adresse"),
    current: "website",
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("county.address", field)} />
        <Heading level={1}>{t("county.tab.adresse")}</Heading>
        <Lead>{t("county.address.now", { address: absoluteAddress(services, tenant, paths.site("de")) })}</Lead>
        <Stack>
          <form method="post" action={paths.intern("website/adresse")} class="stack" novalidate>
            <TextField
              {...form.field("domain", t("county.address.domain"))}
              hint={t("county.address.domainHint")}
              inputmode="url"
              maxlength={253}
            />
            <ButtonRow>
              <Button>{t("county.address.prepare")}</Button>
            </ButtonRow>
          </form>
          <Use context={context} />
        </Stack>
      </>
    ),
  });
}
