import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DateField,
  DisclosureDetails,
  Heading,
  Lead,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, type Place, TOPICS } from "../../directory/index.ts";
import { FormErrors, type FormReader, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { OWN_DAYS, REMINDER_NAMES } from "../round.ts";

type Form = { context: WorkspaceContext; state: FormState; places: readonly Place[] };
type Part = Omit<Form, "state"> & { form: FormReader };

const FIELDS = ["title", "asks", "dueOn", "reminders", ...OWN_DAYS, "letter", "notSince"] as const;

function What({ context: { t, services }, form }: Part) {
  const asks = services.registry.asks.filter(({ isForRounds }) => isForRounds);
  return (
    <Stack>
      <Heading level={2}>{t("rounds-office.round.what")}</Heading>
      <TextField {...form.field("title", t("rounds-office.field.title"), { required: true })} maxlength={200} />
      <CheckboxGroup
        name="asks"
        label={t("rounds-office.field.asks")}
        values={form.all("asks")}
        error={form.error("asks")}
        choices={asks.map(({ name, label }) => ({ value: name, label: t(label) }))}
      />
      <DateField {...form.field("dueOn", t("rounds-office.field.dueOn"), { required: true })} />
      <CheckboxGroup
        name="reminders"
        label={t("rounds-office.field.reminders")}
        hint={t("rounds-office.field.remindersHint")}
        values={form.all("reminders")}
        choices={REMINDER_NAMES.map((name) => ({ value: name, label: t(`rounds-office.reminder.${name}`) }))}
      />
      <DisclosureDetails summary={t("rounds-office.round.otherDays")} open={form.isUsed([...OWN_DAYS])}>
        {OWN_DAYS.map((name) => (
          <DateField {...form.field(name, t(`rounds-office.field.${name}`))} />
        ))}
      </DisclosureDetails>
      <TextArea {...form.field("letter", t("rounds-office.field.letter"))} rows={6} maxlength={4000} />
    </Stack>
  );
}

function Whom({ context: { t }, form, places }: Part) {
  const group = (name: string, label: string, choices: { value: string; label: string }[]) => (
    <DisclosureDetails summary={label} open={form.isUsed([name])}>
      <CheckboxGroup name={name} label={label} values={form.all(name)} choices={choices} />
    </DisclosureDetails>
  );
  const ofList = (list: Parameters<typeof t.code>[0], codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: t.code(list, code) }));
  return (
    <Stack>
      <Heading level={2}>{t("rounds-office.round.whom")}</Heading>
      <p>{t("rounds-office.round.whomHint")}</p>
      {group("memberships", t("rounds-office.field.memberships"), ofList("directory.membership", MEMBERSHIPS))}
      {group("kinds", t("rounds-office.field.kinds"), ofList("directory.organisationKind", ORGANISATION_KINDS))}
      {group(
        "places",
        t("rounds-office.field.places"),
        places.map(({ ags, name }) => ({ value: ags, label: name })),
      )}
      {group("topics", t("rounds-office.field.topics"), ofList("offers.topic", TOPICS))}
      <DateField {...form.field("notSince", t("rounds-office.field.notSince"))} />
      <Checkbox
        name="withAddress"
        label={t("rounds-office.field.withAddress")}
        hint={t("rounds-office.field.withAddressHint")}
        checked={form.text("withAddress") !== ""}
      />
    </Stack>
  );
}

/** What a round asks, of whom, until when. Nobody is asked yet. */
export function RoundFormPage({ context, state, places }: Form) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <Stack>
      <Heading level={1}>{t("rounds-office.round.new")}</Heading>
      <Lead>{t("rounds-office.round.newLead")}</Lead>
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={(field) => {
          const known = FIELDS.find((name) => name === field);
          return known === undefined ? field : t(`rounds-office.field.${known}`);
        }}
      />
      <form class="stack stack--large" method="post" action={paths.intern("abfragen")} novalidate>
        <What context={context} form={form} places={places} />
        <Whom context={context} form={form} places={places} />
        <ButtonRow>
          <Button>{t("rounds-office.round.next")}</Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}
