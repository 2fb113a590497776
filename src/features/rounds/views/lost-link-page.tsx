import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead, Note, Stack, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, type InCounty, readerOf } from "../../records/index.ts";
import { personalPage } from "./personal-page.tsx";

type Around = Pick<InCounty, "t" | "tenant" | "paths" | "query">;

/** Who comes with a link that leads nowhere, whatever the reason, can have a new one sent. It says nothing of anybody. */
export function lostLinkPage(around: Around, state: FormState): JSX.Element {
  const { t, paths } = around;
  const form = readerOf(t, state);
  const title = t("rounds-office.lost.title");
  return personalPage(around, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("rounds-office.lost.lead")}</Lead>
        <FormErrors t={t} errors={state.errors} labelOf={() => t("rounds-office.lost.email")} />
        <form class="stack" method="post" action={paths.intern("mein-link")} novalidate>
          <TextField
            {...form.field("email", t("rounds-office.lost.email"), { required: true })}
            hint={t("rounds-office.lost.emailHint")}
            type="email"
            autocomplete="email"
          />
          <ButtonRow>
            <Button>{t("rounds-office.lost.send")}</Button>
          </ButtonRow>
        </form>
        <Note>
          <a href={paths.intern("anmelden")}>{t("rounds-office.lost.signIn")}</a>
        </Note>
      </Stack>
    ),
  });
}

/** The same for everybody, whether there is such an address or not. */
export function sentLinkPage(around: Around): JSX.Element {
  const { t, paths } = around;
  const title = t("rounds-office.lost.sentTitle");
  return personalPage(around, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("rounds-office.lost.sent")}</Lead>
        <p>{t("rounds-office.lost.sentHelp")}</p>
        <p>
          <a href={paths.intern("mein-link")}>{t("rounds-office.lost.again")}</a>
        </p>
      </Stack>
    ),
  });
}
