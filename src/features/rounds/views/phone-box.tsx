import { Button, Heading, Stack, TextField } from "../../../platform/ui/index.ts";
import { type Answering, type FormState, readerOf } from "../../records/index.ts";

/** For the office on the telephone: all is still true, and who said so. */
export function PhoneBox({ answering, state }: { answering: Answering; state: FormState }) {
  const { t, here } = answering;
  const form = readerOf(t, state);
  return (
    <Stack gap="small">
      <Heading level={2}>{t("rounds-office.phone.title")}</Heading>
      <p>{t("rounds-office.phone.lead")}</p>
      <form method="post" action={here("telefon")} class="stack stack--small" novalidate>
        <TextField {...form.field("said", t("rounds-office.phone.said"), { required: true })} autocomplete="off" />
        <Button look="secondary">{t("rounds-office.phone.confirm")}</Button>
      </form>
    </Stack>
  );
}
