import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  type EditingShown,
  EntryButtons,
  FormErrors,
  FormStart,
  readerOf,
  versionToSave,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type Clash, fingerprintOf } from "../clashes.ts";
import type { CalendarEvent } from "../event.ts";
import { ClashNotice } from "./clash-notice.tsx";
import { eventFieldWords, labelOf } from "./field-words.ts";
import {
  type EventChoices,
  ForWhomPart,
  MorePart,
  type PartProps,
  WhatPart,
  WherePart,
  WhenPart,
} from "./form-parts.tsx";

/** Button that shows the form again with what else there is on its days. */
export const LOOK = "look";
/** Field that carries the clashes somebody has seen. */
export const SEEN = "seen";

type Props = EditingShown<CalendarEvent> & {
  context: WorkspaceContext;
  choices: EventChoices;
  /** What else there is on the days; undefined: nobody has asked. */
  clashes: readonly Clash[] | undefined;
};

function Parts({ props }: { props: PartProps }) {
  const { t } = props;
  return (
    <>
      <Heading level={2}>{t("events-office.section.what")}</Heading>
      <WhatPart {...props} />
      <Heading level={2}>{t("events-office.section.when")}</Heading>
      <WhenPart {...props} />
      <Heading level={2}>{t("events-office.section.where")}</Heading>
      <WherePart {...props} />
      <Heading level={2}>{t("events-office.section.forWhom")}</Heading>
      <ForWhomPart {...props} />
      <ButtonRow>
        <Button name={LOOK} value="yes" look="secondary">
          {t("events-office.look")}
        </Button>
      </ButtonRow>
      <Heading level={2}>{t("events-office.section.more")}</Heading>
      <MorePart {...props} />
    </>
  );
}

/** The form of an event; says before saving what else there is on its days. Keeps everything as typed. */
export function eventFormPage(props: Props): JSX.Element {
  const { context, choices, entry, state, missed, clashes } = props;
  const { t, paths } = context;
  const list = paths.intern("veranstaltungen");
  const own = entry === undefined ? undefined : paths.intern(`veranstaltungen/${entry.slug}`);
  const title = t(entry === undefined ? "events-office.new" : "events-office.edit");
  return workspacePage(context, {
    title,
    current: "events",
    trail: [
      { href: list, label: t("events-office.title") },
      ...(own === undefined || entry === undefined ? [] : [{ href: own, label: entry.title }]),
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
        {missed === undefined || own === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={eventFieldWords(t, choices)} currentHref={own} />
        )}
        <ClashNotice context={context} clashes={clashes} />
        <Heading level={1}>{title}</Heading>
        <Lead>{t("events-office.formLead")}</Lead>
        <form method="post" action={own === undefined ? list : `${own}/bearbeiten`} class="stack" novalidate>
          <FormStart name="then" value="draft" />
          {entry === undefined ? null : (
            <input type="hidden" name="version" value={versionToSave({ entry, state, missed })} />
          )}
          {clashes === undefined ? null : <input type="hidden" name={SEEN} value={fingerprintOf(clashes)} />}
          <Parts props={{ t, form: readerOf(t, state), choices }} />
          <EntryButtons context={context} isNew={entry === undefined} missed={missed} cancelHref={own ?? list} />
        </form>
      </>
    ),
  });
}
