import type { News } from "../../news/index.ts";
import { absoluteAddress, type PublicContext, type Translated } from "../../records/index.ts";
import type { Thing } from "./thing.ts";

type Props = {
  context: Pick<PublicContext, "services" | "tenant" | "paths" | "lang" | "t">;
  news: News;
  title: Translated;
  summary: Translated;
};

/** News in the words of schema.org. */
export function newsThing({ context, news, title, summary }: Props): Thing {
  const { services, tenant, paths, lang, t } = context;
  const url = absoluteAddress(services, tenant, paths.site(lang, `neuigkeiten/${news.slug}`));
  const publisher: Thing = { "@type": "GovernmentOrganization", name: tenant.name };
  const organisation: Thing | undefined =
    news.ownerName === null ? publisher : { "@type": "Organization", name: news.ownerName };
  return {
    "@type": "NewsArticle",
    "@id": `${url}#neuigkeit`,
    headline: title.text,
    description: summary.text,
    url,
    inLanguage: title.state === "original" ? "de" : t.htmlLang,
    datePublished: (news.publishedAt ?? news.updatedAt).toISOString(),
    dateModified: news.updatedAt.toISOString(),
    author: news.authorName === null ? organisation : { "@type": "Person", name: news.authorName },
    publisher,
    about: news.topics.map((topic) => ({ "@type": "Thing", name: t.code("offers.topic", topic) })),
  };
}
