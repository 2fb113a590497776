import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Heading, Lead, Markdown, NewsList, Note, Stack } from "../../../platform/ui/index.ts";
import type { News } from "../../news/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { newsThing } from "../structured/news.ts";
import { bylineOf, newsLink } from "./news-parts.tsx";
import { sitePage } from "./site-page.tsx";
import { inItsLanguage, TranslationRemark } from "./written-text.tsx";

type Props = { context: PublicContext; news: News; more: readonly News[]; translations: Translations };

function Body({ context, news, translations }: Props) {
  const { t, lang, paths } = context;
  const pick = (field: "title" | "summary" | "body") => pickText(translations, lang, news.id, field, news[field]);
  const [title, summary, body] = [pick("title"), pick("summary"), pick("body")];
  const isGerman = body.state === "original";
  return (
    <Stack>
      <Heading level={1}>{inItsLanguage(title)}</Heading>
      <Note>
        <time datetime={news.toldOn}>{t.date(news.toldOn, "long")}</time> ·{" "}
        <bdi lang={news.authorName === null ? "de" : undefined}>{bylineOf(context, news)}</bdi>
      </Note>
      <TranslationRemark
        text={body.text === "" ? summary : body}
        t={t}
        germanHref={paths.site("de", `neuigkeiten/${news.slug}`)}
      />
      <Lead>{inItsLanguage(summary)}</Lead>
      <Markdown source={body.text} under={1} lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined} />
    </Stack>
  );
}

/** One item of news: who says it and when, the text, what else is new. */
export function newsPage(props: Props): JSX.Element {
  const { context, news, more, translations } = props;
  const { t, lang, paths } = context;
  const title = pickText(translations, lang, news.id, "title", news.title);
  const summary = pickText(translations, lang, news.id, "summary", news.summary);
  return sitePage(context, {
    title: title.text,
    titleLang: title.state === "original" ? "de" : undefined,
    description: summary.text,
    section: "news",
    path: `neuigkeiten/${news.slug}`,
    trail: [{ href: paths.site(lang, "neuigkeiten"), label: t("news.title") }],
    things: [newsThing({ context, news, title, summary })],
    children: (
      <>
        <Band first>
          <Body {...props} />
        </Band>
        {more.length === 0 ? null : (
          <Band>
            <Stack>
              <Heading level={2}>{t("news.more")}</Heading>
              <NewsList items={more.map((one) => newsLink(context, translations, one))} />
              <p>
                <a href={paths.site(lang, "neuigkeiten")}>{t("news.all")}</a>
              </p>
            </Stack>
          </Band>
        )}
      </>
    ),
  });
}
