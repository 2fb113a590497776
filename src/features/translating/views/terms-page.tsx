import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Grid,
  Heading,
  Lead,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import type { PreferredTerm } from "../terms.ts";

type Props = {
  context: WorkspaceContext;
  languages: readonly Language[];
  terms: readonly PreferredTerm[];
  /** The term that is changed; undefined: a new one. */
  changed: PreferredTerm | undefined;
  state: FormState;
};

function Words({ term, languages }: { term: PreferredTerm; languages: readonly Language[] }) {
  return (
    <ul>
      {languages.flatMap((language) => {
        const { htmlLang, dir } = getLanguage(language);
        const word = term.words[language];
        return word === undefined
          ? []
          : [
              <li>
                <bdi lang={htmlLang} dir={dir}>
                  {word}
                </bdi>
              </li>,
            ];
      })}
    </ul>
  );
}

function List({ context: { t, paths, viewer }, terms, languages }: Props) {
  if (terms.length === 0)
    return <EmptyState title={t("translating-office.terms.none")}>{t("translating-office.terms.noneText")}</EmptyState>;
  const isOffice = viewer.role === "office";
  return (
    <Table
      caption={t("translating-office.terms.count", { count: terms.length })}
      rows={[...terms]}
      columns={[
        {
          label: t("translating-office.terms.term"),
          rowHeader: true,
          cell: ({ id, term }) =>
            isOffice ? <a href={paths.intern(`uebersetzungen/begriffe/${id}`)}>{term}</a> : term,
        },
        { label: t("translating-office.terms.words"), cell: (term) => <Words term={term} languages={languages} /> },
        { label: t("translating-office.terms.note"), cell: ({ note }) => (note === "" ? "–" : note) },
      ]}
    />
  );
}

/** The fields of a term: one for each language of the site. */
function TermForm({ context: { t, paths }, languages, changed, state }: Props) {
  const form = readerOf(t, state);
  const home = paths.intern("uebersetzungen/begriffe");
  const address = changed === undefined ? home : `${home}/${changed.id}`;
  return (
    <form method="post" action={address} class="stack" novalidate>
      <Heading level={2}>
        {t(changed === undefined ? "translating-office.terms.new" : "translating-office.terms.change")}
      </Heading>
      <Grid columns={2}>
        <TextField
          {...form.field("term", t("translating-office.terms.term"), { required: true })}
          hint={t("translating-office.terms.termHint")}
          required
          maxlength={120}
          lang="de"
        />
        <TextField {...form.field("note", t("translating-office.terms.note"))} maxlength={300} />
        {languages.map((language) => {
          const { htmlLang, dir } = getLanguage(language);
          return (
            <TextField
              {...form.field(`words.${language}`, nameLanguage(t, language))}
              lang={htmlLang}
              dir={dir}
              maxlength={200}
            />
          );
        })}
      </Grid>
      <ButtonRow>
        <Button>{t("ui.save")}</Button>
        {changed === undefined ? null : (
          <>
            <Button look="secondary" formaction={`${address}/loeschung`}>
              {t("translating-office.terms.delete")}
            </Button>
            <ButtonLink look="text" href={home}>
              {t("ui.cancel")}
            </ButtonLink>
          </>
        )}
      </ButtonRow>
    </form>
  );
}

/** How the county wants its terms to be translated. */
export function termsPage(props: Props): JSX.Element {
  const { context, changed, state } = props;
  const { t, paths, viewer } = context;
  const title = t("translating-office.terms.title");
  const labelOf = (field: string) =>
    field === "term" || field === "note"
      ? t(`translating-office.terms.${field}`)
      : nameLanguage(t, field.replace("words.", ""));
  return workspacePage(context, {
    title: changed?.term ?? title,
    current: "translating",
    trail: [
      { href: paths.intern("uebersetzungen"), label: t("translating-office.title") },
      ...(changed === undefined ? [] : [{ href: paths.intern("uebersetzungen/begriffe"), label: title }]),
    ],
    children: (
      <Stack gap="large">
        <Stack>
          <FormErrors t={t} errors={state.errors} labelOf={labelOf} />
          <Heading level={1}>{changed?.term ?? title}</Heading>
          <Lead>{t("translating-office.terms.lead")}</Lead>
        </Stack>
        {changed === undefined ? <List {...props} /> : null}
        {viewer.role === "office" ? <TermForm {...props} /> : null}
      </Stack>
    ),
  });
}
