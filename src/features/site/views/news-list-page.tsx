import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Heading, Lead, ResultCard, ResultList, Stack, Tag } from "../../../platform/ui/index.ts";
import type { News } from "../../news/index.ts";
import { TOPICS } from "../../offers/index.ts";
import { pickText, type PublicContext, type Translations, TurnPages } from "../../records/index.ts";
import { narrowedQuery, type Narrowing } from "../narrowing.ts";
import { bylineOf } from "./news-parts.tsx";
import { NarrowingLinks } from "./narrowing-links.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  news: readonly News[];
  total: number;
  translations: Translations;
  filter: Narrowing;
  number: number;
  pages: number;
};

function Card({ context, news, translations }: { context: PublicContext; news: News; translations: Translations }) {
  const { t, paths, lang } = context;
  const title = pickText(translations, lang, news.id, "title", news.title);
  const summary = pickText(translations, lang, news.id, "summary", news.summary);
  const isGerman = summary.state === "original";
  return (
    <ResultCard
      title={title.text}
      href={paths.site(lang, `neuigkeiten/${news.slug}`)}
      lang={title.state === "original" ? "de" : undefined}
      dir={title.state === "original" ? "ltr" : undefined}
      provider={
        <>
          <time datetime={news.toldOn}>{t.date(news.toldOn, "long")}</time> ·{" "}
          <bdi lang={news.authorName === null ? "de" : undefined}>{bylineOf(context, news)}</bdi>
        </>
      }
      remark={isGerman ? t("ui.onlyGerman") : undefined}
      summary={
        <span lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined}>
          {summary.text}
        </span>
      }
      tags={
        news.topics.length === 0 ? undefined : news.topics.map((topic) => <Tag>{t.code("offers.topic", topic)}</Tag>)
      }
    />
  );
}

function Pages({ context: { t, paths, lang }, filter, number, pages }: Props) {
  const to = (page: number) =>
    `${paths.site(lang, "neuigkeiten")}${narrowedQuery(filter, page === 1 ? {} : { seite: String(page) })}`;
  return <TurnPages t={t} page={number} pages={pages} to={to} />;
}

/** What is new, newest first; by topic. */
export function newsListPage(props: Props): JSX.Element {
  const { context, news, translations, filter, number } = props;
  const { t, paths, lang } = context;
  return sitePage(context, {
    title: t("news.title"),
    description: t("news.lead"),
    section: "news",
    path: "neuigkeiten",
    noIndex: number > 1 || filter.topic !== undefined || filter.ags !== undefined,
    trail: [],
    children: (
      <Band first>
        <Stack>
          <Heading level={1}>{t("news.title")}</Heading>
          <Lead>{t("news.lead")}</Lead>
          <NarrowingLinks context={context} path="neuigkeiten" filter={filter} topics={TOPICS} />
          {news.length === 0 ? (
            <p>{t("news.none")}</p>
          ) : (
            <ResultList label={t("news.title")}>
              {news.map((one) => (
                <Card context={context} news={one} translations={translations} />
              ))}
            </ResultList>
          )}
          <Pages {...props} />
          <p>
            <a href={paths.site(lang, "neues.atom")}>{t("news.feed")}</a>
          </p>
        </Stack>
      </Band>
    ),
  });
}
