import type { MailboxState } from "../../../platform/mailbox/index.ts";
import { EmptyState, Heading, Lead, Note, Notice, Stack, Table, Tabs } from "../../../platform/ui/index.ts";
import { TurnPages, withQuery, type WorkspaceContext } from "../../records/index.ts";
import { type MailLine, type MailState, STATES, stateOf } from "../postbox.ts";
import { StateBadge } from "./state-badge.tsx";

type MailListProps = {
  context: WorkspaceContext;
  mailbox: MailboxState | undefined;
  mails: MailLine[];
  counts: Record<MailState, number>;
  /** Undefined: all. */
  state: MailState | undefined;
  page: number;
  pages: number;
};

function States({ context, counts, state }: Pick<MailListProps, "context" | "counts" | "state">) {
  const { t, path } = context;
  const item = (of: MailState | undefined, label: string, count: number) => ({
    href: of === undefined ? path : `${path}?zustand=${of}`,
    label,
    count,
    current: of === state,
  });
  const all = STATES.reduce((sum, one) => sum + counts[one], 0);
  return (
    <Tabs
      label={t("postbox.states")}
      items={[
        item(undefined, t("postbox.all"), all),
        // A state no mail is in is nothing to look at, unless it is what one looks at.
        ...STATES.filter((one) => counts[one] > 0 || one === state).map((one) =>
          item(one, t.code("postbox.state", one), counts[one]),
        ),
      ]}
    />
  );
}

function Mails({ context, mails }: Pick<MailListProps, "context" | "mails">) {
  const { t, paths } = context;
  return (
    <Table
      caption={t("postbox.caption")}
      quietCaption
      rows={mails}
      columns={[
        {
          label: t("postbox.subject"),
          rowHeader: true,
          cell: (mail) => <a href={paths.intern(`mails/${mail.id}`)}>{mail.subject}</a>,
        },
        { label: t("postbox.recipient"), cell: (mail) => mail.to.name ?? mail.to.address },
        { label: t("postbox.kindColumn"), cell: (mail) => t.code("postbox.kind", mail.kind) },
        { label: t("postbox.stateColumn"), cell: (mail) => <StateBadge state={stateOf(mail)} t={t} /> },
        { label: t("postbox.writtenAt"), cell: (mail) => t.dateTime(mail.writtenAt) },
      ]}
    />
  );
}

function Pages({ context, page, pages }: Pick<MailListProps, "context" | "page" | "pages">) {
  const { t, path, query } = context;
  return <TurnPages t={t} page={page} pages={pages} to={(other) => withQuery(path, query, { seite: String(other) })} />;
}

/** Whether answers arrive: for the office to know, and to tell whoever runs the program. Nothing where nobody looks. */
function Answers({ context: { t }, mailbox }: Pick<MailListProps, "context" | "mailbox">) {
  if (mailbox === undefined) return <></>;
  if (mailbox.failing === undefined)
    return mailbox.reachedAt === null ? (
      <></>
    ) : (
      <Note>{t("postbox.mailboxReached", { at: t.dateTime(mailbox.reachedAt) })}</Note>
    );
  const { since, fault } = mailbox.failing;
  return (
    <Notice kind="warning" title={t("postbox.mailboxFailing", { since: t.dateTime(since) })}>
      {t.code("postbox.mailboxFault", fault)} {t("postbox.mailboxMeanwhile")}
    </Notice>
  );
}

/** The mails of the last 30 days, newest first, by what became of them. */
export function MailList(props: MailListProps) {
  const { context, mails, counts } = props;
  const { t, path } = context;
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  const lead = t("postbox.lead", { count: all });
  return (
    <Stack>
      <Heading level={1}>{t("postbox.title")}</Heading>
      <Lead>{counts.failed === 0 ? lead : `${lead} ${t("postbox.failedLead", { count: counts.failed })}`}</Lead>
      {counts.kept > 0 ? <Notice kind="info">{t("postbox.keptWhy")}</Notice> : null}
      <Answers {...props} />
      <States {...props} />
      {mails.length > 0 ? (
        <Mails context={context} mails={mails} />
      ) : (
        <EmptyState
          title={t("postbox.noneTitle")}
          next={all === 0 ? undefined : { href: path, label: t("postbox.showAll") }}
        >
          {t("postbox.noneText")}
        </EmptyState>
      )}
      <Pages {...props} />
      <Note>{t("postbox.deletedAfter")}</Note>
    </Stack>
  );
}
