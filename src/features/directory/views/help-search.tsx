import { Button, Checkbox, Ends, Grid, Heading, Note, SelectField, TextField } from "../../../platform/ui/index.ts";
import type { ListFound, WorkspaceContext } from "../../records/index.ts";
import { SPOKEN_LANGUAGES } from "../codes.ts";
import type { Place } from "../places.ts";

type Props = { context: WorkspaceContext; list: ListFound; places: readonly Place[] };

/** What this form says itself; other filters of the address travel along. */
const ASKED = ["q", "sprache", "ort", "raeume", "seite"];

const chosenIn = (list: ListFound, name: string): string => list.choice.get(name)?.[0] ?? "";

function LanguageChoice({ context: { t }, list }: Props) {
  const value = chosenIn(list, "sprache");
  const spoken = SPOKEN_LANGUAGES.filter((code) => list.counts.has(`language:${code}`) || code === value);
  return (
    <SelectField
      name="sprache"
      label={t("directory-office.help.language")}
      emptyLabel={t("directory-office.help.any")}
      value={value}
      options={spoken
        .map((code) => ({ value: code, label: t.languageName(code) }))
        .toSorted((a, b) => t.compare(a.label, b.label))}
    />
  );
}

/** An example people know: the largest town of the county. */
function Example({ context: { t }, places }: Props) {
  const largest = places.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
  return largest === undefined ? <></> : <Note>{t("directory-office.help.example", { place: largest.name })}</Note>;
}

/**
 * Who can help: what somebody has to know, a language, a place, a room, asked in one go. "Speaks Arabic, has a room in
 * Bad Salzungen, knows recognition of qualifications" is one form.
 */
export function HelpSearch(props: Props) {
  const { context, list, places } = props;
  const { t, path, query } = context;
  return (
    <form method="get" action={path} role="search" class="box stack stack--small">
      <Ends>
        <Heading level={2}>{t("directory-office.help.title")}</Heading>
        <Example {...props} />
      </Ends>
      <Grid columns={3}>
        <TextField
          name="q"
          type="search"
          label={t("directory-office.help.words")}
          value={list.words}
          autocomplete="off"
        />
        <LanguageChoice {...props} />
        <SelectField
          name="ort"
          label={t("directory-office.help.place")}
          emptyLabel={t("directory-office.help.anywhere")}
          value={chosenIn(list, "ort")}
          options={places.map((place) => ({ value: place.ags, label: place.name }))}
        />
      </Grid>
      <Ends>
        <Checkbox name="raeume" label={t("directory-office.help.rooms")} checked={chosenIn(list, "raeume") === "yes"} />
        <Button icon="search">{t("ui.search")}</Button>
      </Ends>
      {[...query.entries()]
        .filter(([name]) => !ASKED.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </form>
  );
}
