import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonRow,
  DateField,
  Heading,
  Lead,
  ShortFields,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { SchoolBreak } from "../met.ts";
import { labelOf } from "./poll-fields.tsx";

type Props = { context: WorkspaceContext; breaks: readonly SchoolBreak[]; state: FormState };

function Entered({ context: { t, paths }, breaks }: Pick<Props, "context" | "breaks">) {
  return (
    <Table
      caption={t("polls-office.breaks.title")}
      quietCaption
      rows={[...breaks]}
      columns={[
        { label: labelOf(t, "name"), rowHeader: true, cell: ({ name }) => name },
        { label: labelOf(t, "fromOn"), cell: ({ fromOn }) => t.date(fromOn, "long") },
        { label: labelOf(t, "untilOn"), cell: ({ untilOn }) => t.date(untilOn, "long") },
        {
          label: t("polls-office.column.do"),
          quietLabel: true,
          cell: ({ id, name }) => (
            <form method="post" action={paths.intern(`abstimmungen/schulfrei/${id}/loeschung`)}>
              <Button look="text" small fullLabel={t("polls-office.breaks.removeFull", { name })}>
                {t("polls-office.remove")}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

/** Days without school in this county, as the office enters them once a year. */
export function breaksPage({ context, breaks, state }: Props): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const required = { required: true };
  return workspacePage(context, {
    title: t("polls-office.breaks.title"),
    current: "polls",
    trail: [{ href: paths.intern("abstimmungen"), label: t("polls-office.title") }],
    children: (
      <Stack gap="large">
        <Stack gap="small">
          <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
          <Heading level={1}>{t("polls-office.breaks.title")}</Heading>
          <Lead>{t("polls-office.breaks.lead")}</Lead>
        </Stack>
        {breaks.length === 0 ? <p>{t("polls-office.breaks.none")}</p> : <Entered context={context} breaks={breaks} />}
        <form method="post" action={paths.intern("abstimmungen/schulfrei")} class="stack" novalidate>
          <FormStart />
          <Heading level={2}>{t("polls-office.breaks.add")}</Heading>
          <TextField {...form.field("name", labelOf(t, "name"), required)} required maxlength={100} />
          <ShortFields>
            <DateField {...form.field("fromOn", labelOf(t, "fromOn"), required)} required />
            <DateField {...form.field("untilOn", labelOf(t, "untilOn"), required)} required />
          </ShortFields>
          <ButtonRow>
            <Button>{t("polls-office.breaks.enter")}</Button>
          </ButtonRow>
        </form>
      </Stack>
    ),
  });
}
