import { Button, Checkbox, ContactBox, Grid, SelectField, TextField } from "../../../platform/ui/index.ts";
import type { ListFound, WorkspaceContext } from "../../records/index.ts";
import { SPOKEN_LANGUAGES } from "../codes.ts";
import type { Place } from "../places.ts";

/** What this form says itself; other filters of the address travel along. */
const ASKED = ["q", "sprache", "ort", "raeume", "seite"];

/**
 * Who can help: what somebody has to know, a language, a place, a room, asked in one go. "Speaks Arabic, has a room in
 * Bad Salzungen, knows recognition of qualifications" is one form.
 */
export function HelpSearch({
  context: { t, path, query },
  list,
  places,
}: {
  context: WorkspaceContext;
  list: ListFound;
  places: readonly Place[];
}) {
  const chosen = (name: string) => list.choice.get(name)?.[0] ?? "";
  const languages = SPOKEN_LANGUAGES.filter((code) => list.counts.has(`language:${code}`) || chosen("sprache") === code)
    .map((code) => ({ value: code, label: t.languageName(code) }))
    .toSorted((a, b) => t.compare(a.label, b.label));
  return (
    <form method="get" action={path} role="search">
      <ContactBox title={t("directory-office.help.title")}>
        <Grid columns={3}>
          <TextField
            name="q"
            type="search"
            label={t("directory-office.help.words")}
            hint={t("directory-office.help.wordsHint")}
            value={list.words}
            autocomplete="off"
          />
          <SelectField
            name="sprache"
            label={t("directory-office.help.language")}
            hint={t("directory-office.help.languageHint")}
            emptyLabel={t("directory-office.help.any")}
            value={chosen("sprache")}
            options={languages}
          />
          <SelectField
            name="ort"
            label={t("directory-office.help.place")}
            hint={t("directory-office.help.placeHint")}
            emptyLabel={t("directory-office.help.anywhere")}
            value={chosen("ort")}
            options={places.map((place) => ({ value: place.ags, label: place.name }))}
          />
        </Grid>
        <Checkbox name="raeume" label={t("directory-office.help.rooms")} checked={chosen("raeume") === "yes"} />
        {[...query.entries()]
          .filter(([name]) => !ASKED.includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <p>
          <Button icon="search">{t("ui.search")}</Button>
        </p>
      </ContactBox>
    </form>
  );
}
