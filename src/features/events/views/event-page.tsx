import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Markdown } from "../../../platform/ui/index.ts";
import { recordPage } from "../../accounts/index.ts";
import type { OwnerChoices } from "../../directory/index.ts";
import { type AroundEntry, EntryHead, type WorkspaceContext } from "../../records/index.ts";
import type { Met } from "../clashes.ts";
import type { CalendarEvent } from "../event.ts";
import { eventKind } from "../kind.ts";
import { ClashNotice, clashesInside } from "./clash-notice.tsx";
import { Dates, EventFacts } from "./facts.tsx";
import { eventFieldWords } from "./field-words.ts";

type Props = AroundEntry & {
  context: WorkspaceContext;
  event: CalendarEvent;
  choices: OwnerChoices;
  met: Met;
};

function Main({ context, event, met }: Props) {
  const { t } = context;
  const isFree = met.clashes.length + met.holidays.length === 0;
  return (
    <>
      {isFree ? null : <ClashNotice around={clashesInside(context)} met={met} />}
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
  return recordPage({
    ...props,
    entry: event,
    kind: eventKind,
    menu: "events",
    fields: eventFieldWords(context.t, choices),
    head: (
      <EntryHead context={context} entry={event} kind={eventKind}>
        <Lead>{event.summary}</Lead>
      </EntryHead>
    ),
    main: <Main {...props} />,
  });
}
