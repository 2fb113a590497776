import { measureCoverage } from "../coverage.ts";
import type { BenchPart } from "../part.ts";
import { planCounties } from "../world/counties.ts";
import { openWorld } from "../world/home.ts";

/** A county as large as one with a very good catalogue. */
const SIZE = { counties: 1, largest: 10_000, others: 0 };

export const part: BenchPart = {
  says: "what there is where, by municipality and topic, over 10,000 offers",
  async measure({ home, isSmall, say }) {
    const size = isSmall ? { ...SIZE, largest: 500 } : SIZE;
    const [county] = planCounties(size);
    if (county === undefined) throw new Error("There is no county.");
    const world = await openWorld(`${home}-coverage`, size, { fresh: false, say });
    try {
      const lines = await measureCoverage(world.installation.database, county);
      return [{ title: `Coverage over ${county.offers} offers`, lines }];
    } finally {
      await world.installation.close();
    }
  },
};
