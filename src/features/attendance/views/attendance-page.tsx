import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  Heading,
  Note,
  Notice,
  SelectField,
  ShortFields,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { allows, type Meeting, meetingPage } from "../../meetings/index.ts";
import { FormErrors, type WorkspaceContext } from "../../records/index.ts";
import { type Counts, type Line, STATUSES } from "../attendance.ts";
import { GuestForm, LineForm } from "./line-form.tsx";

/** How many voting seats are there, and whether that is enough. */
export type Votes = { present: number; of: number; needed: number; isQuorate: boolean };

export type AttendanceShown = {
  context: WorkspaceContext;
  meeting: Meeting;
  /** All lines; those shown after filtering. */
  lines: readonly Line[];
  shown: readonly Line[];
  counts: Counts;
  votes: Votes;
  leads: boolean;
  organisations: readonly string[];
  filter: { letters: string; status: string };
  guest: { typed: Record<string, string[]>; isWrong: boolean };
};

function tellVotes({ t }: Pick<WorkspaceContext, "t">, votes: Votes): string {
  const said = t("attendance.votes", { present: votes.present, of: votes.of });
  if (votes.needed === 0) return said;
  return `${said} ${t(votes.isQuorate ? "attendance.quorate" : "attendance.notQuorate", { needed: votes.needed })}`;
}

/** In one line what everybody at the door wants to know; the script writes it anew. */
export function tellCounts(context: Pick<WorkspaceContext, "t">, counts: Counts, votes: Votes): string {
  const { t } = context;
  const said = [
    t("attendance.there", { count: counts.present + counts.represented, organisations: counts.organisations }),
    ...(counts.guests > 0 ? [t("attendance.guests", { count: counts.guests })] : []),
    t("attendance.excused", { count: counts.excused }),
    t("attendance.open", { count: counts.open }),
  ].join(" · ");
  return votes.of === 0 ? said : `${said}. ${tellVotes(context, votes)}`;
}

const hereOf = ({ context: { paths }, meeting }: Pick<AttendanceShown, "context" | "meeting">): string =>
  paths.intern(`treffen/${meeting.slug}/anwesenheit`);

function Filter(props: AttendanceShown) {
  const { context, filter } = props;
  const { t } = context;
  return (
    <form class="stack stack--small no-print" method="get" action={hereOf(props)} role="search">
      <ShortFields>
        <TextField name="q" label={t("attendance.letters")} value={filter.letters} autocomplete="off" maxlength={100} />
        <SelectField
          name="stand"
          id="welche"
          label={t("attendance.which")}
          emptyLabel={t("attendance.everybody")}
          value={filter.status}
          options={["open", ...STATUSES.slice(0, 3)].map((code) => ({
            value: code,
            label: t.code("attendance.status", code),
          }))}
        />
      </ShortFields>
      <div>
        <Button look="secondary">{t("attendance.filter")}</Button>
      </div>
    </form>
  );
}

function Marks(props: AttendanceShown) {
  const { context, meeting, shown, filter, leads } = props;
  const { t } = context;
  const query = new URLSearchParams(
    Object.entries({ q: filter.letters, stand: filter.status }).filter(([, value]) => value !== ""),
  );
  const mayMark = leads && allows(meeting.stage, "attendance");
  const list = (
    <ul class="attendees">
      {shown.map((line) => (
        <LineForm context={context} line={line} mayMark={mayMark} />
      ))}
    </ul>
  );
  if (!mayMark) return list;
  return (
    <mark-list
      data-waiting={t("attendance.waiting")}
      data-saved={t("attendance.saved")}
      data-signin={t("attendance.signIn")}
    >
      <p class="note" role="status" data-state></p>
      <form method="post" action={query.size === 0 ? hereOf(props) : `${hereOf(props)}?${query.toString()}`}>
        {list}
      </form>
    </mark-list>
  );
}

function List(props: AttendanceShown) {
  const { context, meeting, shown, lines, leads } = props;
  const { t, paths } = context;
  if (lines.length === 0) {
    const next = { href: paths.intern(`treffen/${meeting.slug}`), label: t("attendance.toMeeting") };
    return <EmptyState title={t("attendance.nobody")} next={leads ? next : undefined} />;
  }
  if (shown.length > 0) return <Marks {...props} />;
  return (
    <EmptyState title={t("attendance.noneFound")} next={{ href: hereOf(props), label: t("attendance.showAll") }} />
  );
}

function Ahead(props: AttendanceShown) {
  const { t } = props.context;
  return (
    <Cluster>
      {props.counts.open === 0 ? null : (
        <form method="post" action={`${hereOf(props)}/antworten`}>
          <Button look="secondary">{t("attendance.asAnswered")}</Button>
        </form>
      )}
      <ButtonLink look="secondary" href={`${hereOf(props)}/liste`}>
        {t("attendance.sheet")}
      </ButtonLink>
    </Cluster>
  );
}

function Guests(props: AttendanceShown) {
  const { context, organisations, guest } = props;
  const { t } = context;
  return (
    <Band linen id="gast">
      <Stack>
        <Heading level={2}>{t("attendance.guestTitle")}</Heading>
        <Note>{t("attendance.guestHelp")}</Note>
        <GuestForm context={context} action={`${hereOf(props)}/gaeste`} state={guest} organisations={organisations} />
      </Stack>
    </Band>
  );
}

/** Who is there: one tap for each, on a phone at the door. */
export function attendancePage(props: AttendanceShown): JSX.Element {
  const { context, meeting, counts, votes, leads } = props;
  const { t } = context;
  const isOpen = leads && allows(meeting.stage, "attendance");
  return meetingPage(context, meeting, {
    tab: "attendance",
    title: t("attendance.title"),
    scripts: ["mark-list.js"],
    children: (
      <>
        <Band>
          <Stack>
            {props.guest.isWrong ? (
              <FormErrors
                t={t}
                errors={[{ field: "name", key: "ui.error.missing" }]}
                labelOf={() => t("attendance.guestName")}
              />
            ) : null}
            <Heading level={2}>{t("attendance.title")}</Heading>
            <p>
              <b id="stand">{tellCounts(context, counts, votes)}</b>
            </p>
            {leads && !isOpen ? (
              <Notice kind="info" title={t(meeting.stage === "draft" ? "attendance.notYet" : "attendance.frozen")} />
            ) : null}
            {isOpen ? <Ahead {...props} /> : null}
            {props.lines.length > 10 ? <Filter {...props} /> : null}
            <List {...props} />
          </Stack>
        </Band>
        {isOpen ? <Guests {...props} /> : null}
      </>
    ),
  });
}
