import type { BenchPart } from "../part.ts";
import { measureRound } from "../round.ts";
import { planCounties, type Size } from "../world/counties.ts";
import { openWorld } from "../world/home.ts";

/** A county whose network is large. */
const SIZE: Size = { counties: 1, largest: 2000, others: 0, organisations: 500 };

export const part: BenchPart = {
  says: "a round that asks 500 partners: until the mail server has every mail, and the site meanwhile",
  async measure({ home, isSmall, say }) {
    const size = isSmall ? { ...SIZE, largest: 200, organisations: 40 } : SIZE;
    const [county] = planCounties(size);
    if (county === undefined) throw new Error("There is no county.");
    const folder = `${home}-round`;
    const { installation } = await openWorld(folder, size, { fresh: false, say });
    const lines = await measureRound(installation, folder, county);
    return [{ title: `A round that asks ${county.organisations} partners`, lines }];
  },
};
