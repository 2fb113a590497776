import { getTranslator } from "../../platform/i18n/translate.ts";
import { findPlaceName } from "../directory/index.ts";
import { findTitle, writingOf } from "../records/index.ts";
import type { News, NewsContent } from "./news.ts";
import { findNewsByIds } from "./queries.ts";
import { newsDocument } from "./search-document.ts";

const german = getTranslator("de");

const columnsOf = (content: NewsContent) => ({
  summary: content.summary,
  body: content.body,
  told_on: content.toldOn,
  author_name: content.authorName,
  topics: content.topics,
  ags: content.ags,
});

/** How news are written; whom they belong to stands in the record. */
export const {
  create: createNews,
  revise: reviseNews,
  change: changeNewsState,
  indexAll: indexAllNews,
} = writingOf<NewsContent, News>({
  kind: "news",
  recordOf: ({ title, ownerId, ags }) => ({ title, ownerId, ags }),
  async insert(db, { tenantId }, { id, visibleTo }, content) {
    await db
      .insertInto("news")
      .values({ tenant_id: tenantId, id, visible_to: visibleTo, ...columnsOf(content) })
      .execute();
  },
  async update(db, { tenantId }, id, content) {
    const own = db.updateTable("news").where("tenant_id", "=", tenantId).where("id", "=", id);
    await own.set(columnsOf(content)).execute();
  },
  findByIds: findNewsByIds,
  async documentOf(db, content) {
    const names = { owner: await findTitle(db, content.ownerId), place: await findPlaceName(db, content.ags) };
    return newsDocument(content, names, (topic) => german.code("offers.topic", topic));
  },
});
