import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead, Note, Stack, TextField } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, type Period, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { PrivacyTabs } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  periods: readonly { period: Period; days: number }[];
  state: FormState;
};

/** After how many days what goes. */
export function periodsPage({ context, periods, state }: Props): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const labelOf = (name: string) => t.code("privacy-office.period", name);
  return workspacePage(context, {
    title: t("privacy-office.tab.periods"),
    current: "privacy",
    trail: [{ href: paths.intern("eigene-daten"), label: t("privacy-office.title") }],
    children: (
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={labelOf} />
        <Heading level={1}>{t("privacy-office.tab.periods")}</Heading>
        <PrivacyTabs context={context} current="eigene-daten/fristen" />
        <Lead>{t("privacy-office.periods.lead")}</Lead>
        <form method="post" action={paths.intern("eigene-daten/fristen")} class="stack" novalidate>
          {periods.map(({ period }) => (
            <TextField
              {...form.field(period.name, labelOf(period.name), { required: true })}
              hint={t("privacy-office.periods.hint", {
                days: period.days,
                from: period.shortest,
                until: period.longest,
              })}
              inputmode="numeric"
              width="short"
              required
            />
          ))}
          <ButtonRow>
            <Button>{t("ui.save")}</Button>
          </ButtonRow>
        </form>
        <Note>{t("privacy-office.periods.note")}</Note>
      </Stack>
    ),
  });
}
