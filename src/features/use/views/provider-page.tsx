import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, EmptyState, Heading, Lead, Notice, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { namePeriod, type Period, periodKey } from "../../figures/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Line } from "../lines.ts";
import { labelOfLineField, LinesFields, type Origin } from "./line-fields.tsx";
import { PeriodTabs } from "./period-tabs.tsx";

export type ProviderPageProps = {
  context: WorkspaceContext;
  provider: { slug: string; name: string };
  lines: readonly Line[];
  periods: readonly Period[];
  shown: Period;
  origins: readonly Origin[];
  state: FormState;
  /** Somebody else has reported meanwhile; the numbers typed stand here still. */
  isConflict?: boolean;
};

function Form({ context: { t, paths }, provider, lines, shown, origins, state }: ProviderPageProps) {
  const answered = lines.filter(({ delivery }) => delivery !== undefined).length;
  return (
    <>
      <Lead>{t("use.leadOf", { period: namePeriod(shown, t), answered, asked: lines.length })}</Lead>
      <form
        method="post"
        action={paths.intern(`nutzung/${provider.slug}?zeitraum=${periodKey(shown)}`)}
        class="stack"
        novalidate
      >
        <FormStart />
        <LinesFields t={t} form={readerOf(t, state)} lines={lines} origins={origins} />
        <ButtonRow>
          <Button>{t("use.send")}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** How one organisation's offers were used in a period: one page for all of them. */
export function providerPage(props: ProviderPageProps): JSX.Element {
  const { context, provider, lines, shown, state, isConflict = false } = props;
  const { t, paths, viewer } = context;
  const title = t("use.titleOf", { name: provider.name });
  const all = { href: paths.intern(`nutzung?zeitraum=${periodKey(shown)}`), label: t("use.title") };
  return workspacePage(context, {
    title,
    crumb: provider.name,
    current: "use",
    ...(viewer.role === "office" ? { trail: [all] } : {}),
    children: (
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOfLineField(t, lines, field)} />
        {isConflict ? (
          <Notice kind="warning" live title={t("use.conflict.title")}>
            {t("use.conflict.text")}
          </Notice>
        ) : null}
        <Heading level={1}>{title}</Heading>
        <PeriodTabs {...props} />
        {lines.length === 0 ? (
          <EmptyState title={t("use.noneTitle", { period: namePeriod(shown, t) })}>{t("use.noneText")}</EmptyState>
        ) : (
          <Form {...props} />
        )}
      </Stack>
    ),
  });
}
