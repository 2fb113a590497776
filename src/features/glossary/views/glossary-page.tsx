import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Note,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Entry } from "../entry.ts";
import { EntryErrors, EntryFields } from "./entry-fields.tsx";

type Props = {
  context: WorkspaceContext;
  entries: readonly Entry[];
  deleted: readonly Entry[];
  state: FormState;
  pasted: Pasted | undefined;
};

/** What was pasted, and the lines that could not be read. */
export type Pasted = { state: FormState; unread: readonly { line: number; text: string }[] };

function Phrase({ entry: { phrase, language } }: { entry: Entry }) {
  return (
    <bdi lang={language} dir="auto">
      {phrase}
    </bdi>
  );
}

function Entries({ context: { t, paths }, entries }: Props) {
  if (entries.length === 0)
    return <EmptyState title={t("glossary-office.noneTitle")}>{t("glossary-office.noneText")}</EmptyState>;
  return (
    <Table
      caption={t("glossary-office.count", { count: entries.length })}
      rows={[...entries]}
      columns={[
        {
          label: t("glossary-office.phrase"),
          rowHeader: true,
          cell: (entry) => (
            <a href={paths.intern(`glossar/${entry.id}`)}>
              <Phrase entry={entry} />
            </a>
          ),
        },
        { label: t("glossary-office.language"), cell: ({ language }) => t.languageName(language) },
        { label: t("glossary-office.term"), cell: ({ term }) => term },
        {
          label: t("glossary-office.try"),
          cell: ({ phrase }) => (
            <a href={`${paths.site("de", "angebote")}?${new URLSearchParams({ q: phrase }).toString()}`}>
              {t("glossary-office.tryLink")}
            </a>
          ),
        },
      ]}
    />
  );
}

function Deleted({ context: { t, paths }, deleted }: Props) {
  if (deleted.length === 0) return <></>;
  return (
    <section id="geloescht">
      <Stack>
        <Heading level={2}>{t("glossary-office.deleted")}</Heading>
        <Table
          caption={t("glossary-office.deleted")}
          quietCaption
          rows={[...deleted]}
          columns={[
            { label: t("glossary-office.phrase"), rowHeader: true, cell: (entry) => <Phrase entry={entry} /> },
            { label: t("glossary-office.term"), cell: ({ term }) => term },
            {
              label: t("glossary-office.restore"),
              cell: ({ id }) => (
                <form method="post" action={paths.intern(`glossar/${id}/wiederherstellung`)}>
                  <Button look="text">{t("glossary-office.restore")}</Button>
                </form>
              ),
            },
          ]}
        />
        <Note>{t("glossary-office.deletedNote")}</Note>
      </Stack>
    </section>
  );
}

function Paste({ context: { t, paths }, pasted }: Props) {
  const form = readerOf(t, pasted?.state ?? { typed: {}, errors: [] });
  return (
    <details open={pasted !== undefined}>
      <summary class="alone">{t("glossary-office.paste")}</summary>
      <form class="stack" method="post" action={paths.intern("glossar/zeilen")} novalidate>
        <TextArea
          {...form.field("lines", t("glossary-office.lines"), { required: true })}
          hint={t("glossary-office.linesHint")}
          rows={8}
          required
        />
        {pasted === undefined || pasted.unread.length === 0 ? null : (
          <ul>
            {pasted.unread.slice(0, 20).map(({ line, text }) => (
              <li>{t("glossary-office.unreadLine", { line, text })}</li>
            ))}
          </ul>
        )}
        <ButtonRow>
          <Button look="secondary">{t("glossary-office.pasteButton")}</Button>
        </ButtonRow>
      </form>
    </details>
  );
}

/** What people call things here, and what it stands for. */
export function GlossaryPage(props: Props) {
  const { context, state, pasted } = props;
  const { t, paths } = context;
  return (
    <Stack gap="large">
      <Stack>
        <EntryErrors context={context} state={pasted?.state ?? state} />
        <Heading level={1}>{t("glossary-office.title")}</Heading>
        <Lead>{t("glossary-office.lead")}</Lead>
      </Stack>
      <form class="stack" method="post" action={paths.intern("glossar")} novalidate>
        <Heading level={2}>{t("glossary-office.new")}</Heading>
        <EntryFields context={context} state={state} />
        <ButtonRow>
          <Button>{t("glossary-office.add")}</Button>
        </ButtonRow>
      </form>
      <Entries {...props} />
      <Paste {...props} />
      {props.entries.length === 0 ? null : (
        <p>
          <ButtonLink href={paths.intern("glossar/export")} look="secondary" icon="download">
            {t("glossary-office.export")}
          </ButtonLink>
        </p>
      )}
      <Deleted {...props} />
    </Stack>
  );
}
