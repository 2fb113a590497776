import type { Child, Direction } from "../types.ts";
import { assetUrl } from "../assets.ts";

export type PageProps = {
  /** BCP 47 tag of the page's language. */
  lang: string;
  dir: Direction;
  /** Title of the browser tab: what is special first, the county last. */
  title: string;
  description?: string | undefined;
  /** The same page in other languages, for search engines. */
  alternates?: { lang: string; href: string }[] | undefined;
  canonical?: string | undefined;
  /** Keeps the page out of search engines: everything behind a sign-in or a personal link. */
  noIndex?: boolean | undefined;
  /** More for the head: what programs read of the page. */
  head?: Child;
  /** Address of a stylesheet that gives the interface its main colour (`themeSheet`). */
  theme?: string | undefined;
  /** Public pages speak larger than the workspace. */
  look: "public" | "workspace";
  /** Words of the skip link. */
  skipLabel: string;
  /** Stands on paper alone: whose page it is, of which day, under which address. */
  printed?: readonly string[] | undefined;
  children: Child;
};

/** The whole document around a page. Nothing inline, so the strict content security policy holds. `main` carries the id `inhalt`. */
export function Page(props: PageProps) {
  return (
    <html lang={props.lang} dir={props.dir} class={props.look}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description ? <meta name="description" content={props.description} /> : null}
        {props.noIndex ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {/* No font is asked for ahead: on a slow line it would take its share of the style sheet's, without which nothing is painted. */}
        <link rel="stylesheet" href={assetUrl("site.css")} />
        {props.theme ? <link rel="stylesheet" href={props.theme} /> : null}
        <link rel="icon" href={assetUrl("mark.svg")} type="image/svg+xml" />
        {props.canonical ? <link rel="canonical" href={props.canonical} /> : null}
        {props.alternates?.map((alternate) => (
          <link rel="alternate" hreflang={alternate.lang} href={alternate.href} />
        ))}
        {props.head}
      </head>
      <body>
        <a class="skip" href="#inhalt">
          {props.skipLabel}
        </a>
        {props.children}
        {props.printed === undefined ? null : (
          <p class="printed">
            {props.printed.map((part) => (
              <bdi>{part}</bdi>
            ))}
          </p>
        )}
      </body>
    </html>
  );
}
