import { Badge, Heading, SearchForm, Stack, Table, Tabs } from "../../../platform/ui/index.ts";
import type { Meeting } from "../../meetings/index.ts";
import { TurnPages, withQuery, type WorkspaceContext } from "../../records/index.ts";
import { countStandings, type Invitation, type Standing, STANDINGS, standingOf } from "../invitation.ts";
import type { ListProps } from "./list-page.tsx";
import { BADGE, howAnswered } from "./phrases.ts";
import { Reach } from "./reach.tsx";

/** Of a conference several hundred are asked: so many stand on a page. */
const PEOPLE_ON_PAGE = 100;

const isStanding = (text: string | null): text is Standing => STANDINGS.some((one) => one === text);

/** Whether somebody, or whom they come for, is called like this. */
const isCalled = ({ name, organisationName, email }: Invitation, words: string): boolean =>
  [name, organisationName ?? "", email ?? ""].join(" ").toLocaleLowerCase("de").includes(words.toLocaleLowerCase("de"));

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

/** Everybody who was asked, narrowed by words and by how they answered. */
export function Asked({ props, asked }: { props: ListProps; asked: readonly Invitation[] }) {
  const { context, meeting } = props;
  const { t, paths, query } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  const counts = countStandings(asked, meeting);
  const chosen = query.get("stand");
  const words = (query.get("q") ?? "").trim();
  const rows = asked.filter(
    (one) => (!isStanding(chosen) || standingOf(one, meeting) === chosen) && isCalled(one, words),
  );
  const pages = Math.max(1, Math.ceil(rows.length / PEOPLE_ON_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(Number(query.get("seite") ?? "1")) || 1), pages);
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
      {asked.length <= PEOPLE_ON_PAGE ? null : (
        <SearchForm
          action={here}
          value={words}
          label={t("invitations-office.search")}
          buttonLabel={t("ui.search")}
          look="secondary"
          hidden={isStanding(chosen) ? [{ name: "stand", value: chosen }] : []}
        />
      )}
      {rows.length === 0 ? (
        <p>{t("invitations-office.searchNone", { words })}</p>
      ) : (
        <People props={props} rows={rows.slice((page - 1) * PEOPLE_ON_PAGE, page * PEOPLE_ON_PAGE)} />
      )}
      <TurnPages t={t} page={page} pages={pages} to={(number) => withQuery(here, query, { seite: String(number) })} />
    </Stack>
  );
}
