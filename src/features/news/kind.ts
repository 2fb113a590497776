import type { ListedKind } from "../records/index.ts";
import { tellNews } from "./told.ts";

/** News as a kind of record. */
export const newsKind: ListedKind = {
  kind: "news",
  label: "news.kindLabel",
  icon: "news",
  internPath: ({ slug }) => `neuigkeiten/${slug}`,
  sitePath: ({ slug }) => `neuigkeiten/${slug}`,
  tell: tellNews,
  list: { label: "news-office.title", path: "neuigkeiten" },
  restoredBy: ["office", "partner"],
  translated: {
    table: "news",
    fields: [
      { field: "title", column: "title", label: "news-office.field.title", longest: 300 },
      { field: "summary", column: "summary", label: "news-office.field.summary", longest: 1000 },
      { field: "body", column: "body", label: "news-office.field.body", longest: 40000, isMarkdown: true },
    ],
  },
};
