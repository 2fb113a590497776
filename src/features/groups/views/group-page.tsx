import type { JSX } from "hono/jsx/jsx-runtime";
import {
  ButtonLink,
  ContactBox,
  DescriptionList,
  Heading,
  Markdown,
  Note,
  Notice,
  Stack,
  Tag,
  Tags,
} from "../../../platform/ui/index.ts";
import { recordPage } from "../../accounts/index.ts";
import { type AroundEntry, type Content, canKeep, EntryHead, type WorkspaceContext } from "../../records/index.ts";
import type { GroupChoices } from "../choices.ts";
import { type Group, type GroupName, holdsOn, type Moderator, type Seat } from "../group.ts";
import { type Holding, isHeld } from "../holding.ts";
import type { JoinRequest } from "../join-queries.ts";
import { groupKind } from "../kind.ts";
import { canLead } from "../policy.ts";
import { neededSeats, votingSeats } from "../quorum.ts";
import { groupFieldWords } from "./field-words.ts";
import { Below } from "./below.tsx";
import { HeldNote } from "./held-note.tsx";
import { JoinBox } from "./join-box.tsx";
import { SeatsTable } from "./seats-table.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

export type GroupPageProps = AroundEntry & {
  context: WorkspaceContext;
  group: Group;
  names: readonly GroupName[];
  seats: readonly Seat[];
  moderators: readonly Moderator[];
  /** Requests to join, as far as the viewer may see them. */
  requests: readonly JoinRequest[];
  /** Groups right below it. */
  below: readonly Group[];
  /** What stands on it and keeps it from being deleted. */
  holding: Holding;
  /** For who leads it: how the history names what can be chosen. */
  choices: GroupChoices | undefined;
  /** What other features show of it: meetings, announcements, results. */
  sections: readonly Content[];
};

const linkTo = ({ paths }: WorkspaceContext, path: string, name: string | null, slug: string | null) =>
  slug === null ? (name ?? undefined) : <a href={paths.intern(`${path}/${slug}`)}>{name}</a>;

/** Whether votes count, in a sentence. */
function quorumOf({ context: { t, services }, group, seats }: GroupPageProps): string | undefined {
  if (group.quorum === "none") return undefined;
  const voting = votingSeats(seats, services.clock.today()).length;
  return t("groups-office.quorumNow", { needed: neededSeats(group, voting), voting });
}

function ModeratorNames({ context: { t }, moderators }: Pick<GroupPageProps, "context" | "moderators">) {
  return (
    <>
      {moderators.map(({ name, role, organisationName, institution }, index) => (
        <>
          {index === 0 ? null : <br />}
          {name}
          {role === "co_moderator" ? ` (${t.code("groups-office.moderatorRole", role)})` : ""}
          {(organisationName ?? institution) ? `, ${organisationName ?? institution}` : ""}
        </>
      ))}
    </>
  );
}

function Facts(props: GroupPageProps) {
  const { context, group, services, moderators } = { ...props, services: props.context.services };
  const { t } = context;
  const today = services.clock.today();
  const moderating = moderators.filter((one) => holdsOn(one, today));
  return (
    <ContactBox title={t("groups-office.facts")}>
      <DescriptionList
        items={[
          {
            term: t("groups-office.field.parentId"),
            value: linkTo(context, "gremien", group.parentName, group.parentSlug),
          },
          { term: t("groups-office.field.leadId"), value: linkTo(context, "akteure", group.leadName, group.leadSlug) },
          {
            term: t("groups-office.field.managementId"),
            value: linkTo(context, "akteure", group.managementName, group.managementSlug),
          },
          {
            term: t("groups-office.moderation"),
            value: moderating.length === 0 ? undefined : <ModeratorNames context={context} moderators={moderating} />,
          },
          { term: t("groups-office.field.quorum"), value: quorumOf(props) },
          { term: t("groups-office.field.ags"), value: group.placeName ?? undefined },
          {
            term: t("groups-office.field.email"),
            value: group.email === null ? undefined : <a href={`mailto:${group.email}`}>{group.email}</a>,
          },
          {
            term: t("groups-office.field.foundedOn"),
            value: group.foundedOn === null ? undefined : t.date(group.foundedOn, "long"),
          },
          {
            term: t("groups-office.history.endedOn"),
            value: group.endedOn === null ? undefined : t.date(group.endedOn, "long"),
          },
        ]}
      />
    </ContactBox>
  );
}

/** What it was called, and from when on; nothing where it always had its name. */
function Names({ context: { t }, names }: GroupPageProps) {
  if (names.length < 2) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("groups-office.names")}</Heading>
      <ul class="history">
        {names.map(({ name, fromOn, note }) => (
          <li>
            <time datetime={fromOn}>{t("groups-office.nameFrom", { on: fromOn })}</time>
            <span>
              {name}
              {note === null ? null : (
                <>
                  <br />
                  <span class="note">{note}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Members({ context, group, seats }: GroupPageProps) {
  const { t, paths, viewer, services } = context;
  const today = services.clock.today();
  const shown = seats.filter((seat) =>
    group.endedOn === null ? seat.untilOn === null || seat.untilOn >= today : seat.untilOn === group.endedOn,
  );
  const toSeats = { href: paths.intern(`gremien/${group.slug}/sitze`), label: t("groups-office.seats.manage") };
  const leads = canLead(viewer, group.id) && viewer.role !== "reader";
  return (
    <section class="stack">
      <Heading level={2}>{t("groups-office.seats.title", { count: shown.length })}</Heading>
      <SeatsTable
        context={context}
        seats={shown}
        caption={t("groups-office.seats.title", { count: shown.length })}
        empty={{
          title: t("groups-office.seats.none"),
          help: t(leads ? "groups-office.seats.noneHelp" : "groups-office.seats.noneOthers"),
          next: leads ? toSeats : undefined,
        }}
      />
      {leads && shown.length > 0 ? (
        <p>
          <ButtonLink look="secondary" href={toSeats.href}>
            {toSeats.label}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}

function Main(props: GroupPageProps) {
  const { context, group, sections } = props;
  const { t } = context;
  return (
    <>
      {group.endedOn === null ? null : (
        <Notice kind="info" title={t("groups-office.endedTitle", { on: group.endedOn })}>
          {t("groups-office.endedHelp")}
        </Notice>
      )}
      <section class="stack">
        <Heading level={2}>{t("groups-office.field.purpose")}</Heading>
        {group.purpose === "" ? <Note>{t("groups-office.noPurpose")}</Note> : <Markdown source={group.purpose} />}
      </section>
      <Members {...props} />
      {sections}
      <Below {...props} />
      <Names {...props} />
      <WhoSeesWhat {...props} />
    </>
  );
}

/** A group in the workspace: what it is for, who sits in it and leads it, what it was called, who sees what and why. */
export function groupPage(props: GroupPageProps): JSX.Element {
  const { context, group, choices } = props;
  const { t } = context;
  return recordPage({
    ...props,
    entry: group,
    kind: groupKind,
    menu: "groups",
    side: (
      <Stack>
        <JoinBox {...props} />
        <Facts {...props} />
      </Stack>
    ),
    fields: groupFieldWords(t, choices),
    head: (
      <EntryHead
        context={context}
        entry={group}
        kind={groupKind}
        more={
          canKeep(context.viewer, group) ? (
            <ButtonLink look="secondary" href={context.paths.intern(`gremien/${group.slug}/wandel`)}>
              {t(group.endedOn === null ? "groups-office.change.button" : "groups-office.change.resume")}
            </ButtonLink>
          ) : undefined
        }
      >
        <Tags>
          <Tag>{t.code("groups.type", group.type)}</Tag>
        </Tags>
      </EntryHead>
    ),
    main: <Main {...props} />,
    ...(isHeld(props.holding) ? { held: <HeldNote {...props} /> } : {}),
  });
}
