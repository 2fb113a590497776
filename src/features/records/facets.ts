/** A way to narrow a list: its name in addresses, the facets its answers stand for, what they are called. */
export type FacetFilter = {
  /** Name in the address: `thema=language`. */
  name: string;
  title: string;
  /** Facet prefix in the search table. */
  facet: string;
  label(code: string): string;
  /** Answers in this order; undefined: those that occur. */
  codes?: readonly string[];
  /**
   * Facets an answer stands for where it is more than `<facet>:<code>`; no entry may have two of them, for their numbers
   * are added up. `chosen` are all answers chosen in this filter.
   */
  facetsOf?(code: string, chosen: readonly string[]): readonly string[];
  /** Every answer has to hold, instead of one of them. */
  addsUp?: boolean;
  /** Asked by few: folded until one of its answers is chosen. */
  isFolded?: boolean;
};

/** The facets an answer stands for. */
export const facetsOf = (filter: FacetFilter, code: string, chosen: readonly string[] = [code]): readonly string[] =>
  filter.facetsOf?.(code, chosen) ?? [`${filter.facet}:${code}`];

/** What has to hold for a choice: one facet of each group. */
export function groupsOf(filter: FacetFilter, chosen: readonly string[]): string[][] {
  const facets = chosen.map((code) => [...facetsOf(filter, code, chosen)]);
  if (facets.length === 0) return [];
  return filter.addsUp === true ? facets : [[...new Set(facets.flat())]];
}

/** How many entries an answer would bring, of the counts of all facets. */
export function countOf(
  counts: ReadonlyMap<string, number>,
  filter: FacetFilter,
  code: string,
  chosen: readonly string[],
): number {
  if (filter.facetsOf === undefined) return counts.get(`${filter.facet}:${code}`) ?? 0;
  return facetsOf(filter, code, chosen).reduce((sum, facet) => sum + (counts.get(facet) ?? 0), 0);
}

/** The answers a list can offer: those of the filter, else those that occur or are chosen. */
export function answersOf(
  counts: ReadonlyMap<string, number>,
  filter: FacetFilter,
  chosen: readonly string[],
): readonly string[] {
  if (filter.codes !== undefined) return filter.codes;
  const prefix = `${filter.facet}:`;
  const occurring = [...counts.keys()]
    .filter((facet) => facet.startsWith(prefix))
    .map((facet) => facet.slice(prefix.length));
  return [...new Set([...occurring, ...chosen])];
}
