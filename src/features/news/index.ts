import { createAnalysisChore, type Feature, findReviews, ROLES } from "../records/index.ts";
import { indexAllNews } from "./actions.ts";
import { newsAsk } from "./ask.tsx";
import { newsKind } from "./kind.ts";
import { routes } from "./routes.tsx";
import { newsUpkeep } from "./upkeep.tsx";
import { processing } from "./processing.ts";

export { createNews } from "./actions.ts";
export { articleForm } from "./forms.ts";
export { type Guest } from "./guest-author.ts";
export { inviteGuest, keepArticle, withdrawName } from "./guest.ts";
export { findGuestByToken } from "./guest-link.ts";
export { type News, type NewsContent } from "./news.ts";
export * from "./queries.ts";

/** News of the network: by the office, by partners, by guests under their own name. */
export const news: Feature = {
  name: "news",
  processing,
  part: { id: "news", label: "parts-office.news.label", says: "parts-office.news.says" },
  routes,
  menu: [{ id: "news", group: "news", label: "news-office.title", path: "neuigkeiten", roles: ROLES, order: 10 }],
  kinds: [newsKind],
  asks: [newsAsk],
  upkeep: [newsUpkeep],
  findDue: (context, db) => findReviews(context, db, newsKind),
  chores: [createAnalysisChore("news", indexAllNews)],
};
