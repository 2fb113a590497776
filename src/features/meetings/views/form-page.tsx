import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  DisclosureDetails,
  Heading,
  Lead,
  SelectField,
  ShortFields,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  FormErrors,
  type FormReader,
  FormStart,
  type FormState,
  type HistoryEntry,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Offered } from "../carry-over.ts";
import type { Meeting } from "../meeting.ts";
import { labelOf, meetingWords } from "./field-words.ts";
import { OfferedChoices } from "./offered.tsx";

/** What the form of a meeting offers to choose from. */
export type FormChoices = {
  groups: readonly { id: string; title: string }[];
  series: readonly { id: string; name: string }[];
  places: readonly { ags: string; name: string }[];
};

export type FormShown = {
  context: WorkspaceContext;
  choices: FormChoices;
  state: FormState;
  meeting?: Meeting | undefined;
  missed?: readonly HistoryEntry[] | undefined;
  /** What can come on its agenda. */
  offered?: readonly Offered[];
  /** A meeting that was held before the program. */
  isPast?: boolean;
};

type Part = { context: WorkspaceContext; choices: FormChoices; form: FormReader; isPast: boolean };

function When({ context: { t }, form }: Part) {
  return (
    <ShortFields>
      <DateField {...form.field("day", t("meetings-office.field.day"), { required: true })} required />
      <TextField
        {...form.field("fromTime", t("meetings-office.field.fromTime"), { required: true })}
        width="short"
        required
      />
      <TextField
        {...form.field("untilTime", t("meetings-office.field.untilTime"), { required: true })}
        width="short"
        required
      />
    </ShortFields>
  );
}

function Called({ context: { t }, choices, form }: Part) {
  return (
    <>
      <SelectField
        {...form.field("series", t("meetings-office.field.series"), { required: true })}
        emptyLabel={t("meetings-office.seriesNone")}
        hint={t("meetings-office.seriesHint")}
        options={[
          ...choices.series.map(({ id, name }) => ({ value: id, label: name })),
          { value: "new", label: t("meetings-office.seriesNew") },
        ]}
      />
      <TextField
        {...form.field("seriesName", t("meetings-office.field.seriesName"))}
        hint={t("meetings-office.seriesNameHint")}
      />
      <TextField
        {...form.field("number", t("meetings-office.field.number"))}
        hint={t("meetings-office.numberHint")}
        inputmode="numeric"
        width="short"
      />
      <TextField {...form.field("title", t("meetings-office.field.title"))} hint={t("meetings-office.titleHint")} />
    </>
  );
}

function Where({ context: { t }, choices, form }: Part) {
  return (
    <>
      <TextField {...form.field("venue", t("meetings-office.field.venue"))} hint={t("meetings-office.venueHint")} />
      <TextField {...form.field("address", t("meetings-office.field.address"))} />
      <SelectField
        {...form.field("ags", t("meetings-office.field.ags"))}
        emptyLabel={t("meetings-office.noPlace")}
        options={choices.places.map(({ ags, name }) => ({ value: ags, label: name }))}
      />
      <TextField {...form.field("videoUrl", t("meetings-office.field.videoUrl"))} inputmode="url" />
    </>
  );
}

function More({ context: { t }, form, isPast }: Part) {
  return (
    <>
      {isPast ? (
        <TextArea
          {...form.field("outcome", t("meetings-office.field.outcome"))}
          hint={t("meetings-office.outcomeHint")}
          rows={8}
        />
      ) : (
        <TextArea {...form.field("bring", t("meetings-office.field.bring"))} rows={2} />
      )}
      <TextField {...form.field("moderation", t("meetings-office.field.moderation"))} />
      <TextArea {...form.field("description", t("meetings-office.field.description"))} rows={4} />
    </>
  );
}

function Fields(part: Part) {
  const { context, choices, form, isPast } = part;
  const { t } = context;
  const more = ["bring", "moderation", "description", "address", "ags", "videoUrl"];
  return (
    <>
      {choices.groups.length === 1 ? (
        <input type="hidden" name="groupId" value={choices.groups[0]?.id} />
      ) : (
        <SelectField
          {...form.field("groupId", t("meetings-office.field.groupId"), { required: true })}
          emptyLabel={t("meetings-office.choose")}
          options={choices.groups.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <When {...part} />
      <Called {...part} />
      <Where {...part} />
      {isPast ? (
        <More {...part} />
      ) : (
        <DisclosureDetails summary={t("meetings-office.more")} open={form.isUsed(more)}>
          <More {...part} />
        </DisclosureDetails>
      )}
    </>
  );
}

function Buttons({
  t,
  isNew,
  isMissed,
  cancelHref,
}: {
  t: WorkspaceContext["t"];
  isNew: boolean;
  isMissed: boolean;
  cancelHref: string;
}) {
  const save = t(isMissed ? "records-office.saveAnyway" : "records-office.form.save");
  return (
    <ButtonRow>
      <Button>{isNew ? t("meetings-office.form.create") : save}</Button>
      <ButtonLink look="text" href={cancelHref}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The form of a new meeting, one that was held before, or one that changes. */
export function meetingFormPage({
  context,
  choices,
  state,
  meeting,
  missed,
  offered = [],
  isPast = false,
}: FormShown): JSX.Element {
  const { t, paths } = context;
  const list = paths.intern("treffen");
  const own = meeting === undefined ? undefined : paths.intern(`treffen/${meeting.slug}`);
  const title = t(`meetings-office.form.${meeting !== undefined ? "edit" : isPast ? "past" : "new"}`);
  const target = own === undefined ? (isPast ? `${list}/nachtragen` : list) : `${own}/bearbeiten`;
  const form = readerOf(t, state);
  return workspacePage(context, {
    title,
    current: "meetings",
    trail: [
      { href: list, label: t("meetings-office.title") },
      ...(own === undefined || meeting === undefined ? [] : [{ href: own, label: meeting.title }]),
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={labelOf(t)} />
        {missed === undefined || own === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={meetingWords(t)} currentHref={own} />
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{t(isPast ? "meetings-office.form.pastLead" : "meetings-office.form.lead")}</Lead>
        <form method="post" action={target} class="stack" novalidate>
          <FormStart />
          {meeting === undefined ? null : (
            <input
              type="hidden"
              name="version"
              value={missed === undefined ? (state.typed["version"]?.at(-1) ?? meeting.version) : meeting.version}
            />
          )}
          <Fields context={context} choices={choices} form={form} isPast={isPast} />
          {offered.length === 0 ? null : (
            <OfferedChoices context={context} offered={offered} values={form.all("offered")} />
          )}
          <Buttons t={t} isNew={meeting === undefined} isMissed={missed !== undefined} cancelHref={own ?? list} />
        </form>
      </>
    ),
  });
}
