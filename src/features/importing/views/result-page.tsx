import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Heading,
  Lead,
  Note,
  Notice,
  Progress,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { DAYS_TO_UNDO, type StoredImport } from "../store.ts";
import type { findImported } from "../take-over.ts";
import { ImportSteps, importTrail } from "./frame.tsx";

type Entry = Awaited<ReturnType<typeof findImported>>[number];
type Props = { context: WorkspaceContext; stored: StoredImport; entries: Entry[] };

const undoUntil = (doneAt: Date) => new Date(doneAt.getTime() + DAYS_TO_UNDO * 86_400_000);

function Undone({ context, stored }: Pick<Props, "context" | "stored">) {
  const { t, paths } = context;
  const undone = stored.result?.undone;
  if (undone === undefined) return <></>;
  const section = stored.kind === "organisations" ? "akteure" : "angebote";
  return (
    <>
      <Notice kind="success">{t("importing.result.undone", { count: undone.taken })}</Notice>
      {undone.kept.length === 0 ? null : (
        <Notice kind="info">
          {t("importing.result.kept")}{" "}
          {undone.kept.map((kept, index) => (
            <>
              {index === 0 ? "" : ", "}
              <a href={paths.intern(`${section}/${kept.slug}`)}>{kept.title}</a>
            </>
          ))}
        </Notice>
      )}
    </>
  );
}

function Done({ context, stored }: Pick<Props, "context" | "stored">) {
  const { t, paths, services, viewer } = context;
  const { result, doneAt } = stored;
  if (result === null || doneAt === null || stored.state !== "done") return <></>;
  const section = stored.kind === "organisations" ? "akteure" : "angebote";
  const canUndo = undoUntil(doneAt) > services.clock.now();
  return (
    <>
      {result.created === 0 ? null : (
        <p>{t(viewer.role === "office" ? "importing.result.review" : "importing.result.reviewOffice")}</p>
      )}
      {result.skipped === 0 ? null : (
        <Notice kind="warning">
          {t("importing.result.skipped", { count: result.skipped, rows: result.skippedRows.join(", ") })}
        </Notice>
      )}
      <ButtonRow>
        {viewer.role === "office" && result.created > 0 ? (
          <ButtonLink href={paths.intern(`${section}?stand=in_review`)}>{t("importing.result.toReview")}</ButtonLink>
        ) : null}
      </ButtonRow>
      {canUndo ? (
        <form method="post" action={paths.intern(`einlesen/${stored.id}/ruecknahme`)}>
          <Button look="secondary">{t("importing.result.undo")}</Button>
          <Note>{t("importing.result.undoUntil", { on: undoUntil(doneAt).toISOString().slice(0, 10) })}</Note>
        </form>
      ) : null}
    </>
  );
}

function EntryTable({ context, entries }: Pick<Props, "context" | "entries">) {
  const { t, paths, services } = context;
  if (entries.length === 0) return <></>;
  const href = (entry: Entry) => paths.intern(services.registry.kind(entry.kind)?.internPath(entry) ?? "");
  return (
    <>
      <Heading level={2}>{t("importing.result.entries")}</Heading>
      <Table
        caption={t("importing.result.entries")}
        quietCaption
        rows={entries}
        columns={[
          { label: t("importing.check.row"), cell: (entry) => entry.row_number, numeric: true },
          {
            label: t("importing.check.name"),
            rowHeader: true,
            cell: (entry) => (entry.deleted_at === null ? <a href={href(entry)}>{entry.title}</a> : entry.title),
          },
          {
            label: t("importing.check.result"),
            cell: (entry) => (
              <Badge kind="info">
                {t(entry.outcome === "created" ? "importing.check.badgeCreated" : "importing.check.badgeUpdated")}
              </Badge>
            ),
          },
        ]}
      />
    </>
  );
}

/** How far the list is; the page may be left. */
function Running({ context, stored }: Pick<Props, "context" | "stored">) {
  const { t, paths } = context;
  const { progress } = stored;
  if (stored.state !== "running" || progress === null) return <></>;
  return (
    <>
      <Lead>{t("importing.running.lead")}</Lead>
      <Progress
        id="fortschritt"
        label={t("importing.running.progress", progress)}
        value={progress.done}
        max={Math.max(1, progress.total)}
      />
      <ButtonRow>
        <ButtonLink look="secondary" href={paths.intern(`einlesen/${stored.id}`)}>
          {t("importing.running.again")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

/** What became of a list, with links, and the way back for 30 days. */
export function resultPage({ context, stored, entries }: Props) {
  const { t } = context;
  const count = (stored.result?.created ?? 0) + (stored.result?.updated ?? 0);
  return workspacePage(context, {
    title: stored.fileName,
    current: "importing",
    trail: importTrail(t, context),
    children: (
      <Stack>
        <Heading level={1}>{t("importing.result.title", { file: stored.fileName })}</Heading>
        <ImportSteps context={context} stored={stored} current={3} />
        <Running context={context} stored={stored} />
        {stored.state === "done" ? <Lead>{t("importing.result.lead", { count })}</Lead> : null}
        <Undone context={context} stored={stored} />
        <Done context={context} stored={stored} />
        <EntryTable context={context} entries={entries} />
      </Stack>
    ),
  });
}
