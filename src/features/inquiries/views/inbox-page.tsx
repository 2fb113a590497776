import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  Browse,
  EmptyState,
  FilterGroup,
  type FilterItem,
  FilterPanel,
  Heading,
  Lead,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Message, type WorkspaceContext, withQuery } from "../../records/index.ts";

/** The questions of the list by their name in the address, with the answer of a message. */
const QUESTIONS = {
  stand: ({ outcome }: Message) => (outcome === undefined ? "wartet" : "erledigt"),
  art: ({ kind }: Message) => kind.code,
} as const;
type Question = keyof typeof QUESTIONS;

const fits = (query: URLSearchParams, message: Message, question: Question): boolean => {
  const chosen = query.get(question);
  return chosen === null || chosen === QUESTIONS[question](message);
};

/** Answers that occur, with what would remain beside the other question's answer. */
function itemsOf(
  { path, query }: WorkspaceContext,
  messages: readonly Message[],
  question: Question,
  labelOf: (message: Message) => string,
): FilterItem[] {
  const other = question === "art" ? "stand" : "art";
  const answers = new Map<string, { label: string; count: number }>();
  for (const message of messages) {
    const code = QUESTIONS[question](message);
    const known = answers.get(code) ?? { label: labelOf(message), count: 0 };
    answers.set(code, { ...known, count: known.count + (fits(query, message, other) ? 1 : 0) });
  }
  return [...answers].map(([code, { label, count }]) => {
    const checked = query.get(question) === code;
    return { href: withQuery(path, query, { [question]: checked ? undefined : code }), label, count, checked };
  });
}

function Filters({ context, messages }: { context: WorkspaceContext; messages: readonly Message[] }) {
  const { t, query } = context;
  const stateOf = ({ outcome }: Message) => t(outcome === undefined ? "inquiries.open" : "inquiries.settled");
  const shared = { removeLabel: t("records-office.filterRemove") };
  const set = [...query.keys()].filter((name) => name in QUESTIONS).length;
  return (
    <FilterPanel
      title={t("records-office.filter")}
      summary={set === 0 ? t("records-office.filter") : t("records-office.filterChosen", { count: set })}
    >
      <FilterGroup {...shared} title={t("inquiries.state")} items={itemsOf(context, messages, "stand", stateOf)} />
      <FilterGroup
        {...shared}
        title={t("inquiries.kindColumn")}
        items={itemsOf(context, messages, "art", ({ kind }) => kind.label)}
      />
    </FilterPanel>
  );
}

/** Those that wait first, the oldest first; then the others, the newest first. */
function compareMessages(a: Message, b: Message): number {
  const isOpen = (one: Message) => one.outcome === undefined;
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  const age = a.receivedAt.getTime() - b.receivedAt.getTime();
  return isOpen(a) ? age : -age;
}

function List({ context: { t }, messages }: { context: WorkspaceContext; messages: readonly Message[] }) {
  return (
    <Table
      caption={t("inquiries.title")}
      quietCaption
      rows={messages.toSorted(compareMessages)}
      columns={[
        { label: t("inquiries.about"), rowHeader: true, cell: ({ href, title }) => <a href={href}>{title}</a> },
        { label: t("inquiries.kindColumn"), cell: ({ kind }) => kind.label },
        { label: t("inquiries.received"), cell: ({ receivedAt }) => t.dateTime(receivedAt) },
        {
          label: t("inquiries.state"),
          cell: ({ outcome }) =>
            outcome === undefined ? (
              <Badge kind="warning">{t("inquiries.open")}</Badge>
            ) : (
              <Badge kind="success">{outcome}</Badge>
            ),
        },
      ]}
    />
  );
}

/** Everything people wrote through forms of the site, as far as it is this viewer's. */
export function inboxPage(context: WorkspaceContext, messages: readonly Message[]): JSX.Element {
  const { t, path, query, viewer } = context;
  const isOffice = viewer.role === "office";
  const shown = messages.filter((one) => fits(query, one, "stand") && fits(query, one, "art"));
  const waiting = messages.filter(({ outcome }) => outcome === undefined).length;
  const found =
    shown.length > 0 ? (
      <List context={context} messages={shown} />
    ) : (
      <EmptyState title={t("inquiries.noneFits")} next={{ href: path, label: t("ui.clearFilters") }} />
    );
  return workspacePage(context, {
    title: t("inquiries.title"),
    current: "inbox",
    children: (
      <>
        <Heading level={1}>{t("inquiries.title")}</Heading>
        <Lead>
          {t("inquiries.waiting", { count: waiting })} {t(isOffice ? "inquiries.lead" : "inquiries.leadPartner")}
        </Lead>
        {messages.length === 0 ? (
          <EmptyState title={t("inquiries.noneTitle")}>
            {t(isOffice ? "inquiries.none" : "inquiries.nonePartner")}
          </EmptyState>
        ) : (
          <Browse table filters={<Filters context={context} messages={messages} />} main={found} />
        )}
      </>
    ),
  });
}
