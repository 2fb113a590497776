import { dayOf } from "../../../platform/clock.ts";
import { Button, DescriptionList, Heading, Stack, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { OwnPasskey } from "../passkeys.ts";

/** One passkey of the viewer's own: another name, or away with it. */
export function PasskeyPage(props: { context: WorkspaceContext; passkey: OwnPasskey; state: FormState }) {
  const { passkey, state } = props;
  const { t, paths } = props.context;
  const action = (what: string) => paths.intern(`sitzungen/passkeys/${passkey.id}/${what}`);
  const form = readerOf(t, state);
  return (
    <Stack gap="large">
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={() => t("accounts-ways.passkey.renameLabel")} />
        <Heading level={1}>{passkey.name}</Heading>
        <DescriptionList
          items={[
            { term: t("accounts-ways.passkey.host"), value: <span dir="ltr">{passkey.host}</span> },
            { term: t("accounts-ways.passkey.made"), value: t.date(dayOf(passkey.madeAt)) },
            {
              term: t("accounts-ways.passkey.used"),
              value: passkey.usedAt === null ? t("accounts-ways.passkey.never") : t.dateTime(passkey.usedAt),
            },
          ]}
        />
      </Stack>
      <form class="stack" method="post" action={action("name")} novalidate>
        <TextField
          {...form.field("name", t("accounts-ways.passkey.renameLabel"), { required: true })}
          hint={t("accounts-ways.passkey.nameHint")}
          maxlength={80}
          required
        />
        <p>
          <Button>{t("accounts-ways.passkey.rename")}</Button>
        </p>
      </form>
      <Stack gap="small">
        <Heading level={2}>{t("accounts-ways.passkey.removeTitle")}</Heading>
        <p>{t("accounts-ways.passkey.removeHelp")}</p>
        <form method="post" action={action("ende")}>
          <Button look="secondary" icon="delete">
            {t("accounts-ways.passkey.remove")}
          </Button>
        </form>
      </Stack>
    </Stack>
  );
}
