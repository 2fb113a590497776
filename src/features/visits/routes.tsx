import { z } from "zod";
import { type Answer, download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { type Language, LANGUAGES } from "../../platform/i18n/languages.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { workspacePage } from "../accounts/index.ts";
import type { WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { settleQuestion } from "./actions.ts";
import { nameLanguage, namePages, slugOf } from "./page-names.ts";
import { type Span, SPANS, type Step, stepsOf } from "./period.ts";
import {
  findLanguageSums,
  findPageSums,
  findSumLines,
  findSumsOfSteps,
  findTitles,
  findUnanswered,
  LONGEST_LIST,
} from "./queries.ts";
import { UnansweredPage } from "./views/unanswered-page.tsx";
import { VisitsPage } from "./views/visits-page.tsx";

const spans = Object.keys(SPANS) as [Span, ...Span[]];
const spanOf = z.enum(spans).catch("monat");

/** The whole span, from the first day of its first part to today. */
const wholeOf = (steps: readonly Step[]): Step => ({ from: steps[0]?.from ?? "", until: steps.at(-1)?.until ?? "" });

async function showVisits(context: WorkspaceContext): Promise<Answer> {
  const { t, query, services } = context;
  const span = spanOf.parse(query.get("zeit") ?? "monat");
  const only = query.get("seite")?.slice(0, 300);
  const steps = stepsOf(span, services.clock.today());
  const shown = await context.use(async (db) => {
    const pages = await findPageSums(db, wholeOf(steps), LONGEST_LIST);
    const slugs = [...pages.map((one) => one.page), only ?? ""].map(slugOf).filter(Boolean);
    return {
      pages,
      sums: await findSumsOfSteps(db, steps, only),
      languages: await findLanguageSums(db, wholeOf(steps), only),
      nameOf: namePages(services.registry, t, await findTitles(db, slugs)),
    };
  });
  return page(
    workspacePage(context, {
      title: t("visits.title"),
      current: "visits",
      children: <VisitsPage context={context} span={span} only={only} steps={steps} {...shown} />,
    }),
  );
}

/** Rows of a spreadsheet: what programs open without trouble. */
const MOST_ROWS = 50_000;

async function exportVisits(context: WorkspaceContext): Promise<Answer> {
  const { t, services } = context;
  const today = services.clock.today();
  const whole = wholeOf(stepsOf("jahr", today));
  const { lines, unanswered } = await context.use(async (db) => ({
    lines: await findSumLines(db, whole, MOST_ROWS),
    unanswered: await findUnanswered(db, 1000),
  }));
  const sheets = [
    {
      name: t("visits.title"),
      header: [t("visits.column.from"), t("visits.column.grain"), t("visits.column.language"), t("visits.column.page")],
      rows: lines.map((line) => [
        { date: line.startsOn },
        t.code("visits.grain", line.grain),
        nameLanguage(t, line.language),
        `/${line.page}`,
        line.visits,
      ]),
    },
    {
      name: t("visits.unanswered.tab"),
      header: [
        t("visits.unanswered.question"),
        t("visits.column.language"),
        t("visits.unanswered.times"),
        t("visits.unanswered.first"),
        t("visits.unanswered.last"),
      ],
      rows: unanswered.map((one) => [
        one.question,
        nameLanguage(t, one.language),
        one.times,
        { date: one.firstOn },
        { date: one.lastOn },
      ]),
    },
  ];
  sheets[0]?.header.push(t("visits.column.visits"));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return download(await writeXlsx(sheets), type, `${t("visits.title")} ${context.tenant.name} ${today}.xlsx`);
}

async function showUnanswered(context: WorkspaceContext): Promise<Answer> {
  const { t, paths } = context;
  const questions = await context.use((db) => findUnanswered(db, LONGEST_LIST));
  return page(
    workspacePage(context, {
      title: t("visits.unanswered.title"),
      current: "visits",
      trail: [{ href: paths.intern("besuche"), label: t("visits.title") }],
      children: <UnansweredPage context={context} questions={questions} />,
    }),
  );
}

const settled = z.object({
  language: z.enum(LANGUAGES.map(({ code }) => code) as [Language, ...Language[]]),
  question: z.string().min(2).max(60),
});

async function settle(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(settled, context.sent.typed);
  if (!form.ok) throw notFound();
  await context.use((db) => settleQuestion(db, form.value));
  return redirect(`${context.paths.intern("besuche/nicht-gefunden")}?hinweis=visits.done.settled`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "besuche", handle: showVisits },
  { ...office, method: "get", path: "besuche/export.xlsx", handle: exportVisits },
  { ...office, method: "get", path: "besuche/nicht-gefunden", handle: showUnanswered },
  { ...office, method: "post", path: "besuche/nicht-gefunden/erledigung", handle: settle },
];
