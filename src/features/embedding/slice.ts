import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { TOPICS } from "../offers/index.ts";

/** Offers a slice shows: the first unless the address asks for another. */
export const COUNTS = [5, 3, 10, 20] as const;

/** What an address of a slice may say. */
export const SLICE_NAMES = ["ort", "thema", "zahl"] as const;

/** What a slice of the site shows. */
export type Slice = {
  /** AGS of a municipality; undefined: all. */
  place: string | undefined;
  topic: string | undefined;
  count: number;
};

/** Reads the address of a slice; what is none of ours is ignored. */
export function readSlice(query: URLSearchParams): Slice {
  const place = query.get("ort") ?? "";
  const topic = query.get("thema") ?? "";
  return {
    place: /^\d{8}$/.test(place) ? place : undefined,
    topic: TOPICS.find((one) => one === topic),
    count: COUNTS.find((one) => String(one) === query.get("zahl")) ?? COUNTS[0],
  };
}

/** The query of a slice's address; what is as ever is left out. */
export function sliceQuery({ place, topic, count }: Slice): string {
  const query = new URLSearchParams();
  if (place !== undefined) query.set("ort", place);
  if (topic !== undefined) query.set("thema", topic);
  if (count !== COUNTS[0]) query.set("zahl", String(count));
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** The facets a slice asks for. */
export const groupsOf = ({ place, topic }: Slice): string[][] => [
  ...(place === undefined ? [] : [[`place:${place}`]]),
  ...(topic === undefined ? [] : [[`topic:${topic}`]]),
];

/** Pixels in which so many offers have room on a phone, with heading and last lines; frames do not grow by themselves. */
export const heightFor = (count: number): number => 180 + count * 120;

/** The language an address asks for, of those the county shows. */
export const chosenLanguage = (asked: string | null, languages: readonly Language[]): Language =>
  asked !== null && isLanguage(asked) && languages.includes(asked) ? asked : "de";

const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The lines for another website. The frame may open links in new windows and do nothing else: no scripts, no forms.
 * `allow-same-origin` lets it load its own fonts.
 */
export function embeddingCode(address: string, title: string, count: number): string {
  return [
    `<iframe src="${inAttribute(address)}"`,
    `  title="${inAttribute(title)}" width="100%" height="${heightFor(count)}" loading="lazy" style="border: 0"`,
    `  sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`,
  ].join("\n");
}
