import { mainPage } from "../pages.ts";
import type { BenchPart } from "../part.ts";
import { measureWeights } from "../weight.ts";

const PAGES = ["de/", "de/angebote", "de/angebote/angebot-17", "de/akteure", "de/netzwerk", "ar/", "uk/angebote"];

export const part: BenchPart = {
  says: "bytes over the wire at a first visit, in a browser",
  async measure(ground) {
    const { database } = (await ground.openWorld()).installation;
    const [largest, second] = ground.counties;
    const paths = [...PAGES.map((rest) => `/${second.slug}/${rest}`), mainPage(largest).path];
    return [{ title: "Over the wire at a first visit, in a browser", lines: await measureWeights(database, paths) }];
  },
};
