import type { Translator } from "../../../platform/i18n/translate.ts";
import type { MapPoint } from "../../../platform/ui/index.ts";
import type { Place } from "../../directory/index.ts";
import { COUNT_LIMIT } from "../../records/index.ts";

/** A count as it is told: exact up to 1,000. `isPart`: there are more than were counted. */
export const tellCount = (count: number, t: Translator, isPart = false): string =>
  count > COUNT_LIMIT || isPart ? t("site.overCount", { limit: Math.min(count, COUNT_LIMIT) }) : t.number(count);

type Shown = {
  t: Translator;
  places: readonly Place[];
  /** Of facets, under the filters that are set. */
  counts: ReadonlyMap<string, number>;
  isPart?: boolean;
  hrefOf(ags: string): string;
  chosen?: readonly string[];
};

/** Nodes of a map of offers: every municipality with the number that the list beside it tells, leading where it leads. */
export function placePoints({ t, places, counts, isPart = false, hrefOf, chosen = [] }: Shown): MapPoint[] {
  return places.flatMap(({ ags, name, lon, lat }) => {
    if (lon === null || lat === null) return [];
    const count = counts.get(`place:${ags}`) ?? 0;
    const isOver = count > COUNT_LIMIT || (isPart && count > 0);
    return [
      {
        name,
        area: ags,
        lon,
        lat,
        count,
        shown: isOver ? `>${Math.min(count, COUNT_LIMIT)}` : undefined,
        href: hrefOf(ags),
        label: isOver ? `${name}: ${tellCount(count, t, isPart)}` : t("site.map.offersAt", { count, place: name }),
        selected: chosen.includes(ags),
      },
    ];
  });
}
