import {
  Button,
  Checkbox,
  DateField,
  DisclosureDetails,
  SelectField,
  ShortFields,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { TOPICS } from "../../directory/index.ts";
import { type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { OUTCOMES, RESULT_KINDS } from "../result.ts";

/** Id of the list of those a result may name, on each page with a form of a result. */
export const NAMEABLE = "benennbar";

type ResultFields = {
  context: WorkspaceContext;
  state: FormState;
  items: readonly { id: string; title: string }[];
};

/** What is said besides: who, until when, topic, who may read it. */
export function MoreFields({ context: { t }, state, items }: ResultFields) {
  const read = readerOf(t, state);
  const field = (name: string) => read.field(name, t.code("minutes-office.field", name));
  return (
    <>
      <TextArea {...field("text")} hint={t("minutes-office.hint.text")} rows={3} maxlength={4000} />
      <TextField {...field("broughtBy")} suggestions={NAMEABLE} hint={t("minutes-office.hint.who")} />
      <ShortFields>
        <TextField {...field("responsible")} suggestions={NAMEABLE} hint={t("minutes-office.hint.responsible")} />
        <DateField {...field("dueOn")} />
      </ShortFields>
      <TextField {...field("responsibleEmail")} type="email" hint={t("minutes-office.hint.responsibleEmail")} />
      <SelectField
        {...field("outcome")}
        hint={t("minutes-office.hint.outcome")}
        emptyLabel={t("minutes-office.undecided")}
        options={OUTCOMES.map((value) => ({ value, label: t.code("minutes-office.outcome", value) }))}
      />
      <SelectField
        {...field("topic")}
        emptyLabel={t("minutes-office.noTopic")}
        options={TOPICS.map((value) => ({ value, label: t.code("offers.topic", value) }))}
      />
      {items.length === 0 ? null : (
        <SelectField
          {...field("itemId")}
          emptyLabel={t("minutes-office.noItem")}
          options={items.map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` }))}
        />
      )}
      <Checkbox
        name="isInternal"
        label={t("minutes-office.field.isInternal")}
        hint={t("minutes-office.hint.isInternal")}
        checked={read.all("isInternal").length > 0}
      />
    </>
  );
}

/** Kind and sentence: what a result is at least. */
export function MainFields({ context: { t }, state }: Omit<ResultFields, "items">) {
  const read = readerOf(t, state);
  return (
    <>
      <SelectField
        {...read.field("kind", t("minutes-office.field.kind"), { required: true })}
        value={read.text("kind") || "information"}
        options={RESULT_KINDS.map((value) => ({ value, label: t.code("minutes-office.kind", value) }))}
      />
      <TextArea
        {...read.field("title", t("minutes-office.field.title"), { required: true })}
        rows={2}
        maxlength={300}
      />
    </>
  );
}

/** Who takes care of a task and until when; folded away. */
function TaskFields({ context: { t }, short }: { context: WorkspaceContext; short: string }) {
  const read = readerOf(t, { typed: {}, errors: [] });
  return (
    <DisclosureDetails summary={t("minutes-office.forTasks")}>
      <ShortFields>
        <TextField
          {...read.field("responsible", t("minutes-office.field.responsible"))}
          id={`wer-${short}`}
          suggestions={NAMEABLE}
        />
        <DateField {...read.field("dueOn", t("minutes-office.field.dueOn"))} id={`bis-${short}`} />
      </ShortFields>
    </DisclosureDetails>
  );
}

type QuickResult = { context: WorkspaceContext; action: string; itemId: string; isAsked: boolean };

/** One more result of an item: kind, a sentence, Enter; the rest folded away. */
export function QuickResult({ context, action, itemId, isAsked }: QuickResult) {
  const { t } = context;
  const short = itemId.slice(0, 8);
  return (
    <DisclosureDetails summary={t("minutes-office.add")} open={isAsked} id={`festhalten-${short}`}>
      <form method="post" action={action} class="stack stack--small" novalidate>
        <input type="hidden" name="itemId" value={itemId} />
        <TextField
          name="title"
          id={`satz-${short}`}
          label={t("minutes-office.field.title")}
          required
          maxlength={300}
          autofocus={isAsked}
        />
        <ShortFields>
          <SelectField
            name="kind"
            id={`art-${short}`}
            label={t("minutes-office.field.kind")}
            value="information"
            options={RESULT_KINDS.map((value) => ({ value, label: t.code("minutes-office.kind", value) }))}
          />
          <TextField
            name="broughtBy"
            id={`von-${short}`}
            label={t("minutes-office.field.broughtBy")}
            suggestions={NAMEABLE}
            optionalMark={t("records-office.optionalMark")}
          />
        </ShortFields>
        <TaskFields context={context} short={short} />
        <Checkbox name="isInternal" id={`intern-${short}`} label={t("minutes-office.field.isInternal")} />
        <div>
          <Button look="secondary">{t("minutes-office.addButton")}</Button>
        </div>
      </form>
    </DisclosureDetails>
  );
}
