import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { enqueue, type Handler, type Job, outwardQueue } from "../../platform/jobs/index.ts";
import { MachineProblem, markText, type TranslationMachine } from "../../platform/machine-translation/index.ts";
import { programReader, type Scope, type Services } from "../records/index.ts";
import { findPreferredTerms } from "./queries-terms.ts";
import { patternOf, type PreferredTerm } from "./terms.ts";
import { type Entry, findEntries, stateOf, type Text, translatedKinds } from "./texts.ts";

/** What a machine was asked for, and how far it is. `leftOut`: texts that came back without a mark they had to keep. */
export type MachineRun = {
  id: string;
  language: Language;
  recordIds: string[];
  askedBy: string;
  askedAt: Date;
  done: number;
  leftOut: number;
  fault: string | null;
  finishedAt: Date | null;
};

/** Languages a machine is asked for: Leichte Sprache is written, not translated. */
export const machineLanguages = (languages: readonly Language[]): Language[] =>
  languages.filter((language) => language !== "de" && language !== "de-leicht");

/** Asks the machine for proposals of these entries; they come after the request. @returns the run's id */
export async function askForProposals(
  db: TenantDb,
  scope: Scope,
  { recordIds, language }: { recordIds: readonly string[]; language: Language },
): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("machine_run")
    .values({
      tenant_id: scope.tenantId,
      id,
      language,
      record_ids: [...recordIds],
      asked_by: scope.actor.name,
      asked_at: scope.clock.now(),
    })
    .execute();
  await enqueue(db, outwardQueue, { tenant: scope.tenantId, id });
  return id;
}

const selectRuns = (db: TenantDb) =>
  db
    .selectFrom("machine_run")
    .select([
      "id",
      "language",
      "record_ids as recordIds",
      "asked_by as askedBy",
      "asked_at as askedAt",
      "done",
      "left_out as leftOut",
      "fault",
      "finished_at as finishedAt",
    ]);

const withLanguage = (rows: Awaited<ReturnType<ReturnType<typeof selectRuns>["execute"]>>): MachineRun[] =>
  rows.flatMap((row) => (isLanguage(row.language) ? [{ ...row, language: row.language }] : []));

/** What was asked lately, the newest first. */
export async function findRuns(db: TenantDb): Promise<MachineRun[]> {
  return withLanguage(await selectRuns(db).orderBy("asked_at", "desc").limit(20).execute());
}

/** What a machine has to do with a text: nothing where a translation or a proposal is made from this German. */
const isOpen = (text: Text): boolean => stateOf(text) !== "done" && text.proposal?.source !== text.german;

type Proposal = { field: string; text: string; source: string };

/** Asks for all open texts of an entry at once. @returns proposals, and how many texts came back damaged */
async function propose(
  machine: TranslationMachine,
  entry: Entry,
  { language, terms, signal }: { language: Language; terms: readonly PreferredTerm[]; signal: AbortSignal },
): Promise<{ proposals: Proposal[]; leftOut: number }> {
  const fixed = terms.flatMap(({ term, words }) => {
    const word = words[language] ?? "";
    return word === "" ? [] : [{ pattern: patternOf(term), word }];
  });
  const open = entry.texts.filter(isOpen).map((text) => ({ text, marked: markText(text.german, fixed) }));
  const answers = await machine.translate(
    open.flatMap(({ marked }) => marked.lines),
    language,
    signal,
  );
  let start = 0;
  const made = open.map(({ text, marked }) => {
    const own = answers.slice(start, (start += marked.lines.length));
    return { field: text.field.field, text: marked.restore(own), source: text.german };
  });
  const proposals = made.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, text }]));
  return { proposals, leftOut: made.length - proposals.length };
}

async function writeProposals(
  db: TenantDb,
  { tenantId, now }: { tenantId: string; now: Date },
  entry: Entry,
  { language, machine, proposals }: { language: Language; machine: string; proposals: readonly Proposal[] },
): Promise<void> {
  for (const { field, text, source } of proposals) {
    const values = { text, source, machine, made_at: now };
    const visible_to = entry.ownerId === null ? "office" : `o:${entry.ownerId}`;
    await db
      .insertInto("translation_proposal")
      .values({ tenant_id: tenantId, record_id: entry.id, language, field, visible_to, ...values })
      .onConflict((conflict) => conflict.columns(["tenant_id", "record_id", "language", "field"]).doUpdateSet(values))
      .execute();
  }
}

/** Entries in one step: a crash loses at most so many requests. */
const STEP = 5;

async function noteFault(services: Services, job: Job, fault: string, isEnd: boolean): Promise<void> {
  await services.doors.withTenant(programReader(job.tenant), (db) =>
    db
      .updateTable("machine_run")
      .set({ fault, ...(isEnd ? { finished_at: services.clock.now() } : {}) })
      .where("id", "=", job.id)
      .execute(),
  );
}

/** One step of a run, outside of any transaction while the machine works. */
async function takeStep(
  services: Services,
  machine: TranslationMachine,
  run: MachineRun,
  job: Job,
  signal: AbortSignal,
) {
  const { doors, registry, clock } = services;
  const ids = run.recordIds.slice(run.done, run.done + STEP);
  const { entries, terms } = await doors.withTenant(programReader(job.tenant), async (db) => ({
    entries: await findEntries(db, translatedKinds(registry), ids, run.language),
    terms: await findPreferredTerms(db),
  }));
  const made: { entry: Entry; proposals: Proposal[]; leftOut: number }[] = [];
  for (const entry of entries)
    made.push({ entry, ...(await propose(machine, entry, { language: run.language, terms, signal })) });
  await doors.withTenant(programReader(job.tenant), async (db) => {
    for (const { entry, proposals } of made)
      await writeProposals(db, { tenantId: job.tenant, now: clock.now() }, entry, {
        language: run.language,
        machine: machine.name,
        proposals,
      });
    run.done += ids.length;
    run.leftOut += made.reduce((sum, { leftOut }) => sum + leftOut, 0);
    await db
      .updateTable("machine_run")
      .set({
        done: run.done,
        left_out: run.leftOut,
        fault: null,
        finished_at: run.done >= run.recordIds.length ? clock.now() : null,
      })
      .where("id", "=", run.id)
      .execute();
  });
}

/** Goes through a run, step by step; called again it goes on where it stopped. What passes by itself is tried again later. */
export async function runMachine(services: Services, job: Job, signal: AbortSignal): Promise<void> {
  const [run] = await services.doors.withTenant(programReader(job.tenant), async (db) =>
    withLanguage(await selectRuns(db).where("id", "=", job.id).execute()),
  );
  if (run === undefined || run.finishedAt !== null) return;
  if (services.machine === undefined) return noteFault(services, job, "off", true);
  try {
    while (run.done < run.recordIds.length) await takeStep(services, services.machine, run, job, signal);
  } catch (error) {
    if (!(error instanceof MachineProblem)) throw error;
    await noteFault(services, job, error.fault, !error.passes);
    if (error.passes) throw error;
    services.log.warn("machine translation", { tenant: job.tenant, fault: error.fault });
  }
}

export const machineHandler = (services: Services): Handler => ({
  queue: outwardQueue,
  run: (job, signal) => runMachine(services, job, signal),
});

/** Forgets what was asked for and is done, after 90 days. */
export async function forgetRuns(db: TenantDb, now: Date): Promise<void> {
  await sql`delete from machine_run where tenant_id = current_tenant() and asked_at < ${now}::timestamptz - interval '90 days'`.execute(
    db,
  );
}
