import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Audience,
  createRecord,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  writeSearch,
} from "../records/index.ts";
import type { Organisation, OrganisationContent } from "./organisation.ts";
import { findPlaceName } from "./places.ts";
import { organisationColumns, writeParts } from "./rows.ts";
import { organisationDocument } from "./search-document.ts";

/** Enters an organisation; it belongs to itself. @returns where it is found from now on */
export async function createOrganisation(
  db: TenantDb,
  scope: Scope,
  content: OrganisationContent,
  entry: { id?: string; state: State; audience?: Audience; confirmedAt?: Date | null },
): Promise<{ id: string; slug: string }> {
  const id = entry.id ?? scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "organisation",
    title: content.name,
    audience: entry.audience ?? "public",
    state: entry.state,
    ownerId: id,
    ags: content.ags,
    confirmedAt: entry.confirmedAt ?? null,
    confirmedBy: entry.confirmedAt ? content.name : null,
  });
  await db
    .insertInto("organisation")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...organisationColumns(content) })
    .execute();
  await writeParts(db, scope, id, visibleTo, content);
  await writeSearch(db, scope, id, organisationDocument(content, await findPlaceName(db, content.ags)));
  return { id, slug };
}

/**
 * Changes what is said of an organisation, from the version the form was filled from.
 * @throws Conflict when somebody was faster
 */
export async function reviseOrganisation(
  db: TenantDb,
  scope: Scope,
  before: Organisation,
  after: Partial<OrganisationContent> & { audience?: Audience },
  version: number = before.version,
): Promise<void> {
  const changes = findChanges<Partial<OrganisationContent> & { audience?: string }>(before, after);
  const content: OrganisationContent = { ...before, ...after };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.name,
    ags: content.ags,
    changes,
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
  await writeSearch(db, scope, before.id, organisationDocument(content, await findPlaceName(db, content.ags)));
}

/** Takes back consents that have ended: such fields are for the office only from then on. */
export async function endConsents(db: TenantDb, today: string): Promise<void> {
  await sql`update contact_point set basis = 'none', basis_note = coalesce(basis_note || ' – ', '') || 'Einwilligung abgelaufen'
    where basis = 'consent' and basis_until < ${today}`.execute(db);
}
