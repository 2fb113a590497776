/** What partners of the demo want changed through their links: it waits for the office. */
import { findOffer, type Offer } from "../src/features/offers/index.ts";
import { findOrganisation } from "../src/features/directory/queries.ts";
import { type Change, findChanges, type Scope } from "../src/features/records/index.ts";
import { sendBack } from "../src/features/rounds/deciding.ts";
import { findOwnEntries, type OwnEntry } from "../src/features/rounds/entries.ts";
import { noteTold } from "../src/features/rounds/mailing-queries.ts";
import { findOwnProposals, propose } from "../src/features/rounds/proposals.ts";
import { findOpenRequests } from "../src/features/rounds/requests.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";

/** Who proposes, for whom. */
export type Proposing = { organisation: { id: string }; by: string };

type Proposed = { entry: OwnEntry; act: "change" | "end"; changes: Change[]; note: string | null; version: number };

const published = (entries: readonly OwnEntry[], kind: string) =>
  entries.find((entry) => entry.kind === kind && entry.state === "published");

async function ofOffer(
  db: TenantDb,
  entries: readonly OwnEntry[],
  change: (offer: Offer) => Partial<Offer>,
  note: string | null,
): Promise<Proposed | undefined> {
  const entry = published(entries, "offer");
  const offer = entry && (await findOffer(db, entry.id));
  if (entry === undefined || offer === undefined) return undefined;
  return { entry, act: "change", changes: findChanges(offer, change(offer)), note, version: offer.version };
}

const REGISTRATION =
  "Bitte melden Sie sich vorher an, am besten dienstags oder donnerstags zwischen 9 und 12 Uhr. Wer noch wenig Deutsch spricht, kann jemanden mitbringen, der übersetzt, oder uns eine Nachricht in der eigenen Sprache schreiben.";

async function ofRegistration(db: TenantDb, entries: readonly OwnEntry[]): Promise<Proposed | undefined> {
  const note = "Seit wir umgezogen sind, kommen viele vergeblich. Deshalb bitte mit Anmeldung.";
  return ofOffer(db, entries, () => ({ registrationNote: REGISTRATION, registration: "contact" }), note);
}

async function ofProfile(db: TenantDb, entries: readonly OwnEntry[]): Promise<Proposed | undefined> {
  const entry = published(entries, "organisation");
  const organisation = entry && (await findOrganisation(db, entry.id));
  if (entry === undefined || organisation === undefined) return undefined;
  const more =
    "Seit diesem Herbst beraten wir mittwochs von 14 bis 17 Uhr auch in der Bibliothek, ohne Anmeldung und auf Wunsch mit Sprachmittlung.";
  const changes = findChanges(organisation, { description: `${organisation.description}\n\n${more}`.trim() });
  return { entry, act: "change", changes, note: null, version: organisation.version };
}

async function ofEnd(db: TenantDb, entries: readonly OwnEntry[]): Promise<Proposed | undefined> {
  const note = "Die Förderung läuft zum Jahresende aus. Wir suchen nach einer anderen Lösung und melden uns.";
  const found = await ofOffer(db, entries, () => ({}), note);
  return found && { ...found, act: "end" };
}

async function ofChildren(db: TenantDb, entries: readonly OwnEntry[]): Promise<Proposed | undefined> {
  const change = ({ summary }: Offer) => ({
    summary: `${summary} Kinder können mitkommen, sie spielen nebenan unter Aufsicht.`,
    childcare: "yes" as const,
  });
  return ofOffer(db, entries, change, null);
}

/** What the office asked back, and has not been answered yet. */
async function askBack(db: TenantDb, scope: Scope, { organisation }: Proposing, recordId: string): Promise<void> {
  const waiting = (await findOwnProposals(db, organisation.id)).get(recordId);
  if (waiting === undefined) return;
  await sendBack(db, scope, waiting, "Gilt das schon ab sofort oder erst ab Januar? Dann schreiben wir es dazu.");
  const open = await findOpenRequests(db, organisation.id);
  await noteTold(
    db,
    scope.tenantId,
    open.filter(({ subject }) => subject.startsWith("back:")).map(({ id }) => id),
    scope.clock.now(),
  );
}

/** One proposal of each sort, as far as there are organisations that have something to change. */
export async function loadProposals(db: TenantDb, scope: Scope, all: readonly Proposing[]): Promise<void> {
  const sorts = [ofRegistration, ofProfile, ofEnd, ofChildren];
  for (const one of all) {
    const [make] = sorts;
    if (make === undefined) return;
    const { id } = one.organisation;
    const proposed = await make(db, await findOwnEntries(db, id));
    if (proposed === undefined || (proposed.act === "change" && proposed.changes.length === 0)) continue;
    sorts.shift();
    const { entry, ...what } = proposed;
    const own = { ...scope, actor: { id: null, name: one.by, organisationId: id } };
    await propose(db, own, { recordId: entry.id, organisationId: id, ...what });
    if (make === ofChildren) await askBack(db, scope, one, entry.id);
  }
}
