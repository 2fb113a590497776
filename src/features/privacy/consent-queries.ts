import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { ContactField } from "../directory/index.ts";
import { isMailAddress } from "../../platform/mail/index.ts";

/** A contact person whose consent ends soon, and how often they were asked. Days `YYYY-MM-DD`. */
export type Ending = {
  contactId: string;
  organisationId: string;
  organisation: string;
  name: string | null;
  address: string;
  endsOn: string;
  askId: string | null;
  toldTimes: number;
};

/** Those with an address of their own whose consent ends from `from` to `until`, the first to end first. */
export async function findEnding(db: TenantDb, from: string, until: string): Promise<Ending[]> {
  const { rows } = await sql<Ending>`
    select p.contact_id as "contactId", p.organisation_id as "organisationId", r.title as organisation,
      min(p.basis_until)::text as "endsOn", a.id as "askId", coalesce(a.told_times, 0) as "toldTimes",
      (select min(n.value) from contact_point n where n.tenant_id = p.tenant_id and n.contact_id = p.contact_id and n.field = 'name') as name,
      (select e.value from contact_point e where e.tenant_id = p.tenant_id and e.contact_id = p.contact_id and e.field = 'email'
        order by e.position limit 1) as address
    from contact_point p
    join record r on r.tenant_id = p.tenant_id and r.id = p.organisation_id and r.deleted_at is null
    left join consent_ask a on a.tenant_id = p.tenant_id and a.contact_id = p.contact_id and a.answered_at is null
    where p.basis = 'consent' and p.audience <> 'office' and p.basis_until between ${from} and ${until}
    group by p.tenant_id, p.contact_id, p.organisation_id, r.title, a.id, a.told_times
    order by 4, 3, 1`.execute(db);
  return rows.filter(({ address }) => address !== null && isMailAddress(address));
}

/** What stands public of a person, and under which question. */
export type Asked = {
  askId: string;
  contactId: string;
  organisation: { id: string; name: string; slug: string };
  address: string;
  name: string | null;
  endsOn: string | null;
  points: { field: ContactField; value: string }[];
};

/** Whom the program asked, while the link holds. */
export async function findAsked(
  db: TenantDb,
  askId: string,
  { now, today }: { now: Date; today: string },
): Promise<Asked | undefined> {
  const ask = await db
    .selectFrom("consent_ask as a")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "a.tenant_id").onRef("r.id", "=", "a.organisation_id"),
    )
    .select(["a.id", "a.contact_id", "a.address", "r.id as organisationId", "r.title", "r.slug"])
    .where("a.id", "=", askId)
    .where("a.expires_at", ">", now)
    .where("r.deleted_at", "is", null)
    .executeTakeFirst();
  if (ask === undefined) return undefined;
  const points = await db
    .selectFrom("contact_point")
    .select(["field", "value", "basis", "audience", "basis_until"])
    .where("contact_id", "=", ask.contact_id)
    .orderBy("position")
    .execute();
  const open = points.filter(
    ({ basis, audience, basis_until: until }) =>
      basis === "consent" && audience !== "office" && (until === null || until >= today),
  );
  return {
    askId: ask.id,
    contactId: ask.contact_id,
    organisation: { id: ask.organisationId, name: ask.title, slug: ask.slug },
    address: ask.address,
    name: points.find(({ field }) => field === "name")?.value ?? null,
    endsOn: open.flatMap(({ basis_until: until }) => until ?? []).toSorted()[0] ?? null,
    points: open.map(({ field, value }) => ({ field: field as ContactField, value })),
  };
}

/** Consents that people took back or let lapse since a moment: for the office to know. */
export async function findEnded(db: TenantDb, since: Date) {
  return db
    .selectFrom("consent as c")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "c.tenant_id").onRef("r.id", "=", "c.organisation_id"),
    )
    .select(["c.id", "c.contact_id", "c.act", "c.on_day", "r.title", "r.slug"])
    .where("c.act", "in", ["revoked", "lapsed"])
    .where("c.how", "in", ["link", "time"])
    .where("c.at", ">", since)
    .where("r.deleted_at", "is", null)
    .orderBy("c.at", "desc")
    .limit(50)
    .execute();
}
