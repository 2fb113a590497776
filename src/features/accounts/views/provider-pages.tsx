import { dayOf } from "../../../platform/clock.ts";
import { Button, ButtonLink, Heading, Lead, Note, Stack, Table, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { OwnIdentity } from "../identities.ts";
import { type Entrance, entrancePage } from "./entrance-page.tsx";
import { ReleaseBox } from "./release-box.tsx";
import { AskTheOffice } from "./sign-in-parts.tsx";

/** Somebody has signed in at the provider whom nobody has linked yet. */
export function unknownIdentityPage(entrance: Entrance) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts-ways.provider.unknownTitle"),
    children: (
      <Stack>
        <Heading level={1}>{t("accounts-ways.provider.unknownTitle")}</Heading>
        <Lead>{t("accounts-ways.provider.unknownLead")}</Lead>
        <p>
          <ButtonLink href={`${paths.intern("anmelden")}?ziel=${encodeURIComponent(paths.intern("sitzungen"))}`}>
            {t("accounts-ways.provider.unknownMail")}
          </ButtonLink>
        </p>
        <Note>{t("accounts-ways.provider.unknownWhy")}</Note>
        <AskTheOffice entrance={entrance} />
      </Stack>
    ),
  });
}

type OwnProviderProps = {
  context: WorkspaceContext;
  identities: readonly OwnIdentity[];
  provider: string | undefined;
  mayAdd: string;
};

/** Somebody's identities at providers, and how to link the county's. */
export function OwnProvider({ context: { t, paths }, identities, provider, mayAdd }: OwnProviderProps) {
  if (provider === undefined && identities.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("accounts-ways.provider.title")}</Heading>
      {identities.length === 0 ? null : (
        <Table
          caption={t("accounts-ways.provider.title")}
          quietCaption
          rows={[...identities]}
          columns={[
            {
              label: t("accounts-ways.provider.one"),
              rowHeader: true,
              cell: ({ issuer }) => <bdi>{new URL(issuer).host}</bdi>,
            },
            { label: t("accounts-ways.provider.linked"), cell: ({ linkedAt }) => t.date(dayOf(linkedAt)) },
            {
              label: t("accounts-ways.passkey.used"),
              cell: ({ usedAt }) => (usedAt === null ? t("accounts-ways.passkey.never") : t.dateTime(usedAt)),
            },
            {
              label: t("accounts-ways.provider.action"),
              cell: ({ id }) => (
                <form method="post" action={paths.intern(`sitzungen/anbieter/${id}/ende`)}>
                  <Button look="secondary" small>
                    {t("accounts-ways.provider.unlink")}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      {provider === undefined || identities.length > 0 ? null : (
        <>
          <p>{t("accounts-ways.provider.linkLead", { label: provider })}</p>
          {mayAdd === "yes" ? (
            <p>
              <ButtonLink look="secondary" href={paths.intern("sitzungen/anbieter/verbinden")}>
                {t("accounts-ways.provider.link", { label: provider })}
              </ButtonLink>
            </p>
          ) : null}
        </>
      )}
    </Stack>
  );
}

type SettingsProps = {
  context: WorkspaceContext;
  state: FormState;
  hasProvider: boolean;
  /** Who it is has been proven minutes ago: the provider may be changed. */
  isReleased: boolean;
  returnAddress: string;
};

function RemoveProvider({ context: { t, paths } }: Pick<SettingsProps, "context">) {
  return (
    <Stack gap="small">
      <Heading level={2}>{t("accounts-ways.provider.removeTitle")}</Heading>
      <p>{t("accounts-ways.provider.removeHelp")}</p>
      <form method="post" action={paths.intern("menschen/anmeldung/ende")}>
        <Button look="secondary" icon="delete">
          {t("accounts-ways.provider.remove")}
        </Button>
      </form>
    </Stack>
  );
}

const labelsOf = ({ t }: WorkspaceContext): Record<string, string> => ({
  label: t("accounts-ways.provider.label"),
  issuer: t("accounts-ways.provider.issuer"),
  clientId: t("accounts-ways.provider.clientId"),
  secret: t("accounts-ways.provider.secret"),
});

function ProviderForm({ context, state, hasProvider }: SettingsProps) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const labels = labelsOf(context);
  const field = (name: string) => ({ ...form.field(name, labels[name] ?? name, { required: true }), required: true });
  return (
    <>
      <form class="stack" method="post" action={paths.intern("menschen/anmeldung")} novalidate>
        <TextField {...field("label")} hint={t("accounts-ways.provider.labelHint")} maxlength={60} />
        <TextField {...field("issuer")} hint={t("accounts-ways.provider.issuerHint")} type="url" autocomplete="off" />
        <TextField {...field("clientId")} autocomplete="off" />
        <TextField
          {...form.field("secret", labels["secret"] ?? "", { required: true })}
          hint={hasProvider ? t("accounts-ways.provider.secretKept") : t("accounts-ways.provider.secretHint")}
          autocomplete="off"
        />
        <p>
          <Button>{t("accounts-ways.provider.save")}</Button>
        </p>
      </form>
      <Note>{t("accounts-ways.provider.check")}</Note>
    </>
  );
}

/** The office names the county's own provider. */
export function ProviderSettingsPage(props: SettingsProps) {
  const { context, state, hasProvider, isReleased, returnAddress } = props;
  const { t, paths } = context;
  const labels = labelsOf(context);
  return (
    <Stack gap="large">
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={(name) => labels[name] ?? name} />
        <Heading level={1}>{t("accounts-ways.provider.settings")}</Heading>
        <Lead>{t("accounts-ways.provider.settingsLead")}</Lead>
        <p>
          {t("accounts-ways.provider.returnAddress")} <code dir="ltr">{returnAddress}</code>
        </p>
        {isReleased ? <ProviderForm {...props} /> : null}
      </Stack>
      {isReleased ? null : <ReleaseBox context={context} action={paths.intern("menschen/anmeldung/freigabe")} />}
      {hasProvider ? <RemoveProvider context={context} /> : null}
    </Stack>
  );
}
