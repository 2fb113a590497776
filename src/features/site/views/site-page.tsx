import type { JSX } from "hono/jsx/jsx-runtime";
import { Breadcrumb, type Child, type Link, Page } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { siteThings, trailThing } from "../structured/organisation.ts";
import type { Thing } from "../structured/thing.ts";
import { frameOf, networkNameOf, type Section } from "./frame.tsx";
import { KeepOffline, KeptNote } from "./offline.tsx";
import { addressIn, alternatesOf, canonicalOf, PageHead, type PageFacts } from "./page-head.tsx";

export type { Section } from "./frame.tsx";

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
  const isHome = props.section === "home";
  const query = context.query.size === 0 ? "" : `?${context.query.toString()}`;
  const around = frameOf(tenant, context.lang, props.section);
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
      {around({
        address: `${props.path}${query}`,
        page: (
          <>
            {props.trail === undefined ? null : <Trail context={context} trail={props.trail} props={props} />}
            {props.isKeepable ? <KeptNote context={context} /> : null}
            {props.children}
            {props.isKeepable ? <KeepOffline context={context} /> : null}
          </>
        ),
      })}
    </Page>
  );
}
