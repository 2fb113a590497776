import type { IncomingMail } from "../../../platform/mailbox/index.ts";
import { Button, DescriptionList, Frame, Heading, Lead, Notice, Stack } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { PlainText } from "./plain-text.tsx";

type Props = { context: WorkspaceContext; mail: IncomingMail; title: string };

/** A mail that arrived: who wrote it, what it says, why nobody but a person can tell what it wants. */
export function IncomingPage({ context: { t, paths }, mail, title }: Props) {
  const from = mail.from.name === "" ? mail.from.address : `${mail.from.name} <${mail.from.address}>`;
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <Lead>{t.code("postbox.incoming.reason", mail.reason ?? "unknown")}</Lead>
      <DescriptionList
        items={[
          { term: t("postbox.incoming.from"), value: from || "–" },
          { term: t("postbox.incoming.arrivedAt"), value: t.dateTime(mail.arrivedAt) },
        ]}
      />
      {mail.text === "" ? (
        <Notice kind="info">{t("postbox.incoming.noText")}</Notice>
      ) : (
        <Frame>
          <PlainText text={mail.text} />
        </Frame>
      )}
      {mail.settled === undefined ? (
        <form method="post" action={paths.intern(`angekommen/${mail.id}/erledigung`)}>
          <Button>{t("postbox.incoming.settle")}</Button>
        </form>
      ) : (
        <Notice kind="success">
          {t("postbox.incoming.settled", { by: mail.settled.by, at: t.dateTime(mail.settled.at) })}
        </Notice>
      )}
    </Stack>
  );
}
