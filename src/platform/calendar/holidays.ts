import { addDays, weekdayOf } from "../clock.ts";

/** Public holidays of the German Länder, by the name of their message. Source: the Feiertagsgesetze of the Länder. */
export const HOLIDAYS = [
  "newYear",
  "epiphany",
  "womensDay",
  "goodFriday",
  "easterSunday",
  "easterMonday",
  "labourDay",
  "ascension",
  "whitSunday",
  "whitMonday",
  "corpusChristi",
  "assumption",
  "assumptionInParts",
  "childrensDay",
  "unity",
  "reformation",
  "allSaints",
  "repentance",
  "christmas",
  "secondChristmas",
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** Easter Sunday by the rule of Gauss as Lichtenberg completed it (Gregorian calendar). */
export function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const late = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const full = 21 + seed - late;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  return addDays(`${year}-03-01`, full + (7 - ((full - firstSunday) % 7)) - 1);
}

/** Wednesday before 23 November. */
function repentanceOf(year: number): string {
  const last = `${year}-11-22`;
  return addDays(last, -((weekdayOf(last) - 3 + 7) % 7));
}

// The first two digits of an AGS are the Land: 01 Schleswig-Holstein … 16 Thüringen.
const isIn =
  (...lands: readonly string[]) =>
  (ags: string): boolean =>
    lands.includes(ags.slice(0, 2));
const everywhere = () => true;

/** When a holiday is, and where: by the AGS of the county. */
const RULES: Readonly<Record<Holiday, { on(year: number): string; isKept(ags: string, year: number): boolean }>> = {
  newYear: { on: (year) => `${year}-01-01`, isKept: everywhere },
  epiphany: { on: (year) => `${year}-01-06`, isKept: isIn("08", "09", "15") },
  womensDay: {
    on: (year) => `${year}-03-08`,
    isKept: (ags, year) => (isIn("11")(ags) && year >= 2019) || (isIn("13")(ags) && year >= 2023),
  },
  goodFriday: { on: (year) => addDays(easterOf(year), -2), isKept: everywhere },
  easterSunday: { on: easterOf, isKept: isIn("12") },
  easterMonday: { on: (year) => addDays(easterOf(year), 1), isKept: everywhere },
  labourDay: { on: (year) => `${year}-05-01`, isKept: everywhere },
  ascension: { on: (year) => addDays(easterOf(year), 39), isKept: everywhere },
  whitSunday: { on: (year) => addDays(easterOf(year), 49), isKept: isIn("12") },
  whitMonday: { on: (year) => addDays(easterOf(year), 50), isKept: everywhere },
  corpusChristi: {
    on: (year) => addDays(easterOf(year), 60),
    // In Saxony and Thuringia single municipalities keep it, and the whole county of Eichsfeld.
    isKept: (ags) => isIn("05", "06", "07", "08", "09", "10")(ags) || ags.startsWith("16061"),
  },
  assumption: { on: (year) => `${year}-08-15`, isKept: isIn("10") },
  // In Bavaria where most people are Catholic: in most municipalities of most counties.
  assumptionInParts: { on: (year) => `${year}-08-15`, isKept: isIn("09") },
  childrensDay: { on: (year) => `${year}-09-20`, isKept: (ags, year) => isIn("16")(ags) && year >= 2019 },
  unity: { on: (year) => `${year}-10-03`, isKept: everywhere },
  reformation: {
    on: (year) => `${year}-10-31`,
    isKept: (ags, year) =>
      isIn("12", "13", "14", "15", "16")(ags) || (isIn("01", "02", "03", "04")(ags) && year >= 2018),
  },
  allSaints: { on: (year) => `${year}-11-01`, isKept: isIn("05", "07", "08", "09", "10") },
  repentance: { on: repentanceOf, isKept: isIn("14") },
  christmas: { on: (year) => `${year}-12-25`, isKept: everywhere },
  secondChristmas: { on: (year) => `${year}-12-26`, isKept: everywhere },
};

const known = new Map<string, readonly (readonly [day: string, holiday: Holiday])[]>();

/** Holidays of a year in the county with this AGS; kept, because rules of days ask for them again and again. */
function holidaysOf(ags: string, year: number): readonly (readonly [day: string, holiday: Holiday])[] {
  const name = `${ags.slice(0, 5)} ${year}`;
  const found =
    known.get(name) ??
    HOLIDAYS.filter((holiday) => RULES[holiday].isKept(ags, year)).map(
      (holiday) => [RULES[holiday].on(year), holiday] as const,
    );
  known.set(name, found);
  return found;
}

/** Public holidays in a span of days, by day, as they are kept in the county with this AGS. */
export function holidaysIn(ags: string, span: { from: string; until: string }): Map<string, Holiday> {
  const found = new Map<string, Holiday>();
  for (let year = Number(span.from.slice(0, 4)); year <= Number(span.until.slice(0, 4)); year += 1)
    for (const [day, holiday] of holidaysOf(ags, year))
      if (day >= span.from && day <= span.until) found.set(day, holiday);
  return found;
}
