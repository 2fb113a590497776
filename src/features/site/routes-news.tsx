import { type Answer, notFound, page } from "../../platform/http/answers.ts";
import { findNewsBySlug, findPublishedNews } from "../news/index.ts";
import { findTranslations, type PublicContext, type Route } from "../records/index.ts";
import { readFilter, readPage } from "./narrowing.ts";
import { newsListPage } from "./views/news-list-page.tsx";
import { newsPage } from "./views/news-page.tsx";

/** News on one page of the list. */
const PAGE_SIZE = 20;

async function showList(context: PublicContext): Promise<Answer> {
  const filter = readFilter(context);
  const number = readPage(context.query);
  const shown = await context.read(async (db) => {
    const found = await findPublishedNews(db, filter, { limit: PAGE_SIZE, offset: (number - 1) * PAGE_SIZE });
    const ids = found.news.map(({ id }) => id);
    return { ...found, translations: await findTranslations(db, ids, context.lang) };
  });
  if (number > 1 && shown.news.length === 0) throw notFound();
  const pages = Math.max(1, Math.ceil(shown.total / PAGE_SIZE));
  return page(newsListPage({ context, ...shown, filter, number, pages }));
}

/** Other news at the end of one. */
const MORE = 4;

async function showNews(context: PublicContext): Promise<Answer> {
  const shown = await context.read(async (db) => {
    const news = await findNewsBySlug(db, context.params["news"] ?? "");
    if (news === undefined) throw notFound();
    const { news: newest } = await findPublishedNews(db, {}, { limit: MORE + 1, offset: 0 });
    const more = newest.filter(({ id }) => id !== news.id).slice(0, MORE);
    const ids = [news, ...more].map(({ id }) => id);
    return { news, more, translations: await findTranslations(db, ids, context.lang) };
  });
  return page(newsPage({ context, ...shown }));
}

export const newsRoutes: readonly Route[] = [
  {
    door: "public",
    method: "get",
    part: "news",
    path: "neuigkeiten",
    query: ["thema", "ort", "seite"],
    handle: showList,
  },
  { door: "public", method: "get", part: "news", path: "neuigkeiten/:news", handle: showNews },
];
