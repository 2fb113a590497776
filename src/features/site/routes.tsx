import { type Answer, notFound, page, redirect, text } from "../../platform/http/answers.ts";
import { galleryPage } from "../../platform/ui/gallery.tsx";
import { assetText } from "../../platform/ui/index.ts";
import { addDays } from "../../platform/clock.ts";
import { findMapGround } from "../county/index.ts";
import {
  findMunicipalities,
  findOrganisationBySlug,
  findOrganisationsByIds,
  findPlaceName,
} from "../directory/index.ts";
import { findDates } from "../events/index.ts";
import { findPublishedNews } from "../news/index.ts";
import { findNextDates, findOfferIdsOfProvider } from "../offers/index.ts";
import {
  absoluteAddress,
  countFacets,
  findIds,
  findTranslations,
  type OutsideContext,
  pathsOf,
  type PublicContext,
  publicDoor,
  type Route,
} from "../records/index.ts";
import { noteUnanswered } from "../visits/index.ts";
import { readCards, readHits, readTranslated, readPlainCards, readTexts } from "./cards.tsx";
import { eventRoutes } from "./routes-events.tsx";
import { newsletterRoutes } from "./routes-newsletter.tsx";
import { answerRoutes } from "./routes-answer.tsx";
import { guestRoutes } from "./routes-guest.tsx";
import { tableRoutes } from "./routes-table.tsx";
import { groupRoutes } from "./routes-groups.tsx";
import { newsRoutes } from "./routes-news.tsx";
import { offerRoutes } from "./routes-offer.tsx";
import { actorFilters } from "./filters.ts";
import { findListing, type Listing } from "./listing.ts";
import { listNames, OFFER_LIST_NAMES, offerListOptions } from "./offer-list.ts";
import { actorPage } from "./views/actor-page.tsx";
import { ACTOR_SORTS, actorsPage } from "./views/actors-page.tsx";
import { preferredLanguage } from "./preferred-language.ts";
import { pictureRoutes } from "./routes-pictures.tsx";
import { offlinePage } from "./views/offline-page.tsx";
import { readPanels } from "./views/listing-filters.tsx";
import { countiesPage } from "./views/counties-page.tsx";
import { homePage } from "./views/home-page.tsx";
import { offersPage } from "./views/offers-page.tsx";
import { writtenRoutes } from "./routes-written.tsx";

/** What the county has in all: for home and network. The same in every language, until something is published. */
function countAll(context: PublicContext) {
  const { has } = context.services.registry;
  const today = context.services.clock.today();
  return context.remember(`whole ${today}`, () =>
    context.read(async (db) => {
      const door = publicDoor(db);
      const newest = await findIds(door, { kind: "offer", groups: [] }, { order: "recent", limit: 4, offset: 0 });
      const actors = await findIds(
        door,
        { kind: "organisation", groups: [] },
        { order: "recent", limit: 1, offset: 0 },
      );
      const counts = await countFacets(door, { kind: "offer", groups: [] });
      return {
        offers: newest.total,
        actors: actors.total,
        counts: new Map([...counts].filter(([facet]) => /^(topic|place|reach):/.test(facet))),
        places: await findMunicipalities(db, context.tenant.ags, today),
        newest: newest.ids,
        dates: await findNextDates(db, today, { days: 14, limit: 4 }),
        events: has("events") ? await findDates(db, { from: today, until: addDays(today, 60) }, {}, 4) : [],
        news: has("news") ? (await findPublishedNews(db, {}, { limit: 3, offset: 0 })).news : [],
      };
    }),
  );
}

async function showHome(context: PublicContext) {
  const counted = await countAll(context);
  const shown = [...counted.newest, ...counted.dates.map((date) => date.offerId)];
  const { offers, translations } = await readHits(context, [...new Set(shown)]);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const newest = counted.newest.flatMap((id) => byId.get(id) ?? []);
  const dates = counted.dates.flatMap((date) => {
    const offer = byId.get(date.offerId);
    return offer === undefined ? [] : [{ ...date, offer }];
  });
  const told = [...counted.news, ...counted.events.map(({ event }) => event)].map(({ id }) => id);
  const also = await context.read((db) => findTranslations(db, told, context.lang));
  const home = { ...counted, newest, dates, translations: new Map([...translations, ...also]) };
  return page(homePage({ context, home: { ...home, ground: await findMapGround(context) } }));
}

/**
 * Tells the office of words nothing was found for, or only without some of them; where a filter stands in the way, it is
 * not the words.
 */
function noteNothing(list: Listing, answer: Answer): Answer {
  const isNarrowed = [...list.choice.values()].some((codes) => codes.length > 0);
  const isMissed = list.total === 0 || (list.understood?.leftOut.length ?? 0) > 0;
  return isMissed && list.words !== "" && !isNarrowed ? noteUnanswered(answer, list.words) : answer;
}

async function showOffers(context: PublicContext) {
  const list = await findListing(context, offerListOptions(context));
  const panels = await readPanels(context, list, context.t("site.map.legend"));
  return noteNothing(list, page(offersPage({ context, list, panels, cards: await readCards(context, list) })));
}

async function showActors(context: PublicContext) {
  const list = await findListing(context, {
    kind: "organisation",
    sorts: ACTOR_SORTS,
    filters: (county) => actorFilters(context.t, county),
  });
  const found = await context.rememberEach("actor", list.ids, (missing) =>
    context.read(async (db) => new Map((await findOrganisationsByIds(db, missing)).map((actor) => [actor.id, actor]))),
  );
  const actors = list.ids.flatMap((id) => found.get(id) ?? []);
  const translations = await readTexts(context, list.ids);
  const translated = list.understood === undefined ? new Map() : await readTranslated(context, list.ids);
  const panels = await readPanels(context, list, undefined);
  return noteNothing(list, page(actorsPage({ context, list, panels, actors, translations, translated })));
}

async function showActor(context: PublicContext) {
  const { ids, ...shown } = await context.read(async (db) => {
    const actor = await findOrganisationBySlug(db, context.params["actor"] ?? "");
    if (actor === undefined) throw notFound();
    const names = await Promise.all(actor.actsFor.map((ags) => findPlaceName(db, ags)));
    return {
      actor,
      ids: await findOfferIdsOfProvider(db, actor.id),
      translations: await findTranslations(db, [actor.id], context.lang),
      actsFor: names.filter((name) => name !== null),
    };
  });
  const cards = await readPlainCards(context, ids, 3);
  return page(actorPage({ context, ...shown, offers: ids.flatMap((id) => cards.get(id) ?? []) }));
}

async function showCounties(context: OutsideContext) {
  return page(countiesPage(context, await context.services.tenants.list()));
}

async function leadToCounty({ params, services, header }: OutsideContext) {
  const tenant = await services.tenants.find(params["county"] ?? "");
  if (tenant === undefined) throw notFound();
  const path = pathsOf(tenant).site(preferredLanguage(header("accept-language") ?? "", tenant.languages));
  return redirect(tenant.domain === null ? path : absoluteAddress(services, tenant, path));
}

/** The worker stands at an address of its own: its old one is how browsers look for a new one. */
const SCRIPT = "text/javascript; charset=utf-8";

export const routes: readonly Route[] = [
  { door: "outside", method: "get", path: "", handle: showCounties },
  {
    door: "outside",
    method: "get",
    path: "offline.js",
    handle: async () => text(assetText("offline-worker.js"), SCRIPT),
  },
  { door: "outside", method: "get", path: "gallery", handle: async () => page(galleryPage()) },
  { door: "outside", method: "get", path: ":county", handle: leadToCounty },
  { door: "public", method: "get", path: "", handle: showHome },
  {
    door: "public",
    method: "get",
    path: "angebote",
    query: OFFER_LIST_NAMES,
    handle: showOffers,
  },
  ...offerRoutes,
  ...eventRoutes,
  ...newsRoutes,
  ...groupRoutes,
  ...guestRoutes,
  ...answerRoutes,
  ...tableRoutes,
  ...newsletterRoutes,
  {
    door: "public",
    method: "get",
    path: "akteure",
    query: listNames(actorFilters),
    handle: showActors,
  },
  { door: "public", method: "get", path: "akteure/:actor", handle: showActor },
  ...writtenRoutes,
  ...pictureRoutes,
  {
    door: "public",
    method: "get",
    path: "offline",
    unlisted: true,
    handle: async (context) => page(offlinePage(context)),
  },
];
