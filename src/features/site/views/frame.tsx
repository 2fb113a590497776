import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { getTranslator } from "../../../platform/i18n/translate.ts";
import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import { rememberWith } from "../../../platform/remember.ts";
import { renderAround, SiteShell, type SiteShellProps, type Tool } from "../../../platform/ui/index.ts";
import { pathsOf, type PublicContext, type Tenant } from "../../records/index.ts";

/** Sections of the public site, in the order of its navigation. */
const SECTIONS = ["home", "offers", "dates", "news", "actors", "network", "contact"] as const;
export type Section = (typeof SECTIONS)[number];

/** Where a section begins, behind `/{county}/{language}/`. */
const SECTION_PATHS: Record<Section, string> = {
  home: "",
  offers: "angebote",
  dates: "termine",
  news: "neuigkeiten",
  actors: "akteure",
  network: "netzwerk",
  contact: "kontakt",
};

/** Sections a county can do without. */
const SECTION_PARTS: Partial<Record<Section, string>> = { dates: "events", news: "news" };

/** What the frame is made of: nothing of the request, but its language. */
type Around = Pick<PublicContext, "tenant" | "paths" | "t" | "lang">;

/** Languages as links to this page. */
function languageLinks(context: Around, address: string) {
  return context.tenant.languages.map(getLanguage).map((language) => ({
    code: language.code,
    href: context.paths.site(language.code, address),
    label: language.name,
    lang: language.htmlLang,
    dir: language.dir,
    current: language.code === context.lang,
  }));
}

/** The network's name: the county's own in German, elsewhere what it is. */
export const networkNameOf = ({ t, tenant, lang }: Pick<Around, "t" | "tenant" | "lang">): string =>
  lang === "de" ? tenant.networkName : t("site.networkName");

/** The other German: from everywhere to Leichte Sprache, and from there back to the full text. */
function otherGerman({ t, lang }: Around, languages: ReturnType<typeof languageLinks>): Tool[] {
  const code: Language = lang === "de-leicht" ? "de" : "de-leicht";
  return languages
    .filter((link) => link.code === code)
    .map(({ href, label }) =>
      code === "de"
        ? { href, label, icon: "language" as const }
        : { href, label: t("ui.plainLanguage"), icon: "easy-language" as const },
    );
}

/** Where the office is: each part in its own direction. */
function Address({ t, office }: { t: Around["t"]; office: Around["tenant"]["office"] }) {
  const place = [office.postcode, office.locality].filter(Boolean).join(" ");
  return (
    <>
      {[t("site.networkOffice"), office.street, place].filter(Boolean).map((part, index) => (
        <>
          {index === 0 ? null : " · "}
          <bdi lang={index === 0 ? undefined : "de"}>{part}</bdi>
        </>
      ))}
    </>
  );
}

function footer(context: Around) {
  const { t, tenant, paths, lang } = context;
  const { office } = tenant;
  return {
    title: tenant.name,
    lines: [
      <Address t={t} office={office} />,
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
      { href: paths.site(lang, "notfall"), label: t("site.guide.notfall") },
      ...(tenant.partsOff.includes("newsletter")
        ? []
        : [{ href: paths.site(lang, "newsletter"), label: t("newsletter.kindLabel") }]),
      { href: paths.site(lang, "impressum"), label: t("ui.imprint") },
      { href: paths.site(lang, "datenschutz"), label: t("ui.privacy") },
      { href: paths.site(lang, "barrierefreiheit"), label: t("ui.accessibility") },
      { href: paths.site(lang, "barriere-melden"), label: t("ui.reportBarrier") },
      ...(tenant.partsOff.includes("join")
        ? []
        : [{ href: paths.site(lang, "mitmachen"), label: t("site.network.join") }]),
      ...(tenant.partsOff.includes("groups")
        ? []
        : [{ href: paths.site(lang, "gremien"), label: t("groups.site.title") }]),
      ...(tenant.languages.includes("de-leicht")
        ? [{ href: paths.site("de-leicht", ""), label: t("ui.plainLanguage") }]
        : []),
      { href: paths.intern(), label: t("site.signIn") },
    ],
  };
}

/** The frame of a section's pages, with holes for the page and for the address that leads to it in other languages. */
function drawFrame(context: Around, section: Section | undefined, hole: (name: "address" | "page") => string) {
  const { t, tenant, paths, lang } = context;
  const items = languageLinks(context, hole("address"));
  const frame: SiteShellProps = {
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
      items: SECTIONS.filter((one) => !tenant.partsOff.includes(SECTION_PARTS[one] ?? "")).map((one) => ({
        href: paths.site(lang, SECTION_PATHS[one]),
        label: t(`site.nav.${one}`),
        current: one === section,
      })),
    },
    tools: otherGerman(context, items),
    footer: footer(context),
    languages: { label: t("ui.chooseLanguage"), items },
    children: hole("page"),
  };
  return <SiteShell {...frame} />;
}

/** Frames kept in all: each has about ten kilobytes. */
const MOST = 1000;

/**
 * What stands around every page: banner, county, navigation on the thread, languages, footer. The same on all pages of a
 * section in one language until something is published, so it is rendered once for all of them.
 */
export const frameOf = rememberWith((tenant: Tenant, lang: Language, section: Section | undefined) => {
  const context = { tenant, lang, paths: pathsOf(tenant), t: getTranslator(lang) };
  return renderAround<"address" | "page">((hole) => drawFrame(context, section, hole));
}, MOST);
