import { dayOf } from "../../../platform/clock.ts";
import {
  Badge,
  Band,
  Button,
  ButtonRow,
  DescriptionList,
  DisclosureDetails,
  Heading,
  Note,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import type { Meeting } from "../../meetings/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type Invitation, standingOf } from "../invitation.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { answerNotes } from "./asked.tsx";
import { BADGE } from "./phrases.ts";

type Props = {
  context: WorkspaceContext;
  meeting: Meeting;
  invitation: Invitation;
  need: string | undefined;
  isOpen: boolean;
  state: FormState;
};

const hereOf = ({ context, meeting, invitation }: Props): string =>
  context.paths.intern(`treffen/${meeting.slug}/einladungen/${invitation.id}`);

function Facts({ context, meeting, invitation, need }: Props) {
  const { t } = context;
  const { name, email, phone, organisationName, role, reason, invitedAt } = invitation;
  const standing = standingOf(invitation, meeting);
  const facts: [string, string | null][] = [
    [t("invitations-office.column.organisation"), organisationName],
    [t("invitations-office.field.role"), t.code("invitations-office.role", role)],
    [t("invitations-office.field.email"), email ?? t("invitations-office.noAddress")],
    [t("invitations-office.field.phone"), phone],
    [t("invitations-office.column.why"), reason === "" ? null : reason],
    [t("invitations-office.field.invited"), invitedAt === null ? null : t.date(dayOf(invitedAt), "long")],
    [t("invitations-office.field.needs"), need ?? null],
  ];
  return (
    <Stack>
      <Heading level={2}>{name}</Heading>
      <p>
        <Badge kind={BADGE[standing]}>{t.code("invitations-office.standing", standing)}</Badge>
      </p>
      {answerNotes(context, meeting, invitation).map((note) => (
        <p>{note}</p>
      ))}
      <DescriptionList items={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
    </Stack>
  );
}

function NoteAnswer(props: Props) {
  const { context, state } = props;
  const { t } = context;
  return (
    <form class="stack" method="post" action={`${hereOf(props)}/antwort`} novalidate>
      <Heading level={2}>{t("invitations-office.person.note")}</Heading>
      <Note>{t("invitations-office.person.noteHint")}</Note>
      <FormErrors t={t} errors={state.errors} labelOf={() => t("invitations.answer.title")} />
      <AnswerFields t={t} form={readerOf(t, state)} showsWish={false} />
      <ButtonRow>
        <Button>{t("invitations-office.person.keep")}</Button>
      </ButtonRow>
    </form>
  );
}

function Ways(props: Props) {
  const { context, invitation } = props;
  const { t } = context;
  const button = (rest: string, label: string) => (
    <form method="post" action={`${hereOf(props)}/${rest}`}>
      <Button look="secondary">{label}</Button>
    </form>
  );
  const { email, invitedAt, uninvitedAt, linkEndedAt } = invitation;
  if (invitedAt === null) return <></>;
  if (uninvitedAt !== null) return button("wiedereinladung", t("invitations-office.person.again"));
  return (
    <Stack>
      <Heading level={2}>{t("invitations-office.person.ways")}</Heading>
      {email === null ? null : button("link", t("invitations-office.person.newLink"))}
      {email === null || linkEndedAt !== null ? null : button("linkende", t("invitations-office.person.endLink"))}
      {button("ausladung", t("invitations-office.person.uninvite"))}
      <Note>{t("invitations-office.person.uninviteHint")}</Note>
    </Stack>
  );
}

function Address(props: Props) {
  const { context, invitation } = props;
  const { t } = context;
  return (
    <DisclosureDetails summary={t("invitations-office.person.address")}>
      <form class="stack" method="post" action={`${hereOf(props)}/adresse`} novalidate>
        <TextField
          name="email"
          type="email"
          label={t("invitations-office.field.email")}
          value={invitation.email ?? ""}
          autocomplete="off"
        />
        <TextField
          name="phone"
          type="tel"
          label={t("invitations-office.field.phone")}
          value={invitation.phone ?? ""}
          autocomplete="off"
        />
        <ButtonRow>
          <Button look="secondary">{t("invitations-office.person.keep")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

/** One invited person: what they said, what can be noted for them, their link. */
export function PersonPage(props: Props) {
  const { isOpen, invitation } = props;
  return (
    <Band>
      <Stack gap="large">
        <Facts {...props} />
        {isOpen && invitation.uninvitedAt === null && invitation.invitedAt !== null ? <NoteAnswer {...props} /> : null}
        {isOpen ? <Ways {...props} /> : null}
        {isOpen ? <Address {...props} /> : null}
      </Stack>
    </Band>
  );
}
