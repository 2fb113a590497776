/** The columns of runs of an offer, a row each: how they are got from a run and put into it. */
import type { Run } from "../../offers/index.ts";
import { parseTimes } from "../cells/times.ts";
import { isExactly } from "../compare.ts";
import type { FieldValue, Slot, Values } from "../fields.ts";
import { count, type Lens, type Lenses, text, textOf } from "../lens.ts";
import { showSlots } from "../show.ts";
import type { OfferAround } from "./offer-columns.ts";

/** Further days and hours stand in the note, in a form that reads back as them. */
function noted(note: string | null): Slot[] {
  const slots = note === null ? [] : slotsOf(parseTimes(note).value);
  return note !== null && showSlots(slots) === note ? slots : [];
}

function ownSlot({ weekdays, fromTime, untilTime }: Run): Slot[] {
  return weekdays.length === 0 && fromTime === null ? [] : [{ weekdays, from: fromTime, until: untilTime }];
}

const times: Lens<Run, unknown> = {
  get: (run) => {
    const own = ownSlot(run);
    return own.length === 0 ? null : [...own, ...noted(run.note)];
  },
  put: (run, value) => {
    const [first, ...others] = slotsOf(value);
    // Words beside further days and hours stay beside them.
    const said = noted(run.note).length > 0 ? null : run.note;
    return {
      weekdays: first?.weekdays ?? [],
      fromTime: first?.from ?? null,
      untilTime: first?.until ?? null,
      note: [showSlots(others), said ?? ""].filter((part) => part !== "").join("; ") || null,
    };
  },
};

const runNote: Lens<Run, unknown> = {
  get: (run) => (ownSlot(run).length > 0 && noted(run.note).length > 0 ? null : run.note),
  put: (run, value) => ({
    note: [showSlots(noted(run.note)), textOf(value) ?? ""].filter((part) => part !== "").join("; ") || null,
  }),
};

export const runColumns: Lenses<Run, OfferAround> = {
  starts: { get: ({ startsOn }) => startsOn, put: ({ startsOn }, value) => ({ startsOn: textOf(value) ?? startsOn }) },
  ends: text("endsOn"),
  times,
  runVenue: text("venue"),
  places: count("places"),
  free: count("free"),
  waiting: count("waiting"),
  runNote,
};

/** Whether a row speaks of that run: it begins on the same day, or, where no day is named, is at the same hours. */
export function isSameRun(there: Values, given: Values): boolean {
  const starts = startOf(given);
  if (starts !== undefined) return there["starts"] === starts;
  const [left, right] = [there["times"] ?? [], given["times"] ?? []];
  return isExactly(left, right);
}

/** A row of a list from outside in the columns of a run: a span in words becomes its days. */
export function asRun(values: Values, today: string): Values | undefined {
  const { period: _, ...kept } = values;
  const starts = startOf(values);
  const ends = endOf(values);
  const says =
    starts !== undefined || ["times", "places", "free", "waiting"].some((name) => values[name] !== undefined);
  if (!says) return undefined;
  return { ...kept, starts: starts ?? today, ...(ends === undefined ? {} : { ends }) };
}

export function startOf(values: Values): string | undefined {
  return textOf(values["starts"]) ?? spanOf(values)?.from ?? undefined;
}

export function endOf(values: Values): string | undefined {
  return textOf(values["ends"]) ?? spanOf(values)?.until ?? undefined;
}

function spanOf(values: Values): { from: string | null; until: string | null } | undefined {
  const span = values["period"];
  if (typeof span !== "object" || !("from" in span)) return undefined;
  const { from, until } = span;
  return typeof from === "number" || typeof until === "number" ? undefined : { from, until };
}

function slotsOf(value: FieldValue | undefined): Slot[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object") : [];
}
