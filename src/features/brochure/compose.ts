import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import {
  type Block,
  blocksOfMarkdown,
  type Book,
  type Chapter,
  type Entry,
  type Index,
  type Logo,
  type Span,
} from "../../platform/pdf/index.ts";
import { dialPhone, showPhone } from "../../platform/phone/number.ts";
import type { Organisation } from "../directory/index.ts";
import { type Offer, TOPICS } from "../offers/index.ts";
import { absoluteAddress, pathsOf, pickText, type Services, type Tenant, type Translations } from "../records/index.ts";
import type { Brochure } from "./brochure.ts";
import { factsOf, german } from "./facts.ts";

/** Colour of bars where the county has none of its own. */
const THREAD = "#9b173c";

/** What is in a brochure, as everybody may read it. */
export type Gathered = {
  offers: readonly Offer[];
  providers: ReadonlyMap<string, Organisation>;
  translations: Translations;
  logo: Logo | undefined;
};

type Making = Gathered & {
  brochure: Brochure;
  services: Pick<Services, "baseUrl" | "clock">;
  tenant: Tenant;
  t: Translator;
  today: string;
};

const entryId = (offer: Offer): string => `offer-${offer.id}`;

/** A text of an offer in the brochure's language, or in German and marked so. */
function textOf({ translations, brochure, t }: Making, offer: Offer, field: "title" | "summary" | "description"): Span {
  const { text, state } = pickText(translations, brochure.lang, offer.id, field, offer[field]);
  return state === "original" ? german(text, t) : { text };
}

const written = ({ text, lang }: Span): Block[] => (text === "" ? [] : blocksOfMarkdown(text, lang));

function addressOf({ services, tenant, brochure }: Making, rest: string): string {
  return absoluteAddress(services, tenant, pathsOf(tenant).site(brochure.lang, rest));
}

function entryOf(making: Making, offer: Offer): Entry {
  const { brochure, providers, t, today } = making;
  const title = textOf(making, offer, "title");
  return {
    id: entryId(offer),
    title,
    under: [german(offer.providerName, t)],
    blocks: [
      ...written(textOf(making, offer, "summary")),
      ...(brochure.extent === "long" ? written(textOf(making, offer, "description")) : []),
    ],
    facts: factsOf(offer, providers.get(offer.providerId), { t, today }),
    code: {
      address: addressOf(making, `angebote/${offer.slug}`),
      alt: t("brochure.codeAlt", { title: title.text }),
    },
  };
}

/** By topic, in the order topics always have; an offer of several stands under its first. */
function chaptersOf(making: Making): Chapter[] {
  const { offers, t } = making;
  return [...TOPICS, ""]
    .map((topic) => ({
      title: { text: topic === "" ? t("offers.kindLabel") : t.code("offers.topic", topic) },
      entries: offers
        .filter((offer) => (TOPICS.find((one) => one === offer.topics[0]) ?? "") === topic)
        .map((offer) => entryOf(making, offer))
        .toSorted((a, b) => t.compare(a.title.text, b.title.text)),
    }))
    .filter((chapter) => chapter.entries.length > 0);
}

/** Words with what they are told of, by the alphabet of the language. */
function indexBy(offers: readonly Offer[], t: Translator, wordOf: (offer: Offer) => string): Index["items"] {
  const words = Map.groupBy(offers, wordOf);
  return [...words]
    .filter(([word]) => word !== "")
    .map(([word, found]) => ({ word: german(word, t), ids: found.map(entryId) }))
    .toSorted((a, b) => t.compare(a.word.text, b.word.text));
}

/** Places first, then what is everywhere. */
function placesOf({ offers, t }: Making): Index["items"] {
  const at = indexBy(offers, t, (offer) => (offer.reach === "place" ? (offer.placeName ?? offer.locality ?? "") : ""));
  const everywhere = (["county", "online"] as const).map((reach) => ({
    word: { text: t.code("offers.reach", reach) },
    ids: offers.filter((offer) => offer.reach === reach).map(entryId),
  }));
  return [...at, ...everywhere.filter((item) => item.ids.length > 0)];
}

function imprintOf(making: Making): Block[] {
  const { tenant, t } = making;
  const { office } = tenant;
  const town = [office.postcode, office.locality].filter(Boolean).join(" ");
  const paragraph = (...spans: Span[]): Block => ({ kind: "paragraph", spans });
  const site = addressOf(making, "");
  return [
    paragraph({ text: t("brochure.published") }),
    paragraph({ ...german(tenant.name, t), strong: true }),
    ...[office.name, office.street, town].flatMap((text) => (text ? [paragraph(german(text, t))] : [])),
    ...(office.phone ? [paragraph({ text: showPhone(office.phone), lang: "de", href: dialPhone(office.phone) })] : []),
    ...(office.email ? [paragraph({ text: office.email, lang: "de", href: `mailto:${office.email}` })] : []),
    paragraph({ text: `${t("brochure.current")} ` }, { text: site, lang: "de", href: site }),
    paragraph({ text: t("ui.asOf", { on: making.today }) }),
  ];
}

const introOf = ({ t, brochure }: Making): Block[] => [
  { kind: "paragraph", spans: [{ text: t("brochure.howTo") }] },
  ...(brochure.lang === "de" ? [] : [{ kind: "paragraph" as const, spans: [{ text: t("brochure.partlyGerman") }] }]),
];

/** The digits of a language; Arabic here is written with Latin ones, Farsi with its own. */
const digitsOf = (t: Translator): string => Array.from({ length: 10 }, (_, digit) => t.number(digit)).join("");

/** The brochure as a book. */
export function composeBrochure(
  gathered: Gathered,
  brochure: Brochure,
  around: { services: Pick<Services, "baseUrl" | "clock">; tenant: Tenant },
): Book {
  const t = getTranslator(brochure.lang);
  const today = around.services.clock.today();
  const making: Making = { ...gathered, ...around, brochure, t, today };
  const { tenant } = around;
  const asOf: Span = { text: t("ui.asOf", { on: today }) };
  return {
    title: brochure.title,
    lang: t.htmlLang.slice(0, 2),
    dir: t.dir,
    paper: brochure.paper,
    colour: tenant.colour ?? THREAD,
    digits: digitsOf(t),
    asOf: today,
    cover: {
      owner: tenant.name,
      logo: gathered.logo,
      name: german(tenant.name, t),
      below: brochure.lang === "de" ? { text: tenant.networkName } : { text: t("site.networkName") },
      lines: [...brochure.under],
      foot: [asOf],
      code: { address: addressOf(making, ""), alt: t("brochure.siteAlt") },
    },
    footer: { text: `${brochure.title} · ${asOf.text}` },
    contentsTitle: t("brochure.contents"),
    intro: introOf(making),
    chapters: chaptersOf(making),
    indexes: [
      { title: { text: t("brochure.places") }, told: "titles", items: placesOf(making) },
      {
        title: { text: t("brochure.providers") },
        told: "pages",
        items: indexBy(gathered.offers, t, (offer) => offer.providerName),
      },
    ],
    imprint: { title: { text: t("ui.imprint") }, blocks: imprintOf(making) },
  };
}
