import type { JSX } from "hono/jsx/jsx-runtime";
import { renderOnce } from "../../platform/ui/index.ts";
import { findOfferHits, findOfferTexts, type OfferHit, type OfferTexts } from "../offers/index.ts";
import {
  type Distance,
  findTranslatedFields,
  findTranslations,
  type FoundTexts,
  pickText,
  type PublicContext,
  tellWhy,
  type Translations,
  type Understanding,
  type Why,
  whyLine,
} from "../records/index.ts";
import type { Listing } from "./listing.ts";
import type { County } from "../directory/index.ts";
import { OfferCard } from "./views/offer-card.tsx";

const NONE = new Map<string, { text: string; source: string }>();

/** What is translated of these entries, kept until something is published. */
export async function readTexts(context: PublicContext, ids: readonly string[]): Promise<Translations> {
  const { lang } = context;
  return context.rememberEach(`text ${lang}`, lang === "de" ? [] : ids, (missing) =>
    context.read(async (db) => {
      const found = await findTranslations(db, missing, lang);
      // Kept also where there is none: that is the answer for most entries.
      return new Map(missing.map((id) => [id, found.get(id) ?? NONE]));
    }),
  );
}

/** Offers as a list shows them, in this order, with their translations. */
export async function readHits(context: PublicContext, ids: readonly string[]) {
  const hits = await context.rememberEach("offer", ids, (missing) => context.read((db) => findOfferHits(db, missing)));
  return { offers: ids.flatMap((id) => hits.get(id) ?? []), translations: await readTexts(context, ids) };
}

/**
 * Cards of offers by their ids. A card is the same in every list of its language and day, so it is rendered once for all
 * of them until something is published. `level`: where a list stands below a heading of its own.
 */
export async function readPlainCards(
  context: PublicContext,
  ids: readonly string[],
  level: 2 | 3 = 2,
): Promise<Map<string, JSX.Element>> {
  const { t, paths, tenant, services } = context;
  return context.rememberEach(`card ${level} ${t.lang}`, ids, async (missing) => {
    const { offers, translations } = await readHits(context, missing);
    const around = {
      translations,
      t,
      paths,
      terms: tenant.freshness,
      now: services.clock.now(),
      today: services.clock.today(),
    };
    return new Map(
      offers.map((offer) => [offer.id, renderOnce(<OfferCard offer={offer} {...around} level={level} />)]),
    );
  });
}

/** What a card shows comes first; what stands for it, or is not shown, is among the words besides. */
export function withShown(
  texts: FoundTexts,
  shown: { title: string; summary: string },
  translated: readonly { text: string }[] = [],
): FoundTexts {
  const isOther = shown.title !== texts.title || shown.summary !== texts.summary;
  const german = isOther ? [texts.title, texts.summary] : [];
  return {
    ...texts,
    ...shown,
    besides: [...german, texts.besides, ...translated.map(({ text }) => text)].filter(Boolean).join(" "),
  };
}

/** The texts by which an offer was found, in the words of German pages. */
function textsOf(offer: OfferHit, texts: OfferTexts | undefined, { t }: PublicContext): FoundTexts {
  const { topics = [], targetGroups = [], text = "" } = texts ?? {};
  const codes = [
    ...topics.map((code) => t.code("offers.topic", code)),
    ...targetGroups.map((code) => t.code("offers.targetGroup", code)),
    ...offer.levels,
    offer.courseType === null ? "" : t.code("offers.courseType", offer.courseType),
  ];
  const besides = [...codes, offer.providerName, offer.placeName, offer.locality].filter(Boolean).join(" ");
  return { title: offer.title, summary: offer.summary, text, besides };
}

/** How far an offer is from where somebody asks about. */
function distanceOf({ placeName }: OfferHit, { places }: Understanding, county: County): Distance {
  if (placeName === null || places.length === 0) return undefined;
  const isAt = (ags: readonly string[]) => ags.some((one) => county.names.get(one) === placeName);
  if (isAt(places)) return undefined;
  return { place: placeName, isFarther: !isAt(county.neighboursOf(places)) };
}

const isTold = (why: Why, distance: Distance): boolean =>
  distance !== undefined || why.excerpt !== undefined || why.marks.length + why.also.length + why.without.length > 0;

/** Translated texts of entries, in all languages: an entry may be found by any. */
export type Translated = ReadonlyMap<string, readonly { text: string }[]>;

export function readTranslated(context: PublicContext, ids: readonly string[]): Promise<Translated> {
  return context.rememberEach("translated texts", ids, async (missing) => {
    const found = await context.read((db) => findTranslatedFields(db, missing));
    return new Map(missing.map((id) => [id, found.get(id) ?? []]));
  });
}

/** The cards of a list; where words were asked for, each says why it was found. */
export async function readCards(context: PublicContext, list: Listing): Promise<JSX.Element[]> {
  const { understood, ids } = list;
  // Finding out why takes longer than all the rest of the page, and is the same in every order and on every visit.
  const cards =
    understood === undefined
      ? await readPlainCards(context, ids)
      : await context.rememberEach(`found ${context.lang} ${list.words}`, ids, (missing) =>
          readFoundCards(context, list.county, understood, missing),
        );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

async function readFoundCards(
  context: PublicContext,
  county: County,
  understood: Understanding,
  ids: readonly string[],
): Promise<Map<string, JSX.Element>> {
  const { t, paths, tenant, services } = context;
  const [plain, { offers, translations }, texts, translated] = await Promise.all([
    readPlainCards(context, ids),
    readHits(context, ids),
    context.rememberEach("found texts", ids, (missing) => context.read((db) => findOfferTexts(db, missing))),
    readTranslated(context, ids),
  ]);
  const around = {
    translations,
    t,
    paths,
    terms: tenant.freshness,
    now: services.clock.now(),
    today: services.clock.today(),
  };
  const cards = new Map(plain);
  for (const offer of offers) {
    const pick = (field: "title" | "summary") => pickText(translations, t.lang, offer.id, field, offer[field]).text;
    const shown = { title: pick("title"), summary: pick("summary") };
    const why = tellWhy(
      understood.analysis,
      withShown(textsOf(offer, texts.get(offer.id), context), shown, translated.get(offer.id)),
    );
    const distance = distanceOf(offer, understood, county);
    if (!isTold(why, distance)) continue;
    const card = <OfferCard offer={offer} {...around} marks={why.marks} why={whyLine(why, distance, t)} />;
    cards.set(offer.id, renderOnce(card));
  }
  return cards;
}
