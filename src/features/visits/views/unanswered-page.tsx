import { getLanguage, isLanguage } from "../../../platform/i18n/languages.ts";
import { Button, EmptyState, Heading, Lead, Note, Stack, Table } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../page-names.ts";
import { DAYS_UNANSWERED } from "../period.ts";
import type { Unanswered } from "../queries.ts";

type Props = { context: WorkspaceContext; questions: Unanswered[] };

/** The words as they were typed, in their own direction. */
function Words({ question, language }: Unanswered) {
  const own = isLanguage(language) ? getLanguage(language) : undefined;
  return (
    <bdi lang={own?.htmlLang} dir="auto">
      {question}
    </bdi>
  );
}

/** What can be done for the next one who asks: what features offer, try it out, or take it off the list. */
function Steps({ context, question }: { context: WorkspaceContext; question: Unanswered }) {
  const { t, paths, viewer, services } = context;
  const steps = services.registry.nextSteps("question", viewer);
  const language = isLanguage(question.language) ? question.language : "de";
  const search = `${paths.site(language, "angebote")}?${new URLSearchParams({ q: question.question }).toString()}`;
  return (
    <ul class="cluster">
      {steps.map((step) => (
        <li>
          <a href={paths.intern(step.path({ id: question.language, slug: question.question }))}>{t(step.label)}</a>
        </li>
      ))}
      <li>
        <a href={search}>{t("visits.unanswered.try")}</a>
      </li>
      <li>
        <form method="post" action={paths.intern("besuche/nicht-gefunden/erledigung")}>
          <input type="hidden" name="language" value={question.language} />
          <input type="hidden" name="question" value={question.question} />
          <Button look="text">{t("visits.unanswered.settle")}</Button>
        </form>
      </li>
    </ul>
  );
}

/** What people searched for and did not find, most asked first, with what can be done about it. */
export function UnansweredPage({ context, questions }: Props) {
  const { t } = context;
  return (
    <Stack>
      <Heading level={1}>{t("visits.unanswered.title")}</Heading>
      <Lead>{t("visits.unanswered.lead", { count: questions.length })}</Lead>
      {questions.length === 0 ? (
        <EmptyState title={t("visits.unanswered.noneTitle")}>{t("visits.unanswered.noneText")}</EmptyState>
      ) : (
        <Table
          caption={t("visits.unanswered.title")}
          quietCaption
          rows={questions}
          columns={[
            { label: t("visits.unanswered.question"), rowHeader: true, cell: (question) => <Words {...question} /> },
            { label: t("visits.column.language"), cell: ({ language }) => nameLanguage(t, language) },
            { label: t("visits.unanswered.times"), numeric: true, cell: ({ times }) => t.number(times) },
            { label: t("visits.unanswered.last"), cell: ({ lastOn }) => t.date(lastOn, "short") },
            {
              label: t("visits.unanswered.steps"),
              cell: (question) => <Steps context={context} question={question} />,
            },
          ]}
        />
      )}
      <Note>{t("visits.unanswered.how", { days: DAYS_UNANSWERED })}</Note>
    </Stack>
  );
}
