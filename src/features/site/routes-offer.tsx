import { type Answer, notFound, page, text } from "../../platform/http/answers.ts";
import { writeCalendar } from "../../platform/calendar/entry.ts";
import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { findOrganisation } from "../directory/index.ts";
import { calendarEntryOf, describePlace, findOfferBySlug, type Offer } from "../offers/index.ts";
import {
  absoluteAddress,
  findThread,
  findTranslations,
  pickText,
  type PublicContext,
  type Route,
} from "../records/index.ts";
import { deskPage } from "./views/desk-page.tsx";
import { offerPage } from "./views/offer-page.tsx";

type Read = Parameters<Parameters<PublicContext["read"]>[0]>[0];

async function getOffer(db: Read, context: PublicContext): Promise<Offer> {
  const offer = await findOfferBySlug(db, context.params["offer"] ?? "");
  if (offer === undefined) throw notFound();
  return offer;
}

async function showOffer(context: PublicContext): Promise<Answer> {
  const shown = await context.read(async (db) => {
    const offer = await getOffer(db, context);
    return {
      offer,
      provider: await findOrganisation(db, offer.providerId),
      translations: await findTranslations(db, [offer.id], context.lang),
      thread: await findThread(db, offer.id, context.services.clock.today()),
    };
  });
  return page(offerPage({ context, ...shown }));
}

/** The second language of the page for a desk: the page's own; on the German page one that the address asks for. */
function secondLanguage({ lang, query, tenant }: PublicContext): Language | undefined {
  if (lang !== "de") return lang;
  const asked = query.get("mit") ?? "";
  return isLanguage(asked) && asked !== "de" && tenant.languages.includes(asked) ? asked : undefined;
}

async function showBilingual(context: PublicContext): Promise<Answer> {
  const second = secondLanguage(context);
  const shown = await context.read(async (db) => {
    const offer = await getOffer(db, context);
    return {
      offer,
      provider: await findOrganisation(db, offer.providerId),
      translations: await findTranslations(db, [offer.id], second ?? "de"),
    };
  });
  return page(deskPage({ context, second, ...shown }));
}

/** The calendar entry of a run, in the reader's language with the German name beside it. */
async function sendCalendar(context: PublicContext): Promise<Answer> {
  const { params, lang, t, services, tenant, paths } = context;
  const { offer, translations } = await context.read(async (db) => {
    const found = await getOffer(db, context);
    return { offer: found, translations: await findTranslations(db, [found.id], lang) };
  });
  const run = offer.runs.find((one) => `${one.id}.ics` === params["run"]);
  if (run === undefined) throw notFound();
  const title = pickText(translations, lang, offer.id, "title", offer.title).text;
  const summary = pickText(translations, lang, offer.id, "summary", offer.summary).text;
  const url = absoluteAddress(services, tenant, paths.site(lang, `angebote/${offer.slug}`));
  const said = {
    title,
    description: [title === offer.title ? "" : offer.title, summary, run.note ?? "", offer.providerName, url]
      .filter((part) => part !== "")
      .join("\n"),
    place: [run.venue ?? "", describePlace(offer, t)].filter((part) => part !== "").join(", "),
    url,
  };
  const around = { host: new URL(services.baseUrl).host, today: services.clock.today() };
  return text(writeCalendar(calendarEntryOf(offer, run, said, around)), "text/calendar; charset=utf-8");
}

export const offerRoutes: readonly Route[] = [
  { door: "public", method: "get", path: "angebote/:offer", handle: showOffer },
  { door: "public", method: "get", path: "angebote/:offer/zweisprachig", query: ["mit"], handle: showBilingual },
  { door: "public", method: "get", path: "angebote/:offer/termin/:run", handle: sendCalendar },
];
