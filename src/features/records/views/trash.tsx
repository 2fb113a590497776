import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, type Column, EmptyState, Heading, Lead, Notice, Stack, Table } from "../../../platform/ui/index.ts";
import type { DeletedRecord } from "../trash.ts";

type Restorable = Pick<DeletedRecord, "title" | "restorableUntil">;

function RestoreForm({ t, title, action, look }: { t: Translator; title: string; action: string; look?: "secondary" }) {
  return (
    <form method="post" action={action}>
      <Button look={look} small={look === "secondary"} fullLabel={t("records-office.restoreFull", { title })}>
        {t("records-office.restore")}
      </Button>
    </form>
  );
}

/** Right after deleting: what is gone, until when it comes back, and the way back. */
export function DeletedNotice({ t, record, action }: { t: Translator; record: Restorable; action: string }) {
  return (
    <Notice kind="success" live title={t("records-office.deletedTitle", { title: record.title })}>
      <p>{t("records-office.deletedHelp", { until: dayOf(record.restorableUntil) })}</p>
      <RestoreForm t={t} title={record.title} action={action} look="secondary" />
    </Notice>
  );
}

type Trash = {
  t: Translator;
  records: readonly DeletedRecord[];
  /** What a kind is called. */
  labelOf(kind: string): string;
  restoreAction(record: DeletedRecord): string;
};

const columns = ({ t, labelOf, restoreAction }: Trash): Column<DeletedRecord>[] => [
  {
    label: t("records-office.trashTitle"),
    rowHeader: true,
    cell: (record) => (
      <>
        {record.title}
        <span class="note">
          <br />
          {labelOf(record.kind)}
        </span>
      </>
    ),
  },
  {
    label: t("records-office.trashDeleted"),
    cell: (record) => t("records-office.deletedOnBy", { on: dayOf(record.deletedAt), by: record.deletedBy ?? "–" }),
  },
  { label: t("records-office.trashUntil"), cell: (record) => t.date(dayOf(record.restorableUntil), "short") },
  {
    label: t("records-office.restore"),
    cell: (record) => <RestoreForm t={t} title={record.title} action={restoreAction(record)} look="secondary" />,
  },
];

/** What was deleted in the last 30 days, each with the way back; `restoreAction` gives the address of its form. */
export function TrashList(trash: Trash) {
  const { t, records } = trash;
  if (records.length === 0)
    return (
      <EmptyState title={t("records-office.trashEmpty")}>
        <p>{t("records-office.trashEmptyHelp")}</p>
      </EmptyState>
    );
  return (
    <>
      <Lead>{t("records-office.trashLead", { count: records.length })}</Lead>
      <Table caption={t("records-office.trash")} quietCaption rows={[...records]} columns={columns(trash)} />
    </>
  );
}

/** „Löschen“, with what it means: at the end of a record's page. */
export function DeleteSection({ t, action }: { t: Translator; action: string }) {
  return (
    <Stack gap="small">
      <Heading level={2}>{t("records-office.deleteHeading")}</Heading>
      <p>{t("records-office.deleteHelp")}</p>
      <form method="post" action={action}>
        <Button look="secondary">{t("records-office.delete")}</Button>
      </form>
    </Stack>
  );
}
