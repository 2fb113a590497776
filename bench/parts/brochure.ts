import { measureBrochure } from "../brochure.ts";
import type { BenchPart } from "../part.ts";

export const part: BenchPart = {
  says: "a brochure of 400 offers as accessible PDF",
  async measure(ground) {
    const { database } = (await ground.openWorld()).installation;
    const [largest] = ground.counties;
    return [{ title: "Brochure of 400 offers, whole descriptions", lines: await measureBrochure(database, largest) }];
  },
};
