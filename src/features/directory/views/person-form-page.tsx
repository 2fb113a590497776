import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import type { Typed } from "../../../platform/http/forms.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  DisclosureDetails,
  Fieldset,
  Grid,
  Heading,
  Lead,
  Note,
  SelectField,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  FormErrors,
  type FormReader,
  type FormState,
  FormStart,
  type HistoryEntry,
  readerOf,
  rowNumbers,
  RowsFieldset,
  type WorkspaceContext,
} from "../../records/index.ts";
import { CONTACT_FIELDS, LEGAL_BASES } from "../codes.ts";
import { CONSENT_HOWS, consentWording } from "../consent.ts";
import { AUDIENCES } from "../forms.ts";
import type { Organisation, Person } from "../organisation.ts";
import { nameOf } from "../person.ts";
import { organisationFieldWords } from "./field-words.ts";
import { numberOfRow } from "./form-parts.tsx";

export type PersonFormProps = {
  context: WorkspaceContext;
  organisation: Organisation;
  state: FormState;
  /** The person that is changed; undefined for a new one. */
  person?: Person | undefined;
  missed?: readonly HistoryEntry[] | undefined;
};

const CONSENT = ["consentOn", "consentUntil", "consentNote"] as const;

function labelOf(t: Translator, field: string, typed: Typed): string {
  const [list = "", row = "", part = ""] = field.split(".");
  if (part === "") return t(`directory-office.personField.${list}` as PlainMessageKey);
  return t("directory-office.rowProblem", {
    number: numberOfRow(typed, "points", row),
    kind: t("directory-office.row.personPoints"),
    field: t(`directory-office.personField.${part}` as PlainMessageKey),
  });
}

/** When a consent was given, until when it holds, where it is kept. */
function ConsentFields({ t, form, prefix = "" }: { t: Translator; form: FormReader; prefix?: string }) {
  const field = (name: (typeof CONSENT)[number]) =>
    form.field(`${prefix}${name}`, t(`directory-office.personField.${name}`));
  return (
    <>
      <Grid columns={2}>
        <DateField {...field("consentOn")} />
        <DateField {...field("consentUntil")} />
      </Grid>
      <TextField {...field("consentNote")} hint={t("directory-office.hint.consentNote")} maxlength={300} />
    </>
  );
}

/** One field of the person: what it is, who may see it, on which basis. */
function PointFields({ t, form, number }: { t: Translator; form: FormReader; number: number }) {
  const name = (part: string) => `points.${number}.${part}`;
  const required = { required: true };
  const own = CONSENT.map(name);
  return (
    <Stack>
      <Grid columns={2}>
        <SelectField
          {...form.field(name("field"), t("directory-office.personField.field"), required)}
          options={CONTACT_FIELDS.map((code) => ({ value: code, label: t.code("directory.contactField", code) }))}
        />
        <TextField
          {...form.field(name("value"), t("directory-office.personField.value"), required)}
          maxlength={500}
          autocomplete="off"
        />
        <SelectField
          {...form.field(name("basis"), t("directory-office.personField.basis"), required)}
          options={LEGAL_BASES.map((code) => ({ value: code, label: t.code("directory-office.legalBasis", code) }))}
        />
        <SelectField
          {...form.field(name("audience"), t("directory-office.personField.audience"), required)}
          options={AUDIENCES.toReversed().map((code) => ({
            value: code,
            label: t.code("directory-office.pointAudience", code),
          }))}
        />
      </Grid>
      <input type="hidden" name={name("label")} value={form.text(name("label"))} />
      {form.text(name("basis")) === "consent" || form.isUsed(own) ? (
        <DisclosureDetails summary={t("directory-office.persons.ownConsent")} open={form.isUsed(own)}>
          <ConsentFields t={t} form={form} prefix={`points.${number}.`} />
        </DisclosureDetails>
      ) : null}
    </Stack>
  );
}

function Fields({ context: { t, tenant }, organisation, state, action }: PersonFormProps & { action: string }) {
  const form = readerOf(t, state);
  const wording = consentWording(tenant.name, organisation.name).text;
  return (
    <>
      <Heading level={2}>{t("directory-office.persons.fields")}</Heading>
      <Note>{t("directory-office.persons.fieldsHelp")}</Note>
      <RowsFieldset
        t={t}
        prefix="points"
        kind={t("directory-office.row.personPoints")}
        numbers={rowNumbers(state.typed, "points")}
        action={action}
        row={(number) => <PointFields t={t} form={form} number={number} />}
      />
      <Fieldset
        id="consent"
        label={t("directory-office.persons.consent")}
        hint={t("directory-office.persons.consentHelp")}
      >
        <ConsentFields t={t} form={form} />
        <SelectField
          {...form.field("consentHow", t("directory-office.personField.consentHow"))}
          options={CONSENT_HOWS.map((how) => ({ value: how, label: t.code("directory-office.consentHow", how) }))}
        />
        <TextArea
          {...form.field("consentWording", t("directory-office.personField.consentWording"))}
          value={form.isUsed(["consentWording"]) ? form.text("consentWording") : wording}
          hint={t("directory-office.hint.consentWording")}
          rows={6}
          maxlength={4000}
        />
      </Fieldset>
    </>
  );
}

/** The form of a person: fields with audience and legal basis each; one plain sentence says what the basis is for. */
export function personFormPage(props: PersonFormProps): JSX.Element {
  const { context, organisation, state, person, missed } = props;
  const { t, paths } = context;
  const here = paths.intern(`akteure/${organisation.slug}`);
  const action = `${here}/personen/${person?.id ?? "neu"}`;
  const title =
    person === undefined
      ? t("directory-office.persons.newTitle")
      : (nameOf(person) ?? t("directory-office.persons.nameless"));
  const version =
    missed === undefined
      ? (state.typed["version"]?.at(-1) ?? String(organisation.version))
      : String(organisation.version);
  return workspacePage(context, {
    title,
    current: "directory",
    trail: [
      { href: paths.intern("akteure"), label: t("directory-office.title") },
      { href: here, label: organisation.name },
    ],
    children: (
      <>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => labelOf(t, field, state.typed)}
          targetOf={(field) => (field === "points" ? "points.0.value" : field)}
        />
        {missed === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={organisationFieldWords(t, [])} currentHref={here} />
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{t("directory-office.persons.basisSentence")}</Lead>
        <form method="post" action={action} class="stack" novalidate>
          <FormStart />
          <input type="hidden" name="version" value={version} />
          <Fields {...props} action={action} />
          <ButtonRow>
            <Button>{missed === undefined ? t("ui.save") : t("records-office.saveAnyway")}</Button>
            <ButtonLink look="text" href={`${here}#personen`}>
              {t("ui.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
