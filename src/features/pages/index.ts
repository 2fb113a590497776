import type { Feature } from "../records/index.ts";
import { findDue } from "./due.ts";
import { routes } from "./routes.tsx";
import { SITE_PATHS, isPlaceOfPage } from "./page.ts";
import { processing } from "./processing.ts";

export { createPage } from "./actions.ts";
export { countyFacts } from "./facts.ts";
export { readyText } from "./fill.ts";
export { type Guide, GUIDES, type PageContent, type PlaceOfPage } from "./page.ts";
export { findPage, isPublished } from "./queries.ts";
export { TEMPLATES } from "./templates/index.ts";

/** What the county writes itself: about the network, how to join, and the pages the law asks for. */
export const pages: Feature = {
  name: "pages",
  processing,
  routes,
  findDue,
  menu: [{ id: "website", group: "website", label: "pages.menu", path: "website", roles: ["office"], order: 10 }],
  kinds: [
    {
      kind: "page",
      label: "pages.kind",
      icon: "news",
      several: { label: "pages.menu", path: "website" },
      internPath: ({ slug }) => `website/seiten/${slug}`,
      sitePath: ({ slug }) => (isPlaceOfPage(slug) ? SITE_PATHS[slug] : ""),
      translated: {
        table: "page",
        fields: [
          { field: "lead", column: "lead", label: "pages.field.lead", longest: 1000 },
          { field: "body", column: "body", label: "pages.field.body", longest: 60_000, isMarkdown: true },
        ],
        files: "records-office.file.titleOf",
      },
    },
  ],
};
