/** Between the values of a row and an offer, in both directions. The provider is a name here and an id there; its runs are a row each. */
import type { OfferContent, Run } from "../../offers/index.ts";
import type { Values } from "../fields.ts";
import { getValues, putValues, type Shown, textOf } from "../lens.ts";
import { mergeEntry } from "../merge.ts";
import { type OfferAround, offerColumns } from "./offer-columns.ts";
import { offerList } from "./offers.ts";
import { asRun, endOf, runColumns, startOf } from "./run-columns.ts";

/** An offer in the fields of its rows. */
export function showOffer(content: OfferContent, around: OfferAround): Shown {
  return {
    values: getValues(offerColumns, content, around),
    parts: content.runs.map((run) => ({ key: run.id, values: getValues(runColumns, run, around) })),
  };
}

/** The offer with those columns changed in which `after` is not as `before`. */
export function putOffer(
  content: OfferContent,
  { before, after }: { before: Shown; after: Shown },
  around: OfferAround,
): OfferContent {
  const was = new Map(before.parts.map((part) => [part.key, part.values]));
  const is = new Map(after.parts.map((part) => [part.key, part.values]));
  const put = (run: Run, old: Values, now: Values): Run =>
    putValues(runColumns, run, { before: old, after: now }, around);
  const runs = content.runs.map((run) => put(run, was.get(run.id) ?? {}, is.get(run.id) ?? was.get(run.id) ?? {}));
  const added = after.parts.filter((part) => part.key === "").map(({ values }) => put(emptyRun(around), {}, values));
  const changed = putValues(offerColumns, content, { before: before.values, after: after.values }, around);
  return { ...changed, runs: [...runs, ...added] };
}

const emptyRun = ({ newId, today }: OfferAround): Run => ({
  id: newId(),
  startsOn: today,
  endsOn: null,
  weekdays: [],
  fromTime: null,
  untilTime: null,
  note: null,
  venue: null,
  places: null,
  free: null,
  waiting: null,
});

const NAMELESS: OfferAround = {
  isWhole: true,
  today: "",
  newId: () => "",
  placeName: () => undefined,
  providerName: "",
  personName: () => undefined,
  findPerson: () => undefined,
};

/** An offer in the fields of its rows, for comparing with lists from outside; without runs its days are one. */
export function fromOffer(
  content: OfferContent,
  providerName: string,
  around: Partial<OfferAround> = {},
): { values: Values; runs: Values[] } {
  const { values, parts } = showOffer(content, { ...NAMELESS, ...around, providerName });
  const days = spanOf(content);
  const runs = parts.length > 0 ? parts.map((part) => withPeriod(part.values)) : days === undefined ? [] : [days];
  return { values, runs };
}

function spanOf({ validFrom, validUntil }: OfferContent): Values | undefined {
  if (validFrom === null && validUntil === null) return undefined;
  return withPeriod({
    ...(validFrom === null ? {} : { starts: validFrom }),
    ...(validUntil === null ? {} : { ends: validUntil }),
  });
}

const withPeriod = (values: Values): Values => ({
  ...values,
  period: { from: textOf(values["starts"]) ?? null, until: textOf(values["ends"]) ?? null },
});

/**
 * What the offer is after a list from outside: `base` with what its rows say. Empty cells take nothing away; runs that
 * are there already change, others are added. A summary nobody wrote is the title: the person who reviews sees it.
 */
export function toOffer(
  base: OfferContent,
  values: Values,
  runs: readonly Values[],
  around: Pick<OfferAround, "today" | "newId"> & Partial<OfferAround>,
): OfferContent {
  const whole: OfferAround = { ...NAMELESS, ...around, isWhole: true };
  const before = showOffer(base, whole);
  const spans = runs.filter((run) => isSpan(base, run));
  const read = runs.filter((run) => !spans.includes(run)).map((run) => asRun(run, whole.today));
  const after = mergeEntry(
    before,
    { values: { ...values, ...validOf(spans[0]) }, runs: read.filter((run) => run !== undefined) },
    offerList,
  );
  const changed = putOffer(base, { before, after }, whole);
  const title = changed.title || (textOf(values["title"]) ?? "");
  const summary = changed.summary || firstSentences(textOf(values["description"])) || title;
  return { ...changed, title, summary, validUntil: validUntilOf(base, changed, values) };
}

/** Days alone, of an offer that has a span and no runs, are the span. */
function isSpan(base: OfferContent, values: Values): boolean {
  const hasSpan = base.validFrom !== null || base.validUntil !== null;
  return hasSpan && base.runs.length === 0 && ["times", "places", "free", "waiting"].every((name) => !(name in values));
}

function validOf(span: Values | undefined): Values {
  if (span === undefined) return {};
  const [from, until] = [startOf(span), endOf(span)];
  return { ...(from === undefined ? {} : { validFrom: from }), ...(until === undefined ? {} : { validUntil: until }) };
}

/** How long the offer is valid follows the last run, unless somebody said otherwise. */
function validUntilOf(base: OfferContent, { runs, validUntil }: OfferContent, given: Values): string | null {
  const isSaid = given["validUntil"] !== undefined || base.validUntil !== lastEnd(base.runs) || runs.length === 0;
  return isSaid ? validUntil : (lastEnd(runs) ?? validUntil);
}

function lastEnd(runs: readonly Run[]): string | null {
  const ends = runs.map((run) => run.endsOn);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}

/** Up to two sentences, at most 240 characters: what a summary holds. */
function firstSentences(text: string | undefined): string {
  const sentences = /^(?:[^.!?]+[.!?]+\s*){1,2}/u.exec((text ?? "").replace(/\s+/gu, " "))?.[0]?.trim() ?? text ?? "";
  return sentences.length <= 240 ? sentences : `${sentences.slice(0, 237).replace(/\s\S*$/u, "")} …`;
}
