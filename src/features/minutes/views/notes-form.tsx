import { dayOf, timeOf } from "../../../platform/clock.ts";
import { Button, DisclosureDetails, Notice, TextArea } from "../../../platform/ui/index.ts";
import type { AgendaItem, Meeting } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { LONGEST_NOTES } from "../forms.ts";
import type { Notes } from "../queries.ts";

/** What somebody else has written to an item meanwhile, beside what was typed. */
export type Clash = { itemId: string; typed: { notes: string; publicNotes: string }; theirs: Notes };

type NotesPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  notes: ReadonlyMap<string, Notes>;
  clash?: Clash | undefined;
};

/** Where the forms of minutes are sent. */
export const minutesAddress = ({ context, meeting }: Pick<NotesPage, "context" | "meeting">, rest = ""): string =>
  context.paths.intern(`treffen/${meeting.slug}/protokoll${rest}`);

const NO_NOTES: Notes = { notes: "", publicNotes: "", version: 0, by: null, at: null };

/** What somebody else has written meanwhile: filled in by the page, or by the browser. */
function Theirs({ page, item, theirs }: { page: NotesPage; item: AgendaItem; theirs: Notes | undefined }) {
  const { t } = page.context;
  return (
    <div data-theirs hidden={theirs === undefined}>
      <Notice kind="warning" title={t("minutes-office.clash.title")} live>
        <p>
          <b data-by>{theirs?.by ?? ""}</b> {t("minutes-office.clash.text")}
        </p>
      </Notice>
      <div class="frame stack stack--small">
        <h3 class="h-small">{t("minutes-office.clash.notes")}</h3>
        <p class="typed" data-text="notes">
          {theirs?.notes ?? ""}
        </p>
        <h3 class="h-small">{t("minutes-office.clash.publicNotes")}</h3>
        <p class="typed" data-text="publicNotes">
          {theirs?.publicNotes ?? ""}
        </p>
      </div>
      <p>
        <Button fullLabel={t("minutes-office.clash.saveFull", { title: item.title })}>
          {t("minutes-office.clash.save")}
        </Button>
      </p>
    </div>
  );
}

/** The hour; with its day where that is not today. */
function savedAt({ context: { t, services } }: NotesPage, at: Date): string {
  const day = dayOf(at);
  return day === services.clock.today() ? timeOf(at) : `${t.date(day, "short")}, ${timeOf(at)}`;
}

/** The notes of an item: saved as they are typed, or by the button. */
export function NotesForm({ page, item }: { page: NotesPage; item: AgendaItem }) {
  const { t } = page.context;
  const kept = page.notes.get(item.id) ?? NO_NOTES;
  const clash = page.clash?.itemId === item.id ? page.clash : undefined;
  const shown = clash?.typed ?? kept;
  const short = item.id.slice(0, 8);
  return (
    <save-typed
      version="notesVersion"
      data-saving={t("minutes-office.saving")}
      data-saved={t("minutes-office.savedAt", { at: "{at}" })}
      data-waiting={t("minutes-office.waiting")}
      data-refused={t("minutes-office.refused")}
    >
      <form method="post" action={minutesAddress(page, `/punkte/${item.id}`)} class="stack stack--small">
        <input type="hidden" name="notesVersion" value={String(kept.version)} />
        <TextArea
          name="notes"
          id={`notizen-${short}`}
          label={t("minutes-office.notes")}
          value={shown.notes}
          rows={6}
          maxlength={LONGEST_NOTES}
        />
        <DisclosureDetails summary={t("minutes-office.publicNotes")} open={shown.publicNotes !== ""}>
          <TextArea
            name="publicNotes"
            id={`oeffentlich-${short}`}
            label={t("minutes-office.publicNotesLabel")}
            hint={t("minutes-office.publicNotesHint")}
            value={shown.publicNotes}
            rows={4}
            maxlength={LONGEST_NOTES}
          />
        </DisclosureDetails>
        <Theirs page={page} item={item} theirs={clash?.theirs} />
        <div class="cluster">
          <Button look="secondary" small fullLabel={t("minutes-office.saveFull", { title: item.title })}>
            {t("minutes-office.save")}
          </Button>
          <span class="note" role="status" data-status>
            {kept.at === null ? "" : t("minutes-office.lastSaved", { at: savedAt(page, kept.at), who: kept.by ?? "" })}
          </span>
        </div>
      </form>
    </save-typed>
  );
}
