import type { JSX } from "hono/jsx/jsx-runtime";

/** An entry of the feed; the texts are in the language of the feed or in German. */
export type FeedEntry = {
  /** UUID of the record: stays the same in every language's feed and whatever its address becomes. */
  id: string;
  title: string;
  address: string;
  publishedAt: Date;
  updatedAt: Date;
  author: string | null;
  summary: string | null;
  category: { term: string; label: string };
};

export type FeedProps = {
  /** Stays as long as county and language do. */
  id: string;
  lang: string;
  title: string;
  subtitle: string;
  self: string;
  site: string;
  author: string;
  entries: readonly FeedEntry[];
};

const latest = (entries: readonly FeedEntry[]): Date =>
  entries.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), new Date(0));

const Entry = ({ entry, lang }: { entry: FeedEntry; lang: string }) => (
  <entry>
    <id>{`urn:uuid:${entry.id}`}</id>
    <title>{entry.title}</title>
    <link rel="alternate" type="text/html" hreflang={lang} href={entry.address} />
    <published>{entry.publishedAt.toISOString()}</published>
    <updated>{entry.updatedAt.toISOString()}</updated>
    {entry.author === null ? null : (
      <author>
        <name>{entry.author}</name>
      </author>
    )}
    <category term={entry.category.term} label={entry.category.label} />
    {entry.summary === null ? null : <summary>{entry.summary}</summary>}
  </entry>
);

/** What is new, as an Atom feed (RFC 4287). */
export const feed = (props: FeedProps): JSX.Element => (
  <feed xmlns="http://www.w3.org/2005/Atom" xml:lang={props.lang}>
    <id>{props.id}</id>
    <title>{props.title}</title>
    <subtitle>{props.subtitle}</subtitle>
    <updated>{latest(props.entries).toISOString()}</updated>
    <author>
      <name>{props.author}</name>
    </author>
    <link rel="self" type="application/atom+xml" href={props.self} />
    <link rel="alternate" type="text/html" hreflang={props.lang} href={props.site} />
    {props.entries.map((entry) => (
      <Entry entry={entry} lang={props.lang} />
    ))}
  </feed>
);
