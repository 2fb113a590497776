import { Grid, RadioGroup, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, RESOURCES, SPOKEN_LANGUAGES, TOPICS } from "../codes.ts";
import { AUDIENCES } from "../forms.ts";
import { Codes, type SectionProps } from "./form-parts.tsx";

/** What everybody is asked for. */
export function MainSection({ t, form }: SectionProps) {
  const required = { required: true };
  return (
    <>
      <TextField
        {...form.field("name", t("directory-office.field.name"), required)}
        hint={t("directory-office.hint.name")}
        required
        maxlength={200}
      />
      <SelectField
        {...form.field("kind", t("directory-office.field.kind"), required)}
        emptyLabel={t("directory-office.choosePlease")}
        required
        options={ORGANISATION_KINDS.map((code) => ({
          value: code,
          label: t.code("directory.organisationKind", code),
        }))}
      />
      <TextArea
        {...form.field("responsibilities", t("directory-office.field.responsibilities"))}
        hint={t("directory-office.hint.responsibilities")}
        rows={3}
        maxlength={2000}
      />
      <TextArea
        {...form.field("description", t("directory-office.field.description"))}
        hint={t("directory-office.hint.description")}
        rows={6}
        maxlength={10_000}
      />
      <Codes
        form={form}
        name="topics"
        label={t("directory-office.field.topics")}
        hint={t("directory-office.hint.topics")}
        codes={TOPICS}
        word={(code) => t.code("offers.topic", code)}
      />
    </>
  );
}

/** Where it is, and for which municipalities it acts besides its own. */
export function PlaceSection({ t, form, places }: SectionProps) {
  const names = new Map(places.map((place) => [place.ags, place.name]));
  // a place that is no more stays chosen until somebody says otherwise
  const chosen = form.text("ags");
  const former = chosen === "" || names.has(chosen) ? [] : [{ value: chosen, label: chosen }];
  const codes = [...new Set([...names.keys(), ...form.all("actsFor")])];
  return (
    <>
      <TextField {...form.field("street", t("directory-office.field.street"))} maxlength={200} />
      <Grid columns={2}>
        <TextField
          {...form.field("postcode", t("directory-office.field.postcode"))}
          inputmode="numeric"
          width="short"
          maxlength={10}
        />
        <TextField {...form.field("locality", t("directory-office.field.locality"))} maxlength={200} />
      </Grid>
      <SelectField
        {...form.field("ags", t("directory-office.field.ags"))}
        hint={t("directory-office.hint.ags")}
        emptyLabel={t("directory-office.noPlace")}
        options={[...places.map((place) => ({ value: place.ags, label: place.name })), ...former]}
      />
      <Codes
        form={form}
        name="actsFor"
        label={t("directory-office.field.actsFor")}
        hint={t("directory-office.hint.actsFor")}
        codes={codes}
        word={(ags) => names.get(ags) ?? ags}
      />
    </>
  );
}

/** What it can share: languages and know-how; rooms have rows of their own. */
export function ShareSection({ t, form }: SectionProps) {
  return (
    <>
      <Codes
        form={form}
        name="languages"
        label={t("directory-office.field.languages")}
        hint={t("directory-office.hint.languages")}
        codes={SPOKEN_LANGUAGES}
        word={(code) => t.languageName(code)}
      />
      <Codes
        form={form}
        name="resources"
        label={t("directory-office.field.resources")}
        hint={t("directory-office.hint.resources")}
        codes={RESOURCES}
        word={(code) => t.code("directory-office.resource", code)}
      />
      <TextArea
        {...form.field("knowHow", t("directory-office.field.knowHow"))}
        hint={t("directory-office.hint.knowHow")}
        rows={5}
        maxlength={5000}
      />
    </>
  );
}

/** How it belongs to the network, and who may see it: the office's to say. */
export function NetworkSection({ t, form, canPlace }: SectionProps) {
  return (
    <>
      <TextField
        {...form.field("shortName", t("directory-office.field.shortName"))}
        hint={t("directory-office.hint.shortName")}
        maxlength={60}
      />
      {canPlace ? (
        <>
          <RadioGroup
            name="membership"
            label={t("directory-office.field.membership")}
            hint={t("directory-office.hint.membership")}
            error={form.error("membership")}
            value={form.text("membership") || "member"}
            choices={MEMBERSHIPS.map((code) => ({ value: code, label: t.code("directory.membership", code) }))}
          />
          <RadioGroup
            name="audience"
            label={t("directory-office.field.audience")}
            hint={t("directory-office.hint.audience")}
            error={form.error("audience")}
            value={form.text("audience") || "public"}
            choices={AUDIENCES.map((code) => ({ value: code, label: t.code("records-office.audience", code) }))}
          />
        </>
      ) : null}
    </>
  );
}
