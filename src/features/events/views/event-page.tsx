import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Markdown } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  EntryHead,
  EntryPage,
  type HistoryEntry,
  type ThreadNode,
  type TranslationState,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Clash } from "../clashes.ts";
import type { CalendarEvent } from "../event.ts";
import { ClashNotice } from "./clash-notice.tsx";
import { Dates, EventFacts } from "./facts.tsx";
import { eventFieldWords } from "./field-words.ts";
import type { EventChoices } from "./form-parts.tsx";

type Props = {
  context: WorkspaceContext;
  event: CalendarEvent;
  choices: EventChoices;
  clashes: readonly Clash[];
  history: readonly HistoryEntry[];
  thread: readonly ThreadNode[];
  translations: readonly TranslationState[];
};

function Main({ context, event, clashes }: Props) {
  const { t } = context;
  return (
    <>
      {clashes.length === 0 ? null : <ClashNotice context={context} clashes={clashes} />}
      <section class="stack">
        <Heading level={2}>{t("events-office.section.when")}</Heading>
        <Dates context={context} event={event} />
      </section>
      {event.description === "" ? null : (
        <section class="stack">
          <Heading level={2}>{t("events-office.field.description")}</Heading>
          <Markdown source={event.description} />
        </section>
      )}
      <section class="stack">
        <Heading level={2}>{t("offers-office.facts")}</Heading>
        <EventFacts context={context} event={event} />
      </section>
    </>
  );
}

/** An event in the workspace: state and what to do about it, when it meets what, everything known of it. */
export function eventPage(props: Props): JSX.Element {
  const { context, event, choices } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: event.title,
    current: "events",
    trail: [{ href: paths.intern("veranstaltungen"), label: t("events-office.title") }],
    bands: true,
    children: (
      <EntryPage
        {...props}
        entry={event}
        kind="event"
        path="veranstaltungen"
        fields={eventFieldWords(t, choices)}
        head={
          <EntryHead context={context} entry={event} path="veranstaltungen">
            <Lead>{event.summary}</Lead>
          </EntryHead>
        }
        main={<Main {...props} />}
      />
    ),
  });
}
