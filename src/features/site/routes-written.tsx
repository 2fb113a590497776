import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { findMapGround } from "../county/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { type InquiryKind, openForm, receive, type Received } from "../inquiries/index.ts";
import { GUIDES, isPublished, type PlaceOfPage } from "../pages/index.ts";
import {
  countFacets,
  findIds,
  publicDoor,
  type PublicContext,
  type PublicFormContext,
  type Route,
} from "../records/index.ts";
import { networkPage } from "./views/network-page.tsx";
import { type FormOnPage, formPage } from "./views/form-page.tsx";
import { contactPage, groupsPage, guidePage, legalPage } from "./views/text-pages.tsx";
import { loadWritten } from "./written.ts";

const LEGAL = ["impressum", "datenschutz", "barrierefreiheit"] as const satisfies readonly PlaceOfPage[];

/** What stands on the network page besides words: who takes part, by kind and place. */
async function countNetwork(context: PublicContext) {
  const today = context.services.clock.today();
  return context.remember(`network ${today}`, () =>
    context.read(async (db) => {
      const door = publicDoor(db);
      const actors = await countFacets(door, { kind: "organisation", groups: [] });
      const offers = await countFacets(door, { kind: "offer", groups: [] });
      return {
        actors: new Map([...actors].filter(([facet]) => /^(kind|place|topic):/.test(facet))),
        offers: new Map([...offers].filter(([facet]) => facet.startsWith("place:"))),
        places: await findMunicipalities(db, context.tenant.ags, today),
        hasGroups: await isPublished(db, "gruppen"),
      };
    }),
  );
}

/** How many there are of a kind in all. */
async function countKind(context: PublicContext, kind: "offer" | "organisation"): Promise<number> {
  return context.remember(`all ${kind}`, async () =>
    context.read(
      async (db) =>
        (await findIds(publicDoor(db), { kind, groups: [] }, { order: "recent", limit: 1, offset: 0 })).total,
    ),
  );
}

async function showNetwork(context: PublicContext): Promise<Answer> {
  const [counted, ground, actors, offers, written] = await Promise.all([
    countNetwork(context),
    findMapGround(context),
    countKind(context, "organisation"),
    countKind(context, "offer"),
    loadWritten(context, "wer-wir-sind"),
  ]);
  return page(networkPage({ context, written, counted: { ...counted, ground }, totals: { actors, offers } }));
}

async function showGroups(context: PublicContext): Promise<Answer> {
  if (!(await context.read((db) => isPublished(db, "gruppen")))) throw notFound();
  return page(groupsPage(context, await loadWritten(context, "gruppen")));
}

const FORM_PATHS: Readonly<Record<InquiryKind, string>> = { join: "mitmachen", barrier: "barriere-melden" };

async function showForm(context: PublicContext, kind: InquiryKind, form: FormOnPage, status = 200): Promise<Answer> {
  const written = kind === "join" ? await loadWritten(context, "mitmachen") : undefined;
  return page(formPage({ context, kind, written, form }), status);
}

/** The page somebody comes from, where it is one of ours: browsers say so within a site. */
function pageBefore({ header }: PublicContext): string {
  const referer = header("referer") ?? "";
  const isOurs = URL.canParse(referer) && new URL(referer).host === header("host");
  return isOurs ? referer.slice(0, 500) : "";
}

/** A fresh form; it knows which page somebody comes from to report a barrier. */
async function openOn(context: PublicContext, kind: InquiryKind): Promise<Answer> {
  if (context.query.has("gesendet")) return showForm(context, kind, { isSent: true });
  const state = { typed: { page: [pageBefore(context)] }, errors: [] };
  return showForm(context, kind, { seal: await openForm(context, kind), state });
}

async function takeForm(context: PublicFormContext, kind: InquiryKind): Promise<Answer> {
  const received: Received = await receive(context, kind);
  if (received.ok) return redirect(`${context.paths.site(context.lang, FORM_PATHS[kind])}?gesendet=ja#formular`);
  const form: FormOnPage = { seal: await openForm(context, kind), state: received, hindrance: received.hindrance };
  return showForm(context, kind, form, received.hindrance === "often" ? 429 : 422);
}

/** Reporting a barrier has to be possible everywhere (§ 12b BGG, Art. 7 of Directive (EU) 2016/2102). */
const partOf = (kind: InquiryKind) => (kind === "join" ? { part: "join" } : {});

const forms: readonly Route[] = (["join", "barrier"] as const).flatMap((kind): Route[] => [
  {
    door: "public",
    method: "get",
    path: FORM_PATHS[kind],
    ...partOf(kind),
    query: ["gesendet"],
    isAnew: true,
    handle: (context) => openOn(context, kind),
  },
  {
    door: "public",
    method: "post",
    path: FORM_PATHS[kind],
    ...partOf(kind),
    handle: (context) => takeForm(context, kind),
  },
]);

/** Pages the county writes, and forms without an account. */
export const writtenRoutes: readonly Route[] = [
  { door: "public", method: "get", path: "netzwerk", handle: showNetwork },
  // Only where somebody has written it: search engines are told of it as of an entry.
  { door: "public", method: "get", path: "netzwerk/gruppen", unlisted: true, handle: showGroups },
  {
    door: "public",
    method: "get",
    path: "kontakt",
    handle: async (context) => page(contactPage(context, await loadWritten(context, "kontakt"))),
  },
  ...forms,
  ...GUIDES.map((place): Route => ({
    door: "public",
    method: "get",
    path: place,
    handle: async (context) => page(guidePage(context, place, await loadWritten(context, place))),
  })),
  ...LEGAL.map((place): Route => ({
    door: "public",
    method: "get",
    path: place,
    handle: async (context) => page(legalPage(context, place, await loadWritten(context, place))),
  })),
];
