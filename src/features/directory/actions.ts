import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import {
  type Audience,
  type Change,
  changeState,
  createRecords,
  deleteRecord,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearch,
  writeSearches,
} from "../records/index.ts";
import type { Organisation, OrganisationContent, Person } from "./organisation.ts";
import { noteConsents, type Said } from "./consents.ts";
import { tellPersons } from "./person.ts";
import { storePhones } from "./phones.ts";
import { findPlaceName, findPlaceNames } from "./places.ts";
import { countPublishedEntries, findOrganisation, findOrganisationsByIds } from "./queries.ts";
import { addParts, organisationColumns, writeParts } from "./rows.ts";
import { organisationDocument } from "./search-document.ts";

/** Brings what is found of an organisation up to date. */
async function indexOrganisation(db: TenantDb, scope: Scope, id: string, content: OrganisationContent): Promise<void> {
  await writeSearch(db, scope, id, organisationDocument(content, await findPlaceName(db, content.ags)));
}

/** The same for several. */
export async function indexOrganisations(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const organisation of await findOrganisationsByIds(db, ids))
    await indexOrganisation(db, scope, organisation.id, organisation);
}
type Entry = { state: State; audience?: Audience; confirmedAt?: Date | null };

/** Enters an organisation; it belongs to itself. @returns where it is found from now on */
export async function createOrganisation(
  db: TenantDb,
  scope: Scope,
  content: OrganisationContent,
  { id = scope.newId(), ...entry }: Entry & { id?: string },
): Promise<{ id: string; slug: string }> {
  const slugs = await createOrganisations(db, scope, [{ id, content }], entry);
  return { id, slug: slugs.get(id) ?? "" };
}

/** Enters many in one go. @returns their slugs by id */
export async function createOrganisations(
  db: TenantDb,
  scope: Scope,
  said: readonly { id: string; content: OrganisationContent }[],
  { state, audience = "public", confirmedAt = null }: Entry,
): Promise<Map<string, string>> {
  const all = said.map((one) => ({ id: one.id, content: storePhones(one.content) }));
  const entry = { kind: "organisation", audience, state, confirmedAt };
  const made = await createRecords(
    db,
    scope,
    all.map(({ id, content: { name, ags } }) => {
      return { ...entry, id, title: name, ownerId: id, ags, confirmedBy: confirmedAt ? name : null };
    }),
  );
  const parted = all.map((one) => ({ ...one, visibleTo: made.get(one.id)?.visibleTo ?? "nobody" }));
  await db
    .insertInto("organisation")
    .values(
      parted.map(({ id, visibleTo, content }) => {
        return { tenant_id: scope.tenantId, id, visible_to: visibleTo, ...organisationColumns(content) };
      }),
    )
    .execute();
  await addParts(db, scope, parted);
  await noteConsents(
    db,
    scope,
    parted.map(({ id }) => id),
  );
  const places = await findPlaceNames(db, [...new Set(all.flatMap(({ content }) => content.ags ?? []))]);
  await writeSearches(
    db,
    scope,
    all.map(({ id, content }) => ({
      id,
      document: organisationDocument(content, content.ags === null ? null : (places.get(content.ags) ?? null)),
    })),
  );
  return new Map([...made].map(([id, { slug }]) => [id, slug]));
}

type Revision = Partial<OrganisationContent> & { audience?: Audience };

/** What goes with a revision: the version the form was filled from, how consents that come with it were given. */
type Around = { version?: number; consent?: Said };

/** What changed, for the history: of persons only how many, because the history outlives their erasure. */
function tellChanges(before: Organisation, { persons, ...rest }: Revision): Change[] {
  const told = persons === undefined ? undefined : tellPersons(before.persons, persons);
  const changes = findChanges<Partial<OrganisationContent> & { audience?: string }>(before, rest);
  return told === undefined ? changes : [...changes, { field: "persons", ...told }];
}

/**
 * Changes what is said of an organisation, from the version the form was filled from.
 * @throws Conflict when somebody was faster
 */
export async function reviseOrganisation(
  db: TenantDb,
  scope: Scope,
  before: Organisation,
  said: Revision,
  { version = before.version, consent }: Around = {},
): Promise<void> {
  const after = storePhones(said);
  const content: OrganisationContent = { ...before, ...after };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.name,
    ags: content.ags,
    changes: tellChanges(before, after),
    ...(after.audience === undefined ? {} : { audience: after.audience }),
  });
  await db
    .updateTable("organisation")
    .set(organisationColumns(content))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  const row = await db
    .selectFrom("organisation")
    .select("visible_to")
    .where("id", "=", before.id)
    .executeTakeFirstOrThrow();
  await writeParts(db, scope, before.id, row.visible_to, content);
  await noteConsents(db, scope, [before.id], consent);
  await indexOrganisation(db, scope, before.id, content);
}

/**
 * Does a transition with an organisation; what gets public is made findable by its words.
 * @throws Conflict where it is no longer in a state that allows it
 */
export async function changeOrganisationState(
  db: TenantDb,
  scope: Scope,
  organisation: OrganisationContent & { id: string },
  transition: Transition,
  note?: string,
): Promise<void> {
  await changeState(db, scope, organisation.id, transition, note);
  if (transition !== "publish") return;
  // Read again: somebody may have saved it since, and from here on nobody can.
  await indexOrganisation(db, scope, organisation.id, (await findOrganisation(db, organisation.id)) ?? organisation);
}

/** Enters a person, or changes one that is there: the one with the same id. */
export async function writePerson(
  db: TenantDb,
  scope: Scope,
  before: Organisation,
  person: Person,
  around: Around,
): Promise<void> {
  const isKnown = before.persons.some((other) => other.id === person.id);
  const persons = isKnown
    ? before.persons.map((other) => (other.id === person.id ? person : other))
    : [...before.persons, person];
  await reviseOrganisation(db, scope, before, { persons }, around);
}

/** Removes a person for good, with every field; the history says that somebody went and not who (Art. 17 DSGVO). */
export async function erasePerson(db: TenantDb, scope: Scope, before: Organisation, personId: string): Promise<void> {
  await reviseOrganisation(db, scope, before, { persons: before.persons.filter((person) => person.id !== personId) });
}

/** The organisation still answers for entries that others see: they would stand there with nobody behind them. */
export class StillAnswering extends Refusal {
  readonly entries: number;

  constructor(entries: number) {
    super(409, "conflict");
    this.entries = entries;
  }
}

/**
 * Deletes an organisation in a way that can be undone for 30 days. Its drafts stay with it.
 * @throws StillAnswering while entries of it are published: take them off the site or give them to another one first
 */
export async function deleteOrganisation(db: TenantDb, scope: Scope, id: string): Promise<void> {
  const published = await countPublishedEntries(db, id);
  if (published > 0) throw new StillAnswering(published);
  await deleteRecord(db, scope, id);
}
