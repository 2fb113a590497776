import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  BarChart,
  ButtonLink,
  DisclosureDetails,
  EmptyState,
  Heading,
  Lead,
  Note,
  Stack,
  Table,
  Tabs,
} from "../../../platform/ui/index.ts";
import { withQuery, type WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../page-names.ts";
import { type Span, SPANS, type Step } from "../period.ts";
import type { LanguageSum, PageSum } from "../queries.ts";

type Props = {
  context: WorkspaceContext;
  span: Span;
  /** The page looked at alone; undefined: all. */
  only: string | undefined;
  steps: Step[];
  sums: number[];
  pages: PageSum[];
  languages: LanguageSum[];
  nameOf: (page: string) => string;
};

/** A part of the span in words: a day, a week, a month. */
function nameStep({ from, until }: Step, span: Span, t: Translator): string {
  const { step } = SPANS[span];
  if (step === "day") return t.date(from, "short");
  return step === "week" ? t.dateRange(from, until, "short") : t.date(from, "month");
}

function SpanTabs({ context: { t, path, query }, span }: Pick<Props, "context" | "span">) {
  return (
    <Tabs
      label={t("visits.spans")}
      items={(Object.keys(SPANS) as Span[]).map((one) => ({
        href: withQuery(path, query, { zeit: one }),
        label: t.code("visits.span", one),
        current: one === span,
      }))}
    />
  );
}

function Course({ context: { t }, span, steps, sums, label }: Props & { label: string }) {
  const bars = steps.map((step, index) => ({ label: nameStep(step, span, t), value: sums[index] ?? 0 }));
  return (
    <Stack>
      <BarChart label={label} bars={bars} number={t.number} />
      <DisclosureDetails summary={t("visits.asTable")}>
        <Table
          caption={label}
          quietCaption
          rows={bars}
          columns={[
            { label: t("visits.column.when"), rowHeader: true, cell: (bar) => bar.label },
            { label: t("visits.column.visits"), numeric: true, cell: (bar) => t.number(bar.value) },
          ]}
        />
      </DisclosureDetails>
    </Stack>
  );
}

function Pages({ context, pages, nameOf }: Pick<Props, "context" | "pages" | "nameOf">) {
  const { t, path, query } = context;
  return (
    <section class="stack">
      <Heading level={2}>{t("visits.byPage")}</Heading>
      <Table
        caption={t("visits.byPage")}
        quietCaption
        rows={pages}
        columns={[
          {
            label: t("visits.column.page"),
            rowHeader: true,
            cell: ({ page }) => <a href={withQuery(path, query, { seite: page })}>{nameOf(page)}</a>,
          },
          { label: t("visits.column.visits"), numeric: true, cell: ({ visits }) => t.number(visits) },
        ]}
      />
    </section>
  );
}

function Languages({ context: { t }, languages }: Pick<Props, "context" | "languages">) {
  const all = languages.reduce((sum, { visits }) => sum + visits, 0);
  return (
    <section class="stack">
      <Heading level={2}>{t("visits.byLanguage")}</Heading>
      <Table
        caption={t("visits.byLanguage")}
        quietCaption
        rows={languages}
        columns={[
          {
            label: t("visits.column.language"),
            rowHeader: true,
            cell: ({ language }) => nameLanguage(t, language),
          },
          { label: t("visits.column.visits"), numeric: true, cell: ({ visits }) => t.number(visits) },
          { label: t("visits.column.share"), numeric: true, cell: ({ visits }) => t.percent(visits / all) },
        ]}
      />
    </section>
  );
}

/** How often the site was read: over time, by page, by language. */
export function VisitsPage(props: Props) {
  const { context, span, only, sums, languages, nameOf } = props;
  const { t, path, query, paths } = context;
  const all = sums.reduce((sum, one) => sum + one, 0);
  const title = only === undefined ? t("visits.title") : t("visits.titleOf", { page: nameOf(only) });
  const lead = t("visits.lead", { count: all, span: t.code("visits.spanIn", span) });
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      {only === undefined ? null : (
        <p>
          <a href={withQuery(path, query, { seite: undefined })}>{t("visits.allPages")}</a>
          {" · "}
          <a href={paths.site("de", only)}>{t("visits.open")}</a>
        </p>
      )}
      <SpanTabs context={context} span={span} />
      <Lead>{lead}</Lead>
      {all === 0 ? (
        <EmptyState title={t("visits.noneTitle")}>{t("visits.noneText")}</EmptyState>
      ) : (
        <>
          <Course {...props} label={lead} />
          {only === undefined ? <Pages {...props} /> : null}
          <Languages context={context} languages={languages} />
        </>
      )}
      <p>
        <ButtonLink href={paths.intern("besuche/export.xlsx")} look="secondary" icon="download">
          {t("visits.export")}
        </ButtonLink>
      </p>
      <Note>{t("visits.how")}</Note>
    </Stack>
  );
}
