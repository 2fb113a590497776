import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Fieldset,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import {
  type FormReader,
  FormErrors,
  type FormState,
  FormStart,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import { PAUSES } from "../forms.ts";

type Props = { context: WorkspaceContext; state: FormState; preview: { before: number; after: number } | undefined };

/** Rows that hold something, and two more. */
const rowsOf = (form: FormReader): number[] => {
  const used = Array.from({ length: PAUSES }, (_, row) => row).filter((row) => form.isUsed([`pauses.${row}`]));
  return Array.from({ length: Math.min(PAUSES, (used.at(-1) ?? -1) + 3) }, (_, row) => row);
};

function Pauses({ context: { t }, form }: { context: WorkspaceContext; form: FormReader }) {
  return (
    <Stack>
      <Heading level={2}>{t("freshness-office.terms.pauses")}</Heading>
      <p>{t("freshness-office.terms.pausesLead")}</p>
      {rowsOf(form).map((row) => (
        <Fieldset id={`pauses.${row}`} label={t("freshness-office.terms.pause", { number: row + 1 })}>
          <TextField {...form.field(`pauses.${row}.label`, t("freshness-office.terms.label"))} maxlength={80} />
          <DateField {...form.field(`pauses.${row}.from`, t("freshness-office.terms.from"))} />
          <DateField {...form.field(`pauses.${row}.to`, t("freshness-office.terms.to"))} />
        </Fieldset>
      ))}
    </Stack>
  );
}

function labelOf({ t, services }: WorkspaceContext, field: string): string {
  const [, kind = ""] = field.split(".");
  const named = services.registry.kind(kind);
  if (named !== undefined) return t(named.several?.label ?? named.list?.label ?? named.label);
  if (field.endsWith(".from")) return t("freshness-office.terms.from");
  if (field.endsWith(".to")) return t("freshness-office.terms.to");
  if (field.endsWith(".label")) return t("freshness-office.terms.label");
  return t(field === "grace" ? "freshness-office.terms.grace" : "freshness-office.terms.askBefore");
}

/** After how long entries have to be confirmed, and what happens then. */
export function TermsPage({ context, state, preview }: Props) {
  const { t, tenant, paths } = context;
  const form = readerOf(t, state);
  const number = { type: "text", inputmode: "numeric", width: "short", required: true } as const;
  const field = (name: string) => form.field(name, labelOf(context, name), { required: true });
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t("freshness-office.terms.title")}</Heading>
        <Lead>{t("freshness-office.terms.lead")}</Lead>
      </Stack>
      <form method="post" action={paths.intern("frische/regeln")} class="stack" novalidate>
        <FormStart name="next" value="save" />
        <FormErrors t={t} errors={state.errors} labelOf={(name) => labelOf(context, name)} />
        {preview === undefined ? null : <Notice kind="info">{t("freshness-office.terms.preview", preview)}</Notice>}
        <Fieldset id="days" label={t("freshness-office.terms.days")} hint={t("freshness-office.terms.daysHint")}>
          {Object.keys(tenant.freshness.days).map((kind) => (
            <TextField {...field(`days.${kind}`)} {...number} />
          ))}
        </Fieldset>
        <TextField {...field("askBefore")} {...number} hint={t("freshness-office.terms.askBeforeHint")} />
        <TextField {...field("grace")} {...number} hint={t("freshness-office.terms.graceHint")} />
        <Pauses context={context} form={form} />
        <Note>{t("freshness-office.terms.note")}</Note>
        <ButtonRow>
          <Button name="next" value="save">
            {t("ui.save")}
          </Button>
          <Button name="next" value="preview" look="secondary">
            {t("freshness-office.terms.previewButton")}
          </Button>
          <ButtonLink look="text" href={paths.intern("frische")}>
            {t("ui.cancel")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Stack>
  );
}
