import { dayOf } from "../../../platform/clock.ts";
import { ButtonLink, DisclosureDetails, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Member } from "../queries.ts";

type PeopleProps = { context: WorkspaceContext; members: readonly Member[] };

/** „vor 3 Tagen“ */
export function tellVisit({ t, services }: WorkspaceContext, visitedAt: Date | null): string {
  if (visitedAt === null) return t("accounts.people.never");
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return t.relativeDays(day(dayOf(visitedAt)) - day(services.clock.today()));
}

const tellInvitation = ({ t }: WorkspaceContext, { invitedAt, invitedBy }: Member): string =>
  t("accounts.people.invitedBy", { on: dayOf(invitedAt), by: invitedBy });

function PeopleTable({ context, members, isEnded }: PeopleProps & { isEnded?: boolean }) {
  const { t, paths } = context;
  return (
    <Table
      caption={isEnded ? t("accounts.people.ended") : t("accounts.people.title")}
      quietCaption
      rows={[...members]}
      columns={[
        {
          label: t("accounts.people.name"),
          rowHeader: true,
          cell: (member) => <a href={paths.intern(`menschen/${member.id}`)}>{member.name}</a>,
        },
        { label: t("accounts.people.role"), cell: (member) => t(`accounts.role.${member.role}`) },
        { label: t("accounts.people.organisation"), cell: (member) => member.organisation?.name ?? "–" },
        { label: t("accounts.people.invited"), cell: (member) => tellInvitation(context, member) },
        isEnded
          ? {
              label: t("accounts.people.ended"),
              cell: (member) => (member.endedAt === null ? "–" : t.date(dayOf(member.endedAt), "short")),
            }
          : { label: t("accounts.people.visited"), cell: (member) => tellVisit(context, member.visitedAt) },
      ]}
    />
  );
}

/** Everybody with access to the county's workspace; below, those who had it. */
export function PeoplePage({ context, members }: PeopleProps) {
  const { t, paths } = context;
  const open = members.filter((member) => member.endedAt === null);
  const ended = members.filter((member) => member.endedAt !== null);
  return (
    <Stack>
      <Heading level={1}>{t("accounts.people.title")}</Heading>
      <Lead>{t("accounts.people.lead", { count: open.length })}</Lead>
      <p>
        <ButtonLink href={paths.intern("menschen/einladen")} icon="add">
          {t("accounts.people.invite")}
        </ButtonLink>{" "}
        <a class="alone" href={paths.intern("menschen/anmeldung")}>
          {t("accounts-ways.provider.settings")}
        </a>{" "}
        <a class="alone" href={paths.intern("bestaetigungen")}>
          {t("accounts-ways.confirm.listTitle")}
        </a>
      </p>
      <PeopleTable context={context} members={open} />
      {ended.length > 0 ? (
        <DisclosureDetails summary={t("accounts.people.endedCount", { count: ended.length })}>
          <PeopleTable context={context} members={ended} isEnded />
        </DisclosureDetails>
      ) : null}
    </Stack>
  );
}
