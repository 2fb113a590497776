import { dayOf } from "../../../platform/clock.ts";
import { Button, Heading, Note, Stack, Table, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { OwnPasskey } from "../passkeys.ts";
import { UsePasskey } from "./use-passkey.tsx";

type PasskeysProps = { context: WorkspaceContext; passkeys: readonly OwnPasskey[]; state: FormState; mayAdd: string };

function PasskeyTable({ context: { t, paths }, passkeys }: Pick<PasskeysProps, "context" | "passkeys">) {
  const hosts = new Set(passkeys.map(({ host }) => host));
  return (
    <Table
      caption={t("accounts-ways.passkey.title")}
      quietCaption
      rows={[...passkeys]}
      columns={[
        {
          label: t("accounts-ways.passkey.name"),
          rowHeader: true,
          cell: (one) => <a href={paths.intern(`sitzungen/passkeys/${one.id}`)}>{one.name}</a>,
        },
        ...(hosts.size > 1
          ? [{ label: t("accounts-ways.passkey.host"), cell: ({ host }: OwnPasskey) => <span dir="ltr">{host}</span> }]
          : []),
        { label: t("accounts-ways.passkey.made"), cell: (one) => t.date(dayOf(one.madeAt)) },
        {
          label: t("accounts-ways.passkey.used"),
          cell: (one) => (one.usedAt === null ? t("accounts-ways.passkey.never") : t.dateTime(one.usedAt)),
        },
      ]}
    />
  );
}

/** The form of one more. */
function NewPasskey({ context: { t, paths }, state }: Pick<PasskeysProps, "context" | "state">) {
  const form = readerOf(t, state);
  return (
    <UsePasskey t={t} does="create" challenge={paths.intern("sitzungen/passkeys/aufgabe")}>
      <form class="stack" method="post" action={paths.intern("sitzungen/passkeys")}>
        <input type="hidden" name="passkey" id="passkey" />
        <TextField
          {...form.field("name", t("accounts-ways.passkey.nameLabel"), { required: true })}
          hint={t("accounts-ways.passkey.nameHint")}
          maxlength={80}
          autocomplete="off"
          required
        />
        <p>
          <Button look="secondary" icon="add">
            {t("accounts-ways.passkey.add")}
          </Button>
        </p>
      </form>
    </UsePasskey>
  );
}

/** Somebody's passkeys, and how to make one more. */
export function Passkeys({ context, passkeys, state, mayAdd }: PasskeysProps) {
  const { t } = context;
  const labelOf = (field: string) =>
    field === "name" ? t("accounts-ways.passkey.nameLabel") : t("accounts-ways.passkey.one");
  return (
    <Stack>
      <Heading level={2}>{t("accounts-ways.passkey.title")}</Heading>
      <FormErrors t={t} errors={state.errors} labelOf={labelOf} />
      <p>{t("accounts-ways.passkey.lead")}</p>
      {passkeys.length > 0 ? <PasskeyTable context={context} passkeys={passkeys} /> : null}
      {mayAdd === "yes" ? <NewPasskey context={context} state={state} /> : null}
      <Note>{t("accounts-ways.passkey.help")}</Note>
    </Stack>
  );
}
