import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, Heading, Lead, Notice, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { StateBadge, type TranslationState, type WorkspaceContext } from "../../records/index.ts";
import { type PlaceOfPage, REQUIRED, type WrittenPage } from "../page.ts";

type Row = {
  place: PlaceOfPage;
  page: WrittenPage | undefined;
  gaps: readonly string[];
  translations: readonly TranslationState[];
};

/** Languages in which the page is there and up to date, of all it could be in. */
function tellTranslations({ t, tenant }: WorkspaceContext, { page, translations }: Row): string {
  if (page === undefined) return "–";
  const done = translations.filter((one) => one.missing === 0 && one.outdated === 0).length;
  const outdated = translations.filter((one) => one.outdated > 0).length;
  const told = t("pages.list.translated", { done, all: tenant.languages.length - 1 });
  return outdated === 0 ? told : `${told} ${t("pages.list.outdated", { count: outdated })}`;
}

/** What is in order, and what is not: the pages the law asks for first of all. */
function Summary({ t, rows }: { t: WorkspaceContext["t"]; rows: readonly Row[] }) {
  const open = rows.filter(
    ({ place, page, gaps }) => REQUIRED.includes(place) && (page?.state !== "published" || gaps.length > 0),
  );
  return open.length === 0 ? (
    <Notice kind="success">{t("pages.list.complete")}</Notice>
  ) : (
    <Notice kind="warning" title={t("pages.list.open", { count: open.length })}>
      <p>{t("pages.list.openHelp", { pages: t.list(open.map(({ place }) => t.code("pages.place", place))) })}</p>
    </Notice>
  );
}

/** The county's written pages: how far each is. */
export function listPage({ context, rows }: { context: WorkspaceContext; rows: readonly Row[] }): JSX.Element {
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("pages.title"),
    current: "website",
    children: (
      <>
        <Heading level={1}>{t("county.title")}</Heading>
        <Lead>{t("pages.list.lead")}</Lead>
        <Summary t={t} rows={rows} />
        <Table
          caption={t("pages.title")}
          quietCaption
          rows={[...rows]}
          columns={[
            {
              label: t("pages.list.page"),
              rowHeader: true,
              cell: ({ place }) => <a href={paths.intern(`website/seiten/${place}`)}>{t.code("pages.place", place)}</a>,
            },
            {
              label: t("pages.list.state"),
              cell: ({ page }) =>
                page === undefined ? (
                  <Badge kind="unknown">{t("pages.list.template")}</Badge>
                ) : (
                  <StateBadge t={t} state={page.state} />
                ),
            },
            {
              label: t("pages.list.gaps"),
              cell: ({ gaps }) =>
                gaps.length === 0 ? t("pages.list.nothing") : t("pages.list.gapCount", { count: gaps.length }),
            },
            { label: t("pages.list.translations"), cell: (row) => tellTranslations(context, row) },
          ]}
        />
      </>
    ),
  });
}
