import { Button, DescriptionList, Frame, Heading, Notice, Stack } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Mail, type Readable, stateOf } from "../postbox.ts";
import { PlainText } from "./plain-text.tsx";
import { StateBadge } from "./state-badge.tsx";

type MailPageProps = { context: WorkspaceContext; mail: Mail; readable: Readable };

function Text({ context, mail, readable }: MailPageProps) {
  const { t } = context;
  if (readable === "gone") return <Notice kind="info">{t("postbox.textGone")}</Notice>;
  if (readable === "hidden") return <Notice kind="info">{t("postbox.textHidden")}</Notice>;
  return (
    <>
      {mail.secretUntil === null ? null : (
        <Notice kind="warning">{t("postbox.secretUntil", { until: t.dateTime(mail.secretUntil) })}</Notice>
      )}
      <Frame lang="de">
        <PlainText text={mail.text} />
      </Frame>
    </>
  );
}

function Facts({ context: { t }, mail }: MailPageProps) {
  const moment = (at: Date | null) => (at === null ? undefined : t.dateTime(at));
  const to = mail.to.name === null ? mail.to.address : `${mail.to.name} <${mail.to.address}>`;
  return (
    <DescriptionList
      items={[
        { term: t("postbox.stateColumn"), value: <StateBadge state={stateOf(mail)} t={t} /> },
        { term: t("postbox.recipient"), value: to },
        { term: t("postbox.kindColumn"), value: t.code("postbox.kind", mail.kind) },
        { term: t("postbox.writtenAt"), value: moment(mail.writtenAt) },
        { term: t("postbox.sentAt"), value: moment(mail.sentAt) },
        { term: t("postbox.keptAt"), value: moment(mail.keptAt) },
        { term: t("postbox.failedAt"), value: moment(mail.failedAt) },
        { term: t("postbox.tries"), value: mail.tries === 0 ? undefined : t.number(mail.tries) },
        { term: t("postbox.why"), value: mail.failure === null ? undefined : t.code("postbox.failure", mail.failure) },
        { term: t("postbox.serverSaid"), value: mail.failureDetail, lang: "en" },
      ]}
    />
  );
}

/** One mail: what became of it, and what it says. */
export function MailPage(props: MailPageProps) {
  const { context, mail, readable } = props;
  const { t, paths } = context;
  const canGoAgain = stateOf(mail) === "failed" && readable !== "gone";
  return (
    <Stack>
      <Heading level={1}>{mail.subject}</Heading>
      <Facts {...props} />
      {canGoAgain ? (
        <form method="post" action={paths.intern(`mails/${mail.id}/versand`)}>
          <Button>{t("postbox.again")}</Button>
        </form>
      ) : null}
      <Heading level={2}>{t("postbox.text")}</Heading>
      <Text {...props} />
    </Stack>
  );
}
