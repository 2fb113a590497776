import {
  Band,
  Button,
  ButtonLink,
  ButtonRow,
  type Child,
  Columns,
  Heading,
  Note,
  Stack,
} from "../../../platform/ui/index.ts";
import type { EditingShown } from "../editing.ts";
import type { Kind, WorkspaceContext } from "../feature.ts";
import { isStale } from "../freshness.ts";
import type { HistoryEntry } from "../history.ts";
import type { KeptEntry } from "../keeping.ts";
import type { AroundEntry } from "../owned.ts";
import { allowedTransitions, canConfirm, canKeep, canPublish, isOwn } from "../ownership.ts";
import { ConfirmSection } from "./confirm-box.tsx";
import { type FieldWords, HistorySection } from "./history-section.tsx";
import { StateBadge, StateBox } from "./state-box.tsx";
import { ThreadSection } from "./thread-section.tsx";
import { TranslationsSection } from "./translations-section.tsx";
import { DeleteSection } from "./trash.tsx";

/** An entry as its page shows it. */
export type ShownEntry = KeptEntry & {
  title: string;
  audience: string;
  updatedAt: Date;
  confirmedAt: Date | null;
};

/** Why this person sees it: rights in plain words. */
function reasonOf({ t, viewer }: WorkspaceContext, entry: ShownEntry): string {
  if (viewer.role === "office") return t("records-office.why.office");
  return t(isOwn(viewer, entry) ? "records-office.why.own" : "records-office.why.network");
}

/** The head of an entry's page: state, title, ways to change it and to the site. */
export function EntryHead({
  context,
  entry,
  kind,
  more,
  children,
}: {
  context: WorkspaceContext;
  entry: ShownEntry;
  kind: Kind;
  /** Buttons besides. */
  more?: Child;
  children: Child;
}) {
  const { t, paths, viewer } = context;
  const isPublic = entry.state === "published" && entry.audience === "public";
  return (
    <>
      <p>
        <StateBadge t={t} state={entry.state} />
      </p>
      <Heading level={1}>{entry.title}</Heading>
      {children}
      <ButtonRow>
        {canKeep(viewer, entry) ? (
          // what is not yet published has its filled button in the state box
          <ButtonLink
            href={`${paths.intern(kind.internPath(entry))}/bearbeiten`}
            look={entry.state === "published" ? "primary" : "secondary"}
          >
            {t("records-office.edit")}
          </ButtonLink>
        ) : null}
        {more}
        {isPublic && kind.sitePath !== undefined ? (
          <ButtonLink href={paths.site("de", kind.sitePath(entry))} look="text" icon="open-in-new">
            {t("records-office.onSite")}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <Note>{reasonOf(context, entry)}</Note>
    </>
  );
}

export type EntryPageProps = AroundEntry & {
  context: WorkspaceContext;
  entry: ShownEntry;
  kind: Kind;
  fields: FieldWords;
  head: Child;
  main: Child;
  /** Parts besides the state. */
  side?: Child;
  /** Why it cannot be deleted, where it cannot. */
  held?: Child;
};

function Side({ context, entry, kind, history, translations, side }: EntryPageProps) {
  const { t, paths, tenant, viewer, services } = context;
  const address = paths.intern(kind.internPath(entry));
  const now = services.clock.now();
  return (
    <>
      <StateBox
        t={t}
        record={entry}
        isOwn={isOwn(viewer, entry)}
        history={history}
        transitions={allowedTransitions(viewer, entry).filter((one) => !kind.untaken?.includes(one))}
        action={`${address}/stand`}
      />
      {entry.state === "published" ? (
        <ConfirmSection
          t={t}
          record={{ confirmedBy: null, ...entry }}
          isStale={isStale(tenant.freshness, kind.kind, entry.confirmedAt, now)}
          now={now}
          action={canConfirm(viewer, entry) ? `${address}/bestaetigung` : undefined}
        />
      ) : null}
      {side}
      <TranslationsSection
        t={t}
        paths={paths}
        recordId={entry.id}
        translations={translations}
        canTranslate={services.registry.has("translating") && canKeep(viewer, entry)}
      />
    </>
  );
}

/** An entry in the workspace, in bands: head, what is known of it, state and what to do, thread, history, deleting. */
export function EntryPage(props: EntryPageProps) {
  const { context, entry, kind, history, thread, fields, head, main, held } = props;
  const { t, paths, viewer, services } = context;
  return (
    <>
      <Band first>
        {head}
        <Columns main={main} side={<Side {...props} />} />
      </Band>
      <ThreadSection
        t={t}
        paths={paths}
        registry={services.registry}
        viewer={viewer}
        record={{ kind: kind.kind, id: entry.id, slug: entry.slug }}
        nodes={thread}
      />
      {canKeep(viewer, entry) ? (
        <Band>
          <Stack gap="large">
            <HistorySection t={t} history={history} fields={fields} />
            {held ?? <DeleteSection t={t} action={`${paths.intern(kind.internPath(entry))}/loeschung`} />}
          </Stack>
        </Band>
      ) : null}
    </>
  );
}

/** The version to save over: the one the form was opened with; after a warning, knowingly the newest. */
export const versionToSave = <Entry extends { version: number }>({
  entry,
  state,
  missed,
}: Pick<EditingShown<Entry>, "entry" | "state" | "missed">): string =>
  missed === undefined
    ? (state.typed["version"]?.at(-1) ?? String(entry?.version ?? ""))
    : String(entry?.version ?? "");

/** How a form is sent: a new entry on its way at once or kept as a draft, a changed one saved. */
export function EntryButtons({
  context: { t, viewer },
  isNew,
  missed,
  cancelHref,
}: {
  context: WorkspaceContext;
  isNew: boolean;
  missed: readonly HistoryEntry[] | undefined;
  cancelHref: string;
}) {
  const isOffice = canPublish(viewer);
  return (
    <ButtonRow>
      {isNew ? (
        <>
          <Button name="next" value={isOffice ? "publish" : "submit"}>
            {t(isOffice ? "records-office.form.savePublish" : "records-office.form.saveSubmit")}
          </Button>
          <Button name="next" value="draft" look="secondary">
            {t("records-office.form.saveDraft")}
          </Button>
        </>
      ) : (
        <Button>{t(missed === undefined ? "records-office.form.save" : "records-office.saveAnyway")}</Button>
      )}
      <ButtonLink look="text" href={cancelHref}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}
