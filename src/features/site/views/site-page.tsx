import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { Breadcrumb, type Child, type Link, Page, SiteShell, type Tool } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { siteThings, trailThing } from "../structured/organisation.ts";
import type { Thing } from "../structured/thing.ts";
import { KeepOffline, KeptNote } from "./offline.tsx";
import { addressIn, alternatesOf, canonicalOf, PageHead, type PageFacts } from "./page-head.tsx";

/** Sections of the public site, in the order of its navigation. */
export const SECTIONS = ["home", "offers", "actors", "network", "contact"] as const;
export type Section = (typeof SECTIONS)[number];

/** Where a section begins, behind `/{county}/{language}/`. */
export const SECTION_PATHS: Record<Section, string> = {
  home: "",
  offers: "angebote",
  actors: "akteure",
  network: "netzwerk",
  contact: "kontakt",
};

/** What a page of the site needs to know of the request. */
export type SiteContext = Pick<PublicContext, "services" | "tenant" | "paths" | "t" | "lang" | "query">;

type SitePage = {
  title: string;
  /** `de` where the title is in German on a page that is not. */
  titleLang?: string | undefined;
  /** What stands in the tab where that is more: words searched for, a further page. */
  tabTitle?: string;
  description?: string;
  section?: Section;
  /** The way here, without the page itself; none on the home page. */
  trail?: Link[];
  /** Behind `/{county}/{language}/`, the same in every language: for the language links. */
  path: string;
  noIndex?: boolean;
  /** Readers may keep it to read it without a network. */
  isKeepable?: boolean;
  scripts?: readonly string[];
  /** Behind `/{county}/{language}/`: the picture links to the page show; the county's unless it has one of its own. */
  picture?: string | undefined;
  /** What the page is about, for programs. */
  things?: readonly Thing[];
  children: Child;
};

/** Languages as links to this page; the query (filters, search) comes along. */
function languageLinks(context: SiteContext, path: string) {
  const query = context.query.size === 0 ? "" : `?${context.query.toString()}`;
  return context.tenant.languages.map(getLanguage).map((language) => ({
    code: language.code,
    href: `${context.paths.site(language.code, path)}${query}`,
    label: language.name,
    lang: language.htmlLang,
    dir: language.dir,
    current: language.code === context.lang,
  }));
}

/** The network's name: the county's own in German, elsewhere what it is. */
const networkNameOf = ({ t, tenant, lang }: SiteContext): string =>
  lang === "de" ? tenant.networkName : t("site.networkName");

/** The other German: from everywhere to Leichte Sprache, and from there back to the full text. */
function otherGerman({ t, lang }: SiteContext, languages: ReturnType<typeof languageLinks>): Tool[] {
  const code: Language = lang === "de-leicht" ? "de" : "de-leicht";
  return languages
    .filter((link) => link.code === code)
    .map(({ href, label }) =>
      code === "de"
        ? { href, label, icon: "language" as const }
        : { href, label: t("ui.plainLanguage"), icon: "easy-language" as const },
    );
}

function footer(context: SiteContext) {
  const { t, tenant, paths, lang } = context;
  const { office } = tenant;
  const address = [t("site.networkOffice"), office.street, [office.postcode, office.locality].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(" · ");
  return {
    title: tenant.name,
    lines: [
      address,
      <>
        {office.phone ? (
          <>
            {t("ui.phone")}{" "}
            <a href={dialPhone(office.phone)}>
              <bdi>{showPhone(office.phone)}</bdi>
            </a>{" "}
            ·{" "}
          </>
        ) : null}
        {office.email ? <a href={`mailto:${office.email}`}>{t("ui.writeMail")}</a> : null}
      </>,
    ],
    linksLabel: t("site.footerLabel"),
    links: [
      { href: paths.site(lang, "impressum"), label: t("ui.imprint") },
      { href: paths.site(lang, "datenschutz"), label: t("ui.privacy") },
      { href: paths.site(lang, "barrierefreiheit"), label: t("ui.accessibility") },
      { href: paths.site(lang, "barriere-melden"), label: t("ui.reportBarrier") },
      { href: paths.site(lang, "mitmachen"), label: t("site.network.join") },
      ...(tenant.languages.includes("de-leicht")
        ? [{ href: paths.site("de-leicht", ""), label: t("ui.plainLanguage") }]
        : []),
      { href: paths.intern(), label: t("site.signIn") },
    ],
  };
}

/** What stands around every page: banner, county, navigation on the thread, footer. */
function frame(context: SiteContext, props: SitePage, languages: ReturnType<typeof languageLinks>) {
  const { t, tenant, paths, lang } = context;
  return {
    banner: t("ui.officialWebsite", { county: tenant.name }),
    brand: {
      href: paths.site(lang),
      county: tenant.name,
      short: tenant.shortName ?? undefined,
      logo: tenant.look.logo,
      network: networkNameOf(context),
    },
    navigation: {
      label: t("site.nav.label"),
      menuLabel: t("ui.menu"),
      items: SECTIONS.map((section) => ({
        href: paths.site(lang, SECTION_PATHS[section]),
        label: t(`site.nav.${section}`),
        current: section === props.section,
      })),
    },
    tools: otherGerman(context, languages),
    footer: footer(context),
  };
}

/** The way here from the home page. */
const wayTo = ({ t, paths, lang }: SiteContext, trail: Link[]): Link[] => [
  { href: paths.site(lang), label: t("site.nav.home") },
  ...trail,
];

function Trail({ context, trail, props }: { context: SiteContext; trail: Link[]; props: SitePage }) {
  return (
    <div class="wrap">
      <Breadcrumb
        label={context.t("ui.breadcrumb")}
        links={wayTo(context, trail)}
        current={props.title}
        currentLang={props.titleLang}
      />
    </div>
  );
}

/** What programs are told of the page: what it is about, and the way to it. */
function factsOf(context: SiteContext, props: SitePage): PageFacts {
  const { title, trail, things = [] } = props;
  const way = trail === undefined ? [] : [trailThing(context, [...wayTo(context, trail), { label: title }])];
  const home = props.section === "home" ? siteThings(context) : [];
  const scripts = props.isKeepable ? ["keep-offline.js"] : props.scripts;
  return { ...props, scripts, things: [...home, ...things, ...way] };
}

/** What a sheet of paper has to say of itself. */
const printedOn = (context: SiteContext, path: string): string[] => [
  context.tenant.name,
  context.t("ui.asOf", { on: context.services.clock.today() }),
  addressIn(context, context.lang, path),
];

/** A page of the public site in its frame: official banner, county, navigation on the thread, languages, footer. */
export function sitePage(context: SiteContext, props: SitePage): JSX.Element {
  const { t, tenant } = context;
  const facts = factsOf(context, props);
  const items = languageLinks(context, props.path);
  const isHome = props.section === "home";
  const languages = {
    label: t("ui.chooseLanguage"),
    current: items.find((link) => link.current)?.label ?? "",
    items,
    shown: isHome ? ("row" as const) : ("switch" as const),
  };
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={
        isHome
          ? `${networkNameOf(context)} – ${tenant.name}`
          : t("site.pageTitle", { page: props.tabTitle ?? props.title, county: tenant.name })
      }
      description={props.description}
      noIndex={props.noIndex}
      canonical={canonicalOf(context, facts)}
      alternates={alternatesOf(context, facts)}
      head={<PageHead context={context} facts={facts} />}
      look="public"
      theme={tenant.look.theme}
      skipLabel={t("ui.skipToContent")}
      printed={printedOn(context, props.path)}
    >
      <SiteShell {...frame(context, props, items)} languages={languages}>
        {props.trail === undefined ? null : <Trail context={context} trail={props.trail} props={props} />}
        {props.isKeepable ? <KeptNote context={context} /> : null}
        {props.children}
        {props.isKeepable ? <KeepOffline context={context} /> : null}
      </SiteShell>
    </Page>
  );
}
