import { type Answer, notFound, picture, Refusal } from "../../platform/http/answers.ts";
import { drawWords, type PictureWords } from "../../platform/picture/index.ts";
import { findOrganisationBySlug } from "../directory/index.ts";
import { findOfferBySlug } from "../offers/index.ts";
import { findTranslations, pickText, type PublicContext, type Route } from "../records/index.ts";

/** Colour of mark and edge where the county has none of its own. */
const THREAD = "#9b173c";

type Subject = Pick<PictureWords, "titles" | "above">;

/** The picture of a page: what it is about, above it a word, and whose site it is. */
async function draw({ tenant, t, lang }: PublicContext, subject: Subject): Promise<Answer> {
  const png = await drawWords({
    ...subject,
    owner: tenant.name,
    below: lang === "de" ? tenant.networkName : t("site.networkName"),
    direction: t.dir,
    colour: tenant.colour ?? THREAD,
  });
  if (png === undefined) throw new Refusal(503, "unavailable");
  return picture(png, "image/png");
}

const drawCounty = (context: PublicContext): Promise<Answer> => {
  const { t, lang, tenant } = context;
  const headline = lang === "de" ? tenant.headline : t("site.home.headline");
  return draw(context, { titles: [headline, tenant.headline], above: "" });
};

async function drawOffer(context: PublicContext): Promise<Answer> {
  const { t, lang, params } = context;
  const { offer, translations } = await context.read(async (db) => {
    const found = await findOfferBySlug(db, params["offer"] ?? "");
    if (found === undefined) throw notFound();
    return { offer: found, translations: await findTranslations(db, [found.id], lang) };
  });
  const [topic] = offer.topics;
  return draw(context, {
    titles: [pickText(translations, lang, offer.id, "title", offer.title).text, offer.title],
    above: topic === undefined ? t("offers.kindLabel") : t.code("offers.topic", topic),
  });
}

async function drawActor(context: PublicContext): Promise<Answer> {
  const { t, params } = context;
  const actor = await context.read((db) => findOrganisationBySlug(db, params["actor"] ?? ""));
  if (actor === undefined) throw notFound();
  return draw(context, { titles: [actor.name], above: t.code("directory.organisationKind", actor.kind) });
}

/** What links to pages of the site show where people share them (`og:image`). */
export const pictureRoutes: readonly Route[] = [
  { door: "public", method: "get", path: "bild.png", unlisted: true, handle: drawCounty },
  { door: "public", method: "get", path: "angebote/:offer/bild.png", unlisted: true, handle: drawOffer },
  { door: "public", method: "get", path: "akteure/:actor/bild.png", unlisted: true, handle: drawActor },
];
