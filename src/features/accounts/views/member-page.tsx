import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, DescriptionList, Heading, HistoryList, Note, Notice, Stack } from "../../../platform/ui/index.ts";
import { type FormState, ROLES, type WorkspaceContext } from "../../records/index.ts";
import type { Member, MemberEvent } from "../queries.ts";
import { type OrganisationChoice, PersonErrors, RoleFields } from "./invite-page.tsx";
import { tellVisit } from "./people-pages.tsx";

export type MemberPageProps = {
  context: WorkspaceContext;
  member: Member;
  events: readonly MemberEvent[];
  organisations: readonly OrganisationChoice[];
  state: FormState;
  /** Why something could not be done. */
  refused: "last_office" | "twice" | undefined;
};

function Facts({ context, member }: Pick<MemberPageProps, "context" | "member">) {
  const { t, paths, services } = context;
  const { organisation } = member;
  const path = organisation && services.registry.kind("organisation")?.internPath(organisation);
  return (
    <DescriptionList
      items={[
        { term: t("accounts.people.email"), value: <a href={`mailto:${member.email}`}>{member.email}</a> },
        { term: t("accounts.people.role"), value: t(`accounts.role.${member.role}`) },
        {
          term: t("accounts.people.organisation"),
          value: organisation && (path ? <a href={paths.intern(path)}>{organisation.name}</a> : organisation.name),
        },
        {
          term: t("accounts.people.invited"),
          value: t("accounts.people.invitedBy", { on: dayOf(member.invitedAt), by: member.invitedBy }),
        },
        { term: t("accounts.people.visited"), value: tellVisit(context, member.visitedAt) },
        {
          term: t("accounts.people.ended"),
          value: member.endedAt === null ? undefined : t.dateTime(member.endedAt),
        },
      ]}
    />
  );
}

function tellMemberEvent(t: Translator, event: MemberEvent): string {
  const name = event.actorName;
  if (event.kind === "invited") return t("accounts.people.event.invited", { name });
  if (event.kind === "handed_over" || event.kind === "took_over") {
    const whom = String(event.changes[0]?.after ?? "");
    return t(`accounts.people.event.${event.kind}`, { name, whom });
  }
  if (event.kind === "ended") return t("accounts.people.event.ended", { name });
  const role = event.changes.find(({ field }) => field === "role");
  if (role === undefined) return t("accounts.people.event.organisation", { name });
  const tellRole = (value: unknown) => {
    const known = ROLES.find((one) => one === value);
    return known === undefined ? String(value) : t(`accounts.role.${known}`);
  };
  return t("accounts.people.event.role", { name, before: tellRole(role.before), after: tellRole(role.after) });
}

function History({ context: { t }, events }: Pick<MemberPageProps, "context" | "events">) {
  if (events.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("accounts.people.history")}</Heading>
      <HistoryList
        entries={events.map((event) => ({
          date: t.dateTime(event.at),
          iso: event.at.toISOString(),
          what: tellMemberEvent(t, event),
        }))}
      />
    </Stack>
  );
}

function Refused({ context: { t }, member, refused }: MemberPageProps) {
  if (refused === undefined) return <></>;
  return (
    <Notice kind="warning" title={t("accounts.people.lastOfficeTitle")} live>
      {refused === "twice" ? t("accounts.people.twice") : t("accounts.people.lastOffice", { name: member.name })}
    </Notice>
  );
}

/** What the office can change: role, invitation, end. */
function Changes(props: MemberPageProps) {
  const { context, member } = props;
  const { t, paths } = context;
  const action = (what: string) => paths.intern(`menschen/${member.id}/${what}`);
  return (
    <>
      <Stack>
        <Heading level={2}>{t("accounts.people.changeRole")}</Heading>
        <form class="stack" method="post" action={action("rolle")} novalidate>
          <RoleFields {...props} />
          <p>
            <Button>{t("accounts.people.saveRole")}</Button>
          </p>
        </form>
      </Stack>
      {member.visitedAt === null ? (
        <Stack gap="small">
          <Heading level={2}>{t("accounts.people.inviteAgain")}</Heading>
          <p>{t("accounts.people.inviteAgainHelp")}</p>
          <form method="post" action={action("einladung")}>
            <Button look="secondary">{t("accounts.people.sendAgain")}</Button>
          </form>
        </Stack>
      ) : null}
      <Stack gap="small">
        <Heading level={2}>{t("accounts.people.endTitle")}</Heading>
        <p>{t("accounts.people.endHelp")}</p>
        <form method="post" action={action("ende")}>
          <Button look="secondary">{t("accounts.people.end")}</Button>
        </form>
      </Stack>
    </>
  );
}

/** One person with access to the workspace, for the office. */
export function MemberPage(props: MemberPageProps) {
  const { context, member, state, events } = props;
  const { t, viewer } = context;
  return (
    <Stack gap="large">
      <Stack>
        <PersonErrors context={context} state={state} />
        <Refused {...props} />
        <Heading level={1}>{member.name}</Heading>
        {member.id === viewer.membershipId ? <Note>{t("accounts.people.isYou")}</Note> : null}
        <Facts context={context} member={member} />
      </Stack>
      {member.endedAt === null ? <Changes {...props} /> : null}
      <History context={context} events={events} />
    </Stack>
  );
}
