import type { RenderedMail } from "../../../platform/mail/index.ts";
import {
  Badge,
  Band,
  Button,
  EmptyState,
  Heading,
  Lead,
  Notice,
  Stack,
  Table,
  Tabs,
} from "../../../platform/ui/index.ts";
import type { Meeting } from "../../meetings/index.ts";
import { FormErrors, type WorkspaceContext } from "../../records/index.ts";
import { countStandings, type Invitation, type Standing, STANDINGS, standingOf } from "../invitation.ts";
import { AddPeople, type Choices } from "./add-people.tsx";
import type { Faulty } from "./faulty.ts";
import { BADGE, howAnswered } from "./phrases.ts";
import { Reach } from "./reach.tsx";
import { Reminders } from "./reminders.tsx";
import { Waiting } from "./waiting.tsx";

export type ListProps = {
  context: WorkspaceContext;
  meeting: Meeting;
  invitations: readonly Invitation[];
  needs: ReadonlyMap<string, string>;
  undelivered: ReadonlyMap<string, string>;
  reminders: readonly { id: string; onDay: string; madeBy: string; doneAt: Date | null }[];
  /** How many do not know yet what has changed. */
  lacking: number;
  /** Whether mails still go out. */
  isOpen: boolean;
  preview: RenderedMail | undefined;
  choices: Choices;
  faulty?: Faulty | undefined;
};

const isStanding = (text: string | null): text is Standing => STANDINGS.some((one) => one === text);

/** What belongs to an answer, each in a line. */
export function answerNotes(
  { t }: Pick<WorkspaceContext, "t">,
  meeting: Pick<Meeting, "sequence">,
  one: Invitation,
): string[] {
  const how = howAnswered(t, one);
  const isOld = standingOf(one, meeting) === "old" && one.answer !== null;
  return [
    ...(isOld
      ? [t("invitations-office.oldAnswer", { answer: t.code("invitations-office.standing", one.answer ?? "") })]
      : []),
    ...(how === undefined ? [] : [how]),
    ...(one.deputyName === null ? [] : [t("invitations-office.deputyIs", { name: one.deputyName })]),
    ...(one.deputyOfName === null ? [] : [t("invitations-office.deputyOf", { name: one.deputyOfName })]),
    ...(one.comment === "" ? [] : [`„${one.comment}“`]),
    ...(one.proposal === null ? [] : [t("invitations-office.proposal", { what: one.proposal })]),
  ];
}

function Answered({ props: { context, meeting, needs }, one }: { props: ListProps; one: Invitation }) {
  const { t } = context;
  const standing = standingOf(one, meeting);
  const need = needs.get(one.id);
  return (
    <>
      <Badge kind={BADGE[standing]}>{t.code("invitations-office.standing", standing)}</Badge>
      {answerNotes(context, meeting, one).map((note) => (
        <>
          <br />
          {note}
        </>
      ))}
      {need === undefined ? null : (
        <>
          <br />
          <b>{t("invitations-office.needs", { what: need })}</b>
        </>
      )}
    </>
  );
}

function People({ props, rows }: { props: ListProps; rows: readonly Invitation[] }) {
  const { context, meeting } = props;
  const { t, paths } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  return (
    <Table
      caption={t("invitations-office.title")}
      quietCaption
      rows={[...rows]}
      rowId={({ id }) => `person-${id}`}
      columns={[
        {
          label: t("invitations-office.column.name"),
          rowHeader: true,
          cell: (one) => <a href={`${here}/${one.id}`}>{one.name}</a>,
        },
        {
          label: t("invitations-office.column.organisation"),
          cell: ({ organisationName, role }) =>
            role === "member"
              ? (organisationName ?? "–")
              : `${organisationName ?? "–"} · ${t.code("invitations-office.role", role)}`,
        },
        {
          label: t("invitations-office.column.address"),
          cell: (one) => <Reach context={context} one={one} undelivered={props.undelivered} />,
        },
        { label: t("invitations-office.column.why"), cell: ({ reason }) => (reason === "" ? "–" : reason) },
        { label: t("invitations-office.column.answer"), cell: (one) => <Answered props={props} one={one} /> },
      ]}
    />
  );
}

/** Everybody who was asked, narrowed by how they answered. */
function Asked({ props, asked }: { props: ListProps; asked: readonly Invitation[] }) {
  const { context, meeting } = props;
  const { t, paths, query } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  const counts = countStandings(asked, meeting);
  const chosen = query.get("stand");
  const rows = isStanding(chosen) ? asked.filter((one) => standingOf(one, meeting) === chosen) : asked;
  const tabs = STANDINGS.filter((one) => counts[one] > 0).map((one) => ({
    href: `${here}?stand=${one}`,
    label: t.code("invitations-office.standing", one),
    count: counts[one],
    current: chosen === one,
  }));
  const all = { href: here, label: t("invitations-office.all"), count: asked.length, current: !isStanding(chosen) };
  return (
    <Stack>
      <Heading level={2}>{t("invitations-office.asked")}</Heading>
      <Tabs label={t("invitations-office.filter")} items={[all, ...tabs]} />
      <People props={props} rows={rows} />
    </Stack>
  );
}

function Lacking({ context: { t, paths }, meeting, lacking }: ListProps) {
  if (lacking === 0) return <></>;
  return (
    <form class="stack" method="post" action={paths.intern(`treffen/${meeting.slug}/einladungen/aenderung`)}>
      <Notice kind="warning">{t("invitations-office.lacking.text", { count: lacking })}</Notice>
      <p>
        <Button look="secondary">{t("invitations-office.lacking.tell")}</Button>
      </p>
    </form>
  );
}

function Sentence({ props: { context, meeting }, asked }: { props: ListProps; asked: readonly Invitation[] }) {
  const counts = countStandings(asked, meeting);
  const invited = asked.length - counts.uninvited;
  if (invited === 0) return <></>;
  return (
    <Lead>
      {context.t("invitations-office.lead", {
        count: invited,
        answered: invited - counts.open - counts.old,
        come: counts.yes,
        deputies: counts.deputy,
        perhaps: counts.perhaps,
        not: counts.no,
      })}
    </Lead>
  );
}

/** Where a fault leads: what has no field of its own leads to its part of the page. */
const targetOf = (field: string): string =>
  field === "invitations" ? "wartend" : FIELDS.includes(field) ? field : "einladen";

const FIELDS: readonly string[] = ["name", "email", "phone", "organisation", "on", "word"];

function Problems({ context: { t }, faulty }: ListProps) {
  if (faulty === undefined) return <></>;
  const labelOf = (field: string) => {
    if (faulty.form === "reminder") return t("invitations-office.remind.day");
    if (faulty.form === "word") return t("invitations-office.waiting.word");
    if (faulty.form === "chosen") return t("invitations-office.waiting.caption");
    if (faulty.form === "rule") return t("invitations-office.add.title");
    return field === "email" || field === "phone" || field === "organisation"
      ? t(`invitations-office.field.${field}`)
      : t("invitations-office.field.name");
  };
  return <FormErrors t={t} errors={faulty.state.errors} labelOf={labelOf} targetOf={targetOf} />;
}

/** Everybody invited, with how they answered: one list, however it came. */
export function InvitationsPage(props: ListProps) {
  const { context, meeting, invitations } = props;
  const { t } = context;
  const waiting = invitations.filter((one) => standingOf(one, meeting) === "listed");
  const asked = invitations.filter((one) => standingOf(one, meeting) !== "listed");
  return (
    <Band>
      <Stack gap="large">
        <Problems {...props} />
        <Sentence props={props} asked={asked} />
        <Lacking {...props} />
        {waiting.length === 0 ? null : <Waiting props={props} waiting={waiting} />}
        {asked.length === 0 ? null : <Asked props={props} asked={asked} />}
        {invitations.length > 0 ? null : (
          <EmptyState title={t("invitations-office.none")}>{t("invitations-office.noneText")}</EmptyState>
        )}
        {asked.length > 0 && props.isOpen ? <Reminders {...props} /> : null}
        {props.isOpen ? <AddPeople {...props} /> : null}
      </Stack>
    </Band>
  );
}
