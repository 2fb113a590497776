import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  ButtonLink,
  ButtonRow,
  type Child,
  Columns,
  DescriptionList,
  Heading,
  HistoryList,
  Markdown,
  Note,
  Stack,
} from "../../../platform/ui/index.ts";
import {
  DeleteSection,
  HistorySection,
  type HistoryEntry,
  ThreadSection,
  type ThreadNode,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type AgendaItem, fitOf } from "../agenda.ts";
import type { Offered } from "../carry-over.ts";
import { isRecorded, type Meeting, type StageStep } from "../meeting.ts";
import { canPlan, may } from "../policy.ts";
import { AgendaList } from "./agenda-list.tsx";
import { AgendaButtons, QuickItem } from "./agenda-form.tsx";
import { meetingWords } from "./field-words.ts";
import { meetingPage } from "./meeting-page.tsx";
import { OfferedBox } from "./offered.tsx";
import { StageBox } from "./stage-box.tsx";

/** What the first page of a meeting shows. */
export type Overview = {
  context: WorkspaceContext;
  meeting: Meeting;
  items: readonly AgendaItem[];
  /** Whether its group shows its meetings to everybody. */
  isShown: boolean;
  /** Items whose matter waits for somebody to take it on. */
  waiting: readonly string[];
  /** What could come on the agenda. */
  offered: readonly Offered[];
  stages: readonly StageStep[];
  thread: readonly ThreadNode[];
  history: readonly HistoryEntry[];
  /** What other features add. */
  sections: readonly Child[];
};

/** For who plans it: what everybody reads of it. */
function PublicNote({ context: { t, paths }, meeting, isShown }: Overview) {
  const said = isShown ? (meeting.stage === "draft" ? "draft" : "shown") : "hidden";
  return (
    <>
      {t(`meetings-office.notice.${said}`)}{" "}
      <a href={`${paths.intern(`gremien/${meeting.groupSlug}`)}/bearbeiten`}>{t("meetings-office.notice.change")}</a>
    </>
  );
}

/** Whether an agenda fits its meeting, in a sentence. */
function FitNote({ context: { t }, meeting, items }: Overview) {
  const fit = fitOf(meeting, items);
  if (items.length === 0) return <></>;
  if (fit.over > 0) return <Note>{t("meetings-office.fit.over", { over: fit.over, there: fit.there })}</Note>;
  return fit.unsaid > 0 ? (
    <Note>{t("meetings-office.fit.unsaid", { count: fit.unsaid, planned: fit.planned, there: fit.there })}</Note>
  ) : (
    <Note>{t("meetings-office.fit.fits", { planned: fit.planned, there: fit.there })}</Note>
  );
}

function Facts(props: Overview) {
  const { context, meeting } = props;
  const { t, paths, viewer } = context;
  const toSeries = paths.intern(`gremien/${meeting.groupSlug}/reihen`);
  return (
    <DescriptionList
      items={[
        {
          term: t("meetings-office.field.videoUrl"),
          value: meeting.videoUrl === null ? undefined : <a href={meeting.videoUrl}>{meeting.videoUrl}</a>,
        },
        { term: t("meetings-office.field.moderation"), value: meeting.moderation },
        { term: t("meetings-office.field.bring"), value: meeting.bring },
        {
          term: t("meetings-office.field.series"),
          value:
            meeting.seriesName !== null && canPlan(viewer, meeting) ? (
              <a href={toSeries}>{meeting.seriesName}</a>
            ) : (
              meeting.seriesName
            ),
        },
        {
          term: t("meetings-office.noticeTitle"),
          value: canPlan(viewer, meeting) ? <PublicNote {...props} /> : undefined,
        },
      ]}
    />
  );
}

/** What else is done with an item: its papers, and who takes on what it is about. */
function ItemDeeds({ context: { t, viewer, paths }, meeting, waiting, item }: Overview & { item: AgendaItem }) {
  const own = paths.intern(`treffen/${meeting.slug}`);
  const name = <span class="kern-sr-only"> ({item.title})</span>;
  return (
    <>
      {may(viewer, meeting, "results") && waiting.includes(item.id) ? (
        <p>
          <a href={`${own}/tagesordnung/${item.id}/zusage`}>
            {t("meetings-office.takeOn.title")}
            {name}
          </a>
        </p>
      ) : null}
      {may(viewer, meeting, "papers") ? (
        <p>
          <a href={`${own}/unterlagen/${item.id}/dateien`}>
            {t("meetings-office.papers.keep", { count: item.papers.length })}
            {name}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Agenda(props: Overview) {
  const { context, meeting, items, offered } = props;
  const { t, viewer, paths } = context;
  const own = paths.intern(`treffen/${meeting.slug}`);
  const isPlanned = may(viewer, meeting, "agenda");
  return (
    <Stack>
      <Heading level={2} id="tagesordnung">
        {t("meetings-office.agenda")}
      </Heading>
      <FitNote {...props} />
      <AgendaList
        context={context}
        meeting={meeting}
        items={items}
        controls={
          isPlanned
            ? (item, index) => <AgendaButtons context={context} meeting={meeting} items={items} index={index} />
            : undefined
        }
        below={(item) => <ItemDeeds {...props} item={item} />}
      />
      {items.length === 0 ? null : (
        <ButtonRow>
          <ButtonLink look="text" href={`${own}/tagesordnung`}>
            {t("meetings-office.paper.print")}
          </ButtonLink>
          <ButtonLink look="text" href={`${own}/tagesordnung.pdf`}>
            {t("meetings-office.paper.pdf")}
          </ButtonLink>
        </ButtonRow>
      )}
      {isPlanned ? <QuickItem context={context} meeting={meeting} /> : null}
      {isPlanned ? <OfferedBox context={context} meeting={meeting} offered={offered} /> : null}
    </Stack>
  );
}

/** The steps a meeting has taken, with who and when. */
function Steps({ context: { t }, stages }: Overview) {
  return (
    <Stack gap="small">
      <Heading level={2}>{t("meetings-office.stagesTitle")}</Heading>
      <HistoryList
        entries={stages.map(({ stage, at, by, note }) => ({
          date: t.dateTime(at),
          iso: at.toISOString(),
          what: t("meetings-office.stepBy", { stage: t.code("meetings-office.stage", stage), name: by }),
          detail: note ?? undefined,
        }))}
      />
    </Stack>
  );
}

function Main(props: Overview) {
  const { context, meeting, sections } = props;
  return (
    <>
      {meeting.description === "" ? null : <Markdown source={meeting.description} />}
      {meeting.outcome === "" ? null : (
        <Stack gap="small">
          <Heading level={2}>{context.t("meetings-office.field.outcome")}</Heading>
          <Markdown source={meeting.outcome} under={3} />
        </Stack>
      )}
      <Agenda {...props} />
      {sections}
    </>
  );
}

/** A meeting: what it is about and its agenda, what stands around it, where it comes from. */
export function overviewPage(props: Overview): JSX.Element {
  const { context, meeting, thread, history, stages } = props;
  const { t, paths, viewer, services } = context;
  const own = paths.intern(`treffen/${meeting.slug}`);
  return meetingPage(context, meeting, {
    tab: "agenda",
    children: (
      <>
        <Band>
          <Columns
            main={<Main {...props} />}
            side={
              <>
                <StageBox context={context} meeting={meeting} />
                <Facts {...props} />
              </>
            }
          />
        </Band>
        <ThreadSection
          t={t}
          paths={paths}
          registry={services.registry}
          viewer={viewer}
          record={{ kind: "meeting", id: meeting.id, slug: meeting.slug }}
          nodes={thread}
        />
        <Band>
          <Stack gap="large">
            <Steps {...props} />
            {canPlan(viewer, meeting) ? <HistorySection t={t} history={history} fields={meetingWords(t)} /> : null}
            {may(viewer, meeting, "delete") && !isRecorded(stages) ? (
              <DeleteSection t={t} action={`${own}/loeschung`} />
            ) : null}
          </Stack>
        </Band>
      </>
    ),
  });
}
