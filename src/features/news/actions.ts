import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { findPlaceName } from "../directory/index.ts";
import {
  type Audience,
  changeState,
  createRecord,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearch,
} from "../records/index.ts";
import type { News, NewsContent } from "./news.ts";
import { findNews, findNewsByIds } from "./queries.ts";
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

async function findTitle(db: TenantDb, id: string | null): Promise<string> {
  if (id === null) return "";
  const row = await db.selectFrom("record").select("title").where("id", "=", id).executeTakeFirst();
  return row?.title ?? "";
}

async function indexNews(db: TenantDb, scope: Scope, id: string, content: NewsContent): Promise<void> {
  const names = { owner: await findTitle(db, content.ownerId), place: await findPlaceName(db, content.ags) };
  const document = newsDocument(content, names, (topic) => german.code("offers.topic", topic));
  await writeSearch(db, scope, id, document);
}

/** Brings what is found of these news up to date. */
export async function indexAllNews(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const news of await findNewsByIds(db, ids)) await indexNews(db, scope, news.id, news);
}

/** Enters news. @returns where they are found from now on */
export async function createNews(
  db: TenantDb,
  scope: Scope,
  content: NewsContent,
  { state, audience = "public" }: { state: State; audience?: Audience },
): Promise<{ id: string; slug: string }> {
  const id = scope.newId();
  const confirmedAt = state === "published" ? scope.clock.now() : null;
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "news",
    title: content.title,
    audience,
    state,
    ownerId: content.ownerId,
    ags: content.ags,
    confirmedAt,
  });
  await db
    .insertInto("news")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...columnsOf(content) })
    .execute();
  await indexNews(db, scope, id, content);
  return { id, slug };
}

/**
 * Changes what is said, from the version the form was filled from.
 * @throws Conflict when somebody was faster
 */
export async function reviseNews(
  db: TenantDb,
  scope: Scope,
  before: News,
  said: Partial<NewsContent> & { audience?: Audience },
  version: number = before.version,
): Promise<void> {
  const { audience, ...rest } = said;
  const content: NewsContent = { ...before, ...rest };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.title,
    ags: content.ags,
    ownerId: content.ownerId,
    changes: findChanges<Partial<NewsContent> & { audience?: string }>(before, said),
    ...(audience === undefined ? {} : { audience }),
  });
  await db
    .updateTable("news")
    .set(columnsOf(content))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  await indexNews(db, scope, before.id, content);
}

/**
 * Does a transition with news; what gets public is made findable by its words.
 * @throws Conflict where they are no longer in a state that allows it
 */
export async function changeNewsState(
  db: TenantDb,
  scope: Scope,
  news: News,
  transition: Transition,
  note?: string,
): Promise<void> {
  await changeState(db, scope, news.id, transition, note);
  if (transition === "publish") await indexNews(db, scope, news.id, (await findNews(db, news.id)) ?? news);
}
