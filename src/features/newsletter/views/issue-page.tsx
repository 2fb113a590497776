import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ContactBox,
  Fieldset,
  Frame,
  Heading,
  Lead,
  Note,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  type FieldWords,
  FormErrors,
  FormStart,
  type FormState,
  type HistoryEntry,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Issue, Told } from "../newsletter.ts";

type Props = {
  context: WorkspaceContext;
  issue: Issue | undefined;
  state: FormState;
  /** What it tells of, in its order. */
  told: readonly Told[];
  /** What can be chosen, chosen ones first. */
  choices: readonly Told[];
  subscribers: number;
  /** What others did while the form was open. */
  missed?: readonly HistoryEntry[] | undefined;
};

/** How the history names the fields of an issue. */
const fieldWords = (t: Translator): FieldWords => ({
  title: { label: t("newsletter-office.field.title") },
  intro: { label: t("newsletter-office.field.intro") },
  closing: { label: t("newsletter-office.field.closing") },
});

/** The version the form was opened on; after a warning it is made out, knowingly, on what stands there now. */
const versionOf = (issue: Issue, { missed, state }: Props): string =>
  missed === undefined ? (state.typed["version"]?.at(-1) ?? String(issue.version)) : String(issue.version);

/** Somebody was faster. What was typed stays to be read also where the issue has gone out and nothing can be saved. */
function Faster({ context: { t, paths }, issue, missed, state }: Props) {
  if (missed === undefined || issue === undefined) return <></>;
  const typed = ["title", "intro", "closing"].map((field) => state.typed[field]?.at(-1) ?? "");
  return (
    <>
      <ConflictNotice
        t={t}
        events={missed}
        fields={fieldWords(t)}
        currentHref={paths.intern(`newsletter/${issue.slug}`)}
      />
      {issue.sentAt === null ? null : (
        <Frame>
          {typed.filter(Boolean).map((text) => (
            <p>{text}</p>
          ))}
        </Frame>
      )}
    </>
  );
}

/** The issue as its readers get it. */
function Preview({ context: { t, services }, issue, state, told }: Props) {
  const sent = issue !== undefined && issue.sentAt !== null ? issue : undefined;
  const text = (name: "title" | "intro" | "closing") => sent?.[name] ?? state.typed[name]?.at(-1) ?? "";
  return (
    <section class="stack">
      <Heading level={2}>{t("newsletter-office.preview")}</Heading>
      <Frame>
        {text("title") === "" ? null : <Heading level={3}>{text("title")}</Heading>}
        <p>{text("intro")}</p>
        {told.map((one) => (
          <p>
            <strong>{one.title}</strong> ({t(services.registry.kind(one.kind)?.label ?? "newsletter.kindLabel")})
            <br />
            {one.summary}
          </p>
        ))}
        <p>{text("closing")}</p>
      </Frame>
    </section>
  );
}

function Fields({ context: { t, services }, state, choices }: Props) {
  const form = readerOf(t, state);
  const required = { required: true };
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  return (
    <>
      <TextField {...form.field("title", t("newsletter-office.field.title"), required)} required maxlength={200} />
      <TextArea {...form.field("intro", t("newsletter-office.field.intro"))} rows={5} />
      <Fieldset
        id="entries"
        label={t("newsletter-office.field.entries")}
        hint={t("newsletter-office.hint.entries")}
        error={form.error("entries")}
      >
        {kinds.map((kind) => (
          <CheckboxGroup
            name="entries"
            id={`entries-${kind}`}
            label={t(services.registry.kind(kind)?.list?.label ?? "newsletter.kindLabel")}
            values={form.all("entries")}
            choices={choices
              .filter((one) => one.kind === kind)
              .map((one) => ({ value: one.id, label: one.title, id: `entries-${one.id}` }))}
          />
        ))}
      </Fieldset>
      <TextArea {...form.field("closing", t("newsletter-office.field.closing"))} rows={3} />
    </>
  );
}

/** What is left to do with an issue: send it, once. */
function Sending({ context: { t, paths }, issue, subscribers }: Props) {
  if (issue === undefined) return <></>;
  return (
    <ContactBox title={t("newsletter-office.sending")}>
      <p>{t("newsletter-office.sendTo", { count: subscribers })}</p>
      <form method="post" action={paths.intern(`newsletter/${issue.slug}/versand`)}>
        <Button>{t("newsletter-office.send")}</Button>
      </form>
      <Note>{t("newsletter-office.sendHelp")}</Note>
    </ContactBox>
  );
}

/** One issue: written by the office, looked at, sent; afterwards only read. */
export function issuePage(props: Props): JSX.Element {
  const { context, issue, state } = props;
  const { t, paths } = context;
  const list = paths.intern("newsletter");
  const own = issue === undefined ? list : paths.intern(`newsletter/${issue.slug}`);
  const title = issue?.title ?? t("newsletter-office.new");
  const isSent = issue !== undefined && issue.sentAt !== null;
  return workspacePage(context, {
    title,
    current: "newsletter",
    trail: [{ href: list, label: t("newsletter-office.title") }],
    children: (
      <>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t(`newsletter-office.field.${field}` as PlainMessageKey)}
        />
        <Faster {...props} />
        <Heading level={1}>{title}</Heading>
        {isSent ? (
          <Lead>{t("newsletter-office.sentLead", { count: issue.sentTo })}</Lead>
        ) : (
          <form method="post" action={own} class="stack" novalidate>
            <FormStart />
            {issue === undefined ? null : <input type="hidden" name="version" value={versionOf(issue, props)} />}
            <Fields {...props} />
            <ButtonRow>
              <Button look={issue === undefined ? "primary" : "secondary"}>
                {t(props.missed === undefined ? "records-office.form.save" : "records-office.saveAnyway")}
              </Button>
              <ButtonLink look="text" href={list}>
                {t("ui.cancel")}
              </ButtonLink>
            </ButtonRow>
          </form>
        )}
        {issue === undefined ? null : <Preview {...props} />}
        {isSent ? null : <Sending {...props} />}
      </>
    ),
  });
}
