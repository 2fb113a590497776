import { createHash } from "node:crypto";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { deleteTranslation, findTranslations, type WorkspaceContext, writeTranslation } from "../records/index.ts";
import { translationForm } from "./forms.ts";
import { PAGE_FIELDS, type PageContent, type PageField, type WrittenPage } from "./page.ts";
import { getPage, getPlace, scopeOf } from "./routes-shared.ts";
import { type Side, translationPage } from "./views/translation-page.tsx";

/** Changes when one of the texts does. */
const fingerprintOf = ({ lead, body }: PageContent): string =>
  createHash("sha256")
    .update(JSON.stringify([lead, body]))
    .digest("base64url")
    .slice(0, 16);

/** The language in the address: one the county shows, and not German. @throws 404 */
function getLanguageAsked({ params, tenant }: WorkspaceContext): Language {
  const lang = params["lang"] ?? "";
  if (!isLanguage(lang) || lang === "de" || !tenant.languages.includes(lang)) throw notFound();
  return lang;
}

type Loaded = { found: WrittenPage; lang: Language; texts: PageContent; sides: Record<PageField, Side> };

async function load(context: WorkspaceContext, db: TenantDb): Promise<Loaded> {
  const lang = getLanguageAsked(context);
  const found = await getPage(db, getPlace(context));
  const there = (await findTranslations(db, [found.id], lang)).get(found.id);
  const side = (field: PageField): Side => {
    const translation = there?.get(field);
    return {
      text: translation?.text ?? "",
      source: translation?.source,
      isOutdated: translation !== undefined && translation.source !== found[field],
    };
  };
  const sides = { lead: side("lead"), body: side("body") };
  return { found, lang, texts: { lead: sides.lead.text, body: sides.body.text }, sides };
}

function show(context: WorkspaceContext, loaded: Loaded, typed?: Typed, warning?: "german" | "translation"): Answer {
  const fresh: Typed = { lead: [loaded.texts.lead], body: [loaded.texts.body] };
  const marks = { source: [fingerprintOf(loaded.found)], before: [fingerprintOf(loaded.texts)] };
  const state = { typed: { ...(typed ?? fresh), ...marks }, errors: [] };
  return page(translationPage({ context, ...loaded, state, warning }), warning === undefined ? 200 : 409);
}

export async function showTranslation(context: WorkspaceContext): Promise<Answer> {
  getPlace(context);
  return context.use(async (db) => show(context, await load(context, db)));
}

async function write(context: WorkspaceContext, db: TenantDb): Promise<Answer> {
  const loaded = await load(context, db);
  const { found, lang, texts } = loaded;
  const { typed } = context.sent;
  const read = readForm(translationForm, typed);
  if (!read.ok) return page(translationPage({ context, ...loaded, state: read, warning: undefined }), 422);
  // A translation belongs to the German text somebody had before their eyes, and to no newer one.
  if (read.value.source !== fingerprintOf(found)) return show(context, loaded, typed, "german");
  if (read.value.before !== fingerprintOf(texts)) return show(context, loaded, typed, "translation");
  for (const field of PAGE_FIELDS) {
    const text = read.value[field];
    const entry = { language: lang, field, text, source: found[field] };
    if (text === "") await deleteTranslation(db, scopeOf(context), found.id, entry);
    else await writeTranslation(db, scopeOf(context), found.id, entry);
  }
  return redirect(`${context.paths.intern(`website/seiten/${found.place}`)}?hinweis=pages.done.translated`);
}

/** Saves a translation, unless the German text or the translation has changed while the form was open. */
export async function writeTranslated(context: WorkspaceContext): Promise<Answer> {
  getPlace(context);
  return context.use((db) => write(context, db));
}
