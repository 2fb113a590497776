import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  Band,
  Button,
  ButtonRow,
  ErrorSummary,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { TRAP } from "../../inquiries/index.ts";
import { type FormState, type PublicContext, readerOf, tellFault } from "../../records/index.ts";
import {
  type Contribution,
  CONTRIBUTION_KINDS,
  fateOf,
  LONGEST_TEXT,
  stateOf,
  tablePath,
  type TopicTable,
} from "../../tables/index.ts";
import { German } from "./german.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  table: TopicTable;
  said: readonly Contribution[];
  state: FormState | undefined;
  hindrance: "closed" | "full" | "often" | undefined;
  isSent: boolean;
  /** What this form is known by when it arrives twice. */
  form: string;
};

function ContributionForm({ context, table, state, form }: Props) {
  const { t, paths, lang } = context;
  const read = readerOf(t, state ?? { typed: {}, errors: [] });
  return (
    <form class="stack" method="post" action={paths.site(lang, tablePath(table))} novalidate>
      <TextArea
        {...read.field("text", t("tables.field.text"), { required: true })}
        hint={t("tables.hint.text", { count: LONGEST_TEXT })}
        rows={3}
        maxlength={LONGEST_TEXT}
      />
      <RadioGroup
        name="kind"
        label={t("tables.field.kind")}
        value={read.text("kind") || CONTRIBUTION_KINDS[0]}
        error={read.error("kind")}
        required
        choices={CONTRIBUTION_KINDS.map((value) => ({ value, label: t.code("tables.kind", value) }))}
      />
      <TextField
        {...read.field("organisation", t("tables.field.organisation"))}
        hint={t("tables.hint.organisation")}
        maxlength={200}
      />
      <div class="trap" aria-hidden="true">
        <label for={TRAP}>{t("site.form.leaveEmpty")}</label>
        <input id={TRAP} name={TRAP} type="text" tabindex={-1} autocomplete="off" />
      </div>
      <input type="hidden" name="form" value={form} />
      <ButtonRow>
        <Button>{t("tables.send")}</Button>
      </ButtonRow>
      <Note>{t("tables.privacy")}</Note>
    </form>
  );
}

/** What was not kept, to copy or to read out: nothing typed is lost without a word. */
function Unkept({ context: { t }, state }: Props) {
  const text = state?.typed["text"]?.at(-1) ?? "";
  if (text === "") return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("tables.unkept")}</Heading>
      <Note>{t("tables.unkeptHelp")}</Note>
      <blockquote dir="auto">{text}</blockquote>
    </Stack>
  );
}

/** What was said here, and after the meeting what became of it. What was dropped is counted alone. */
function Said({ context, table, said }: Props) {
  const { t } = context;
  const kept = said.filter((one) => fateOf(one) !== "dropped");
  const isOver = stateOf(table) === "closed";
  return (
    <section class="stack" id="beitraege">
      <Heading level={2}>{t("tables.said", { count: kept.length })}</Heading>
      {isOver && kept.length > 0 ? <Note>{t("tables.fateHelp")}</Note> : null}
      {kept.length === 0 ? <Note>{t(isOver ? "tables.nobody" : "tables.nobodyYet")}</Note> : null}
      <ul class="said-list">
        {kept.map((one) => (
          <li class="said">
            <div class="said__text">
              <span class="said__kind">{t.code("tables.kind", one.kind)}</span>
              <span class="said__words" dir="auto">
                {one.text}
              </span>
              {one.organisation === "" ? null : (
                <span class="note" dir="auto">
                  {one.organisation}
                </span>
              )}
              {fateOf(one) === "taken" ? <Badge kind="success">{t("tables.fate.taken")}</Badge> : null}
            </div>
          </li>
        ))}
      </ul>
      {isOver && kept.length < said.length ? (
        <Note>{t("tables.droppedCount", { count: said.length - kept.length })}</Note>
      ) : null}
    </section>
  );
}

function Problems({ context: { t }, state }: Props) {
  if (state === undefined || state.errors.length === 0) return <></>;
  return (
    <ErrorSummary
      title={t("ui.errorSummary", { count: state.errors.length })}
      problems={state.errors.map(({ field, key }) => ({ fieldId: field, message: tellFault(t, key) }))}
    />
  );
}

/** How it stands, in one sentence. */
function Standing({ context: { t }, table, hindrance, isSent }: Props) {
  const state = stateOf(table);
  if (hindrance === "full" || hindrance === "often")
    return (
      <Notice kind="warning" live>
        {t(`tables.${hindrance}`)}
      </Notice>
    );
  if (state === "waiting") return <Notice kind="info">{t("tables.waiting")}</Notice>;
  if (state === "closed")
    return (
      <Notice kind={hindrance === "closed" ? "warning" : "info"} live={hindrance === "closed"}>
        {t("tables.closed")}
      </Notice>
    );
  if (isSent)
    return (
      <Notice kind="success" live>
        {t("tables.sent")}
      </Notice>
    );
  return <></>;
}

/** A table of a meeting, on the phone of whoever sits at it: what is asked, what was said, and a form. */
export function tablePage(props: Props): JSX.Element {
  const { context, table, hindrance } = props;
  const { t } = context;
  const german = (words: string) => <German context={context}>{words}</German>;
  return sitePage(context, {
    title: table.name,
    titleLang: "de",
    path: tablePath(table),
    noIndex: true,
    trail: [],
    children: (
      <Band first>
        <Stack gap="large">
          <Stack>
            <Problems {...props} />
            <Standing {...props} />
            <p>
              {german(table.meetingTitle)} · {t.date(table.day, "long")}
            </p>
            <Heading level={1}>{german(table.name)}</Heading>
            {table.itemTitle === null || table.itemTitle === table.name ? null : <p>{german(table.itemTitle)}</p>}
            {table.question === "" ? null : <Lead>{german(table.question)}</Lead>}
            {stateOf(table) === "open" && hindrance !== "full" ? (
              <ContributionForm {...props} />
            ) : (
              <Unkept {...props} />
            )}
          </Stack>
          <Said {...props} />
        </Stack>
      </Band>
    ),
  });
}
