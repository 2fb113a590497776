import type { JSX } from "hono/jsx/jsx-runtime";
import { DescriptionList, Heading, Lead, Markdown, Note } from "../../../platform/ui/index.ts";
import { recordPage } from "../../accounts/index.ts";
import type { OwnerChoices } from "../../directory/index.ts";
import { type AroundEntry, EntryHead, type WorkspaceContext } from "../../records/index.ts";
import type { Guest } from "../guest-author.ts";
import { newsKind } from "../kind.ts";
import type { News } from "../news.ts";
import { newsFieldWords } from "./field-words.ts";
import { GuestBox } from "./guest-page.tsx";

type Props = AroundEntry & {
  context: WorkspaceContext;
  news: News;
  choices: OwnerChoices;
  /** Who wrote it as a guest; for the office alone. */
  guest: Guest | undefined;
};

function Facts({ context: { t, paths }, news }: Props) {
  const owner =
    news.ownerSlug === null ? (
      t("news-office.byOffice")
    ) : (
      <a href={paths.intern(`akteure/${news.ownerSlug}`)}>{news.ownerName}</a>
    );
  return (
    <DescriptionList
      items={[
        { term: t("news-office.field.toldOn"), value: t.date(news.toldOn, "long") },
        { term: t("news-office.field.ownerId"), value: owner },
        { term: t("news-office.field.authorName"), value: news.authorName ?? undefined },
        {
          term: t("news-office.field.topics"),
          value: news.topics.length === 0 ? undefined : t.list(news.topics.map((code) => t.code("offers.topic", code))),
        },
        { term: t("news-office.field.ags"), value: news.placeName ?? undefined },
      ]}
    />
  );
}

function Main(props: Props) {
  const {
    context: { t },
    news,
  } = props;
  return (
    <>
      <section class="stack">
        <Heading level={2}>{t("news-office.field.body")}</Heading>
        {news.body === "" ? <Note>{t("news-office.noBody")}</Note> : <Markdown source={news.body} />}
      </section>
      <section class="stack">
        <Heading level={2}>{t("offers-office.facts")}</Heading>
        <Facts {...props} />
      </section>
    </>
  );
}

/** News in the workspace: state and what to do about it, the text as readers get it, what happened. */
export function newsPage(props: Props): JSX.Element {
  const { context, news, choices, guest } = props;
  return recordPage({
    ...props,
    entry: news,
    kind: newsKind,
    menu: "news",
    side: guest === undefined ? undefined : <GuestBox context={context} news={news} guest={guest} />,
    fields: newsFieldWords(context.t, choices),
    head: (
      <EntryHead context={context} entry={news} kind={newsKind}>
        <Lead>{news.summary}</Lead>
      </EntryHead>
    ),
    main: <Main {...props} />,
  });
}
