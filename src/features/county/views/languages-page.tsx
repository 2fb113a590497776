import type { JSX } from "hono/jsx/jsx-runtime";
import { type Language, type LanguageEntry, LANGUAGES } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonRow,
  Checkbox,
  type Column,
  Heading,
  Lead,
  Note,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";

/** Name, whether it is shown, and its place in the row. */
function columnsOf({ t }: WorkspaceContext, ranks: ReadonlyMap<Language, number>): Column<LanguageEntry>[] {
  return [
    {
      label: t("county.languages.language"),
      rowHeader: true,
      cell: ({ code, name, htmlLang, dir }) => (
        <>
          {t.languageName(code)}{" "}
          <span class="note" lang={htmlLang} dir={dir}>
            {name}
          </span>
        </>
      ),
    },
    {
      label: t("county.languages.shown"),
      cell: ({ code, name }) =>
        code === "de" ? (
          t("county.languages.always")
        ) : (
          <Checkbox
            name="language"
            id={`language-${code}`}
            value={code}
            label={t("county.languages.show", { language: name })}
            checked={ranks.has(code)}
          />
        ),
    },
    {
      label: t("county.languages.rank"),
      cell: ({ code, name }) => (
        <TextField
          name={`rank.${code}`}
          label={t("county.languages.rankOf", { language: name })}
          inline
          inputmode="numeric"
          width="short"
          maxlength={2}
          value={String(ranks.get(code) ?? "")}
        />
      ),
    },
  ];
}

/** Which languages the site is offered in, and in which order. German is always there: it is what binds. */
export function languagesPage(context: WorkspaceContext): JSX.Element {
  const { t, paths, tenant } = context;
  const ranks = new Map(tenant.languages.map((code, index) => [code, index + 1]));
  const rows = LANGUAGES.toSorted(
    (a, b) => (ranks.get(a.code) ?? LANGUAGES.length + 1) - (ranks.get(b.code) ?? LANGUAGES.length + 1),
  );
  return workspacePage(context, {
    title: t("county.tab.sprachen"),
    current: "website",
    children: (
      <>
        <Heading level={1}>{t("county.tab.sprachen")}</Heading>
        <Lead>{t("county.languages.lead")}</Lead>
        <form method="post" action={paths.intern("website/sprachen")} class="stack" novalidate>
          <Table caption={t("county.tab.sprachen")} quietCaption rows={rows} columns={columnsOf(context, ranks)} />
          <Note>{t("county.languages.help")}</Note>
          <ButtonRow>
            <Button>{t("ui.save")}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
