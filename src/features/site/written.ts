import { findMapGround } from "../county/index.ts";
import { findDownloads, type ShownDownload, titleField } from "../files/index.ts";
import { countyFacts, findPage, type PageContent, type PlaceOfPage, readyText, TEMPLATES } from "../pages/index.ts";
import { findTranslations, pickText, type PublicContext, type Translated } from "../records/index.ts";

/** A written page as readers get it: each part in their language, or in German and marked. */
export type Written = {
  /** When somebody has last changed or confirmed it; undefined: it is the template. */
  confirmedAt: Date | undefined;
  lead: Translated;
  body: Translated;
  downloads: readonly ShownDownload[];
};

const TEMPLATE_ID = "";

/** The page of a place: what the county has published, else the template; in the reader's language where there is one. */
export async function loadWritten(context: PublicContext, place: PlaceOfPage): Promise<Written> {
  const { lang } = context;
  const { found, translations, files } = await context.read(async (db) => {
    const page = await findPage(db, place);
    if (page === undefined) return { found: page, translations: await findTranslations(db, [], lang), files: [] };
    return {
      found: page,
      translations: await findTranslations(db, [page.id], lang),
      files: await findDownloads(db, page.id),
    };
  });
  const facts = countyFacts(context, (await findMapGround(context)).source);
  const german: PageContent = found ?? { lead: "", body: TEMPLATES[place] };
  const pick = (field: keyof PageContent): Translated => {
    const picked = pickText(translations, lang, found?.id ?? TEMPLATE_ID, field, german[field]);
    return { ...picked, text: readyText(picked.text, facts) };
  };
  const downloads = files.map((file) => ({
    ...file,
    shownTitle: pickText(translations, lang, file.recordId, titleField(file.id), file.title),
    href: context.paths.site(lang, `downloads/${file.id}`),
  }));
  return { confirmedAt: found?.confirmedAt ?? found?.updatedAt, lead: pick("lead"), body: pick("body"), downloads };
}
