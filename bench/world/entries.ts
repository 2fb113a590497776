import type { DemoOffer, DemoOrganisation, DemoRun } from "../../demo/world.ts";
import { EMPTY_ORGANISATION, type OrganisationContent } from "../../src/features/directory/index.ts";
import { EMPTY_OFFER, type OfferContent, type Run } from "../../src/features/offers/index.ts";
import { type BenchCounty, type BenchPlace, models } from "./counties.ts";
import { idOf, type Random } from "./random.ts";

export type BenchOrganisation = { id: string; slug: string; content: OrganisationContent; place: BenchPlace };

export type BenchOffer = {
  id: string;
  slug: string;
  content: OfferContent;
  provider: BenchOrganisation;
  placeName: string | null;
  confirmedDaysAgo: number;
  translations: { language: string; field: string; text: string; source: string }[];
};

/** `day` moved by a number of days. */
export function moveDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const takeDay = (day: number | string, today: string) => (typeof day === "string" ? day : moveDay(today, day));

/** An organisation of the demo in another place. */
export function makeOrganisation(county: BenchCounty, number: number, random: Random): BenchOrganisation {
  const model: DemoOrganisation = random.pick(models.organisations);
  const place = random.pick(county.places);
  const id = idOf(`organisation ${county.index} ${number}`);
  const content: OrganisationContent = {
    ...EMPTY_ORGANISATION,
    name: `${model.name} ${place.name}`,
    kind: model.kind,
    description: model.description,
    responsibilities: model.responsibilities ?? "",
    topics: model.topics,
    languages: model.languages ?? [],
    postcode: place.postcode,
    locality: place.name,
    ags: place.ags,
    points: [{ field: "phone", value: `0${3000 + county.index} 555-${number}`, label: null, audience: "public" }],
  };
  return { id, slug: `akteur-${number}`, content, place };
}

function makeRun(run: DemoRun, id: string, today: string): Run {
  return {
    id,
    startsOn: takeDay(run.starts, today),
    endsOn: run.ends === undefined ? null : takeDay(run.ends, today),
    weekdays: run.weekdays ?? [],
    fromTime: run.from ?? null,
    untilTime: run.until ?? null,
    note: run.note ?? null,
    venue: run.venue ?? null,
    places: run.places ?? null,
    free: run.free ?? null,
    waiting: run.waiting ?? null,
  };
}

/** The longest title an entry may have, less room for a place. */
const TITLE = 250;

/** What one offer of the demo says, with title and place of another, so that no two are the same. */
export function makeOffer(
  county: BenchCounty,
  number: number,
  providers: readonly BenchOrganisation[],
  today: string,
  random: Random,
): BenchOffer {
  const model: DemoOffer = random.pick(models.offers);
  const other: DemoOffer = random.pick(models.offers);
  const provider = random.pick(providers);
  const place = model.reach === "place" ? random.pick(county.places) : undefined;
  const id = idOf(`offer ${county.index} ${number}`);
  const title = `${model.title.slice(0, TITLE)} ${place?.name ?? provider.place.name} ${number}`;
  const content: OfferContent = {
    ...EMPTY_OFFER,
    title,
    providerId: provider.id,
    summary: model.summary,
    description: [model.description, other.description].filter(Boolean).join("\n\n"),
    topics: model.topics,
    targetGroups: model.targetGroups ?? [],
    languages: model.languages ?? [],
    levels: model.levels ?? [],
    courseType: model.courseType ?? null,
    cost: model.cost ?? "unknown",
    childcare: model.childcare ?? "unknown",
    accessibility: model.accessibility ?? [],
    residence: model.residence ?? [],
    registration: model.registration,
    registrationNote: model.registrationNote ?? null,
    phone: model.phone ?? null,
    email: model.email ?? null,
    reach: model.reach,
    ags: place?.ags ?? null,
    venue: place === undefined ? null : (model.venue ?? null),
    postcode: place?.postcode ?? null,
    locality: place?.name ?? null,
    runs: (model.runs ?? []).map((run, index) => makeRun(run, idOf(`run ${county.index} ${number} ${index}`), today)),
  };
  return {
    id,
    slug: `angebot-${number}`,
    content,
    provider,
    placeName: place?.name ?? null,
    confirmedDaysAgo: random.below(400),
    translations: translate(model, content),
  };
}

/** Translations as the demo has them: some offers in all languages, most in none. */
function translate(model: DemoOffer, content: OfferContent): BenchOffer["translations"] {
  return Object.entries(model.translations ?? {}).flatMap(([language, texts]) =>
    (["title", "summary"] as const).flatMap((field) => {
      const text = texts[field];
      return text === undefined ? [] : [{ language, field, text, source: content[field] }];
    }),
  );
}
