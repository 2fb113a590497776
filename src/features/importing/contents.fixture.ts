import fc from "fast-check";
import {
  type ContactField,
  EMPTY_ORGANISATION,
  LEGAL_BASES,
  MEMBERSHIPS,
  type OrganisationContent,
  ORGANISATION_KINDS,
  RESOURCES,
  type Person,
  SPOKEN_LANGUAGES,
  TOPICS,
} from "../directory/index.ts";
import {
  ACCESSIBILITY,
  CHILDCARE,
  COSTS,
  COURSE_TYPES,
  EMPTY_OFFER,
  LEVELS,
  type OfferContent,
  REGISTRATIONS,
  RESIDENCE_STATUSES,
  type Run,
  TARGET_GROUPS,
} from "../offers/index.ts";

/** Organisations and offers as they may be stored: whatever people type, and what spreadsheets stumble over. */

/** Text of one line as forms accept it: trimmed. */
const word = fc.constantFrom(
  "Verein",
  "=1+1",
  "+plus",
  "-minus",
  "@home",
  "'Apostroph",
  'Er sagte "ja"',
  "A; B",
  "Küche, Saal",
  "und/oder",
  "Größe",
  "Київ",
  "العربية",
  "keine",
  "N. N.",
  "–",
  "12",
  "01.09.2026",
  "ja",
  "e. V.",
  "Summe",
  "Stand",
  "Tel.",
);
export const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const paragraphs = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const some = <T extends string>(codes: readonly T[]) => fc.subarray([...codes], { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Names differ, so that nothing may be taken for another. */
const NAMES = ["Alpenrose", "Birkenhof", "Chorgemeinschaft", "Dorfladen", "Eulenspiegel", "Flussperle"];
const name = (index: number) => line.map((text) => `${NAMES[index] ?? index} ${text}`.replace(/\s+/gu, " ").trim());

const PLACES = [
  ["Meiningen", "16066042", "98617"],
  ["Schmalkalden", "16066063", "98574"],
  ["Meiningen OT Dreißigacker", "16066042", "98617"],
  ["Erfurt", null, "99084"],
] as const;

const VALUES: Record<string, fc.Arbitrary<string>> = {
  phone: fc.constantFrom("+49 3693 5550-12", "03693/5550-13", "(03683) 5550", "+43 1 5550143", "115"),
  mobile: fc.constantFrom("+49 171 5550143", "0172 / 555 01 43"),
  fax: fc.constantFrom("+49 3693 5550-19"),
  email: fc.constantFrom("info@verein.example.org", "Petra.Muster@verein.example.org", "a+b@example.org"),
  website: fc.constantFrom("https://verein.example.org", "https://verein.example.org/kurse?a=1"),
};
const way = fc
  .constantFrom<ContactField>("phone", "mobile", "fax", "email", "website")
  .chain((field) => (VALUES[field] ?? line).map((value) => ({ field, value })));
const audience = fc.constantFrom("public" as const, "network" as const, "office" as const);
const point = fc
  .tuple(way, audience, orNull(fc.constantFrom("Zentrale", "nach 17 Uhr")))
  .map(([one, who, label]) => ({ ...one, label, audience: who }));
const basis = fc.record({
  label: fc.constant(null),
  audience,
  basis: fc.constantFrom(...LEGAL_BASES),
  basisOn: fc.constant(null),
  basisUntil: orNull(fc.constantFrom("2020-12-31", "2035-12-31")),
  basisNote: orNull(fc.constant("per Mail")),
});

const person: fc.Arbitrary<Person> = fc
  .record({
    id: fc.uuid(),
    called: orNull(fc.constantFrom("Frau Muster", "Jo Beispiel", "Probe, Alex", "Dr. Kim Musterfrau")),
    role: fc.constantFrom("Leitung", "Beratung, Kurse", "GF", "=Vorstand"),
    ways: fc.uniqueArray(way, { maxLength: 3, selector: (one) => one.value }),
    bases: fc.array(basis, { minLength: 5, maxLength: 5 }),
  })
  .map(({ id, called, role, ways, bases }) => ({
    id,
    points: [
      ...(called === null ? [] : [{ field: "name" as const, value: called }]),
      { field: "function" as const, value: role },
      ...ways,
    ].map((one, index) => ({ ...NO_BASIS, ...bases[index], ...one })),
  }));

const NO_BASIS = {
  label: null,
  audience: "office" as const,
  basis: "none" as const,
  basisOn: null,
  basisUntil: null,
  basisNote: null,
};
const nothing = { nil: undefined };
const room = fc.record({
  name: line,
  seats: fc.option(fc.integer({ min: 1, max: 900 }), nothing),
  note: fc.option(line, nothing),
});
const fact = fc.record({ label: line, value: line, date: day, source: fc.option(line, nothing) });
const project = fc.record({
  title: line,
  from: fc.option(day, nothing),
  to: fc.option(day, nothing),
  text: fc.option(paragraphs, nothing),
  url: fc.option(fc.constant("https://verein.example.org/projekt"), nothing),
});

const organisation = (index: number): fc.Arbitrary<OrganisationContent> =>
  fc
    .record({
      name: name(index),
      shortName: orNull(line),
      kind: fc.constantFrom(...ORGANISATION_KINDS),
      membership: fc.constantFrom(...MEMBERSHIPS),
      description: fc.oneof(fc.constant(""), paragraphs),
      responsibilities: fc.oneof(fc.constant(""), paragraphs),
      topics: some(TOPICS),
      street: orNull(fc.constantFrom("Markt 1", "Straße des Friedens 12 a", "Am Anger")),
      where: orNull(fc.constantFrom(...PLACES)),
      languages: some(SPOKEN_LANGUAGES),
      resources: some(RESOURCES),
      knowHow: fc.uniqueArray(line, { maxLength: 3 }),
      rooms: fc.uniqueArray(room, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
      facts: fc.uniqueArray(fact, { maxLength: 2, selector: (one) => JSON.stringify(one) }),
      projects: fc.uniqueArray(project, { maxLength: 2, selector: (one) => JSON.stringify(one) }),
      actsFor: fc.subarray(["16066042", "16066063"]),
      points: fc.uniqueArray(point, { maxLength: 4, selector: (one) => one.value }),
      persons: fc.uniqueArray(person, {
        maxLength: 2,
        selector: (one) => one.id,
      }),
    })
    .map(({ where, ...content }) => ({
      ...EMPTY_ORGANISATION,
      ...content,
      locality: where?.[0] ?? null,
      ags: where?.[1] ?? null,
      postcode: where?.[2] ?? null,
    }));

export const organisations = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => organisation(index))));

const clock = fc.constantFrom("08:30", "09:00", "17:00", "19:45");
const runNote = orNull(fc.oneof(line, fc.constant("Mi 14:00–16:00")));
const run: fc.Arbitrary<Run> = fc
  .record({
    id: fc.uuid(),
    startsOn: day,
    days: fc.nat({ max: 300 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    fromTime: orNull(clock),
    untilTime: orNull(clock),
    venue: orNull(line),
    places: orNull(fc.nat({ max: 40 })),
    free: orNull(fc.nat({ max: 40 })),
    waiting: orNull(fc.nat({ max: 40 })),
    note: runNote,
    open: fc.boolean(),
  })
  .map(({ days, open, ...rest }) => ({
    ...rest,
    untilTime: rest.fromTime === null ? null : rest.untilTime,
    endsOn: open ? null : new Date(Date.parse(rest.startsOn) + days * 86_400_000).toISOString().slice(0, 10),
  }));

const offer = (index: number): fc.Arbitrary<OfferContent> =>
  fc
    .record({
      title: name(index),
      summary: line,
      description: fc.oneof(fc.constant(""), paragraphs),
      topics: fc.subarray([...TOPICS], { minLength: 1, maxLength: 3 }),
      targetGroups: some(TARGET_GROUPS),
      languages: some(SPOKEN_LANGUAGES),
      levels: some(LEVELS),
      courseType: orNull(fc.constantFrom(...COURSE_TYPES)),
      cost: fc.constantFrom(...COSTS),
      costNote: orNull(line),
      childcare: fc.constantFrom(...CHILDCARE),
      childcareNote: orNull(line),
      accessibility: some(ACCESSIBILITY),
      accessibilityNote: orNull(line),
      residence: some(RESIDENCE_STATUSES),
      registration: fc.constantFrom(...REGISTRATIONS),
      registrationNote: orNull(paragraphs),
      registrationUrl: orNull(fc.constant("https://verein.example.org/anmeldung")),
      contactId: orNull(fc.constantFrom("petra", "kim", "hidden")),
      documents: orNull(paragraphs),
      ages: orNull(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 18, max: 99 }))),
      phone: orNull(VALUES["phone"] ?? line),
      email: orNull(VALUES["email"] ?? line),
      website: orNull(VALUES["website"] ?? line),
      where: fc.option(fc.constantFrom(...PLACES), { nil: null }),
      venue: orNull(line),
      validFrom: orNull(day),
      validUntil: orNull(day),
      street: orNull(fc.constantFrom("Markt 1", "Am Anger")),
      runs: fc.uniqueArray(run, { maxLength: 3, selector: (one) => one.id }),
    })
    .map(({ where, ages, ...content }) => ({
      ...EMPTY_OFFER,
      ...content,
      providerId: "p",
      reach: where?.[1] == null ? ("county" as const) : ("place" as const),
      ags: where?.[1] ?? null,
      locality: where?.[0] ?? null,
      postcode: where?.[2] ?? null,
      ageFrom: ages?.[0] ?? null,
      ageTo: ages?.[1] ?? null,
    }));

export const offers = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => offer(index))));
