import type { Typed } from "../../../platform/http/forms.ts";
import { Button, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { type Entrance, entrancePage } from "./entrance-page.tsx";

/**
 * A form came in after the session had ended: what was typed goes back to where it was typed, ready to be sent again
 * after signing in beside it. @param action the address the form was sent to
 */
export function sessionOverPage(entrance: Entrance, action: string, typed: Typed) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts.over.title"),
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("accounts.over.title")}</Heading>
          <Lead>{t("accounts.over.lead")}</Lead>
          <Note>{t("accounts.over.stay")}</Note>
        </Stack>
        <Stack gap="small">
          <Heading level={2}>{t("accounts.over.first")}</Heading>
          <p>
            <a href={paths.intern("anmelden")} target="_blank" rel="noopener">
              {t("accounts.over.signIn")}
            </a>
          </p>
        </Stack>
        <Stack gap="small">
          <Heading level={2}>{t("accounts.over.second")}</Heading>
          <form method="post" action={action}>
            {Object.entries(typed).flatMap(([name, values]) =>
              values.map((value) => <input type="hidden" name={name} value={value} />),
            )}
            <p>
              <Button>{t("accounts.over.send")}</Button>
            </p>
          </form>
        </Stack>
      </Stack>
    ),
  });
}
