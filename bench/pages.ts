import { LANGUAGES } from "../src/platform/i18n/languages.ts";
import { TOPICS } from "../src/features/offers/index.ts";
import type { BenchCounty } from "./world/counties.ts";

/** A page to measure; `name` is its short name in addresses of constants. */
export type BenchPage = { name: string; says: string; path: string };

/** The page the limits are about: filtered by topic, language and municipality, 50 entries. */
export function mainPage(county: BenchCounty): BenchPage {
  const place = county.places[2]?.ags ?? "";
  return {
    name: "filtered",
    says: "offers by topic, language and municipality",
    path: `/${county.slug}/de/angebote?thema=language&sprache=ar&ort=${place}&anzahl=50`,
  };
}

/** Other pages of the largest county. */
export function otherPages(county: BenchCounty): BenchPage[] {
  const { path } = mainPage(county);
  const at = (rest: string) => `/${county.slug}/de/${rest}`;
  return [
    { name: "uk", says: "the same in Ukrainian", path: path.replace("/de/", "/uk/") },
    { name: "ar", says: "the same in Arabic", path: path.replace("/de/", "/ar/") },
    { name: "topic", says: "offers of one topic, 50", path: at("angebote?thema=counselling&anzahl=50") },
    { name: "all", says: "all offers, 50", path: at("angebote?anzahl=50") },
    { name: "words", says: "offers by words, 50", path: at("angebote?q=Deutschkurs+mit+Kinderbetreuung&anzahl=50") },
    { name: "home", says: "home", path: at("") },
    { name: "offer", says: "one offer", path: at("angebote/angebot-17") },
    { name: "actors", says: "actors, 20", path: at("akteure") },
    { name: "actor", says: "one actor", path: at("akteure/akteur-7") },
  ];
}

/** Addresses asked for once each, by what they have in common. */
export function firstVisits(largest: BenchCounty, usual: readonly BenchCounty[]): Map<string, string[]> {
  const one = (county: BenchCounty, query: string) => `/${county.slug}/de/angebote?anzahl=50${query}`;
  const places = largest.places.slice(0, 8);
  const languages = LANGUAGES.map(({ code }) => code).slice(0, 3);
  return new Map([
    ["a county of 250: offers", usual.map((county) => one(county, ""))],
    ["a county of 250: offers of a topic", usual.map((county) => one(county, "&thema=language"))],
    ["the largest: topic and municipality", places.map(({ ags }) => one(largest, `&thema=language&ort=${ags}`))],
    ["the largest: one topic", TOPICS.map((topic) => one(largest, `&thema=${topic}`))],
    [
      "the largest: a common word",
      ["Deutsch", "Beratung", "Kinder", "Arbeit"].map((word) => one(largest, `&q=${word}`)),
    ],
    ["the largest: all offers", languages.map((code) => `/${largest.slug}/${code}/angebote?anzahl=50`)],
  ]);
}
