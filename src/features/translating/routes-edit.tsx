import { createHash } from "node:crypto";
import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { optionalText } from "../../platform/http/inputs.ts";
import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { type FormState, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { dropProposals, type Saved, saveTexts } from "./actions.ts";
import { canTranslate } from "./policy.ts";
import { findPreferredTerms } from "./queries-terms.ts";
import { findTerms } from "./terms.ts";
import { type Entry, findEntries, type Text, translatedKinds } from "./texts.ts";
import { editPage } from "./views/edit-page.tsx";

/** Changes when one of the texts does. */
const fingerprintOf = (texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 16);

const marksOf = ({ texts }: Entry) => ({
  source: fingerprintOf(texts.map(({ german }) => german)),
  before: fingerprintOf(texts.flatMap(({ text, proposal }) => [text, proposal?.text ?? ""])),
});

/** The language in the address: one the county shows, and not German. @throws 404 */
function getLanguageAsked({ params, tenant }: WorkspaceContext): Language {
  const lang = params["lang"] ?? "";
  if (!isLanguage(lang) || lang === "de" || !tenant.languages.includes(lang)) throw notFound();
  return lang;
}

type Loaded = { entry: Entry; lang: Language };

/** The entry in the address, for somebody who translates it. @throws 404, 403 */
async function load(context: WorkspaceContext, db: TenantDb): Promise<Loaded> {
  const lang = getLanguageAsked(context);
  const id = z.guid().safeParse(context.params["record"]);
  const kinds = translatedKinds(context.services.registry);
  const entry = id.success ? (await findEntries(db, kinds, [id.data], lang))[0] : undefined;
  if (entry === undefined) throw notFound();
  if (!canTranslate(context.viewer, entry)) throw notAllowed();
  return { entry, lang };
}

/** What stands in a field before anybody types: the machine's proposal, else what is public. */
const shownText = ({ text, proposal }: Text): string => proposal?.text ?? text;

type Warning = "german" | "translation";

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  { entry, lang }: Loaded,
  sent?: { state: FormState; warning?: Warning },
): Promise<Answer> {
  const fresh: Typed = Object.fromEntries(entry.texts.map((text) => [text.field.field, [shownText(text)]]));
  const { source, before } = marksOf(entry);
  const state = {
    typed: { ...(sent?.state.typed ?? fresh), source: [source], before: [before] },
    errors: sent?.state.errors ?? [],
  };
  const known = await findPreferredTerms(db);
  const terms = new Map(entry.texts.map(({ field, german }) => [field.field, findTerms(german, known, lang)]));
  const status = sent === undefined ? 200 : sent.warning === undefined ? 422 : 409;
  return page(editPage({ context, entry, lang, terms, state, warning: sent?.warning }), status);
}

export async function showTranslation(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => show(context, db, await load(context, db)));
}

/** What a text becomes by what was typed. A machine's text stays one until somebody changes it after its release. */
function savedOf(text: Text, typed: string): Saved {
  const machine = text.proposal?.machine ?? (typed === text.text ? text.machine : null);
  return { field: text.field.field, text: typed, source: text.german, machine: typed === "" ? null : machine };
}

const formOf = ({ texts }: Entry) =>
  z.object({
    source: z.string().optional(),
    before: z.string().optional(),
    ...Object.fromEntries(texts.map(({ field }) => [field.field, optionalText(field.longest)])),
  });

/** Saves a translation, unless the German text or the translation has changed while the form was open. */
export async function writeTranslated(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const loaded = await load(context, db);
    const { entry, lang } = loaded;
    const form = readForm(formOf(entry), context.sent.typed);
    if (!form.ok) return show(context, db, loaded, { state: form });
    const typed = form.value as Readonly<Record<string, string | undefined>>;
    const marks = marksOf(entry);
    // A translation belongs to the German text somebody had before their eyes, and to no newer one.
    const warning =
      typed["source"] !== marks.source ? "german" : typed["before"] !== marks.before ? "translation" : undefined;
    if (warning !== undefined) return show(context, db, loaded, { state: { typed: form.typed, errors: [] }, warning });
    const saved = entry.texts.map((text) => savedOf(text, typed[text.field.field] ?? ""));
    await saveTexts(db, scopeOf(context), entry, lang, saved);
    return redirect(
      `${context.paths.intern(`uebersetzungen/${entry.id}/${lang}`)}?hinweis=translating-office.done.saved`,
    );
  });
}

/** Throws away what a machine has proposed; what is public stays. */
export async function dropProposed(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const { entry, lang } = await load(context, db);
    await dropProposals(db, entry, lang);
    return redirect(
      `${context.paths.intern(`uebersetzungen/${entry.id}/${lang}`)}?hinweis=translating-office.done.dropped`,
    );
  });
}
