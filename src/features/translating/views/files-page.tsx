import type { JSX } from "hono/jsx/jsx-runtime";
import type { Language } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonRow,
  FileField,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { dayOf } from "../../../platform/clock.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import type { StoredFile } from "../files.ts";
import { type Choice, MOST_ENTRIES } from "../overview.ts";
import type { TranslatedKind } from "../texts.ts";
import type { XliffFault } from "../xliff/unit.ts";
import { VERSIONS } from "../xliff/write.ts";
import { ChoiceFields } from "./overview-page.tsx";

type Props = {
  context: WorkspaceContext;
  kinds: readonly TranslatedKind[];
  languages: readonly Language[];
  choice: Choice;
  files: readonly Omit<StoredFile, "units">[];
  /** Why there is no file to write or to read. */
  problem: XliffFault["reason"] | "none" | "nothing" | undefined;
};

/** Entries by filter, one language a file. */
function Outgoing({ context, kinds, languages }: Props) {
  const { t, paths, query } = context;
  return (
    <section class="stack">
      <Heading level={2}>{t("translating-office.out.title")}</Heading>
      <p>{t("translating-office.out.lead")}</p>
      <form method="get" action={paths.intern("uebersetzungen/export.xlf")} class="stack">
        <ChoiceFields context={context} kinds={kinds} languages={languages} />
        <RadioGroup
          name="umfang"
          label={t("translating-office.out.extent")}
          value={query.get("umfang") ?? "offen"}
          choices={(["offen", "alles"] as const).map((value) => ({
            value,
            label: t(`translating-office.out.extent.${value}`),
          }))}
        />
        <RadioGroup
          name="fassung"
          label={t("translating-office.out.version")}
          hint={t("translating-office.out.versionHint")}
          value={query.get("fassung") ?? VERSIONS[0]}
          choices={VERSIONS.map((version) => ({ value: version, label: `XLIFF ${version}` }))}
          horizontal
        />
        <ButtonRow>
          <Button look="secondary" icon="download">
            {t("translating-office.out.button")}
          </Button>
        </ButtonRow>
        <Note>{t("translating-office.out.note", { most: MOST_ENTRIES })}</Note>
      </form>
    </section>
  );
}

function Waiting({ context: { t, paths }, files }: Props) {
  if (files.length === 0) return <></>;
  return (
    <Table
      caption={t("translating-office.in.waiting")}
      rows={[...files]}
      columns={[
        {
          label: t("translating-office.in.file"),
          rowHeader: true,
          cell: ({ id, fileName }) => <a href={paths.intern(`uebersetzungen/dateien/${id}`)}>{fileName}</a>,
        },
        { label: t("translating-office.filter.language"), cell: ({ language }) => nameLanguage(t, language) },
        { label: t("translating-office.in.loadedOn"), cell: ({ loadedAt }) => t.date(dayOf(loadedAt), "short") },
      ]}
    />
  );
}

/** What goes to translation offices and what comes back. */
export function filesPage(props: Props): JSX.Element {
  const { context, problem } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("translating-office.files"),
    current: "translating",
    trail: [{ href: paths.intern("uebersetzungen"), label: t("translating-office.title") }],
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("translating-office.files")}</Heading>
          <Lead>{t("translating-office.filesLead")}</Lead>
          {problem === undefined ? null : (
            <Notice kind="warning" live>
              {t(`translating-office.problem.${problem}`)}
            </Notice>
          )}
        </Stack>
        <section class="stack">
          <Heading level={2}>{t("translating-office.in.title")}</Heading>
          <form
            method="post"
            action={paths.intern("uebersetzungen/dateien")}
            enctype="multipart/form-data"
            class="stack"
          >
            <FileField
              name="datei"
              label={t("translating-office.in.field")}
              hint={t("translating-office.in.hint")}
              accept=".xlf,.xliff,.xml"
              required
            />
            <ButtonRow>
              <Button>{t("translating-office.in.button")}</Button>
            </ButtonRow>
          </form>
          <Waiting {...props} />
        </section>
        <Outgoing {...props} />
      </Stack>
    ),
  });
}
