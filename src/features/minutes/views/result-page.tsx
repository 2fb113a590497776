import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  type Child,
  Columns,
  DescriptionList,
  Heading,
  Lead,
  Markdown,
  Note,
  Notice,
  SelectField,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  DeleteSection,
  type HistoryEntry,
  HistorySection,
  type ThreadNode,
  ThreadSection,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Result } from "../result.ts";
import { labelOf } from "../who.ts";
import { fateOf } from "./fate.ts";
import { tallyOf } from "./result-line.tsx";
import { wordsOf } from "./result-words.ts";

const trailOf = ({ t, paths }: WorkspaceContext, result: Result) => [
  { href: paths.intern("treffen"), label: t("meetings-office.title") },
  { href: paths.intern(`treffen/${result.meetingSlug}`), label: result.meetingTitle },
  { href: paths.intern(`treffen/${result.meetingSlug}/protokoll`), label: t("minutes-office.title") },
];

export type ResultPage = {
  context: WorkspaceContext;
  result: Result;
  canRevise: boolean;
  /** Other results of the meeting, into which this one may go. */
  others: readonly Result[];
  thread: readonly ThreadNode[];
  history: readonly HistoryEntry[];
  /** Votes; how a task stands; what other features add. */
  parts: readonly Child[];
};

function Facts({ context: { t, services }, result }: ResultPage) {
  return (
    <DescriptionList
      items={[
        { term: t("minutes-office.brought.fate"), value: fateOf(t, result, services.clock.today()) },
        { term: t("minutes-office.field.broughtBy"), value: labelOf(result.broughtBy, result.broughtByName) },
        { term: t("minutes-office.field.responsible"), value: labelOf(result.responsible, result.responsibleName) },
        { term: t("minutes-office.field.dueOn"), value: result.dueOn === null ? undefined : t.date(result.dueOn) },
        {
          term: t("minutes-office.field.outcome"),
          value: result.outcome === null ? undefined : t.code("minutes-office.outcome", result.outcome),
        },
        { term: t("minutes-office.votes"), value: tallyOf(t, result) },
        {
          term: t("minutes-office.quorumTitle"),
          value:
            result.quorate === null || result.quorate === "not_asked"
              ? undefined
              : t.code("minutes-office.quorate", result.quorate),
        },
        {
          term: t("minutes-office.field.topic"),
          value: result.topic === null ? undefined : t.code("offers.topic", result.topic),
        },
        { term: t("minutes-office.field.itemId"), value: result.itemTitle },
        {
          term: t("minutes-office.audience"),
          value: t(result.isInternal ? "minutes-office.internalLong" : "minutes-office.publicLong"),
        },
      ]}
    />
  );
}

/** Up, down, into another: what is done with a result beside others. */
function MoveBox({ context, result, others }: ResultPage) {
  const { t, paths } = context;
  const own = paths.intern(`ergebnisse/${result.slug}`);
  return (
    <div class="box stack stack--small">
      <h2 class="h-section">{t("minutes-office.arrange")}</h2>
      <form method="post" action={`${own}/platz`}>
        <ButtonRow>
          <Button look="secondary" small name="direction" value="up">
            {t("minutes-office.up")}
          </Button>
          <Button look="secondary" small name="direction" value="down">
            {t("minutes-office.down")}
          </Button>
        </ButtonRow>
      </form>
      {others.length === 0 ? null : (
        <form method="post" action={`${own}/zusammenfuehrung`} class="stack stack--small">
          <SelectField
            name="into"
            label={t("minutes-office.joinInto")}
            hint={t("minutes-office.joinHint")}
            emptyLabel={t("minutes-office.choose")}
            options={others.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <div>
            <Button look="secondary" small>
              {t("minutes-office.join")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

/** Kind, sentence, meeting, and whether it may still be changed. */
function Head({ context, result, canRevise }: ResultPage) {
  const { t, paths } = context;
  const own = paths.intern(`ergebnisse/${result.slug}`);
  return (
    <Band first>
      <p class="tags">
        <Badge kind="info">{t.code("minutes-office.kind", result.kind)}</Badge>
        {result.state === "draft" ? <Badge kind="unknown">{t("minutes-office.notSent")}</Badge> : null}
      </p>
      <Heading level={1}>{result.title}</Heading>
      <Lead>
        {result.meetingTitle}, {t.date(result.meetingDay)}
      </Lead>
      {result.joinedInto === null ? null : (
        <Notice kind="info">
          {t("minutes-office.wentInto")}{" "}
          <a href={paths.intern(`ergebnisse/${result.joinedInto.slug}`)}>{result.joinedInto.title}</a>
        </Notice>
      )}
      {canRevise ? (
        <ButtonRow>
          <ButtonLink look="secondary" href={`${own}/bearbeiten`}>
            {t("minutes-office.edit")}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <Note>{t(result.meetingStage === "minutes" ? "minutes-office.onlyLead" : "minutes-office.agreed")}</Note>
      )}
    </Band>
  );
}

/** A result: what it says, where it came from, what became of it. */
export function resultPage(props: ResultPage): JSX.Element {
  const { context, result, canRevise, thread, history, parts } = props;
  const { t, paths, viewer, services } = context;
  const own = paths.intern(`ergebnisse/${result.slug}`);
  return workspacePage(context, {
    title: result.title,
    current: "meetings",
    trail: trailOf(context, result),
    crumb: t.code("minutes-office.kind", result.kind),
    bands: true,
    children: (
      <>
        <Head {...props} />
        <Band>
          <Columns
            main={
              <>
                {result.text === "" ? null : <Markdown source={result.text} under={2} />}
                <Facts {...props} />
                {parts}
              </>
            }
            side={canRevise ? <MoveBox {...props} /> : <></>}
          />
        </Band>
        <ThreadSection
          t={t}
          paths={paths}
          registry={services.registry}
          viewer={viewer}
          record={{ kind: "result", id: result.id, slug: result.slug }}
          nodes={thread}
        />
        {canRevise ? (
          <Band>
            <Stack gap="large">
              <HistorySection t={t} history={history} fields={wordsOf(t)} />
              <DeleteSection t={t} action={`${own}/loeschung`} />
            </Stack>
          </Band>
        ) : null}
      </>
    ),
  });
}
