import { offerColumns } from "../../src/features/offers/actions.ts";
import { organisationColumns } from "../../src/features/directory/rows.ts";
import { organisationDocument } from "../../src/features/directory/search-document.ts";
import { offerDocument } from "../../src/features/offers/search-document.ts";
import { ANALYSIS_EDITION, analyzeText } from "../../src/features/records/analysis/index.ts";
import type { SearchDocument } from "../../src/features/records/index.ts";
import { getTranslator } from "../../src/platform/i18n/translate.ts";
import type { BenchCounty } from "./counties.ts";
import type { BenchOffer, BenchOrganisation } from "./entries.ts";

const german = getTranslator("de");

/** A row of a table, by column. */
export type Row = Record<string, unknown>;

/** Rows by table, in the order in which they have to be written. */
export type Rows = [table: string, rows: Row[]][];

/** When the world was made: everything is dated from here. */
export type Moment = { today: string; now: Date };

const daysBefore = ({ now }: Moment, days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

function recordRow(
  county: BenchCounty,
  entry: { id: string; slug: string; kind: string; title: string; ownerId: string; ags: string | null },
  confirmed: { at: string; by: string },
): Row {
  return {
    tenant_id: county.tenantId,
    id: entry.id,
    kind: entry.kind,
    slug: entry.slug,
    title: entry.title,
    audience: "public",
    state: "published",
    owner_id: entry.ownerId,
    ags: entry.ags,
    version: 1,
    created_at: confirmed.at,
    updated_at: confirmed.at,
    published_at: confirmed.at,
    confirmed_at: confirmed.at,
    confirmed_by: confirmed.by,
  };
}

/** Words of a county's public texts, for typing errors. */
export type Words = Set<string>;

function searchRow(
  county: BenchCounty,
  id: string,
  kind: string,
  confirmedAt: string,
  document: SearchDocument,
  words: Words,
): Row {
  const analysis = analyzeText(document.texts);
  for (const word of analysis.words) words.add(word);
  return {
    tenant_id: county.tenantId,
    id,
    kind,
    visible_to: "public",
    title: document.title,
    confirmed_at: confirmedAt,
    starts_on: document.startsOn ?? null,
    changes_on: document.changesOn ?? null,
    place_name: document.placeName ?? null,
    facets: [...new Set(document.facets), "state:published"],
    edition: ANALYSIS_EDITION,
    tsv: analysis.tsvector,
  };
}

export function organisationRows(
  county: BenchCounty,
  organisations: readonly BenchOrganisation[],
  moment: Moment,
  words: Words,
): Rows {
  const at = daysBefore(moment, 30);
  const tenant_id = county.tenantId;
  return [
    [
      "record",
      organisations.map(({ id, slug, content }) => {
        const entry = { id, slug, kind: "organisation", title: content.name, ownerId: id, ags: content.ags };
        return recordRow(county, entry, { at, by: content.name });
      }),
    ],
    [
      "organisation",
      organisations.map(({ id, content }) => ({
        ...organisationColumns(content),
        tenant_id,
        id,
        record_kind: "organisation",
        visible_to: "public",
        rooms: [],
        facts: [],
        projects: [],
      })),
    ],
    [
      "search",
      organisations.map(({ id, content, place }) =>
        searchRow(county, id, "organisation", at, organisationDocument(content, place.name), words),
      ),
    ],
  ];
}

function runRows(tenant_id: string, offers: readonly BenchOffer[]): Row[] {
  return offers.flatMap((offer) =>
    offer.content.runs.map((run) => ({
      tenant_id,
      id: run.id,
      offer_id: offer.id,
      visible_to: "public",
      starts_on: run.startsOn,
      ends_on: run.endsOn,
      weekdays: run.weekdays,
      from_time: run.fromTime,
      until_time: run.untilTime,
      note: run.note,
      venue: run.venue,
      places: run.places,
      free: run.free,
      waiting: run.waiting,
    })),
  );
}

function offerSearchRow(county: BenchCounty, offer: BenchOffer, moment: Moment, words: Words): Row {
  const names = { provider: offer.provider.content.name, place: offer.placeName };
  const document = offerDocument(
    offer.content,
    names,
    (list, code) => german.code(`offers.${list}`, code),
    moment.today,
  );
  return searchRow(county, offer.id, "offer", daysBefore(moment, offer.confirmedDaysAgo), document, words);
}

export function offerRows(county: BenchCounty, offers: readonly BenchOffer[], moment: Moment, words: Words): Rows {
  const tenant_id = county.tenantId;
  const own = { tenant_id, record_kind: "offer", visible_to: "public" };
  const records = offers.map(({ id, slug, content, provider, confirmedDaysAgo }) => {
    const entry = { id, slug, kind: "offer", title: content.title, ownerId: content.providerId, ags: content.ags };
    return recordRow(county, entry, { at: daysBefore(moment, confirmedDaysAgo), by: provider.content.name });
  });
  const translations = offers.flatMap((offer) =>
    offer.translations.map((texts) => ({
      ...texts,
      tenant_id,
      record_id: offer.id,
      kind: "offer",
      visible_to: "public",
      updated_at: daysBefore(moment, offer.confirmedDaysAgo),
    })),
  );
  return [
    ["record", records],
    ["offer", offers.map(({ id, content }) => ({ ...offerColumns(content), ...own, id }))],
    ["offer_run", runRows(tenant_id, offers)],
    ["translation", translations],
    ["search", offers.map((offer) => offerSearchRow(county, offer, moment, words))],
  ];
}
