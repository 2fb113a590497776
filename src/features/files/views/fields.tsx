import type { Translator } from "../../../platform/i18n/translate.ts";
import { LANGUAGES } from "../../../platform/i18n/languages.ts";
import { FileField, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { type FormState, readerOf } from "../../records/index.ts";
import { DOWNLOAD_ENDINGS } from "../file.ts";

/** Languages a file can be in, besides German: those of the site, and others that are asked for. */
const SPOKEN = [
  ...LANGUAGES.map(({ code }) => code as string),
  "fr",
  "ku",
  "ckb",
  "ps",
  "ti",
  "so",
  "ro",
  "bg",
  "sr",
  "sq",
  "pl",
  "es",
  "vi",
];

/** What is said of a file, and the file itself. */
export function DownloadFields({ t, state, isNew }: { t: Translator; state: FormState; isNew: boolean }) {
  const form = readerOf(t, state);
  const choices = [...new Set(SPOKEN)]
    .filter((code) => code !== "de")
    .map((code) => ({ value: code, label: t.languageName(code) }))
    .toSorted((a, b) => t.compare(a.label, b.label));
  return (
    <>
      <FileField
        name="file"
        label={t(isNew ? "records-office.file.field.file" : "records-office.file.replace")}
        hint={t(isNew ? "records-office.file.fileHint" : "records-office.file.replaceHint")}
        accept={DOWNLOAD_ENDINGS}
        error={form.error("file")}
        required={isNew}
      />
      <TextField
        {...form.field("title", t("records-office.file.field.title"), { required: true })}
        hint={t("records-office.file.titleHint")}
        required
        maxlength={200}
      />
      <TextArea {...form.field("description", t("records-office.file.field.description"))} rows={2} maxlength={500} />
      <SelectField
        {...form.field("language", t("records-office.file.field.language"))}
        emptyLabel={t.languageName("de")}
        options={choices}
      />
    </>
  );
}

/** What a field of the form is called, for the summary of faults. */
export const fieldName = (t: Translator, field: string): string => t.code("records-office.file.field", field);
