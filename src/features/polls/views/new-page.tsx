import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonLink, ButtonRow, EmptyState, Heading, Lead, SelectField } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Group } from "../../groups/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { DayFault } from "../days.ts";
import { DayFields, labelOf, RuleFields, WordFields } from "./poll-fields.tsx";

type Props = {
  context: WorkspaceContext;
  led: readonly Pick<Group, "id" | "title">[];
  state: FormState;
  faults: readonly DayFault[];
};

/** A new poll: for which group, what for, on which days. Who is asked is looked through before it goes out. */
export function newPollPage({ context, led, state, faults }: Props): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const list = paths.intern("abstimmungen");
  return workspacePage(context, {
    title: t("polls-office.new"),
    current: "polls",
    trail: [{ href: list, label: t("polls-office.title") }],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
        <Heading level={1}>{t("polls-office.new")}</Heading>
        <Lead>{t("polls-office.newLead")}</Lead>
        {led.length === 0 ? (
          <EmptyState title={t("polls-office.noGroup")}>{t("polls-office.noGroupMore")}</EmptyState>
        ) : (
          <form method="post" action={paths.intern("abstimmungen/neu")} class="stack" novalidate>
            <FormStart />
            <SelectField
              {...form.field("groupId", labelOf(t, "groupId"), { required: true })}
              options={led.map(({ id, title }) => ({ value: id, label: title }))}
              emptyLabel={t("polls-office.chooseGroup")}
              required
            />
            <WordFields t={t} form={form} />
            <DayFields t={t} form={form} faults={faults} />
            <RuleFields t={t} form={form} />
            <ButtonRow>
              <Button>{t("polls-office.prepare")}</Button>
              <ButtonLink look="text" href={list}>
                {t("ui.cancel")}
              </ButtonLink>
            </ButtonRow>
          </form>
        )}
      </>
    ),
  });
}
