import { Grid, RadioGroup, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { REGISTRATIONS, RESIDENCE_STATUSES, TARGET_GROUPS, TOPICS } from "../codes.ts";
import { Codes, Line, type SectionProps } from "./form-parts.tsx";

function WhereField({ t, form, choices }: SectionProps) {
  return (
    <SelectField
      {...form.field("where", t("offers-office.field.where"), { required: true })}
      hint={t("offers-office.hint.where")}
      emptyLabel={t("offers-office.choosePlease")}
      required
      options={[
        { value: "county", label: t("offers.reach.county") },
        { value: "online", label: t("offers.reach.online") },
        {
          label: t("offers-office.municipalities"),
          options: choices.places.map((place) => ({ value: place.ags, label: place.name })),
        },
      ]}
    />
  );
}

/** The six things everybody is asked for. */
export function MainSection(props: SectionProps) {
  const { t, form, choices } = props;
  const only = choices.providers.length === 1 ? choices.providers[0] : undefined;
  const required = { required: true };
  return (
    <>
      <TextField
        {...form.field("title", t("offers-office.field.title"), required)}
        hint={t("offers-office.hint.title")}
        required
        maxlength={200}
      />
      <SelectField
        {...form.field("providerId", t("offers-office.field.providerId"), required)}
        emptyLabel={only === undefined ? t("offers-office.choosePlease") : undefined}
        options={choices.providers.map((provider) => ({ value: provider.id, label: provider.name }))}
        required
      />
      <TextArea
        {...form.field("summary", t("offers-office.field.summary"), required)}
        hint={t("offers-office.hint.summary")}
        rows={2}
        required
        maxlength={500}
      />
      <Codes
        form={form}
        name="topics"
        label={t("offers-office.field.topics")}
        hint={t("offers-office.hint.topics")}
        codes={TOPICS}
        word={(code) => t.code("offers.topic", code)}
      />
      <WhereField {...props} />
      <RadioGroup
        name="registration"
        label={t("offers-office.field.registration")}
        error={form.error("registration")}
        value={form.text("registration")}
        choices={REGISTRATIONS.map((code) => ({ value: code, label: t.code("offers.registration", code) }))}
        required
      />
    </>
  );
}

export function AboutSection({ t, form }: SectionProps) {
  const number = { inputmode: "numeric", width: "short" } as const;
  return (
    <>
      <TextArea
        {...form.field("description", t("offers-office.field.description"))}
        hint={t("offers-office.hint.description")}
        rows={8}
      />
      <Codes
        form={form}
        name="targetGroups"
        label={t("offers-office.field.targetGroups")}
        hint={t("offers-office.hint.targetGroups")}
        codes={TARGET_GROUPS}
        word={(code) => t.code("offers.targetGroup", code)}
      />
      <Grid columns={2}>
        <TextField {...form.field("ageFrom", t("offers-office.field.ageFrom"))} {...number} />
        <TextField {...form.field("ageTo", t("offers-office.field.ageTo"))} {...number} />
      </Grid>
      <Codes
        form={form}
        name="residence"
        label={t("offers-office.field.residence")}
        hint={t("offers-office.hint.residence")}
        codes={RESIDENCE_STATUSES}
        word={(code) => t.code("offers.residence", code)}
      />
    </>
  );
}

export function PlaceSection(props: SectionProps) {
  const { t, form, choices } = props;
  return (
    <>
      <Line {...props} name="venue" />
      <Line {...props} name="street" />
      <Grid columns={2}>
        <TextField
          {...form.field("postcode", t("offers-office.field.postcode"))}
          inputmode="numeric"
          width="short"
          maxlength={10}
        />
        <Line {...props} name="locality" />
      </Grid>
      {choices.persons.length === 0 ? null : (
        <SelectField
          {...form.field("contactId", t("offers-office.field.contactId"))}
          emptyLabel={t("offers-office.noOne")}
          options={choices.persons.map((person) => ({ value: person.id, label: person.name }))}
        />
      )}
      <TextField
        {...form.field("phone", t("offers-office.field.phone"))}
        type="tel"
        hint={t("offers-office.hint.contact")}
      />
      <TextField {...form.field("email", t("offers-office.field.email"))} inputmode="email" />
      <TextField
        {...form.field("website", t("offers-office.field.website"))}
        inputmode="url"
        hint={t("offers-office.hint.website")}
      />
    </>
  );
}
