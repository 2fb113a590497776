import { isDay } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { type Child, DisclosureDetails, Heading, HistoryList, Note, Stack } from "../../../platform/ui/index.ts";
import type { Change } from "../event.ts";
import type { HistoryEntry } from "../history.ts";

/**
 * How a kind tells its fields to people: the label, and how a value reads (codes in words, rows in one line each).
 * Without `show` days, numbers, lists and texts are told as they are; fields that are not listed stay unsaid.
 */
export type FieldWords = Readonly<Record<string, { label: string; show?: (value: unknown) => string }>>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const LONGEST = 240;

/** A value in plain words, long texts shortened unless they are wanted whole; nothing is „–“. */
export function tellValue(t: Translator, value: unknown, { longest = LONGEST } = {}): string {
  if (isEmpty(value)) return "–";
  if (typeof value === "boolean") return t(value ? "ui.yes" : "ui.no");
  if (typeof value === "number") return t.number(value);
  if (Array.isArray(value)) return t.list(value.map((one) => tellValue(t, one, { longest })));
  if (typeof value === "object") {
    const parts = Object.values(value as object).filter((one) => !isEmpty(one));
    return parts.map((one) => tellValue(t, one, { longest })).join(", ");
  }
  const text = String(value);
  if (isDay(text)) return t.date(text, "short");
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/u, "")} …`;
}

/** Begins the field of what a column of a loaded list said and no field of ours took. */
const COLUMN = "column:";

/** Changes in words, one a field; fields without words are left out. */
export function tellChanges(t: Translator, changes: readonly Change[], fields: FieldWords): string[] {
  return changes.flatMap((change) => {
    if (change.field.startsWith(COLUMN)) {
      return [
        t("records-office.columnSaid", { column: change.field.slice(COLUMN.length), text: tellValue(t, change.after) }),
      ];
    }
    const field = fields[change.field];
    if (field === undefined) return [];
    const tell = (value: unknown) => (isEmpty(value) ? "–" : (field.show?.(value) ?? tellValue(t, value)));
    const told = { field: field.label, before: tell(change.before), after: tell(change.after) };
    if (told.before === told.after) return [];
    if (told.before === "–") return [t("records-office.changedTo", { field: told.field, after: told.after })];
    if (told.after === "–") return [t("records-office.changedAway", { field: told.field, before: told.before })];
    return [t("records-office.changedFromTo", told)];
  });
}

const EVENTS = [
  "created",
  "imported",
  "changed",
  "submit",
  "publish",
  "send_back",
  "withdraw",
  "expire",
  "end",
  "resume",
  "confirmed",
  "deleted",
  "restored",
  "translated",
  "figures",
  "figures_corrected",
  "file_added",
  "file_changed",
  "file_removed",
] as const;

/** What happened, in a sentence: „Katrin Lindenau hat den Eintrag veröffentlicht.“ */
export function tellEvent(t: Translator, event: Pick<HistoryEntry, "kind" | "actorName">): string {
  if (event.kind === "published") return t("records-office.event.published");
  const kind = EVENTS.find((one) => one === event.kind) ?? "other";
  return t(`records-office.event.${kind}`, { name: event.actorName });
}

/** Changes as a list, a word that was given along first. */
export function ChangeList({
  t,
  changes,
  note,
  fields,
}: {
  t: Translator;
  changes: readonly Change[];
  note?: string | null;
  fields: FieldWords;
}) {
  const told = tellChanges(t, changes, fields);
  return (
    <>
      {note ? <p>„{note}“</p> : null}
      {told.length === 0 ? null : (
        <ul>
          {told.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many events stand open; older ones are folded. */
const SHOWN = 5;

/** What happened to a record, newest first, with what was there before and after. */
export function HistorySection({
  t,
  history,
  fields,
}: {
  t: Translator;
  history: readonly HistoryEntry[];
  fields: FieldWords;
}) {
  const entries = history.map((event) => {
    const hasDetail = event.note !== null || tellChanges(t, event.changes, fields).length > 0;
    const detail: Child = hasDetail ? (
      <ChangeList t={t} changes={event.changes} note={event.note} fields={fields} />
    ) : undefined;
    return { date: t.dateTime(event.at), iso: event.at.toISOString(), what: tellEvent(t, event), detail };
  });
  const older = entries.slice(SHOWN);
  return (
    <Stack>
      <Heading level={2}>{t("records-office.history")}</Heading>
      {entries.length === 0 ? (
        <Note>{t("records-office.historyNone")}</Note>
      ) : (
        <HistoryList entries={entries.slice(0, SHOWN)} />
      )}
      {older.length === 0 ? null : (
        <DisclosureDetails summary={t("records-office.historyOlder", { count: older.length })}>
          <HistoryList entries={older} />
        </DisclosureDetails>
      )}
    </Stack>
  );
}
