import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonRow,
  DescriptionList,
  DisclosureDetails,
  ErrorSummary,
  Heading,
  Lead,
  Markdown,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { AnswerFields, type Invited, standingOf, typedAnswer } from "../../invitations/index.ts";
import { PaperList, startTimes } from "../../meetings/index.ts";
import { type FormState, type PublicContext, readerOf, tellFault } from "../../records/index.ts";
import { German } from "./german.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  found: Invited;
  /** Whether it can still be answered. */
  isOpen: boolean;
  state: FormState | undefined;
  /** What was just done. */
  done: string | null;
};

/** Where the page is, behind `/{county}/{language}/`. */
export const answerPath = ({ params }: Pick<PublicContext, "params">): string => `einladung/${params["token"] ?? ""}`;

function Facts({ context, found: { meeting } }: Props) {
  const { t } = context;
  const { day, fromTime, untilTime, venue, address, videoUrl, bring } = meeting;
  const times = `${fromTime.slice(0, 5)}–${untilTime.slice(0, 5)}`;
  const place = [venue, address].filter((word) => word !== "").join(", ");
  const german = (words: string) => <German context={context}>{words}</German>;
  return (
    <DescriptionList
      items={[
        { term: t("invitations.page.when"), value: `${t.date(day, "long")}, ${times}` },
        ...(place === "" ? [] : [{ term: t("invitations.page.where"), value: german(place) }]),
        ...(videoUrl === null
          ? []
          : [{ term: t("invitations.page.online"), value: <a href={videoUrl}>{videoUrl}</a> }]),
        ...(bring === "" ? [] : [{ term: t("invitations.page.bring"), value: german(bring) }]),
      ]}
    />
  );
}

function Agenda({ context, found: { meeting, agenda } }: Props) {
  const { t, paths, lang } = context;
  if (agenda.length === 0) return <></>;
  const times = startTimes(meeting.fromTime, agenda);
  const own = paths.site(lang, answerPath(context));
  return (
    <Stack>
      <Heading level={2}>{t("invitations.page.agenda")}</Heading>
      <ol>
        {agenda.map(({ title, speaker, papers }, index) => (
          <li>
            <German context={context}>
              {[times[index] ?? "", title, speaker === "" ? "" : `(${speaker})`]
                .filter((word) => word !== "")
                .join(" ")}
            </German>
            <PaperList t={t} papers={papers} hrefOf={(id) => `${own}/unterlagen/${id}`} />
          </li>
        ))}
      </ol>
      <p>
        <a href={`${own}/tagesordnung.pdf`} hreflang="de" type="application/pdf">
          {t("invitations.page.agendaPdf")}
        </a>
      </p>
    </Stack>
  );
}

/** All their meetings in a calendar of theirs: the address is sent, not shown. */
function OwnCalendar({ context, found: { invitation } }: Props) {
  const { t, paths, lang } = context;
  if (invitation.email === null) return <></>;
  return (
    <form class="stack" method="post" action={`${paths.site(lang, answerPath(context))}/kalender`}>
      <ButtonRow>
        <Button look="secondary">{t("invitations.page.calendar")}</Button>
      </ButtonRow>
      <Note>{t("invitations.page.calendarHint")}</Note>
    </form>
  );
}

/** What stands there at first: what was said, or that something is asked. */
function Sentence({ context: { t }, found: { invitation, meeting }, isOpen }: Props) {
  const standing = standingOf(invitation, meeting);
  if (meeting.stage === "cancelled") return <Notice kind="warning">{t("invitations.page.cancelled")}</Notice>;
  if (!isOpen) return <Notice kind="info">{t("invitations.page.over")}</Notice>;
  if (standing === "open" || standing === "old") return <Lead>{t(`invitations.page.${standing}`)}</Lead>;
  return <Lead>{t("invitations.page.said", { answer: t.code("invitations.answer", standing) })}</Lead>;
}

function AnswerForm({ context, found: { invitation, meeting, need }, state }: Props) {
  const { t, paths, lang } = context;
  const standing = standingOf(invitation, meeting);
  const isAnswered = standing !== "open" && standing !== "old";
  const typed = typedAnswer(isAnswered ? invitation : { ...invitation, answer: null }, need);
  const form = readerOf(t, state ?? { typed, errors: [] });
  const content = (
    <form class="stack" method="post" action={paths.site(lang, answerPath(context))} novalidate>
      <input type="hidden" name="sequence" value={String(meeting.sequence)} />
      <AnswerFields t={t} form={form} showsWish />
      <ButtonRow>
        <Button>{t("invitations.send")}</Button>
      </ButtonRow>
      <Note>{t("invitations.page.personal")}</Note>
    </form>
  );
  if (!isAnswered) return content;
  return (
    <DisclosureDetails summary={t("invitations.page.change")} open={state !== undefined}>
      {content}
    </DisclosureDetails>
  );
}

function Problems({ context: { t }, state }: Props) {
  if (state === undefined || state.errors.length === 0) return <></>;
  return (
    <ErrorSummary
      title={t("ui.errorSummary", { count: state.errors.length })}
      problems={state.errors.map(({ field, key }) => ({ fieldId: field, message: tellFault(t, key) }))}
    />
  );
}

const DONE = {
  gesendet: { kind: "success", key: "invitations.page.done" },
  kalender: { kind: "success", key: "invitations.page.calendarSent" },
  verlegt: { kind: "warning", key: "invitations.page.moved" },
  busy: { kind: "warning", key: "invitations.page.noPdf" },
  missing: { kind: "warning", key: "invitations.page.noPdf" },
} as const;

/** What was just done, or why it was not. */
function Done({ context: { t }, done }: Props) {
  const said = Object.entries(DONE).find(([name]) => name === done)?.[1];
  if (said === undefined) return <></>;
  return (
    <Notice kind={said.kind} live>
      {t(said.key)}
    </Notice>
  );
}

/** Behind the link of an invitation: the meeting, its agenda, and whether somebody comes. Looking changes nothing. */
export function answerPage(props: Props): JSX.Element {
  const { context, found, isOpen } = props;
  const { t } = context;
  const { meeting, invitation } = found;
  return sitePage(context, {
    title: meeting.title,
    titleLang: "de",
    path: answerPath(context),
    noIndex: true,
    trail: [],
    children: (
      <Band first>
        <Stack gap="large">
          <Stack>
            <Problems {...props} />
            <Done {...props} />
            <p>
              <German context={context}>{meeting.groupName}</German>
            </p>
            <Heading level={1}>
              <German context={context}>{meeting.title}</German>
            </Heading>
            <p>{t("invitations.page.hello", { name: t.isolate(invitation.name) })}</p>
            <Facts {...props} />
            <Sentence {...props} />
            {isOpen ? <AnswerForm {...props} /> : null}
          </Stack>
          {meeting.description === "" ? null : (
            <div lang="de" dir="ltr">
              <Markdown source={meeting.description} under={1} />
            </div>
          )}
          <Agenda {...props} />
          <OwnCalendar {...props} />
        </Stack>
      </Band>
    ),
  });
}
