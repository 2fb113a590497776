import type { Translator } from "../../../platform/i18n/translate.ts";
import { Notice } from "../../../platform/ui/index.ts";
import type { HistoryEntry } from "../history.ts";
import { ChangeList, type FieldWords, tellEvent } from "./history-section.tsx";

/**
 * Somebody changed the record while this form was open: who, when, what. Stands above the form, which keeps what was
 * typed; its button then says „Trotzdem speichern“ and its hidden version is the new one.
 * @param events what happened since the form was opened (`findMissed`), newest first
 */
export function ConflictNotice({
  t,
  events,
  fields,
  currentHref,
}: {
  t: Translator;
  events: readonly HistoryEntry[];
  fields: FieldWords;
  /** The record as it is now. */
  currentHref: string;
}) {
  const newest = events[0];
  return (
    <Notice
      kind="warning"
      live
      title={
        newest === undefined
          ? t("records-office.conflictUnknown")
          : t("records-office.conflictTitle", { name: newest.actorName })
      }
    >
      {events.map((event) => (
        <>
          <p>
            {t.dateTime(event.at)}: {tellEvent(t, event)}
          </p>
          <ChangeList t={t} changes={event.changes} note={event.note} fields={fields} />
        </>
      ))}
      <p>
        {t("records-office.conflictHelp")} <a href={currentHref}>{t("records-office.showCurrent")}</a>
      </p>
    </Notice>
  );
}
