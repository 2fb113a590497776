import { measureMeetings } from "../meetings.ts";
import type { BenchPart } from "../part.ts";
import { planCounties } from "../world/counties.ts";
import { openWorld } from "../world/home.ts";
import { fillMeetings, MEETINGS } from "../world/meetings.ts";

/** A county with sixty organisations and few offers: its network is what is large. */
const SIZE = { counties: 1, largest: 200, others: 0, organisations: 60 };

export const part: BenchPart = {
  says: "300 groups, 5,000 meetings, 100,000 attendances: each page of them",
  async measure({ home, isSmall, say }) {
    const [county] = planCounties(SIZE);
    if (county === undefined) throw new Error("There is no county.");
    const size = isSmall ? { ...MEETINGS, groups: 12, meetings: 60 } : MEETINGS;
    const world = await openWorld(`${home}-meetings${isSmall ? "-small" : ""}`, SIZE, { fresh: false, say });
    try {
      await fillMeetings(world.installation.database, county, size);
      return [{ title: "Groups and meetings", lines: await measureMeetings(world.installation.database, county) }];
    } finally {
      await world.installation.close();
    }
  },
};
