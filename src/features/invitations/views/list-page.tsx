import type { RenderedMail } from "../../../platform/mail/index.ts";
import { Band, Button, EmptyState, Lead, Notice, Stack } from "../../../platform/ui/index.ts";
import type { Meeting } from "../../meetings/index.ts";
import { FormErrors, type WorkspaceContext } from "../../records/index.ts";
import { countStandings, type Invitation, standingOf } from "../invitation.ts";
import { AddPeople, type Choices } from "./add-people.tsx";
import { Asked } from "./asked.tsx";
import type { Faulty } from "./faulty.ts";
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
