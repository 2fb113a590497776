import { counties as demoCounties, places as demoPlaces } from "../../demo/counties.ts";
import { idOf } from "./random.ts";

export type BenchPlace = { ags: string; name: string; postcode: string; lon: number; lat: number };

/** A county of the bench: how large it is, and which places it has. */
export type BenchCounty = {
  index: number;
  tenantId: string;
  slug: string;
  name: string;
  ags: string;
  places: BenchPlace[];
  organisations: number;
  offers: number;
};

/** `organisations`: of each county; without it one for a hundred offers. */
export type Size = { counties: number; largest: number; others: number; organisations?: number };

/** 400 counties; one of a size that none in Germany has, the others as large as a county with a good catalogue. */
export const FULL: Size = { counties: 400, largest: 100_000, others: 250 };
/** Enough to see that everything runs. */
export const SMALL: Size = { counties: 12, largest: 2_000, others: 60 };

const municipalities = demoPlaces.filter((place) => place.kind === "municipality");

/** Places as a real county of the demo has them, moved a little so that no two counties lie on each other. */
function placesOf(index: number, ags: string, wanted: number): BenchPlace[] {
  const first = (index * 7) % municipalities.length;
  return Array.from({ length: wanted }, (_, number) => {
    const model = municipalities[(first + number) % municipalities.length];
    if (model === undefined) throw new Error("The demo has no municipalities.");
    return {
      ags: `${ags}${String(number + 1).padStart(3, "0")}`,
      name: model.name,
      postcode: model.postcode ?? "99999",
      lon: (model.lon ?? 10) + (index % 20) / 10,
      lat: (model.lat ?? 50) + (index % 13) / 10,
    };
  });
}

export function planCounties(size: Size): BenchCounty[] {
  return Array.from({ length: size.counties }, (_, number) => {
    const index = number + 1;
    const isLargest = index === 1;
    // "9…" is no state: nothing here is taken for a real place.
    const ags = String(90_000 + index);
    const offers = isLargest ? size.largest : size.others;
    return {
      index,
      tenantId: idOf(`county ${index}`),
      slug: `messkreis-${index}`,
      name: `Messkreis ${index}`,
      ags,
      places: placesOf(index, ags, isLargest ? 46 : 12),
      organisations: size.organisations ?? Math.max(10, Math.round(offers / 100)),
      offers,
    };
  });
}

/** What people read and write in the demo, to be put together anew. */
export const models = {
  offers: demoCounties.flatMap((county) => county.offers),
  organisations: demoCounties.flatMap((county) => county.organisations),
  county: demoCounties[0],
};
