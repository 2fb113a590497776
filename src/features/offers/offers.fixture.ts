import fc from "fast-check";
import {
  ACCESSIBILITY,
  CHILDCARE,
  COSTS,
  COURSE_TYPES,
  LEVELS,
  REGISTRATIONS,
  RESIDENCE_STATUSES,
  SPOKEN_LANGUAGES,
  TARGET_GROUPS,
  TOPICS,
} from "./codes.ts";
import { EMPTY_OFFER, type OfferContent, type Run } from "./offer.ts";

/** An offer as somebody in the test county would enter it. */
export const sampleOffer = (providerId: string, more: Partial<OfferContent> = {}): OfferContent => ({
  ...EMPTY_OFFER,
  title: "Sprachcafé am Rathaus",
  providerId,
  summary: "Gemeinsam reden, spielen, Kaffee trinken.",
  topics: ["language", "leisure"],
  reach: "place",
  ags: "16066042",
  registration: "none",
  ...more,
});

/** The least that the form asks for. */
export const sampleForm = (providerId: string, more: Record<string, string | string[]> = {}) => ({
  title: "Sprachcafé am Rathaus",
  providerId,
  summary: "Gemeinsam reden, spielen, Kaffee trinken.",
  topics: ["language", "leisure"],
  where: "county",
  registration: "none",
  ...more,
});

/** Text as it comes out of a form: no white space around it, line ends unified. */
const words = (longest: number) =>
  fc
    .string({ minLength: 1, maxLength: longest, unit: "grapheme" })
    .map((text) => text.replaceAll("\0", "").replaceAll("\r\n", "\n").trim())
    .filter((text) => text !== "" && text.length <= longest);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(codes: readonly T[]) => fc.subarray([...codes]);
const dayNumber = fc.integer({ min: 0, max: 4000 });
const dayOfNumber = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`);

const anyRun: fc.Arbitrary<Run> = fc
  .record({
    id: fc.uuid(),
    start: dayNumber,
    length: maybe(fc.integer({ min: 0, max: 400 })),
    weekdays: some([1, 2, 3, 4, 5, 6, 7]),
    hours: maybe(fc.tuple(clock, maybe(clock))),
    note: maybe(words(300)),
    venue: maybe(words(200)),
    places: maybe(fc.integer({ min: 10, max: 99 })),
    free: maybe(fc.integer({ min: 0, max: 10 })),
    waiting: maybe(fc.integer({ min: 0, max: 50 })),
  })
  .map(({ start, length, hours, ...rest }) => ({
    ...rest,
    startsOn: dayOfNumber(start),
    endsOn: length === null ? null : dayOfNumber(start + length),
    fromTime: hours?.[0] ?? null,
    untilTime: hours?.[1] ?? null,
  }));

const website = maybe(fc.constantFrom("https://example.org/", "http://kurse.example.org/deutsch?a=1"));

/** Any offer that the form can hold. */
export const anyOffer: fc.Arbitrary<OfferContent> = fc
  .record({
    title: words(200),
    providerId: fc.uuid(),
    summary: words(500),
    description: fc.oneof(fc.constant(""), words(2000)),
    topics: fc.subarray([...TOPICS], { minLength: 1 }),
    targetGroups: some<string>(TARGET_GROUPS),
    languages: some<string>(SPOKEN_LANGUAGES),
    levels: some<string>(LEVELS),
    courseType: maybe(fc.constantFrom<string>(...COURSE_TYPES)),
    cost: fc.constantFrom(...COSTS),
    costNote: maybe(words(500)),
    childcare: fc.constantFrom(...CHILDCARE),
    childcareNote: maybe(words(500)),
    accessibility: some<string>(ACCESSIBILITY),
    accessibilityNote: maybe(words(500)),
    residence: some<string>(RESIDENCE_STATUSES),
    ages: maybe(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 120 }))),
    registration: fc.constantFrom(...REGISTRATIONS),
    registrationNote: maybe(words(2000)),
    registrationUrl: website,
    contactId: maybe(fc.uuid()),
    phone: maybe(words(100)),
    email: maybe(fc.constantFrom("kurse@example.org", "a.b@verein.example.org")),
    website,
    where: fc.constantFrom("county" as const, "online" as const, "place" as const),
    venue: maybe(words(200)),
    street: maybe(words(200)),
    postcode: maybe(fc.constantFrom("98617", "01067")),
    locality: maybe(words(200)),
    documents: maybe(words(1000)),
    term: maybe(fc.tuple(dayNumber, fc.integer({ min: 0, max: 400 }))),
    runs: fc.array(anyRun, { maxLength: 4 }),
  })
  .map(({ ages, where, term, ...rest }) => ({
    ...rest,
    ageFrom: ages?.[0] ?? null,
    ageTo: ages?.[1] ?? null,
    reach: where,
    ags: where === "place" ? "16066042" : null,
    validFrom: term === null ? null : dayOfNumber(term[0]),
    validUntil: term === null ? null : dayOfNumber(term[0] + term[1]),
  }));
