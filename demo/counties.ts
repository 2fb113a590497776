/** The counties of the demo and the places they consist of. demo/load.ts loads them; demo/content.test.ts checks them. */
import { peine } from "./peine.ts";
import { placesThueringen } from "./places-thueringen.ts";
import { placesWest } from "./places-west.ts";
import { schmalkaldenMeiningen } from "./schmalkalden-meiningen.ts";
import { unna } from "./unna.ts";
import { wartburgkreis } from "./wartburgkreis.ts";
import type { DemoCounty, DemoPlace } from "./world.ts";

export const counties: DemoCounty[] = [schmalkaldenMeiningen, wartburgkreis, unna, peine];

export const places: DemoPlace[] = [...placesThueringen, ...placesWest];
