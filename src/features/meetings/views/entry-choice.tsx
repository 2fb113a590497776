import { Button, Fieldset, RadioGroup, TextField } from "../../../platform/ui/index.ts";
import type { FormReader, WorkspaceContext } from "../../records/index.ts";
import type { Entry } from "../entries.ts";

export type FoundEntries = { entries: readonly Entry[]; words: string };

/** Which entry an item is about: one is looked for by words, and chosen from what fits. */
export function EntryChoice({
  context: { t, services },
  form,
  found: { entries, words },
  action,
}: {
  context: WorkspaceContext;
  form: FormReader;
  found: FoundEntries;
  /** Address of the form: looking for words comes back to where they were typed. */
  action: string;
}) {
  const chosen = form.text("recordId");
  const isHidden = chosen !== "" && !entries.some(({ id }) => id === chosen);
  const found = entries.map(({ id, kind, title }) => {
    const known = services.registry.kind(kind);
    return { value: id, label: known === undefined ? title : `${t(known.label)}: ${title}` };
  });
  // Another editor has chosen what this one does not see: it is not lost by saving something else.
  const told = isHidden ? [{ value: chosen, label: t("meetings-office.item.hiddenEntry") }, ...found] : found;
  return (
    <Fieldset id="entry" label={t("meetings-office.item.recordId")} hint={t("meetings-office.item.entryHint")}>
      <TextField {...form.field("entryWords", t("meetings-office.item.entryWords"))} />
      <Button look="secondary" name="next" value="search" formaction={`${action}#entry`}>
        {t("ui.search")}
      </Button>
      {told.length === 0 ? null : (
        <RadioGroup
          name="recordId"
          label={t("meetings-office.item.entries")}
          value={chosen}
          choices={[...told, { value: "", label: t("meetings-office.item.noEntry"), id: "recordId-none" }]}
          error={form.error("recordId")}
        />
      )}
      {words !== "" && told.length === 0 ? <p role="status">{t("meetings-office.item.entryNone", { words })}</p> : null}
    </Fieldset>
  );
}
