import { DateField, Grid, RadioGroup, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { ACCESSIBILITY, CHILDCARE, COSTS, COURSE_TYPES, LEVELS, SPOKEN_LANGUAGES } from "../codes.ts";
import { Codes, Line, type SectionProps, textOf } from "./form-parts.tsx";

export function LanguageSection({ t, form }: SectionProps) {
  const spoken: readonly string[] = [...new Set<string>([...SPOKEN_LANGUAGES, ...form.all("languages")])];
  return (
    <>
      <SelectField
        {...form.field("courseType", t("offers-office.field.courseType"))}
        emptyLabel={t("offers-office.noCourse")}
        options={COURSE_TYPES.map((code) => ({ value: code, label: t.code("offers.courseType", code) }))}
      />
      <Codes
        form={form}
        name="levels"
        label={t("offers-office.field.levels")}
        codes={LEVELS}
        word={(code) => t.code("offers.level", code)}
        horizontal
      />
      <Codes
        form={form}
        name="languages"
        label={t("offers-office.field.languages")}
        hint={t("offers-office.hint.languages")}
        codes={spoken}
        word={(code) => t.languageName(code)}
        horizontal
      />
    </>
  );
}

export function CostSection(props: SectionProps) {
  const { t, form } = props;
  return (
    <>
      <SelectField
        {...form.field("cost", t("offers-office.field.cost"))}
        emptyLabel={t("offers-office.unknown")}
        options={COSTS.filter((code) => code !== "unknown").map((code) => ({
          value: code,
          label: t.code("offers.cost", code),
        }))}
      />
      <TextField {...textOf(props, "costNote")} hint={t("offers-office.hint.cost")} />
      <TextArea {...textOf(props, "registrationNote")} rows={3} />
      <TextField
        {...form.field("registrationUrl", t("offers-office.field.registrationUrl"))}
        inputmode="url"
        hint={t("offers-office.hint.website")}
      />
      <TextArea {...textOf(props, "documents")} rows={2} />
    </>
  );
}

export function AccessSection(props: SectionProps) {
  const { t, form } = props;
  return (
    <>
      <SelectField
        {...form.field("childcare", t("offers-office.field.childcare"))}
        emptyLabel={t("offers-office.unknown")}
        options={CHILDCARE.filter((code) => code !== "unknown").map((code) => ({
          value: code,
          label: t.code("offers.childcare", code),
        }))}
      />
      <Line {...props} name="childcareNote" />
      <Codes
        form={form}
        name="accessibility"
        label={t("offers-office.field.accessibility")}
        codes={ACCESSIBILITY}
        word={(code) => t.code("offers.accessibility", code)}
      />
      <Line {...props} name="accessibilityNote" />
    </>
  );
}

export function ValiditySection({ t, form }: SectionProps) {
  return (
    <>
      <Grid columns={2}>
        <DateField {...form.field("validFrom", t("offers-office.field.validFrom"))} />
        <DateField
          {...form.field("validUntil", t("offers-office.field.validUntil"))}
          hint={t("offers-office.hint.validUntil")}
        />
      </Grid>
      <RadioGroup
        name="audience"
        label={t("offers-office.field.audience")}
        error={form.error("audience")}
        value={form.text("audience") === "" ? "public" : form.text("audience")}
        choices={[
          { value: "public", label: t("offers-office.audience.public") },
          { value: "network", label: t("offers-office.audience.network") },
        ]}
      />
    </>
  );
}
