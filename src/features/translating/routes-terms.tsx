import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { optionalText, text } from "../../platform/http/inputs.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { type FormState, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { findPreferredTerms } from "./queries-terms.ts";
import { deleteTerm, type TermContent, writeTerm } from "./actions-terms.ts";
import type { PreferredTerm } from "./terms.ts";
import { termsPage } from "./views/terms-page.tsx";

const languagesOf = ({ tenant }: WorkspaceContext): Language[] =>
  tenant.languages.filter((language) => language !== "de");

/** A letter or a digit at least: without one, a term would stand everywhere. */
const isWord = (term: string): boolean => /[\p{L}\p{N}]/u.test(term);

const formOf = (languages: readonly Language[]) =>
  z.object({
    term: text(120).refine(isWord, "ui.error.invalid"),
    note: optionalText(300),
    words: z.object(Object.fromEntries(languages.map((language) => [language, optionalText(200)]))),
  });

const typedOf = ({ term, note, words }: PreferredTerm): Typed => ({
  term: [term],
  note: [note],
  ...Object.fromEntries(Object.entries(words).map(([language, word]) => [`words.${language}`, [word]])),
});

/** A form filled from the address: what was just deleted can be entered again. */
const stateFrom = (query: URLSearchParams): FormState => ({
  typed: Object.fromEntries(
    [...query]
      .filter(([name]) => /^(?:term|note|words\.[a-z-]{2,10})$/u.test(name))
      .map(([name, value]) => [name, [value]]),
  ),
  errors: [],
});

async function show(context: WorkspaceContext, changed: PreferredTerm | undefined, state: FormState): Promise<Answer> {
  const terms = changed === undefined ? await context.use(findPreferredTerms) : [];
  const html = termsPage({ context, languages: languagesOf(context), terms, changed, state });
  return page(html, state.errors.length === 0 ? 200 : 422);
}

export const showTerms = (context: WorkspaceContext): Promise<Answer> =>
  show(context, undefined, stateFrom(context.query));

/** The term in the address. @throws 404 */
async function getTerm(context: WorkspaceContext, db: TenantDb): Promise<PreferredTerm> {
  const id = z.guid().safeParse(context.params["term"]);
  const found = id.success ? (await findPreferredTerms(db)).find((one) => one.id === id.data) : undefined;
  if (found === undefined) throw notFound();
  return found;
}

export async function showTerm(context: WorkspaceContext): Promise<Answer> {
  const term = await context.use((db) => getTerm(context, db));
  return show(context, term, { typed: typedOf(term), errors: [] });
}

async function save(context: WorkspaceContext, changed: PreferredTerm | undefined): Promise<Answer> {
  const form = readForm(formOf(languagesOf(context)), context.sent.typed);
  if (!form.ok) return show(context, changed, form);
  const said = form.value as unknown as TermContent;
  const isNew = await context.use((db) => writeTerm(db, scopeOf(context), said, changed?.id));
  if (!isNew)
    return show(context, changed, {
      typed: form.typed,
      errors: [{ field: "term", key: "translating-office.terms.same" }],
    });
  return redirect(`${context.paths.intern("uebersetzungen/begriffe")}?hinweis=translating-office.done.termSaved`);
}

export const enterTerm = (context: WorkspaceContext): Promise<Answer> => save(context, undefined);

export async function reviseTerm(context: WorkspaceContext): Promise<Answer> {
  return save(context, await context.use((db) => getTerm(context, db)));
}

/** Deletes a term; its words stand in the form after it, so that one more button takes it back. */
export async function removeTerm(context: WorkspaceContext): Promise<Answer> {
  const term = await context.use(async (db) => {
    const found = await getTerm(context, db);
    await deleteTerm(db, found.id);
    return found;
  });
  const again = new URLSearchParams({ hinweis: "translating-office.done.termDeleted" });
  for (const [name, [value = ""] = []] of Object.entries(typedOf(term))) again.set(name, value);
  return redirect(`${context.paths.intern("uebersetzungen/begriffe")}?${again.toString()}`);
}
