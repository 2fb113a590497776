import { describe, expect, it } from "vitest";
import { CONTACT_FIELDS, LEGAL_BASES, MEMBERSHIPS, ORGANISATION_KINDS } from "../src/features/directory/codes.ts";
import {
  ACCESSIBILITY,
  CHILDCARE,
  COSTS,
  COURSE_TYPES,
  LEVELS,
  REACHES,
  REGISTRATIONS,
  RESIDENCE_STATUSES,
  SPOKEN_LANGUAGES,
  TARGET_GROUPS,
  TOPICS,
} from "../src/features/offers/codes.ts";
import { counties, places } from "./counties.ts";
import type { DemoContactPoint, DemoCounty, DemoOffer, DemoOrganisation, DemoTranslations } from "./world.ts";

/** Only the published, lived-in part of the demo is counted; drafts come on top. */
const OFFERS_AT_LEAST = 40;
const OFFERS_PER_TOPIC = 3;

const repeated = (values: string[]): string[] => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];

const strays = (values: readonly (string | undefined)[], list: readonly string[]): string[] =>
  values.filter((v): v is string => v !== undefined && !list.includes(v));

function strayCodesOfOffer(o: DemoOffer): string[] {
  return [
    ...strays(o.topics, TOPICS),
    ...strays(o.targetGroups ?? [], TARGET_GROUPS),
    ...strays(o.languages ?? [], SPOKEN_LANGUAGES),
    ...strays(o.levels ?? [], LEVELS),
    ...strays([o.courseType], COURSE_TYPES),
    ...strays([o.cost], COSTS),
    ...strays([o.childcare], CHILDCARE),
    ...strays(o.accessibility ?? [], ACCESSIBILITY),
    ...strays(o.residence ?? [], RESIDENCE_STATUSES),
    ...strays([o.registration], REGISTRATIONS),
    ...strays([o.reach], REACHES),
  ].map((code) => `${o.key}: ${code}`);
}

function strayCodesOfOrganisation(o: DemoOrganisation): string[] {
  const personal = (o.contacts ?? []).flatMap((contact) => contact.points);
  return [
    ...strays([o.kind], ORGANISATION_KINDS),
    ...strays([o.membership], MEMBERSHIPS),
    ...strays(o.topics, TOPICS),
    ...strays(o.languages ?? [], SPOKEN_LANGUAGES),
    ...strays(
      [...(o.points ?? []), ...personal].map((point) => point.field),
      CONTACT_FIELDS,
    ),
    ...strays(
      personal.map((point) => point.basis),
      LEGAL_BASES,
    ),
  ].map((code) => `${o.key}: ${code}`);
}

const pointsOf = (o: DemoOrganisation): DemoContactPoint[] => [
  ...(o.points ?? []),
  ...(o.contacts ?? []).flatMap((contact) => contact.points),
];

const mailsOf = (county: DemoCounty): string[] =>
  [
    county.office.email,
    ...county.people.map((person) => person.email),
    ...county.organisations
      .flatMap(pointsOf)
      .filter((p) => p.field === "email")
      .map((p) => p.value),
    ...county.offers.map((offer) => offer.email),
  ].filter((mail) => mail !== undefined);

const websitesOf = (county: DemoCounty): string[] =>
  [
    ...county.organisations
      .flatMap(pointsOf)
      .filter((p) => p.field === "website")
      .map((p) => p.value),
    ...county.organisations.flatMap((o) => o.projects ?? []).map((project) => project.url),
    ...county.offers.flatMap((offer) => [offer.website, offer.registrationUrl]),
  ].filter((url) => url !== undefined);

/** Signs that betray a translation filed under the wrong language or typed with look-alike letters. */
const WRONG_LETTERS: Record<string, RegExp> = {
  en: /[\u0400-\u04ff\u0600-\u06ff]/,
  tr: /[\u0400-\u04ff\u0600-\u06ff]/,
  "de-leicht": /[\u0400-\u04ff\u0600-\u06ff]/,
  uk: /[ыэёъ]|[a-z][а-яіїєґ]|[а-яіїєґ][a-z]/i,
  ru: /[іїєґ]|[a-z][а-яё]|[а-яё][a-z]/i,
  ar: /[\u0400-\u04ffپچگژیک]/,
  fa: /[\u0400-\u04ffيكة]/,
};

function wrongTranslations({ key, translations }: { key: string; translations?: DemoTranslations }): string[] {
  return Object.entries(translations ?? {}).flatMap(([language, texts]) =>
    Object.values(texts)
      .filter((text) => text.trim() === "" || WRONG_LETTERS[language]?.test(text))
      .map((text) => `${key} ${language}: ${text}`),
  );
}

describe("the places of the demo", () => {
  it("have unique keys", () => {
    expect(repeated(places.map((place) => place.ags))).toEqual([]);
  });

  it("hang below a place that exists", () => {
    const known = new Set(places.map((place) => place.ags));
    expect(places.filter((place) => place.parent !== null && !known.has(place.parent))).toEqual([]);
  });

  it("are named as people say it", () => {
    expect(places.filter((place) => place.kind === "municipality" && place.name.includes(","))).toEqual([]);
  });

  it("lie in Germany when they are municipalities of today", () => {
    const outside = places.filter(
      ({ kind, validTo, lon, lat }) =>
        kind === "municipality" && !validTo && !(lon && lat && lon > 5.8 && lon < 15.1 && lat > 47.2 && lat < 55.1),
    );
    expect(outside).toEqual([]);
  });
});

describe("the counties of the demo", () => {
  it("exist", () => {
    expect(counties.length).toBeGreaterThan(0);
  });

  it("have unique slugs", () => {
    expect(repeated(counties.map((county) => county.slug))).toEqual([]);
  });
});

describe.each(counties)("the demo of $name", (county) => {
  const organisations = new Set(county.organisations.map((o) => o.key));
  const municipalities = new Set(
    places.filter((p) => p.kind === "municipality" && p.parent === county.ags).map((p) => p.ags),
  );

  it("belongs to a county of the register", () => {
    expect(places.some((place) => place.ags === county.ags && place.kind === "county")).toBe(true);
  });

  it("has unique keys for organisations and offers", () => {
    expect(repeated(county.organisations.map((o) => o.key))).toEqual([]);
    expect(repeated(county.offers.map((o) => o.key))).toEqual([]);
    expect(repeated(county.organisations.map((o) => o.name))).toEqual([]);
  });

  it("names only providers and employers that exist", () => {
    expect(county.offers.filter((o) => !organisations.has(o.provider)).map((o) => o.key)).toEqual([]);
    expect(county.people.filter((p) => p.organisation && !organisations.has(p.organisation))).toEqual([]);
  });

  it("binds every partner to an organisation", () => {
    expect(county.people.filter((p) => p.role === "partner" && !p.organisation)).toEqual([]);
    expect(county.people.some((p) => p.role === "office")).toBe(true);
  });

  it("places offers and organisations in municipalities of its own", () => {
    const used = [
      ...county.offers.map((o) => o.ags),
      ...county.organisations.flatMap((o) => [o.ags, ...(o.actsFor ?? [])]),
    ].filter((ags) => ags !== undefined);
    expect(used.filter((ags) => !municipalities.has(ags))).toEqual([]);
  });

  it("gives an offer a municipality exactly when it takes place somewhere", () => {
    expect(county.offers.filter((o) => o.reach === "place" && !o.ags).map((o) => o.key)).toEqual([]);
    expect(county.offers.filter((o) => o.reach === "online" && o.ags).map((o) => o.key)).toEqual([]);
  });

  it("uses only codes of the lists", () => {
    expect(county.offers.flatMap(strayCodesOfOffer)).toEqual([]);
    expect(county.organisations.flatMap(strayCodesOfOrganisation)).toEqual([]);
  });

  it(`has at least ${OFFERS_AT_LEAST} offers and ${OFFERS_PER_TOPIC} for every topic`, () => {
    expect(county.offers.length).toBeGreaterThanOrEqual(OFFERS_AT_LEAST);
    const thin = TOPICS.filter(
      (topic) => county.offers.filter((o) => o.topics.includes(topic)).length < OFFERS_PER_TOPIC,
    );
    expect(thin).toEqual([]);
  });

  it("repeats no title of a provider, no summary and no description", () => {
    expect(repeated(county.offers.map((o) => `${o.provider}: ${o.title}`))).toEqual([]);
    expect(repeated(county.offers.map((o) => o.summary))).toEqual([]);
    expect(repeated(county.offers.map((o) => o.description).filter((text) => text !== undefined))).toEqual([]);
    expect(repeated(county.organisations.map((o) => o.description))).toEqual([]);
  });

  it("keeps titles and summaries at a readable length", () => {
    expect(county.offers.filter((o) => o.title.length > 90).map((o) => o.key)).toEqual([]);
    const off = county.offers.filter((o) => o.summary.length < 60 || o.summary.length > 240);
    expect(off.map((o) => `${o.key}: ${o.summary.length}`)).toEqual([]);
  });

  it("translates at least ten offers into every language, each in its own letters", () => {
    const thin = Object.keys(WRONG_LETTERS).filter(
      (language) => county.offers.filter((o) => Object.keys(o.translations ?? {}).includes(language)).length < 10,
    );
    expect(thin).toEqual([]);
    expect([...county.offers, ...county.organisations].flatMap(wrongTranslations)).toEqual([]);
  });

  it("invents addresses at example.org only", () => {
    expect(mailsOf(county).filter((mail) => !/^[^@\s]+@([a-z0-9-]+\.)*example\.org$/.test(mail))).toEqual([]);
    expect(websitesOf(county).filter((url) => !/^https:\/\/([a-z0-9-]+\.)*example\.org(\/|$)/.test(url))).toEqual([]);
  });

  it("shows personal fields to the public on a legal basis only", () => {
    const personal = county.organisations.flatMap((o) => o.contacts ?? []).flatMap((c) => c.points);
    expect(personal.filter((p) => p.basis === "none" && p.audience === "public")).toEqual([]);
    expect(personal.filter((p) => p.basis === "consent" && !p.consentOn)).toEqual([]);
  });

  it("never counts more free places than there are, nor waiting people beside free places", () => {
    const runs = county.offers.flatMap((o) => (o.runs ?? []).map((run) => ({ key: o.key, ...run })));
    expect(runs.filter((r) => r.free !== undefined && r.places !== undefined && r.free > r.places)).toEqual([]);
    expect(runs.filter((r) => r.waiting && r.free)).toEqual([]);
    expect(runs.filter((r) => r.from !== undefined && r.until !== undefined && r.from >= r.until)).toEqual([]);
  });
});
