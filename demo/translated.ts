import type { DemoOffer, DemoTranslations } from "./world.ts";

/**
 * Joins offers with their translations, which stand in files of their own so that the German texts stay readable.
 * Fails on a key that no offer has: a renamed offer must not lose its translations silently.
 */
export function translated(offers: DemoOffer[], texts: Record<string, DemoTranslations>): DemoOffer[] {
  const keys = new Set(offers.map((offer) => offer.key));
  const stray = Object.keys(texts).filter((key) => !keys.has(key));
  if (stray.length > 0) throw new Error(`translations without an offer: ${stray.join(", ")}`);
  return offers.map((offer) => {
    const own = texts[offer.key];
    return own ? { ...offer, translations: own } : offer;
  });
}
