import { findOwnerChoices } from "../directory/index.ts";
import { type OwnedKind, ownedRoutes, type Route, scopeOf } from "../records/index.ts";
import { changeNewsState, createNews, reviseNews } from "./actions.ts";
import { contentOf, type NewsInput, typedOf } from "./forms.ts";
import { findGuest } from "./guest-author.ts";
import { newsKind } from "./kind.ts";
import { newsListOptions } from "./list.ts";
import type { News } from "./news.ts";
import { findNews, findNewsByIds, findNewsBySlug } from "./queries.ts";
import { readNews } from "./read-news.ts";
import { guestRoutes } from "./routes-guest.tsx";
import { newsFormPage } from "./views/form-page.tsx";
import { newsListPage } from "./views/list-page.tsx";
import { newsPage } from "./views/news-page.tsx";

const owned: OwnedKind<News, NewsInput> = {
  kind: newsKind,
  findBySlug: findNewsBySlug,
  find: findNews,
  findByIds: findNewsByIds,
  options: newsListOptions,
  change: changeNewsState,
  listPage: newsListPage,
  async entryPage(context, db, news, around) {
    const guest = context.viewer.role === "office" ? await findGuest(db, { newsId: news.id }) : undefined;
    return newsPage({ context, news, guest, choices: await findOwnerChoices(context, db), ...around });
  },
  async fresh({ viewer, services }) {
    const own = viewer.role === "partner" ? (viewer.organisationId ?? "") : "";
    return { toldOn: [services.clock.today()], ownerId: [own], audience: ["public"] };
  },
  read: (context, db, before) => readNews(context, db, context.sent.typed, before),
  ownerOf: ({ ownerId }) => ownerId,
  typedOf,
  create: (context, db, input) =>
    createNews(db, scopeOf(context), contentOf(input), { state: "draft", audience: input.audience }),
  revise: (context, db, before, input) =>
    reviseNews(db, scopeOf(context), before, { ...contentOf(input), audience: input.audience }, input.version),
  formPage: async (context, db, shown) =>
    newsFormPage({ context, choices: await findOwnerChoices(context, db), ...shown }),
};

export const routes: readonly Route[] = ownedRoutes(owned, guestRoutes);
