import type { JSX } from "hono/jsx/jsx-runtime";

/** A page in one language, with the same page in all of them. */
export type SitemapEntry = {
  address: string;
  /** The day of its last change, `YYYY-MM-DD`; undefined where nobody knows. */
  changedOn: string | undefined;
  alternates: readonly { lang: string; address: string }[];
};

/** A link of XHTML; JSX writes no prefixes. */
const OtherLanguage = "xhtml:link" as "link";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The parts of a county's sitemap, all languages (sitemaps.org, `sitemapindex`). */
export const sitemapIndex = (parts: readonly string[]): JSX.Element => (
  <sitemapindex xmlns={SITEMAP}>
    {parts.map((part) => (
      <sitemap>
        <loc>{part}</loc>
      </sitemap>
    ))}
  </sitemapindex>
);

/** One part: addresses in one language, each with its other languages (`xhtml:link`, as search engines read it). */
export const sitemapPart = (entries: readonly SitemapEntry[]): JSX.Element => (
  <urlset xmlns={SITEMAP} xmlns:xhtml="http://www.w3.org/1999/xhtml">
    {entries.map(({ address, changedOn, alternates }) => (
      <url>
        <loc>{address}</loc>
        {changedOn === undefined ? null : <lastmod>{changedOn}</lastmod>}
        {alternates.map((alternate) => (
          <OtherLanguage rel="alternate" hreflang={alternate.lang} href={alternate.address} />
        ))}
      </url>
    ))}
  </urlset>
);
