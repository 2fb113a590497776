import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  CheckboxGroup,
  DateField,
  Heading,
  Lead,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { TOPICS } from "../../directory/index.ts";
import {
  ConflictNotice,
  EntryButtons,
  type EditingShown,
  FormErrors,
  FormStart,
  readerOf,
  versionToSave,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { News } from "../news.ts";
import { newsFieldWords } from "./field-words.ts";

/** What can be chosen in this county by this person. */
export type NewsChoices = {
  owners: readonly { id: string; name: string }[];
  /** Whether it may be the office's own. */
  mayBeOffice: boolean;
  places: readonly { ags: string; name: string }[];
};

type Props = EditingShown<News> & { context: WorkspaceContext; choices: NewsChoices };

function Fields(props: Props) {
  const {
    context: { t },
    state,
  } = props;
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
function Belonging({ context: { t }, state, choices }: Props) {
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

/** The form of news; keeps everything as typed. */
export function newsFormPage(props: Props): JSX.Element {
  const { context, choices, entry, state, missed } = props;
  const { t, paths } = context;
  const list = paths.intern("neuigkeiten");
  const own = entry === undefined ? undefined : paths.intern(`neuigkeiten/${entry.slug}`);
  return workspacePage(context, {
    title: t(entry === undefined ? "news-office.new" : "news-office.edit"),
    current: "news",
    trail: [
      { href: list, label: t("news-office.title") },
      ...(own === undefined || entry === undefined ? [] : [{ href: own, label: entry.title }]),
    ],
    children: (
      <>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t(`news-office.field.${field}` as PlainMessageKey)}
        />
        {missed === undefined || own === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={newsFieldWords(t, choices)} currentHref={own} />
        )}
        <Heading level={1}>{t(entry === undefined ? "news-office.new" : "news-office.edit")}</Heading>
        <Lead>{t("news-office.formLead")}</Lead>
        <form method="post" action={own === undefined ? list : `${own}/bearbeiten`} class="stack" novalidate>
          <FormStart name="then" value="draft" />
          {entry === undefined ? null : (
            <input type="hidden" name="version" value={versionToSave({ entry, state, missed })} />
          )}
          <Fields {...props} />
          <EntryButtons context={context} isNew={entry === undefined} missed={missed} cancelHref={own ?? list} />
        </form>
      </>
    ),
  });
}
