import type { TenantDb } from "../../platform/db/doors.ts";

/** Somebody a result may name: an organisation, or somebody who was asked to the meeting or came. */
export type Nameable = { label: string; organisationId: string | null; name: string | null; email: string | null };

/** What stands in a result of who brought it, or sees to it. */
export type Named = Pick<Nameable, "organisationId" | "name" | "email">;

const NOBODY: Named = { organisationId: null, name: null, email: null };

/** Everybody whom results of a meeting may name by typing: organisations, those invited, those who came besides. */
export async function findNameable(db: TenantDb, meetingId: string): Promise<Nameable[]> {
  const organisations = await db
    .selectFrom("organisation as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select(["r.id", "r.title"])
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .execute();
  const names = new Map(organisations.map(({ id, title }) => [id, title]));
  const invited = await db
    .selectFrom("invitation")
    .select(["name", "email", "organisation_id as organisationId"])
    .where("meeting_id", "=", meetingId)
    .where("uninvited_at", "is", null)
    .orderBy("name")
    .execute();
  const came = await db
    .selectFrom("attendance")
    .select(["name", "organisation_id as organisationId"])
    .where("meeting_id", "=", meetingId)
    .where("name", "is not", null)
    .where("invitation_id", "is", null)
    .orderBy("name")
    .execute();
  const persons = [...invited, ...came.map((one) => ({ ...one, email: null }))].map((one) => {
    const body = one.organisationId === null ? undefined : names.get(one.organisationId);
    const name = one.name ?? "";
    return { ...one, name, label: body === undefined ? name : `${name} (${body})` };
  });
  const seen = new Set<string>();
  return [
    ...persons,
    ...organisations.map(({ id, title }) => ({ label: title, organisationId: id, name: null, email: null })),
  ].filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** Whom a typed text means: one of those offered, else whatever was typed, as a name. */
export function whoIs(typed: string, offered: readonly Nameable[]): Named {
  const wanted = typed.trim().toLocaleLowerCase("de");
  if (wanted === "") return NOBODY;
  const found =
    offered.find(({ label }) => label.toLocaleLowerCase("de") === wanted) ??
    offered.find(({ name }) => name?.toLocaleLowerCase("de") === wanted);
  if (found === undefined) return { ...NOBODY, name: typed.trim() };
  return { organisationId: found.organisationId, name: found.name, email: found.email };
}

/** How a result names somebody: „Kim Beispiel (Volkshochschule)“; empty: nobody. */
export const labelOf = (name: string | null, body: string | null): string =>
  name === null ? (body ?? "") : body === null ? name : `${name} (${body})`;
