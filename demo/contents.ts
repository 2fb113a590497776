import { EMPTY_ORGANISATION, type OrganisationContent, type PersonPoint } from "../src/features/directory/index.ts";
import { EMPTY_OFFER, type OfferContent, type Run } from "../src/features/offers/index.ts";
import { datesOf, toDate } from "./days.ts";
import type { DemoOffer, DemoOrganisation, DemoRun } from "./world.ts";

/** An organisation of the demo as people would have entered it. */
export function toOrganisation(entry: DemoOrganisation, newId: () => string): OrganisationContent {
  const point = (from: {
    field: PersonPoint["field"];
    value: string;
    label?: string;
    audience?: PersonPoint["audience"];
  }) => ({
    field: from.field,
    value: from.value,
    label: from.label ?? null,
    audience: from.audience ?? ("public" as const),
  });
  return {
    ...EMPTY_ORGANISATION,
    name: entry.name,
    shortName: entry.shortName ?? null,
    kind: entry.kind,
    membership: entry.membership ?? "member",
    description: entry.description,
    responsibilities: entry.responsibilities ?? "",
    topics: entry.topics,
    street: entry.street ?? null,
    postcode: entry.postcode ?? null,
    locality: entry.locality ?? null,
    ags: entry.ags ?? null,
    actsFor: entry.actsFor ?? [],
    languages: entry.languages ?? [],
    resources: entry.resources ?? [],
    knowHow: entry.knowHow ?? [],
    rooms: entry.rooms ?? [],
    facts: entry.facts ?? [],
    projects: entry.projects ?? [],
    points: (entry.points ?? []).map(point),
    persons: (entry.contacts ?? []).map((person) => ({
      id: newId(),
      points: person.points.map((from) => ({
        ...point(from),
        basis: from.basis,
        basisOn: from.consentOn ?? null,
        basisUntil: from.consentUntil ?? null,
        basisNote: null,
      })),
    })),
  };
}

function toRuns(run: DemoRun, today: string, newId: () => string, isLeisure: boolean): Run[] {
  return datesOf(run, today, isLeisure).map((dates) => ({
    id: newId(),
    ...dates,
    weekdays: run.nth === undefined ? (run.weekdays ?? []) : [],
    fromTime: run.from ?? null,
    untilTime: run.until ?? null,
    note: run.note ?? null,
    venue: run.venue ?? null,
    places: run.places ?? null,
    free: run.free ?? null,
    waiting: run.waiting ?? null,
  }));
}

/** An offer of the demo; days that are numbers count from `today`. */
export function toOffer(entry: DemoOffer, providerId: string, today: string, newId: () => string): OfferContent {
  const {
    key: _key,
    provider: _provider,
    runs,
    validFrom,
    validUntil,
    confirmedDaysAgo: _ago,
    state: _state,
    translations: _translations,
    ...same
  } = entry;
  return {
    ...EMPTY_OFFER,
    ...same,
    providerId,
    validFrom: validFrom === undefined ? null : toDate(validFrom, today),
    validUntil: validUntil === undefined ? null : toDate(validUntil, today),
    runs: (runs ?? []).flatMap((run) => toRuns(run, today, newId, entry.topics.includes("leisure"))),
  };
}
