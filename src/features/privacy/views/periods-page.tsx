import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead, Note, Notice, Stack, TextField } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, type Period, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { PrivacyTabs } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  periods: readonly { period: Period; days: number; count: number }[];
  state: FormState;
  /** What is shown is not kept yet. */
  isPreview?: boolean;
};

/** After how many days what goes. */
export function periodsPage({ context, periods, state, isPreview = false }: Props): JSX.Element {
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
        {isPreview ? (
          <Notice kind="info" live>
            {t("privacy-office.periods.previewed")}
          </Notice>
        ) : null}
        <form method="post" action={paths.intern("eigene-daten/fristen")} class="stack" novalidate>
          {periods.map(({ period, count }) => (
            <TextField
              {...form.field(period.name, labelOf(period.name), { required: true })}
              hint={t("privacy-office.periods.hint", {
                days: period.days,
                from: period.shortest,
                until: period.longest,
                law: period.law,
                count,
              })}
              inputmode="numeric"
              width="short"
              required
            />
          ))}
          <ButtonRow>
            <Button>{t("ui.save")}</Button>
            <Button look="secondary" name="vorschau" value="ja">
              {t("privacy-office.periods.preview")}
            </Button>
          </ButtonRow>
        </form>
        <Note>{t("privacy-office.periods.note")}</Note>
      </Stack>
    ),
  });
}
