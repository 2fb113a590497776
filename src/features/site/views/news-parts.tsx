import type { NewsLink } from "../../../platform/ui/index.ts";
import type { News } from "../../news/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";

/** Whose words these are: a guest by name, else the organisation, else the county. */
export function bylineOf({ t, tenant }: Pick<PublicContext, "t" | "tenant">, news: News): string {
  if (news.authorName === null) return news.ownerName ?? tenant.name;
  return news.ownerId === null
    ? t("news.guest", { name: t.isolate(news.authorName) })
    : t("news.by", { name: t.isolate(`${news.authorName}, ${news.ownerName ?? ""}`) });
}

/** News as a link of a list, in the reader's language or marked as German. */
export function newsLink(context: PublicContext, translations: Translations, news: News): NewsLink {
  const { paths, lang, t } = context;
  const title = pickText(translations, lang, news.id, "title", news.title);
  return {
    href: paths.site(lang, `neuigkeiten/${news.slug}`),
    label: title.text,
    lang: title.state === "original" ? "de" : undefined,
    dir: title.state === "original" ? ("ltr" as const) : undefined,
    note: (
      <>
        {t.date(news.toldOn, "long")} ·{" "}
        <bdi lang={news.authorName === null ? "de" : undefined}>{bylineOf(context, news)}</bdi>
      </>
    ),
  };
}
