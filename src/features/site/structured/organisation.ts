import type { Organisation } from "../../directory/index.ts";
import { absoluteAddress, pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { addressOf, typeOf } from "./place.ts";
import { reference, type Thing } from "./thing.ts";

type Context = Pick<PublicContext, "services" | "tenant" | "paths" | "t" | "lang">;

/** Longest description; search engines show less. */
const LONGEST = 500;

/** An organisation in the words of schema.org, reached as it is in public; no person is named. */
export function organisationThing(context: Context, actor: Organisation, translations: Translations): Thing {
  const { services, tenant, paths, lang } = context;
  const url = absoluteAddress(services, tenant, paths.site(lang, `akteure/${actor.slug}`));
  const find = (field: string) =>
    actor.points.find((point) => point.field === field && point.audience === "public")?.value;
  return {
    "@type": typeOf(actor.kind),
    "@id": `${url}#einrichtung`,
    name: actor.name,
    alternateName: actor.shortName ?? undefined,
    description: pickText(translations, lang, actor.id, "description", actor.description).text.slice(0, LONGEST),
    url,
    sameAs: find("website"),
    telephone: find("phone"),
    email: find("email"),
    address: addressOf(actor),
    areaServed: { "@type": "AdministrativeArea", name: tenant.name },
    knowsLanguage: actor.languages,
  };
}

/** The site as a whole and the county behind it, on the home page; search engines may offer its search. */
export function siteThings(context: Context): Thing[] {
  const { services, tenant, paths, lang, t } = context;
  const url = absoluteAddress(services, tenant, paths.site(lang));
  const { office } = tenant;
  return [
    {
      "@type": "WebSite",
      "@id": `${url}#website`,
      name: lang === "de" ? tenant.networkName : t("site.networkName"),
      url,
      inLanguage: t.htmlLang,
      publisher: {
        "@type": "GovernmentOrganization",
        name: tenant.name,
        telephone: office.phone,
        email: office.email,
        address: addressOf({
          street: office.street ?? null,
          postcode: office.postcode ?? null,
          locality: office.locality ?? null,
        }),
      },
      potentialAction: {
        "@type": "SearchAction",
        target: {
          "@type": "EntryPoint",
          urlTemplate: `${absoluteAddress(services, tenant, paths.site(lang, "angebote"))}?q={q}`,
        },
        "query-input": "required name=q",
      },
    },
  ];
}

/** The way to a page, as the breadcrumb above it shows it. */
export function trailThing(context: Context, links: readonly { href?: string; label: string }[]): Thing {
  const { services, tenant } = context;
  return {
    "@type": "BreadcrumbList",
    itemListElement: links.map(({ href, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: href === undefined ? undefined : reference(absoluteAddress(services, tenant, href)),
    })),
  };
}
