import type { RenderedMail } from "../../../platform/mail/index.ts";
import {
  Button,
  ButtonRow,
  DisclosureDetails,
  Frame,
  Heading,
  Note,
  Notice,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { readerOf } from "../../records/index.ts";
import type { Invitation } from "../invitation.ts";
import { stateOf } from "./faulty.ts";
import type { ListProps } from "./list-page.tsx";
import { Reach } from "./reach.tsx";

function List({ props, waiting }: { props: ListProps; waiting: readonly Invitation[] }) {
  const { context, meeting, undelivered } = props;
  const { t, paths } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  return (
    <Table
      caption={t("invitations-office.waiting.caption")}
      quietCaption
      rows={[...waiting]}
      columns={[
        {
          label: t("invitations-office.column.take"),
          cell: ({ id, name }) => (
            <input
              type="checkbox"
              class="kern-form-check__checkbox"
              name="invitations"
              value={id}
              aria-label={t("invitations-office.waiting.choose", { name })}
            />
          ),
        },
        {
          label: t("invitations-office.column.name"),
          rowHeader: true,
          cell: ({ id, name }) => <a href={`${here}/${id}`}>{name}</a>,
        },
        {
          label: t("invitations-office.column.organisation"),
          cell: ({ organisationName, role }) =>
            `${organisationName ?? "–"} · ${t.code("invitations-office.role", role)}`,
        },
        {
          label: t("invitations-office.column.address"),
          cell: (one) => <Reach context={context} one={one} undelivered={undelivered} />,
        },
        { label: t("invitations-office.column.why"), cell: ({ reason }) => (reason === "" ? "–" : reason) },
      ]}
    />
  );
}

function Preview({ t, preview }: { t: ListProps["context"]["t"]; preview: RenderedMail | undefined }) {
  if (preview === undefined) return <></>;
  return (
    <DisclosureDetails summary={t("invitations-office.waiting.preview")}>
      <Frame>
        <p>
          <b>{preview.subject}</b>
        </p>
        {preview.text
          .split(/\n{2,}/)
          .filter((part) => part.trim() !== "")
          .map((part) => (
            <p class="typed">{part.trim()}</p>
          ))}
      </Frame>
    </DisclosureDetails>
  );
}

/** Who is on the list and was not written to: to be trimmed, then sent. */
export function Waiting({ props, waiting }: { props: ListProps; waiting: readonly Invitation[] }) {
  const { context, meeting, preview, faulty, isOpen } = props;
  const { t, paths } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  const word = readerOf(t, stateOf(faulty, "word"), { marksOptional: false });
  const mails = waiting.filter(({ email }) => email !== null).length;
  return (
    <Stack>
      <Heading level={2} id="wartend">
        {t("invitations-office.waiting.title", { count: waiting.length })}
      </Heading>
      {isOpen ? (
        <form class="stack" method="post" action={`${here}/versand`} novalidate>
          <DisclosureDetails open={faulty?.form === "word"} summary={t("invitations-office.waiting.word")}>
            <TextArea {...word.field("word", t("invitations-office.waiting.wordLabel"))} rows={4} maxlength={2000} />
          </DisclosureDetails>
          <Preview t={t} preview={preview} />
          <ButtonRow>
            <Button>{t("invitations-office.waiting.send", { count: mails })}</Button>
          </ButtonRow>
          <Note>{t("invitations-office.waiting.note", { count: waiting.length - mails })}</Note>
        </form>
      ) : (
        <Notice kind="info">{t("invitations-office.waiting.over")}</Notice>
      )}
      <form class="stack" method="post" action={`${here}/entfernung`}>
        <List props={props} waiting={waiting} />
        <ButtonRow>
          <Button look="secondary">{t("invitations-office.waiting.remove")}</Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}
