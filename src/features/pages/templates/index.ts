import type { PlaceOfPage } from "../page.ts";
import { emergency, firstSteps, legalFramework } from "./guides.ts";
import { accessibility, imprint, privacy } from "./legal.ts";
import { aboutUs, contact, groups, join } from "./network.ts";

/** What stands on a page as long as nobody has written one: German, with marks for what the county has to say. */
export const TEMPLATES: Readonly<Record<PlaceOfPage, string>> = {
  "wer-wir-sind": aboutUs,
  gruppen: groups,
  kontakt: contact,
  mitmachen: join,
  "erste-schritte": firstSteps,
  notfall: emergency,
  rechtliches: legalFramework,
  impressum: imprint,
  datenschutz: privacy,
  barrierefreiheit: accessibility,
};
