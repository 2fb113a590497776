import { SelectField, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { ENTRY_LANGUAGES } from "../entry.ts";

type Props = { context: WorkspaceContext; state: FormState };

const LABELS = {
  phrase: "glossary-office.phrase",
  language: "glossary-office.language",
  term: "glossary-office.term",
  lines: "glossary-office.lines",
} as const;

/** What must be put right. */
export function EntryErrors({ context: { t }, state }: Props) {
  const labelOf = (field: string) => (Object.hasOwn(LABELS, field) ? t(LABELS[field as keyof typeof LABELS]) : field);
  return <FormErrors t={t} errors={state.errors} labelOf={labelOf} />;
}

/** Word, its language, the German term. */
export function EntryFields({ context: { t }, state }: Props) {
  const form = readerOf(t, state);
  const options = ENTRY_LANGUAGES.map((code) => ({ value: code, label: t.languageName(code) }));
  return (
    <>
      <TextField
        {...form.field("phrase", t("glossary-office.phrase"), { required: true })}
        hint={t("glossary-office.phraseHint")}
        autocomplete="off"
        required
      />
      <SelectField
        {...form.field("language", t("glossary-office.language"), { required: true })}
        emptyLabel={t("glossary-office.chooseLanguage")}
        options={options}
        required
      />
      <TextField
        {...form.field("term", t("glossary-office.term"), { required: true })}
        hint={t("glossary-office.termHint")}
        autocomplete="off"
        required
      />
    </>
  );
}
