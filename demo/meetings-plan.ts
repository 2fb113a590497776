/** Which meetings the demo has, by county. */
import type { DemoMeeting, DemoSeries } from "./meeting.ts";
import { SMALL } from "./meetings-small.ts";
import { meetingsAhead } from "./unna/meetings-ahead.ts";
import { meetingsHeld } from "./unna/meetings-held.ts";
import { meetings } from "./wartburgkreis/meetings.ts";

export const SERIES: Readonly<Record<string, readonly DemoSeries[]>> = {
  unna: [
    { key: "konferenzen", group: "konferenz", name: "Integrationskonferenz", heldBefore: 5 },
    { key: "treffen", group: "netzwerk", name: "Netzwerktreffen", heldBefore: 1, continues: "konferenzen" },
  ],
  wartburgkreis: [{ key: "treffen", group: "netzwerk", name: "Netzwerktreffen", heldBefore: 2 }],
  "schmalkalden-meiningen": [{ key: "treffen", group: "netzwerk", name: "Netzwerktreffen", heldBefore: 20 }],
  peine: [{ key: "sitzungen", group: "stab", name: "Sitzung des Koordinierungsstabs", heldBefore: 31 }],
};

export const MEETINGS: Readonly<Record<string, readonly DemoMeeting[]>> = {
  unna: [...meetingsHeld, ...meetingsAhead],
  wartburgkreis: meetings,
  ...SMALL,
};
