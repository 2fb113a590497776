import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  Heading,
  Markdown,
  Notice,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type AgendaItem, ITEM_KINDS } from "../agenda.ts";
import type { Meeting } from "../meeting.ts";
import { EntryChoice, type FoundEntries } from "./entry-choice.tsx";
import { agendaAddress } from "./agenda-form.tsx";
import { meetingPage } from "./meeting-page.tsx";
import { noteOf } from "./phrases.ts";

type Named = { id: string; name: string };
type ItemPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  item: AgendaItem | undefined;
  state: FormState;
  organisations: readonly Named[];
  groups: readonly Named[];
  found: FoundEntries;
  /** Somebody was faster: the form holds what was typed, above it stands what is there now. */
  isConflict?: boolean;
};

const actionOf = (props: ItemPage): string => agendaAddress(props, props.item === undefined ? "" : `/${props.item.id}`);

const FIELDS = ["title", "kind", "minutes", "speaker", "text", "organisationId", "groupId", "recordId"] as const;

function Fields(props: ItemPage) {
  const { context, state, organisations, groups, found } = props;
  const { t } = context;
  const form = readerOf(t, state);
  const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField
        {...form.field("title", t("meetings-office.item.title"), { required: true })}
        required
        maxlength={300}
      />
      <RadioGroup
        name="kind"
        label={t("meetings-office.item.kind")}
        value={form.text("kind") || "information"}
        choices={ITEM_KINDS.map((kind) => ({ value: kind, label: t.code("meetings-office.itemKind", kind) }))}
        error={form.error("kind")}
      />
      <TextField {...form.field("minutes", t("meetings-office.item.minutes"))} inputmode="numeric" width="short" />
      <TextField {...form.field("speaker", t("meetings-office.item.speaker"))} />
      <SelectField
        {...form.field("organisationId", t("meetings-office.item.organisationId"))}
        hint={t("meetings-office.item.organisationHint")}
        emptyLabel={t("meetings-office.nobody")}
        options={options(organisations)}
      />
      <SelectField
        {...form.field("groupId", t("meetings-office.item.groupId"))}
        emptyLabel={t("meetings-office.nobody")}
        options={options(groups)}
      />
      <TextArea {...form.field("text", t("meetings-office.item.text"))} rows={5} />
      <EntryChoice context={context} form={form} found={found} action={actionOf(props)} />
      <Checkbox
        name="recurs"
        value="each"
        label={t("meetings-office.item.recurs")}
        checked={form.all("recurs").includes("each")}
      />
    </>
  );
}

function Faster({ context: { t }, item }: ItemPage) {
  if (item === undefined) return <></>;
  return (
    <Notice kind="warning" live title={t("records-office.conflictUnknown")}>
      <p>{t("meetings-office.item.now", { title: item.title, note: noteOf(t, item) })}</p>
      {item.text === "" ? null : <Markdown source={item.text} under={2} />}
    </Notice>
  );
}

/** An item of an agenda, to change; or to add, where a line did not do. */
export function itemPage(props: ItemPage): JSX.Element {
  const { context, meeting, item, state } = props;
  const { t, paths } = context;
  const title = item === undefined ? t("meetings-office.item.add") : item.title;
  const action = actionOf(props);
  return meetingPage(context, meeting, {
    tab: "agenda",
    title,
    children: (
      <Band>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => {
            const known = FIELDS.find((one) => one === field);
            return known === undefined ? field : t(`meetings-office.item.${known}`);
          }}
        />
        {props.isConflict ? <Faster {...props} /> : null}
        <Heading level={2}>{title}</Heading>
        <form method="post" action={action} class="stack" novalidate>
          <FormStart />
          {item === undefined ? null : (
            <input type="hidden" name="version" value={state.typed["version"]?.at(-1) ?? String(item.version)} />
          )}
          <Fields {...props} />
          <ButtonRow>
            <Button>{t(props.isConflict ? "records-office.saveAnyway" : "records-office.form.save")}</Button>
            <ButtonLink look="text" href={`${paths.intern(`treffen/${meeting.slug}`)}#tagesordnung`}>
              {t("ui.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
        {item === undefined ? null : (
          <form method="post" action={`${action}/entfernen`}>
            <Button look="text">{t("meetings-office.item.remove")}</Button>
          </form>
        )}
      </Band>
    ),
  });
}
