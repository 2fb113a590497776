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
import { TurnPages, withQuery, type WorkspaceContext } from "../../records/index.ts";
import { DAYS_TO_UNDO, type StoredImport } from "../store.ts";
import { findChangedSince, type Imported } from "../take-over.ts";
import { ImportSteps, importTrail } from "./frame.tsx";

type Props = { context: WorkspaceContext; stored: StoredImport; entries: Imported[] };

/** Entries on one page. */
const PAGE = 100;
/** Rows and entries that are named; of more only their number is said. */
const NAMED = 20;

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

/** Rows that were left out, with the way to mend them. */
function LeftOut({ context, stored }: Pick<Props, "context" | "stored">) {
  const { t, paths } = context;
  const { skipped = 0, skippedRows = [] } = stored.result ?? {};
  if (skipped === 0) return <></>;
  const more = skippedRows.length - NAMED;
  const rows =
    skippedRows.slice(0, NAMED).join(", ") + (more > 0 ? ` ${t("importing-check.andMore", { count: more })}` : "");
  return (
    <>
      <Notice kind="warning">{t("importing.result.skipped", { count: skipped, rows })}</Notice>
      {stored.tables.length === 0 ? null : (
        <p>
          <a href={paths.intern(`einlesen/${stored.id}/ausgelassen`)}>{t("importing-check.leftOut")}</a>
        </p>
      )}
    </>
  );
}

/** What taking back would leave as it is, because people went on with it. */
function Stays({ context, stored, entries }: Props) {
  const { t, paths } = context;
  const changed = findChangedSince(entries);
  if (changed.length === 0) return <></>;
  const section = stored.kind === "organisations" ? "akteure" : "angebote";
  return (
    <Notice kind="info">
      {t("importing-check.stays", { count: changed.length })}{" "}
      {changed.slice(0, NAMED).map((entry, index) => (
        <>
          {index === 0 ? "" : ", "}
          <a href={paths.intern(`${section}/${entry.slug}`)}>{entry.title}</a>
        </>
      ))}
      {changed.length > NAMED ? ` ${t("importing-check.andMore", { count: changed.length - NAMED })}` : ""}
    </Notice>
  );
}

function Done({ context, stored, entries }: Props) {
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
      <LeftOut context={context} stored={stored} />
      <ButtonRow>
        {viewer.role === "office" && result.created > 0 ? (
          <ButtonLink href={paths.intern(`${section}?stand=in_review`)}>{t("importing.result.toReview")}</ButtonLink>
        ) : null}
      </ButtonRow>
      {canUndo ? <Stays context={context} stored={stored} entries={entries} /> : null}
      {canUndo ? (
        <form method="post" action={paths.intern(`einlesen/${stored.id}/ruecknahme`)} class="stack stack--small">
          <Button look="secondary">{t("importing.result.undo")}</Button>
          <Note>{t("importing.result.undoUntil", { on: undoUntil(doneAt).toISOString().slice(0, 10) })}</Note>
        </form>
      ) : null}
    </>
  );
}

function EntryTable({ context, entries }: Pick<Props, "context" | "entries">) {
  const { t, paths, services, path, query } = context;
  if (entries.length === 0) return <></>;
  const pages = Math.ceil(entries.length / PAGE);
  const page = Math.min(Math.max(1, Number.parseInt(query.get("seite") ?? "1", 10) || 1), pages);
  const to = (number: number) => withQuery(path, query, { seite: String(number) });
  const href = (entry: Imported) => paths.intern(services.registry.kind(entry.kind)?.internPath(entry) ?? "");
  return (
    <>
      <Heading level={2}>{t("importing.result.entries")}</Heading>
      <Table
        caption={t("importing.result.entries")}
        quietCaption
        rows={entries.slice((page - 1) * PAGE, page * PAGE)}
        columns={[
          { label: t("importing.check.row"), cell: (entry) => entry.row_number },
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
      <TurnPages t={t} page={page} pages={pages} to={to} />
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
        <Done context={context} stored={stored} entries={entries} />
        <EntryTable context={context} entries={entries} />
      </Stack>
    ),
  });
}
