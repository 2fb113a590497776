import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { CheckboxGroup, DateField, RadioGroup, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { recordFormPage } from "../../accounts/index.ts";
import { type OwnerChoices, TOPICS } from "../../directory/index.ts";
import { type EditingShown, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { newsKind } from "../kind.ts";
import type { News } from "../news.ts";
import { newsFieldWords, newsLabelOf } from "./field-words.ts";

type FieldsProps = { t: Translator; state: FormState; choices: OwnerChoices };

/** All fields of news. */
export function NewsFields(props: FieldsProps) {
  const { t, state } = props;
  const form = readerOf(t, state);
  const required = { required: true };
  return (
    <>
      <TextField {...form.field("title", t("news-office.field.title"), required)} required maxlength={200} />
      <TextArea
        {...form.field("summary", t("news-office.field.summary"), required)}
        hint={t("news-office.hint.summary")}
        rows={2}
        required
        maxlength={500}
      />
      <TextArea {...form.field("body", t("news-office.field.body"))} hint={t("news-office.hint.body")} rows={12} />
      <DateField
        {...form.field("toldOn", t("news-office.field.toldOn"), required)}
        hint={t("news-office.hint.toldOn")}
        required
      />
      <Belonging {...props} />
    </>
  );
}

/** Whose it is, what it is about, who sees it. */
function Belonging({ t, state, choices }: FieldsProps) {
  const form = readerOf(t, state);
  return (
    <>
      <SelectField
        {...form.field("ownerId", t("news-office.field.ownerId"), { required: true })}
        emptyLabel={choices.mayBeOffice ? t("news-office.byOffice") : undefined}
        options={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...form.field("authorName", t("news-office.field.authorName"))}
        hint={t("news-office.hint.authorName")}
        maxlength={120}
      />
      <CheckboxGroup
        name="topics"
        label={t("news-office.field.topics")}
        optionalMark={t("records-office.optionalMark")}
        error={form.error("topics")}
        values={form.all("topics")}
        choices={TOPICS.map((code) => ({ value: code, label: t.code("offers.topic", code) }))}
      />
      <SelectField
        {...form.field("ags", t("news-office.field.ags"))}
        emptyLabel={t("news-office.wholeCounty")}
        options={choices.places.map(({ ags, name }) => ({ value: ags, label: name }))}
      />
      <RadioGroup
        name="audience"
        label={t("news-office.field.audience")}
        error={form.error("audience")}
        value={form.text("audience") || "public"}
        choices={["public", "network"].map((code) => ({ value: code, label: t.code("records-office.audience", code) }))}
      />
    </>
  );
}

/** The form of news. */
export function newsFormPage(
  props: EditingShown<News> & { context: WorkspaceContext; choices: OwnerChoices },
): JSX.Element {
  const { context, choices, entry, state } = props;
  const { t } = context;
  return recordFormPage({
    ...props,
    kind: newsKind,
    menu: "news",
    title: t(entry === undefined ? "news-office.new" : "news-office.edit"),
    lead: t("news-office.formLead"),
    labelOf: (field) => newsLabelOf(t, field),
    words: newsFieldWords(t, choices),
    children: <NewsFields t={t} state={state} choices={choices} />,
  });
}
