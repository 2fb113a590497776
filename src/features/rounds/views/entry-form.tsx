import {
  Button,
  ButtonLink,
  ButtonRow,
  type Child,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import {
  type Answering,
  ConflictNotice,
  type FieldWords,
  FormErrors,
  type FormState,
  FormStart,
  type HistoryEntry,
  type Upkeep,
  type Upkept,
} from "../../records/index.ts";
import type { Proposal } from "../proposals.ts";

type Props = {
  answering: Answering;
  upkeep: Upkeep;
  /** Undefined: a new entry. */
  current?: Upkept | undefined;
  action: string;
  state: FormState;
  fields: Child;
  /** What was proposed before and waits. */
  waiting?: Proposal | undefined;
  missed: readonly HistoryEntry[];
  words?: FieldWords | undefined;
};

function End({ answering: { t }, action }: Pick<Props, "answering" | "action">) {
  return (
    <DisclosureDetails summary={t("rounds-office.entry.endTitle")}>
      <form class="stack stack--small" method="post" action={`${action}/ende`}>
        <p>{t("rounds-office.entry.endLead")}</p>
        <TextArea name="proposal-note" id="end-note" label={t("rounds-office.entry.note")} rows={2} />
        <Button look="secondary">{t("rounds-office.entry.end")}</Button>
      </form>
    </DisclosureDetails>
  );
}

/** An entry changed in place, or a new one: the same fields as in the workspace, in the frame of the personal page. */
export function EntryFormPage(props: Props) {
  const { answering, upkeep, current, action, state, fields, waiting, missed, words } = props;
  const { t, here } = answering;
  return (
    <Stack>
      <Heading level={1}>
        {current === undefined ? t(upkeep.addLabel ?? "rounds-office.entry.new") : current.title}
      </Heading>
      <Lead>{t(current === undefined ? "rounds-office.entry.newLead" : "rounds-office.entry.lead")}</Lead>
      {waiting === undefined ? null : <Notice kind="info">{t("rounds-office.entry.waiting")}</Notice>}
      <FormErrors t={t} errors={state.errors} labelOf={(field) => upkeep.labelOf(answering, field, state.typed)} />
      {missed.length === 0 || words === undefined ? null : (
        <ConflictNotice t={t} events={missed} fields={words} currentHref={action} />
      )}
      <form class="stack" method="post" action={action} novalidate>
        <FormStart />
        {current === undefined ? null : <input type="hidden" name="version" value={String(current.version)} />}
        {fields}
        <TextArea
          name="proposal-note"
          label={t("rounds-office.entry.note")}
          optionalMark={t("records-office.optionalMark")}
          value={state.typed["proposal-note"]?.at(-1)}
          rows={2}
        />
        <ButtonRow>
          <Button>{t(current === undefined ? "rounds-office.entry.add" : "rounds-office.entry.save")}</Button>
          <ButtonLink look="text" href={here()}>
            {t("ui.cancel")}
          </ButtonLink>
        </ButtonRow>
        <Note>{t("rounds-office.entry.saveNote")}</Note>
      </form>
      {current !== undefined && upkeep.canEnd && (current.state === "published" || current.state === "expired") ? (
        <End answering={answering} action={action} />
      ) : null}
    </Stack>
  );
}
