import { Button, DisclosureDetails, Stack, TextArea, TextField } from "../../../platform/ui/index.ts";
import { type Answering, FormErrors, type FormState, FormStart, readerOf } from "../../records/index.ts";
import type { Colleague } from "../colleagues.ts";

/** „An eine Kollegin weitergeben“: one click for who is on file, name and address for others. */
export function PassBox(props: { answering: Answering; colleagues: readonly Colleague[]; state: FormState }) {
  const { answering, colleagues, state } = props;
  const { t, here } = answering;
  const form = readerOf(t, state);
  const labels = {
    name: t("rounds-office.pass.name"),
    email: t("rounds-office.pass.email"),
    word: t("rounds-office.pass.word"),
  };
  return (
    <DisclosureDetails id="weitergabe" summary={t("rounds-office.pass.title")} open={state.errors.length > 0}>
      <p>{t("rounds-office.pass.lead")}</p>
      {colleagues.length === 0 ? null : (
        <form method="post" action={here("weitergabe")} class="stack stack--small">
          {colleagues.map(({ id, name }) => (
            <Button
              look="secondary"
              small
              name="person"
              value={id}
              fullLabel={t("rounds-office.pass.toFull", { name })}
            >
              {t("rounds-office.pass.to", { name })}
            </Button>
          ))}
        </form>
      )}
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={(field) => labels[field as "name"] ?? field}
        targetOf={(field) => `pass-${field}`}
      />
      <form method="post" action={here("weitergabe")} novalidate>
        <Stack gap="small">
          <FormStart />
          <TextField {...form.field("name", labels.name, { required: true })} id="pass-name" autocomplete="off" />
          <TextField
            {...form.field("email", labels.email, { required: true })}
            id="pass-email"
            type="email"
            autocomplete="off"
          />
          <TextArea {...form.field("word", labels.word)} id="pass-word" rows={2} />
          <Button look="secondary">{t("rounds-office.pass.send")}</Button>
        </Stack>
      </form>
    </DisclosureDetails>
  );
}
