import type { Language } from "../../platform/i18n/languages.ts";
import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { remember } from "../../platform/remember.ts";
import { type Availability, type Offer, type RunTime } from "./offer.ts";

/** Weekdays as people say them: "Montag bis Donnerstag", "Dienstag und Freitag", one alone as "jeden Mittwoch". */
export function describeWeekdays(days: readonly number[], t: Translator): string {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (sorted.length === 1) return t.code("ui.every", String(first));
  const isUnbroken = last - first === sorted.length - 1;
  if (isUnbroken && sorted.length > 2) return t("ui.weekdayRange", { first: t.weekday(first), last: t.weekday(last) });
  return t.list(sorted.map((day) => t.weekday(day)));
}

/** The hours of a run; empty where nobody said. */
export function describeHours(run: Pick<RunTime, "fromTime" | "untilTime">, t: Translator): string {
  if (run.fromTime === null) return "";
  if (run.untilTime === null) return t("ui.timeFrom", { from: t.time(run.fromTime) });
  return t("ui.timeRange", { from: t.time(run.fromTime), until: t.time(run.untilTime) });
}

const isSingleDay = (run: When): boolean =>
  run.endsOn === run.startsOn || (run.endsOn === null && run.weekdays.length === 0);

/** The days of a run that has several: a term, or from when it goes on. */
function describeTerm(run: When, t: Translator, today: string): string {
  if (run.startsOn > today)
    return run.endsOn === null ? t("ui.fromDate", { on: run.startsOn }) : t.dateRange(run.startsOn, run.endsOn);
  return run.endsOn === null ? "" : t("ui.untilDate", { on: run.endsOn });
}

const capitalize = (text: string, t: Translator) => text.slice(0, 1).toLocaleUpperCase(t.locale) + text.slice(1);

type When = Pick<RunTime, "startsOn" | "endsOn" | "fromTime" | "untilTime" | "weekdays">;

/** A number stays on the line of its word: „15. Dezember“, „18:00 Uhr“, „98617 Meiningen“. */
const keepTogether = (text: string): string =>
  text.replaceAll(/(?<=(?:^|[^\d:])(?:\d{1,2}|\d{5})\.?) (?=\p{L})|(?<=:\d\d) (?=Uhr)/gu, "\u00a0");

function tellRun(run: When, t: Translator, today: string): string {
  const join = (parts: string[], mark: string) => parts.filter((part) => part !== "").join(mark);
  const comma = t.dir === "rtl" ? "، " : ", ";
  const hours = describeHours(run, t);
  if (isSingleDay(run)) return keepTogether(capitalize(join([t.date(run.startsOn, "weekday"), hours], comma), t));
  // Beside Persian digits a middle dot reads as a zero.
  const parted = t.dir === "rtl" ? "؛ " : " · ";
  const when = join([describeWeekdays(run.weekdays, t), hours], comma);
  return keepTogether(capitalize(join([when, describeTerm(run, t, today)], parted), t));
}

// The same offers stand on many pages, and a run takes Intl six times.
const runsTold = remember(
  (
    lang: Language,
    today: string,
    startsOn: string,
    endsOn: string,
    from: string,
    until: string,
    ...weekdays: number[]
  ) =>
    tellRun(
      { startsOn, endsOn: endsOn || null, fromTime: from || null, untilTime: until || null, weekdays },
      getTranslator(lang),
      today,
    ),
  5000,
);

/** A run in one line: "Montag bis Donnerstag, 8:30 bis 11:45 Uhr · ab 5. August". */
export const describeRun = (run: When, t: Translator, today: string): string =>
  runsTold(t.lang, today, run.startsOn, run.endsOn ?? "", run.fromTime ?? "", run.untilTime ?? "", ...run.weekdays);

/** How places stand, in words; nothing where nobody counts. */
export function describeAvailability(
  found: Availability,
  t: Translator,
): { kind: "success" | "warning" | "unknown"; text: string } | undefined {
  switch (found.state) {
    case "open":
      return { kind: "success", text: capitalize(t("offers.registration.none"), t) };
    case "free":
      return {
        kind: "success",
        text:
          found.places === null
            ? t("offers.freePlaces", { free: found.free })
            : t("offers.freePlacesOf", { free: found.free, total: found.places }),
      };
    case "full":
      return { kind: "warning", text: (found.waiting ?? 0) > 0 ? t("offers.fullWaiting") : t("offers.full") };
    case "uncounted":
      return undefined;
    default:
      return { kind: "unknown", text: t("offers.placesUnknown") };
  }
}

/** Where it is, in one line: venue, street, town; the whole county; online. Names stay German. */
export function describePlace(
  offer: Pick<Offer, "reach" | "venue" | "street" | "postcode" | "locality" | "placeName">,
  t: Translator,
): string {
  if (offer.reach !== "place") return t.code("offers.reach", offer.reach);
  const town = [offer.postcode, offer.locality ?? offer.placeName].filter(Boolean).join(" ");
  return keepTogether([offer.venue, offer.street, town].filter(Boolean).join(", "));
}

/** Ages as people say them; empty where all may come. */
export function describeAges(offer: Pick<Offer, "ageFrom" | "ageTo">, t: Translator): string {
  if (offer.ageFrom !== null && offer.ageTo !== null)
    return t("offers.ageRange", { from: offer.ageFrom, until: offer.ageTo });
  if (offer.ageFrom !== null) return t("offers.ageFrom", { years: offer.ageFrom });
  return offer.ageTo === null ? "" : t("offers.ageUntil", { years: offer.ageTo });
}

/** Who may come: target groups, then ages; empty where nothing is said. Begins like a sentence. */
export function describeWho(offer: Pick<Offer, "targetGroups" | "ageFrom" | "ageTo">, t: Translator): string {
  const groups = t.list(offer.targetGroups.map((code) => t.code("offers.targetGroup", code)));
  const said = [groups, describeAges(offer, t)].filter((part) => part !== "");
  return capitalize(said.join(t.dir === "rtl" ? "، " : ", "), t);
}

/** The few words that stand as tags under an offer: levels, cost, childcare. */
export function describeTags(offer: Pick<Offer, "levels" | "cost" | "childcare">, t: Translator): string[] {
  const levels =
    offer.levels.length >= 5 ? [t("offers.allLevels")] : offer.levels.map((level) => t.code("offers.level", level));
  return [
    ...levels,
    ...(offer.cost === "unknown" ? [] : [t.code("offers.cost", offer.cost)]),
    ...(offer.childcare === "yes" || offer.childcare === "on_request"
      ? [t.code("offers.childcare", offer.childcare)]
      : []),
  ];
}
