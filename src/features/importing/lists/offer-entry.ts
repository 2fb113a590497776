/** Between the values of a row and an offer, in both directions. The provider is a name here and an id there. */
import type { Childcare, Cost, OfferContent, Registration, Run } from "../../offers/index.ts";
import { parseTimes } from "../cells/times.ts";
import { sameValue } from "../compare.ts";
import type { FieldValue, Period, Slot, Values } from "../fields.ts";

/** `today` (`YYYY-MM-DD`) is the start of runs that name none; `newId` makes ids of runs. */
export type OfferSurroundings = { providerId: string; today: string; newId: () => string };

/**
 * What the offer is after the import: `base` with what the entry says. Empty cells take nothing away; runs of the file
 * that are there already change, others are added. A summary nobody wrote is the title: the person who reviews sees it.
 */
export function toOffer(
  base: OfferContent,
  values: Values,
  runs: readonly Values[],
  around: OfferSurroundings,
): OfferContent {
  const text = (name: string): string | undefined => textOf(values[name]);
  const texts = (name: string, there: string[]): string[] =>
    Array.isArray(values[name]) ? textsOf(values[name]) : there;
  const first = (name: string): string | undefined => textsOf(values[name])[0];
  const title = base.title || (text("title") ?? "");
  return {
    ...base,
    title,
    providerId: around.providerId,
    summary: text("summary") ?? (base.summary || firstSentences(text("description")) || title),
    description: text("description") ?? base.description,
    topics: texts("topics", base.topics),
    targetGroups: texts("targetGroups", base.targetGroups),
    languages: texts("languages", base.languages),
    levels: texts("levels", base.levels),
    courseType: text("courseType") ?? base.courseType,
    childcare: (text("childcare") as Childcare | undefined) ?? base.childcare,
    accessibility: texts("accessibility", base.accessibility),
    residence: texts("residence", base.residence),
    registration: (text("registration") as Registration | undefined) ?? base.registration,
    documents: text("documents") ?? base.documents,
    phone: first("phone") ?? base.phone,
    email: first("email") ?? base.email,
    website: text("website") ?? base.website,
    ...costOf(base, values["cost"]),
    ...agesOf(base, values["ages"]),
    ...whereOf(base, values, runs),
    ...spanOf(base, runs),
    runs: mergeRuns(base.runs, runs, around),
  };
}

/** An offer in the fields of a row, its runs beside it, for comparing and for export. */
export function fromOffer(content: OfferContent, providerName: string): { values: Values; runs: Values[] } {
  // An offer outside the list of places is kept as county-wide with its locality.
  const outside = content.reach === "county" && content.locality !== null;
  const place: FieldValue = {
    reach: outside ? "place" : content.reach,
    ags: content.reach === "place" ? content.ags : null,
    locality: content.locality ?? "",
  };
  const values = present({
    provider: providerName,
    title: content.title,
    summary: content.summary,
    description: content.description,
    courseType: content.courseType,
    topics: content.topics,
    targetGroups: content.targetGroups,
    ages: content.ageFrom === null && content.ageTo === null ? null : { from: content.ageFrom, until: content.ageTo },
    residence: content.residence,
    languages: content.languages,
    levels: content.levels,
    cost:
      content.cost === "unknown" && content.costNote === null
        ? null
        : { code: content.cost, note: content.costNote ?? "" },
    childcare: content.childcare === "unknown" ? null : content.childcare,
    accessibility: content.accessibility,
    registration: content.registration,
    documents: content.documents,
    place,
    postcode: content.postcode,
    phone: content.phone === null ? null : [content.phone],
    email: content.email === null ? null : [content.email],
    website: content.website,
  });
  const runs = content.runs.map((run) => fromRun(run, content));
  const open = present({
    venue: content.venue,
    street: content.street,
    starts: content.validFrom,
    ends: content.validUntil,
  });
  return { values, runs: runs.length > 0 ? runs : Object.keys(open).length > 0 ? [open] : [] };
}

function fromRun(run: Run, content: OfferContent): Values {
  const slots: Slot[] =
    run.weekdays.length > 0 || run.fromTime !== null
      ? [{ weekdays: run.weekdays, from: run.fromTime, until: run.untilTime }]
      : [];
  const more = run.note === null ? [] : (parseTimes(run.note).value ?? []);
  return present({
    starts: run.startsOn,
    ends: run.endsOn,
    period: { from: run.startsOn, until: run.endsOn },
    times: slots.length > 0 ? [...slots, ...more] : null,
    venue: run.venue ?? content.venue,
    street: content.street,
    places: run.places,
    free: run.free,
    waiting: run.waiting,
  });
}

function mergeRuns(there: readonly Run[], given: readonly Values[], around: OfferSurroundings): Run[] {
  const merged = [...there];
  for (const values of given) {
    const run = toRun(values, around);
    if (run === undefined) continue;
    const at = merged.findIndex(
      (other) => other.startsOn === run.startsOn || (startOf(values) === undefined && sameHours(other, run)),
    );
    const known = merged[at];
    if (known === undefined) merged.push(run);
    else merged[at] = { ...known, ...withoutNulls(run), id: known.id, startsOn: known.startsOn };
  }
  return merged;
}

/** A run needs a day or hours; places alone belong to one that begins today. */
function toRun(values: Values, around: OfferSurroundings): Run | undefined {
  const period = periodOf(values["period"]);
  const [first, ...others] = slotsOf(values["times"]);
  const count = (name: string): number | null => (typeof values[name] === "number" ? values[name] : null);
  const says =
    startOf(values) !== undefined ||
    first !== undefined ||
    ["places", "free", "waiting"].some((name) => count(name) !== null);
  if (!says) return undefined;
  return {
    id: around.newId(),
    startsOn: startOf(values) ?? around.today,
    endsOn: textOf(values["ends"]) ?? period?.until ?? null,
    weekdays: first?.weekdays ?? [],
    fromTime: first?.from ?? null,
    untilTime: first?.until ?? null,
    note: others.length === 0 ? null : others.map(showSlot).join(", "),
    venue: textOf(values["venue"]) ?? null,
    places: count("places"),
    free: count("free"),
    waiting: count("waiting"),
  };
}

const DAYS = ["", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

function showSlot(slot: Slot): string {
  const hours = slot.from === null ? "" : slot.until === null ? ` ab ${slot.from} Uhr` : ` ${slot.from}–${slot.until}`;
  return `${slot.weekdays.map((day) => DAYS[day]).join("/")}${hours}`;
}

function sameHours(a: Run, b: Run): boolean {
  return a.fromTime === b.fromTime && sameValue(a.weekdays.map(String), b.weekdays.map(String));
}

function withoutNulls(run: Run): Partial<Run> {
  return Object.fromEntries(
    Object.entries(run).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function startOf(values: Values): string | undefined {
  return textOf(values["starts"]) ?? periodOf(values["period"])?.from ?? undefined;
}

/** Where there is one run without hours and places, its days are how long the offer is valid. */
function spanOf(base: OfferContent, runs: readonly Values[]): Pick<OfferContent, "validFrom" | "validUntil"> {
  const ends = runs.map((run) => textOf(run["ends"]) ?? periodOf(run["period"])?.until ?? undefined);
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return { validFrom: base.validFrom, validUntil: last ?? base.validUntil };
}

function whereOf(base: OfferContent, values: Values, runs: readonly Values[]) {
  const place = values["place"];
  const run = runs[0] ?? {};
  const where = {
    venue: textOf(run["venue"]) ?? base.venue,
    street: textOf(run["street"]) ?? base.street,
    postcode: textOf(values["postcode"]) ?? base.postcode,
  };
  if (typeof place !== "object" || !("reach" in place)) return where;
  // A place outside the list has no AGS; the offer is then shown by its address and found in the whole county.
  const reach = place.reach === "place" && place.ags === null ? "county" : place.reach;
  return { ...where, reach, ags: reach === "place" ? place.ags : null, locality: place.locality || base.locality };
}

function costOf(base: OfferContent, value: FieldValue | undefined): Pick<OfferContent, "cost" | "costNote"> {
  if (typeof value !== "object" || !("code" in value)) return { cost: base.cost, costNote: base.costNote };
  return { cost: value.code as Cost, costNote: value.note || null };
}

function agesOf(base: OfferContent, value: FieldValue | undefined): Pick<OfferContent, "ageFrom" | "ageTo"> {
  const period = typeof value === "object" && "from" in value ? value : undefined;
  const year = (given: string | number | null | undefined): number | null => (typeof given === "number" ? given : null);
  return period === undefined
    ? { ageFrom: base.ageFrom, ageTo: base.ageTo }
    : { ageFrom: year(period.from), ageTo: year(period.until) };
}

/** Up to two sentences, at most 240 characters: what a summary holds. */
function firstSentences(text: string | undefined): string {
  const sentences = /^(?:[^.!?]+[.!?]+\s*){1,2}/u.exec((text ?? "").replace(/\s+/gu, " "))?.[0]?.trim() ?? text ?? "";
  return sentences.length <= 240 ? sentences : `${sentences.slice(0, 237).replace(/\s\S*$/u, "")} …`;
}

function periodOf(value: FieldValue | undefined): Period | undefined {
  if (typeof value !== "object" || !("from" in value)) return undefined;
  return typeof value.from === "number" || typeof value.until === "number"
    ? undefined
    : { from: value.from, until: value.until };
}

function slotsOf(value: FieldValue | undefined): Slot[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object") : [];
}

function present(values: Record<string, FieldValue | null>): Values {
  const says = (value: FieldValue | null): boolean =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, FieldValue] => says(pair[1])));
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsOf(value: FieldValue | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
