import { createHash } from "node:crypto";
import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, download, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optionalText } from "../../platform/http/inputs.ts";
import { storePhone } from "../../platform/phone/number.ts";
import { confirmFirst } from "../accounts/index.ts";
import { type FormState, programReader, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { eraseEverywhere } from "./actions.ts";
import { findRequests } from "./own-data.ts";
import { findErasures, findTraces } from "./queries.ts";
import { keyOfTrace, readWanted, REASONS, type Trace, type Wanted, withStored } from "./trace.ts";
import { foundPage } from "./views/found-page.tsx";
import { searchPage } from "./views/search-page.tsx";

const wantedForm = z.object({ names: optionalText(2000), marks: optionalText(2000) });

const eraseForm = wantedForm.extend({
  mark: z.string(),
  reason: z.enum(REASONS, "privacy-office.error.reason"),
  sure: z.literal("yes", "privacy-office.error.sure"),
});

/** Where to begin; the address may name somebody: a link from their entry does. */
export async function showSearch(context: WorkspaceContext, state?: FormState): Promise<Answer> {
  const mark = context.query.get("adresse")?.slice(0, 254) ?? "";
  const name = context.query.get("name")?.slice(0, 200) ?? "";
  const [erasures, requests] = await context.use(
    async (db) => [await findErasures(db), await findRequests(db)] as const,
  );
  const shown = state ?? { typed: { names: [name], marks: [mark] }, errors: [] };
  return page(searchPage({ context, state: shown, erasures, requests }), shown.errors.length === 0 ? 200 : 422);
}

/** What was typed, as words to look for; or the form again. */
async function readAsked(context: WorkspaceContext): Promise<{ wanted: Wanted } | { answer: Answer }> {
  const form = readForm(wantedForm, context.sent.typed);
  const wanted = form.ok ? readWanted(form.value.names, form.value.marks) : undefined;
  if (wanted !== undefined) return { wanted: withStored(wanted, storePhone) };
  const errors = form.ok ? [{ field: "names", key: "privacy-office.error.words" }] : form.errors;
  return { answer: await showSearch(context, { typed: context.sent.typed, errors }) };
}

/** Changes when what is found does: who erases has seen exactly this. */
const markOf = (traces: readonly Trace[]): string =>
  createHash("sha256").update(JSON.stringify(traces)).digest("base64url").slice(0, 16);

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  wanted: Wanted,
  { errors = [], isLate = false }: { errors?: FormState["errors"]; isLate?: boolean } = {},
): Promise<Answer> {
  const traces = await findPlaces(db, wanted);
  const state = { typed: { ...context.sent.typed, mark: [markOf(traces)] }, errors };
  return page(foundPage({ context, wanted, traces, state, isLate }), isLate ? 409 : errors.length > 0 ? 422 : 200);
}

/** Everything that is stored on a person, to read. */
export async function showFound(context: WorkspaceContext): Promise<Answer> {
  const asked = await readAsked(context);
  return "answer" in asked ? asked.answer : context.use((db) => show(context, db, asked.wanted));
}

/** The same for programs (Art. 20 DSGVO). */
export async function downloadFound(context: WorkspaceContext): Promise<Answer> {
  const asked = await readAsked(context);
  if ("answer" in asked) return asked.answer;
  const { t, tenant, services } = context;
  const traces = await context.use((db) => findTraces(db, asked.wanted));
  const found = traces.map(({ place, key, part, said }) => ({
    place: t.code("privacy-office.place", place),
    table: place,
    row: key,
    field: part,
    value: said,
  }));
  const file = { county: tenant.name, givenOn: services.clock.today(), lookedFor: asked.wanted, found };
  const name = t("privacy-office.fileName", { on: services.clock.today() });
  return download(new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`), "application/json", name);
}

/** Why this cannot be erased now: it is one's own, or something has changed since it was shown. */
async function findRefusal(
  context: WorkspaceContext,
  db: TenantDb,
  wanted: Wanted,
  mark: string,
): Promise<Answer | undefined> {
  const traces = await findPlaces(db, wanted);
  // One's own access would go with it, in the middle of the work.
  const isSelf = traces.some(({ place, key }) => place === "membership" && key === context.viewer.membershipId);
  if (isSelf) return show(context, db, wanted, { errors: [{ field: "sure", key: "privacy-office.error.self" }] });
  return mark === markOf(traces) ? undefined : show(context, db, wanted, { isLate: true });
}

/**
 * What the second person reads: whom, and how many places of which kind. It is emptied when it is used, refused or over,
 * and until then it is erased with everything else.
 */
async function tellDeed({ t }: WorkspaceContext, db: TenantDb, wanted: Wanted): Promise<string> {
  const traces = await findPlaces(db, wanted);
  const counts = new Map<string, number>();
  for (const { place } of traces) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].map(([place, count]) => `${t.code("privacy-office.place", place)} (${t.number(count)})`);
  const who = t.list([...wanted.names, ...wanted.marks]);
  return t("privacy-office.deed", { who, count: traces.length, places: t.list(places) });
}

/** Where somebody stands; not the question to a second person, which comes between looking and doing. */
const findPlaces = async (db: TenantDb, wanted: Wanted): Promise<Trace[]> =>
  (await findTraces(db, wanted)).filter(({ place }) => place !== "confirmation");

/** Erases a person for good, after somebody has seen what goes. */
export async function erase(context: WorkspaceContext): Promise<Answer> {
  const asked = await readAsked(context);
  if ("answer" in asked) return asked.answer;
  const { wanted } = asked;
  const { services, tenant, sent } = context;
  const form = readForm(eraseForm, context.sent.typed);
  if (!form.ok) return context.use((db) => show(context, db, wanted, { errors: form.errors }));
  const refusal = await context.use((db) => findRefusal(context, db, wanted, form.value.mark));
  if (refusal !== undefined) return refusal;
  const subject = createHash("sha256").update(JSON.stringify(wanted)).digest("base64url");
  const title = await context.use((db) => tellDeed(context, db, wanted));
  const first = await confirmFirst(context, { kind: "erase_person", subject, title });
  if (first !== undefined) return first;
  // With the eyes of the program: what the office erases is gone also where only the program looks.
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    const late = await findRefusal(context, db, wanted, form.value.mark);
    if (late !== undefined) return late;
    const traces = await findTraces(db, wanted);
    const kept = new Set(sent.typed["keep"] ?? []);
    const spared = traces.map(keyOfTrace).filter((key) => kept.has(key));
    await eraseEverywhere(db, services, scopeOf(context), { wanted, spared, reason: form.value.reason });
    return redirect(`${context.paths.intern("eigene-daten")}?hinweis=privacy-office.done.erased#geloescht`);
  });
}
