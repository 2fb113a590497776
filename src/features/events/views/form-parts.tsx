import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  CheckboxGroup,
  DateField,
  Grid,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import type { OwnerChoices } from "../../directory/index.ts";
import { COSTS, SPOKEN_LANGUAGES, TARGET_GROUPS, TOPICS } from "../../offers/index.ts";
import type { FormReader } from "../../records/index.ts";
import { EVENT_REGISTRATIONS, REPEATS } from "../event.ts";
import { labelOf } from "./field-words.ts";

export type PartProps = { t: Translator; form: FormReader; choices: OwnerChoices };

const required = { required: true };

/** Several of a list of codes. */
function Codes({
  t,
  form,
  name,
  codes,
  word,
}: PartProps & { name: string; codes: readonly string[]; word: (code: string) => string }) {
  return (
    <CheckboxGroup
      name={name}
      label={labelOf(t, name)}
      error={form.error(name)}
      values={form.all(name)}
      choices={codes.map((code) => ({ value: code, label: word(code) }))}
    />
  );
}

function Line({ t, form, name }: PartProps & { name: string }) {
  return <TextField {...form.field(name, labelOf(t, name))} maxlength={500} />;
}

/** What everybody is asked for: what, by whom. */
export function WhatPart({ t, form, choices }: PartProps) {
  return (
    <>
      <TextField {...form.field("title", labelOf(t, "title"), required)} required maxlength={200} />
      <SelectField
        {...form.field("organiserId", labelOf(t, "organiserId"), required)}
        emptyLabel={choices.mayBeOffice ? t("news-office.byOffice") : undefined}
        options={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        {...form.field("summary", labelOf(t, "summary"), required)}
        hint={t("events-office.hint.summary")}
        rows={2}
        required
        maxlength={500}
      />
    </>
  );
}

/** When: a day, hours or none, and how it comes again. */
export function WhenPart({ t, form }: PartProps) {
  return (
    <>
      <Grid columns={3}>
        <DateField {...form.field("startsOn", labelOf(t, "startsOn"), required)} required />
        <DateField {...form.field("fromTime", labelOf(t, "fromTime"))} time />
        <DateField {...form.field("untilTime", labelOf(t, "untilTime"))} time />
      </Grid>
      <DateField {...form.field("endsOn", labelOf(t, "endsOn"))} hint={t("events-office.hint.endsOn")} />
      <RadioGroup
        name="repeats"
        label={labelOf(t, "repeats")}
        error={form.error("repeats")}
        value={form.text("repeats") || "never"}
        choices={REPEATS.map((code) => ({ value: code, label: t.code("events-office.repeats", code) }))}
        horizontal
      />
      <DateField
        {...form.field("repeatsUntil", labelOf(t, "repeatsUntil"))}
        hint={t("events-office.hint.repeatsUntil")}
      />
      <TextArea {...form.field("skipped", labelOf(t, "skipped"))} hint={t("events-office.hint.skipped")} rows={2} />
    </>
  );
}

/** Where: a municipality, the county, online. */
export function WherePart(props: PartProps) {
  const { t, form, choices } = props;
  return (
    <>
      <SelectField
        {...form.field("where", labelOf(t, "where"), required)}
        emptyLabel={t("offers-office.choosePlease")}
        required
        options={[
          { value: "county", label: t("offers.reach.county") },
          { value: "online", label: t("offers.reach.online") },
          {
            label: t("offers-office.municipalities"),
            options: choices.places.map(({ ags, name }) => ({ value: ags, label: name })),
          },
        ]}
      />
      <Line {...props} name="venue" />
      <Line {...props} name="street" />
      <Grid columns={2}>
        <TextField
          {...form.field("postcode", labelOf(t, "postcode"))}
          inputmode="numeric"
          width="short"
          maxlength={10}
        />
        <Line {...props} name="locality" />
      </Grid>
      <Line {...props} name="onlineUrl" />
    </>
  );
}

/** For whom: what clashes are told by. */
export function ForWhomPart(props: PartProps) {
  const { t } = props;
  return (
    <>
      <Codes {...props} name="topics" codes={TOPICS} word={(code) => t.code("offers.topic", code)} />
      <Codes {...props} name="targetGroups" codes={TARGET_GROUPS} word={(code) => t.code("offers.targetGroup", code)} />
    </>
  );
}

/** What may follow: more words, languages, cost, how to get in, whom to ask, who sees it. */
export function MorePart(props: PartProps) {
  const { t, form } = props;
  return (
    <>
      <TextArea {...form.field("description", labelOf(t, "description"))} hint={t("news-office.hint.body")} rows={8} />
      <Codes {...props} name="languages" codes={SPOKEN_LANGUAGES} word={(code) => t.languageName(code)} />
      <SelectField
        {...form.field("cost", labelOf(t, "cost"))}
        emptyLabel={t("events-office.unknown")}
        options={COSTS.filter((code) => code !== "unknown").map((code) => ({
          value: code,
          label: t.code("offers.cost", code),
        }))}
      />
      <Line {...props} name="costNote" />
      <RadioGroup
        name="registration"
        label={labelOf(t, "registration")}
        error={form.error("registration")}
        value={form.text("registration") || "none"}
        choices={EVENT_REGISTRATIONS.map((code) => ({ value: code, label: t.code("events.registration", code) }))}
      />
      <Line {...props} name="registrationUrl" />
      <TextField {...form.field("phone", labelOf(t, "phone"))} type="tel" maxlength={100} />
      <TextField {...form.field("email", labelOf(t, "email"))} inputmode="email" maxlength={200} />
      <Line {...props} name="website" />
      <RadioGroup
        name="audience"
        label={labelOf(t, "audience")}
        error={form.error("audience")}
        value={form.text("audience") || "public"}
        choices={["public", "network"].map((code) => ({ value: code, label: t.code("records-office.audience", code) }))}
      />
    </>
  );
}
