import type { BenchPart } from "../part.ts";
import { measurePhone } from "../phone.ts";

const PAGES = [
  "de/",
  "de/angebote",
  "de/angebote?thema=language",
  "de/angebote/angebot-17",
  "de/akteure",
  "de/netzwerk",
  "ar/",
];

export const part: BenchPart = {
  says: "public pages on a slow phone: 400 kbit/s, 400 ms, a processor six times slower",
  async measure(ground) {
    const { database } = (await ground.openWorld()).installation;
    const [, county] = ground.counties;
    const lines = await measurePhone(
      database,
      PAGES.map((rest) => `/${county.slug}/${rest}`),
    );
    return [{ title: "On a slow phone: 400 kbit/s, 400 ms, processor six times slower, nothing kept", lines }];
  },
};
