import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Delivery, Figure } from "./delivery.ts";
import type { Period } from "./period.ts";

/** Which deliveries: of a form, within a span (periods that lie in it wholly), of some entries or one organisation. */
export type DeliveryQuestion = {
  form: string;
  within?: Period;
  recordIds?: readonly string[];
  ownerId?: string;
  /** All revisions instead of the latest alone. */
  withOlder?: boolean;
};

type Row = {
  id: string;
  record_id: string;
  owner_id: string;
  form: string;
  starts_on: string;
  ends_on: string;
  revision: number;
  state: Delivery["state"];
  note: string | null;
  given_at: Date;
  given_by: string;
  figures: Figure[] | null;
};

/**
 * Deliveries as the reader may see them: their organisation and the office. Latest periods first, of one period the latest
 * revision first.
 */
export async function findDeliveries(db: TenantDb, question: DeliveryQuestion): Promise<Delivery[]> {
  const { form, within, recordIds, ownerId, withOlder = false } = question;
  if (recordIds?.length === 0) return [];
  const { rows } = await sql<Row>`
    with chosen as materialized (
      select d.*, row_number() over (partition by record_id, starts_on, ends_on order by revision desc) as age
      from delivery d
      where form = ${form}
        ${within === undefined ? sql`` : sql`and starts_on >= ${within.startsOn}::date and ends_on <= ${within.endsOn}::date`}
        ${recordIds === undefined ? sql`` : sql`and record_id = any(${[...recordIds]}::uuid[])`}
        ${ownerId === undefined ? sql`` : sql`and owner_id = ${ownerId}::uuid`}
    )
    select c.id, c.record_id, c.owner_id, c.form, c.starts_on, c.ends_on, c.revision, c.state, c.note, c.given_at, c.given_by,
      (select jsonb_agg(jsonb_build_object('measure', f.measure, 'ags', f.ags, 'value', f.value) order by f.measure, f.ags)
        from figure f where f.tenant_id = c.tenant_id and f.delivery_id = c.id) as figures
    from chosen c
    ${withOlder ? sql`` : sql`where age = 1`}
    order by ends_on desc, starts_on desc, record_id, revision desc`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    ownerId: row.owner_id,
    form: row.form,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    revision: row.revision,
    state: row.state,
    note: row.note,
    givenAt: row.given_at,
    givenBy: row.given_by,
    figures: row.figures ?? [],
  }));
}
