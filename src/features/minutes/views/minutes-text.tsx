import type { Translator } from "../../../platform/i18n/translate.ts";
import { Heading, Markdown, Note, Stack, Table } from "../../../platform/ui/index.ts";
import { type ContentResult, type MinutesContent, type Persons, resultsIn } from "../content.ts";
import { notesOf, votesBySeat, whoSees } from "../said.ts";

type Shown = {
  t: Translator;
  content: MinutesContent;
  /** Empty in the public version. */
  persons: Persons;
  /** Where a result stands by itself; undefined in public. */
  hrefOf?: ((result: ContentResult) => string | undefined) | undefined;
};

function ResultItem({ t, persons, result, hrefOf }: Shown & { result: ContentResult }) {
  const href = hrefOf?.(result);
  return (
    <li class="result">
      <b class="result__number">{result.number}</b>
      <div class="result__text">
        <p class="result__kind">{t.code("minutes.kind", result.kind)}</p>
        <p>{href === undefined ? result.title : <a href={href}>{result.title}</a>}</p>
        {result.text === "" ? null : <Markdown source={result.text} under={3} />}
        <p class="note">{notesOf(t, persons, result).join(" · ")}</p>
        {votesBySeat(t, result).map((line) => (
          <p class="note">{line}</p>
        ))}
      </div>
    </li>
  );
}

function Attendance({ t, content, persons }: Shown) {
  if (content.attendance.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("minutes.attendance")}</Heading>
      <Table
        caption={t("minutes.attendance")}
        quietCaption
        rows={content.attendance}
        columns={[
          { label: t("minutes.body"), cell: ({ body }) => body, rowHeader: true },
          { label: t("minutes.persons"), cell: ({ body }) => (persons.attendance?.[body] ?? []).join(", ") || "–" },
          { label: t("minutes.presence"), cell: ({ status }) => t.code("minutes.status", status) },
          { label: t("minutes.count"), cell: ({ count }) => t.number(count), numeric: true },
        ]}
      />
    </Stack>
  );
}

function Tasks({ t, content, persons }: Shown) {
  const tasks = resultsIn(content).filter(({ kind }) => kind === "task");
  if (tasks.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("minutes.tasks")}</Heading>
      <Table
        caption={t("minutes.tasks")}
        quietCaption
        rows={tasks}
        columns={[
          { label: t("minutes.number"), cell: ({ number }) => number },
          { label: t("minutes.task"), cell: ({ title }) => title, rowHeader: true },
          { label: t("minutes.responsible"), cell: (task) => whoSees(persons, task) || "–" },
          { label: t("minutes.due"), cell: ({ dueOn }) => (dueOn === null ? "–" : t.date(dueOn)) },
        ]}
      />
    </Stack>
  );
}

/** What minutes say: who was there, item by item, tasks, the next date. */
export function MinutesText(props: Shown) {
  const { t, content, persons } = props;
  return (
    <Stack gap="large">
      {persons.moderation === undefined ? null : <Note>{t("minutes.moderation", { who: persons.moderation })}</Note>}
      <Attendance {...props} />
      {content.items.map((item, at) => (
        <section class="stack">
          <Heading level={2}>
            {at + 1}. {item.title}
          </Heading>
          {persons.speakers?.[item.id] === undefined ? null : <Note>{persons.speakers[item.id]}</Note>}
          {item.isReached ? null : <Note>{t("minutes.notReached")}</Note>}
          {item.notes === "" ? null : <Markdown source={item.notes} under={2} />}
          {item.publicNotes === "" ? null : (
            <>
              {item.notes === "" ? null : <Note>{t("minutes.inPublic")}</Note>}
              <Markdown source={item.publicNotes} under={2} />
            </>
          )}
          {item.results.length === 0 ? null : (
            <ul class="results">
              {item.results.map((result) => (
                <ResultItem {...props} result={result} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {content.loose.length === 0 ? null : (
        <section class="stack">
          <Heading level={2}>{t("minutes.loose")}</Heading>
          <ul class="results">
            {content.loose.map((result) => (
              <ResultItem {...props} result={result} />
            ))}
          </ul>
        </section>
      )}
      <Tasks {...props} />
      {content.next === null ? null : (
        <p>
          {t("minutes.next")} {t.date(content.next.day)}, {content.next.title}
        </p>
      )}
    </Stack>
  );
}
