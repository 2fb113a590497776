/** The counties of the demo and the places they consist of. demo/load.ts loads them; demo/content.test.ts checks them. */
import { placesThueringen } from "./places-thueringen.ts";
import type { DemoCounty, DemoPlace } from "./world.ts";

export const counties: DemoCounty[] = [];

export const places: DemoPlace[] = [...placesThueringen];
