import { firstVisits, mainPage, otherPages } from "../pages.ts";
import type { BenchPart } from "../part.ts";
import { measureSpeed } from "../speed.ts";

export const part: BenchPart = {
  says: "public pages, rendered and from the cache, against the same bytes as a constant",
  async measure(ground) {
    const { note, installation } = await ground.openWorld();
    const [largest, ...others] = ground.counties;
    const total = ground.counties.reduce((sum, county) => sum + county.offers, 0);
    ground.say(
      `${ground.counties.length} counties, ${total} offers, ${largest.offers} of them in one; made in ${note.seconds} s.`,
    );
    const main = mainPage(largest);
    const { rounds, seconds } = ground.isSmall ? { rounds: 1, seconds: 0.5 } : { rounds: 5, seconds: 4 };
    const speed = await measureSpeed(main, otherPages(largest), firstVisits(largest, others.slice(0, 20)), {
      address: installation.address,
      rounds,
      seconds,
      connections: 4,
    });
    return [
      { title: `Offers of the largest county, ${main.says}, 50 entries`, lines: speed.main },
      { title: "Other pages, rendered each time", lines: speed.others },
      { title: "First visit since publishing, nothing kept, one at a time", lines: speed.first },
      { title: "Memory of a server", lines: speed.memory },
    ];
  },
};
