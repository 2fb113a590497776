import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, ButtonRow, Heading } from "../../../platform/ui/index.ts";
import { recordFormPage } from "../../accounts/index.ts";
import type { OwnerChoices } from "../../directory/index.ts";
import { type EditingShown, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { fingerprintOf, type Met } from "../clashes.ts";
import type { CalendarEvent } from "../event.ts";
import { eventKind } from "../kind.ts";
import { ClashNotice, clashesInside } from "./clash-notice.tsx";
import { eventFieldWords, labelOf } from "./field-words.ts";
import { ForWhomPart, MorePart, WhatPart, WherePart, WhenPart } from "./form-parts.tsx";

/** Button that shows the form again with what else there is on its days. */
export const LOOK = "look";
/** Field that carries the clashes somebody has seen. */
export const SEEN = "seen";

type Props = EditingShown<CalendarEvent> & {
  context: WorkspaceContext;
  choices: OwnerChoices;
  /** What else there is on the days; undefined: nobody has asked. */
  met: Met | undefined;
};

/** All fields of an event, with the way to see what else there is on its days. */
export function EventFields({ t, state, choices }: { t: Translator; state: FormState; choices: OwnerChoices }) {
  const props = { t, form: readerOf(t, state), choices };
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

/** The form of an event; says before saving what else there is on its days. */
export function eventFormPage(props: Props): JSX.Element {
  const { context, choices, entry, state, met } = props;
  const { t } = context;
  return recordFormPage({
    ...props,
    kind: eventKind,
    menu: "events",
    title: t(entry === undefined ? "events-office.new" : "events-office.edit"),
    lead: t("events-office.formLead"),
    labelOf: (field) => labelOf(t, field),
    words: eventFieldWords(t, choices),
    above: met === undefined ? undefined : <ClashNotice around={clashesInside(context)} met={met} isPlanned />,
    children: (
      <>
        {met === undefined ? null : <input type="hidden" name={SEEN} value={fingerprintOf(met)} />}
        <EventFields t={t} state={state} choices={choices} />
      </>
    ),
  });
}
