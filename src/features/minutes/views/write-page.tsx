import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  ButtonLink,
  Columns,
  EmptyState,
  Heading,
  Note,
  Stack,
  Suggestions,
} from "../../../platform/ui/index.ts";
import { type AgendaItem, type Meeting, meetingPage } from "../../meetings/index.ts";
import type { Content, WorkspaceContext } from "../../records/index.ts";
import type { Approval } from "../approval.ts";
import type { Writing } from "../load.ts";
import { numbersOf, type Result } from "../result.ts";
import { type Clash, minutesAddress, NotesForm } from "./notes-form.tsx";
import { NAMEABLE, QuickResult } from "./result-form.tsx";
import { factsOf } from "./result-line.tsx";
import type { Child } from "../../../platform/ui/index.ts";

export type WritePage = Writing & {
  context: WorkspaceContext;
  meeting: Meeting;
  approval: Approval;
  /** The item a result was just added to. */
  askedItem: string | undefined;
  clash?: Clash | undefined;
  /** Sending, approving, versions. */
  side: Child;
  /** What features after this one have for the minutes. */
  parts: readonly Content[];
};

/** A result in the list of its item, with what is done with it. */
export function ResultRow({ context, result, number }: { context: WorkspaceContext; result: Result; number: string }) {
  const { t, paths } = context;
  const own = paths.intern(`ergebnisse/${result.slug}`);
  return (
    <li class="result" id={`ergebnis-${number.replace(".", "-")}`}>
      <b class="result__number">{number}</b>
      <div class="result__text">
        <p class="result__kind">{t.code("minutes-office.kind", result.kind)}</p>
        <p>{result.title}</p>
        <p class="note">{factsOf(t, result).join(" · ")}</p>
      </div>
      <a href={own} aria-label={t("minutes-office.openFull", { title: result.title })}>
        {t("minutes-office.open")}
      </a>
    </li>
  );
}

function Item({ page, item, index }: { page: WritePage; item: AgendaItem; index: number }) {
  const { context, results, items } = page;
  const { t } = context;
  const numbers = numbersOf(
    items.map(({ id }) => id),
    results,
  );
  const own = results.filter(({ itemId }) => itemId === item.id);
  const besides = [
    t.code("meetings-office.itemKind", item.kind),
    item.speaker || undefined,
    item.state === "not_reached" ? t("minutes-office.notReached") : undefined,
  ];
  return (
    <section class="stack" aria-labelledby={`punkt-${index + 1}`}>
      <Heading level={2} id={`punkt-${index + 1}`}>
        {index + 1}. {item.title}
      </Heading>
      <Note>{besides.filter((part) => part !== undefined).join(" · ")}</Note>
      <NotesForm page={page} item={item} />
      {own.length === 0 ? null : (
        <ul class="results">
          {own.map((result) => (
            <ResultRow context={context} result={result} number={numbers.get(result.id) ?? ""} />
          ))}
        </ul>
      )}
      <QuickResult
        context={context}
        action={minutesAddress(page, "/ergebnisse")}
        itemId={item.id}
        isAsked={page.askedItem === item.id}
      />
    </section>
  );
}

/** Results that belong to no item. */
function Loose({ page }: { page: WritePage }) {
  const loose = page.results.filter(({ itemId }) => itemId === null);
  const numbers = numbersOf(
    page.items.map(({ id }) => id),
    page.results,
  );
  if (loose.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{page.context.t("minutes-office.loose")}</Heading>
      <ul class="results">
        {loose.map((result) => (
          <ResultRow context={page.context} result={result} number={numbers.get(result.id) ?? ""} />
        ))}
      </ul>
    </section>
  );
}

function Contents({ page }: { page: WritePage }) {
  const { t } = page.context;
  return (
    <nav aria-label={t("minutes-office.items")} class="stack stack--small">
      <h2 class="h-section">{t("minutes-office.items")}</h2>
      <ol>
        {page.items.map((item, index) => (
          <li>
            <a href={`#punkt-${index + 1}`}>{item.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Minutes while they are written: all items with notes and results. */
export function writePage(page: WritePage): JSX.Element {
  const { context, meeting, items } = page;
  const { t, paths } = context;
  return meetingPage(context, meeting, {
    tab: "minutes",
    title: t("minutes-office.title"),
    scripts: ["save-typed.js"],
    children: (
      <Band>
        <Suggestions id={NAMEABLE} words={page.nameable.map(({ label }) => label)} />
        <Columns
          main={
            items.length === 0 ? (
              <EmptyState title={t("minutes-office.noItems")}>
                <p>
                  <ButtonLink look="secondary" href={paths.intern(`treffen/${meeting.slug}`)}>
                    {t("minutes-office.toAgenda")}
                  </ButtonLink>
                </p>
              </EmptyState>
            ) : (
              <Stack gap="large">
                <Note>{t("minutes-office.writeLead")}</Note>
                {items.map((item, index) => (
                  <Item page={page} item={item} index={index} />
                ))}
                <Loose page={page} />
                {page.parts.map((part) => (
                  <section class="stack">{part}</section>
                ))}
              </Stack>
            )
          }
          side={
            <>
              {page.side}
              <Contents page={page} />
            </>
          }
        />
      </Band>
    ),
  });
}
