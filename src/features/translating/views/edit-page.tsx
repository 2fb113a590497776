import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DisclosureDetails,
  Frame,
  Grid,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import type { TermHit } from "../terms.ts";
import { type Entry, stateOf, type Text } from "../texts.ts";
import { compareWords } from "../../../platform/word-diff.ts";
import { Changes } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  entry: Entry;
  lang: Language;
  state: FormState;
  /** Terms in each German text with the words the county wants. */
  terms: ReadonlyMap<string, readonly TermHit[]>;
  /** What has changed while the form was open. */
  warning: "german" | "translation" | undefined;
};

/** Height of a field for this text: about as many lines as it has. */
const rowsFor = (text: string): number =>
  Math.min(
    24,
    Math.max(
      2,
      text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 1),
    ),
  );

/** The German text, what has changed in it since the translation, and terms with their wanted words. */
function German({ context: { t }, lang, text, terms }: Props & { text: Text }) {
  const hits = terms.get(text.field.field) ?? [];
  const { htmlLang, dir } = getLanguage(lang);
  return (
    <Stack gap="small">
      <p class="note">{t("translating-office.german", { field: t(text.field.label) })}</p>
      <Frame>
        <p class="typed" lang="de" dir="ltr">
          {text.german}
        </p>
      </Frame>
      {stateOf(text) === "outdated" ? (
        <DisclosureDetails summary={t("translating-office.changed")} open>
          <p class="typed" lang="de" dir="ltr">
            <Changes t={t} pieces={compareWords(text.source ?? "", text.german)} />
          </p>
        </DisclosureDetails>
      ) : null}
      {hits.length === 0 ? null : (
        <div>
          <p class="note">{t("translating-office.termsHere")}</p>
          <ul>
            {hits.map(({ term, wanted, note }) => (
              <li>
                <span lang="de">{term}</span>:{" "}
                <b>
                  <bdi lang={htmlLang} dir={dir}>
                    {wanted}
                  </bdi>
                </b>
                {note === "" ? null : ` (${note})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}

/** What is to be known of the translation above its field. */
function Remarks({ context: { t }, lang, text }: Props & { text: Text }) {
  const { htmlLang, dir } = getLanguage(lang);
  const { proposal } = text;
  return (
    <>
      {stateOf(text) === "outdated" ? (
        <Notice kind="warning">{t("translating-office.outdated", { field: t(text.field.label) })}</Notice>
      ) : null}
      {proposal === undefined ? null : (
        <Notice kind="info" title={t("translating-office.proposed", { machine: proposal.machine })}>
          {t(
            proposal.source === text.german ? "translating-office.proposedHelp" : "translating-office.proposedOutdated",
          )}
        </Notice>
      )}
      {proposal === undefined || text.text === "" ? null : (
        <DisclosureDetails summary={t("translating-office.publicNow")}>
          <p class="typed" lang={htmlLang} dir={dir}>
            {text.text}
          </p>
        </DisclosureDetails>
      )}
      {proposal === undefined && text.machine !== null && text.checkedAt !== null ? (
        <Note>{t("translating-office.machineMade", { machine: text.machine, on: dayOf(text.checkedAt) })}</Note>
      ) : null}
    </>
  );
}

function Field(props: Props & { text: Text }) {
  const { context, lang, state, text } = props;
  const { t } = context;
  const { dir, htmlLang } = getLanguage(lang);
  const form = readerOf(t, state);
  const label = t(text.field.label);
  return (
    <section class="stack stack--small" aria-label={label}>
      <Heading level={2}>{label}</Heading>
      <Remarks {...props} text={text} />
      <Grid columns={2}>
        <German {...props} text={text} />
        <TextArea
          {...form.field(text.field.field, `${label} – ${getLanguage(lang).name}`)}
          rows={rowsFor(text.german)}
          lang={htmlLang}
          dir={dir}
          maxlength={text.field.longest}
        />
      </Grid>
    </section>
  );
}

function Buttons({ context: { t }, entry, warning, address, back }: Props & { address: string; back: string }) {
  const hasProposals = entry.texts.some(({ proposal }) => proposal !== undefined);
  const save = hasProposals ? t("translating-office.release") : t("ui.save");
  return (
    <ButtonRow>
      <Button>{warning === undefined ? save : t("records-office.saveAnyway")}</Button>
      {hasProposals ? (
        <Button look="secondary" formaction={`${address}/verwerfen`}>
          {t("translating-office.drop")}
        </Button>
      ) : null}
      <ButtonLink look="text" href={back}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

function Form(props: Props & { address: string; back: string }) {
  const { context, entry, state, address } = props;
  const form = readerOf(context.t, state);
  return (
    <form method="post" action={address} class="stack" novalidate>
      <FormStart />
      <input type="hidden" name="source" value={form.text("source")} />
      <input type="hidden" name="before" value={form.text("before")} />
      {entry.texts.map((text) => (
        <Field {...props} text={text} />
      ))}
      <Buttons {...props} />
    </form>
  );
}

/** German and translation side by side. What stays empty is shown in German and marked. */
export function editPage(props: Props): JSX.Element {
  const { context, entry, lang, state, warning } = props;
  const { t, paths } = context;
  const address = paths.intern(`uebersetzungen/${entry.id}/${lang}`);
  const back = paths.intern(entry.kind.internPath(entry));
  const title = t("translating-office.editTitle", { title: entry.title, language: nameLanguage(t, lang) });
  const labelOf = (name: string) => {
    const text = entry.texts.find(({ field }) => field.field === name);
    return text === undefined ? name : t(text.field.label);
  };
  return workspacePage(context, {
    title,
    crumb: nameLanguage(t, lang),
    current: "translating",
    trail: [
      { href: paths.intern("uebersetzungen"), label: t("translating-office.title") },
      { href: back, label: entry.title },
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={labelOf} />
        {warning === undefined ? null : (
          <Notice kind="warning" live title={t(`translating-office.warning.${warning}`)}>
            {t("translating-office.warning.help")}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{t(lang === "de-leicht" ? "translating-office.editLeadLight" : "translating-office.editLead")}</Lead>
        {entry.texts.length === 0 ? (
          <Note>{t("translating-office.noTexts")}</Note>
        ) : (
          <Form {...props} address={address} back={back} />
        )}
      </>
    ),
  });
}
