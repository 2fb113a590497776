import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { assetUrl, type Child, DataScript } from "../../../platform/ui/index.ts";
import { absoluteAddress, type PublicContext } from "../../records/index.ts";
import type { Thing } from "../structured/thing.ts";

type Context = Pick<PublicContext, "services" | "tenant" | "paths" | "t" | "lang" | "query">;

/** What programs are told of a page. */
export type PageFacts = {
  title: string;
  description?: string | undefined;
  /** Behind `/{county}/{language}/`. */
  path: string;
  /** Behind `/{county}/{language}/`: the picture of the page; undefined: the county's. */
  picture?: string | undefined;
  noIndex?: boolean | undefined;
  /** Scripts of the page, by the names of their files. */
  scripts?: readonly string[] | undefined;
  /** What the page is about, in the words of schema.org. */
  things?: readonly Thing[] | undefined;
};

/** The locale as OpenGraph writes it: `de_DE`, also for Leichte Sprache. */
function localeOf(lang: Language): string {
  const { language, region } = new Intl.Locale(getLanguage(lang).locale).maximize();
  return `${language}_${region ?? ""}`;
}

const queryText = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${query.toString()}`);

/** The page's address in a language, as it is told to others: with what was chosen on it. */
export const addressIn = ({ services, tenant, paths, query }: Context, language: Language, path: string): string =>
  absoluteAddress(services, tenant, `${paths.site(language, path)}${queryText(query)}`);

/** The address search engines take for the page; none where they are not to list it. */
export const canonicalOf = (context: Context, { path, noIndex }: PageFacts): string | undefined =>
  noIndex ? undefined : addressIn(context, context.lang, path);

/** The same page in all languages of the county; who speaks none of them gets the German one. */
export const alternatesOf = (context: Context, { path }: PageFacts): { lang: string; href: string }[] => [
  ...context.tenant.languages.map((language) => ({
    lang: getLanguage(language).htmlLang,
    href: addressIn(context, language, path),
  })),
  { lang: "x-default", href: addressIn(context, "de", path) },
];

/** What a link to the page shows where people share it (ogp.me); the picture is drawn by the server. */
function OpenGraph({ context, facts }: { context: Context; facts: PageFacts }): Child {
  const { services, tenant, paths, lang } = context;
  const picture = absoluteAddress(services, tenant, paths.site(lang, facts.picture ?? "bild.png"));
  const properties: [string, string | undefined][] = [
    ["og:type", "website"],
    ["og:site_name", tenant.name],
    ["og:locale", localeOf(lang)],
    ["og:title", facts.title],
    ["og:description", facts.description],
    ["og:url", addressIn(context, lang, facts.path)],
    ["og:image", picture],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", `${facts.title} – ${tenant.name}`],
  ];
  return (
    <>
      {properties.map(([property, content]) =>
        content === undefined || content === "" ? null : <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What stands in the head of every page of the site for programs: feed, what links to it show, what it is about. */
export function PageHead({ context, facts }: { context: Context; facts: PageFacts }): Child {
  const { t, tenant, paths, lang } = context;
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t("site.feed.title", { county: tenant.name })}
        href={paths.site(lang, "neues.atom")}
      />
      {facts.scripts?.map((name) => (
        <script src={assetUrl(name)} defer></script>
      ))}
      {facts.noIndex ? null : <OpenGraph context={context} facts={facts} />}
      {facts.noIndex || facts.things === undefined ? null : (
        <DataScript value={{ "@context": "https://schema.org", "@graph": facts.things }} />
      )}
    </>
  );
}
