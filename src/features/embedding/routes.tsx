import { dayOf } from "../../platform/clock.ts";
import { type Answer, page, text } from "../../platform/http/answers.ts";
import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { workspacePage } from "../accounts/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { currentRun, describePlace, describeRun, findOfferHits } from "../offers/index.ts";
import {
  absoluteAddress,
  findIds,
  findTranslations,
  pickText,
  type PublicContext,
  publicDoor,
  ROLES,
  type Route,
  type WorkspaceContext,
} from "../records/index.ts";
import { chosenLanguage, groupsOf, readSlice, type Slice, SLICE_NAMES } from "./slice.ts";
import { CodePage } from "./views/code-page.tsx";
import { slicePage } from "./views/slice-page.tsx";

type Places = readonly { ags: string; name: string }[];

/** "Angebote in Meiningen – Deutsch lernen" */
function titleOf(t: Translator, { place, topic }: Slice, places: Places): string {
  const name = places.find(({ ags }) => ags === place)?.name;
  const title = name === undefined ? t("site.offers.title") : t("site.embed.titleIn", { place: name });
  return topic === undefined ? title : `${title} – ${t.code("offers.topic", topic)}`;
}

/** The offers of a slice, confirmed last first. */
async function findSlice(context: PublicContext) {
  const { lang, tenant, services, t } = context;
  const slice = readSlice(context.query);
  return context.read(async (db) => {
    const places = await findMunicipalities(db, tenant.ags, services.clock.today());
    const order = { order: "recent", limit: slice.count, offset: 0 } as const;
    const { ids } = await findIds(publicDoor(db), { kind: "offer", groups: groupsOf(slice) }, order);
    const hits = await findOfferHits(db, ids);
    return {
      slice,
      title: titleOf(t, slice, places),
      offers: ids.flatMap((id) => hits.get(id) ?? []),
      translations: await findTranslations(db, ids, lang),
    };
  });
}

async function showSlice(context: PublicContext): Promise<Answer> {
  const { slice, ...shown } = await findSlice(context);
  const query = new URLSearchParams();
  if (slice.topic !== undefined) query.set("thema", slice.topic);
  if (slice.place !== undefined) query.set("ort", slice.place);
  const whole = query.size === 0 ? "angebote" : `angebote?${query.toString()}`;
  return page(slicePage({ context, ...shown, whole }));
}

async function sendSlice(context: PublicContext): Promise<Answer> {
  const { t, lang, paths, tenant, services } = context;
  const { title, offers, translations } = await findSlice(context);
  const today = services.clock.today();
  const told = offers.map((offer) => {
    const run = currentRun(offer.runs, today);
    return {
      id: offer.id,
      title: pickText(translations, lang, offer.id, "title", offer.title).text,
      summary: pickText(translations, lang, offer.id, "summary", offer.summary).text,
      url: absoluteAddress(services, tenant, paths.site(lang, `angebote/${offer.slug}`)),
      provider: offer.providerName,
      place: describePlace(offer, t),
      when: run === undefined ? null : describeRun(run, t, today),
      confirmedOn: offer.confirmedAt === null ? null : dayOf(offer.confirmedAt),
    };
  });
  const source = { name: tenant.name, url: absoluteAddress(services, tenant, paths.site(lang)) };
  const body = JSON.stringify({ title, language: t.htmlLang, source, offers: told }, undefined, 2);
  return text(`${body}\n`, "application/json; charset=utf-8");
}

async function showCode(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services, query } = context;
  const slice = readSlice(query);
  const language = chosenLanguage(query.get("sprache"), tenant.languages);
  const places = await context.use((db) => findMunicipalities(db, tenant.ags, services.clock.today()));
  const title = titleOf(getTranslator(language), slice, places);
  return page(
    workspacePage(context, {
      title: t("embedding.title"),
      current: "website",
      children: <CodePage context={context} slice={slice} language={language} places={places} title={title} />,
    }),
  );
}

const framed = { door: "public", method: "get", query: SLICE_NAMES, unlisted: true, framed: true } as const;

export const routes: readonly Route[] = [
  { ...framed, path: "einbetten/angebote", handle: showSlice },
  { ...framed, path: "einbetten/angebote.json", handle: sendSlice },
  { door: "workspace", method: "get", path: "website/einbetten", roles: ROLES, handle: showCode },
];
