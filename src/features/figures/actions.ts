import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope, writeEvent } from "../records/index.ts";
import { type DeliveryContent, isSame } from "./delivery.ts";
import type { Period } from "./period.ts";
import { findDeliveries } from "./queries.ts";

/** `2026-06-30` → `30.06.2026`: the history keeps notes in words. */
const inGerman = (day: string): string => day.split("-").toReversed().join(".");

/** For which entry, by which organisation, what was asked, for which days. */
export type DeliveryKey = Period & { recordId: string; ownerId: string; form: string };

/**
 * Takes figures down. What was said before stays: a correction is a revision of its own; the same said again is none.
 * @param before the revision the form was filled from, 0 where nothing had been said
 * @param by the organisation that stands behind it
 * @returns whether there is a new revision
 * @throws Conflict where somebody was faster
 */
export async function deliver(
  db: TenantDb,
  scope: Scope,
  key: DeliveryKey,
  content: DeliveryContent,
  { before, by }: { before: number; by: string },
): Promise<boolean> {
  const { tenantId, clock } = scope;
  const { recordId, ownerId, form, startsOn, endsOn } = key;
  // One after the other for an entry: both would write the same revision.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`delivery ${tenantId} ${recordId}`}, 0))`.execute(db);
  const [current] = await findDeliveries(db, { form, recordIds: [recordId], within: key });
  const isCurrent = current?.startsOn === startsOn && current.endsOn === endsOn;
  if ((isCurrent ? current.revision : 0) !== before) throw new Conflict();
  if (isCurrent && isSame(current, content)) return false;
  const id = scope.newId();
  await db
    .insertInto("delivery")
    .values({
      tenant_id: tenantId,
      id,
      record_id: recordId,
      owner_id: ownerId,
      form,
      starts_on: startsOn,
      ends_on: endsOn,
      revision: before + 1,
      state: content.state,
      note: content.note,
      given_at: clock.now(),
      given_by: by,
    })
    .execute();
  if (content.figures.length > 0)
    await db
      .insertInto("figure")
      .values(
        content.figures.map((figure) => ({
          tenant_id: tenantId,
          delivery_id: id,
          visible_to: `o:${ownerId}`,
          ...figure,
        })),
      )
      .execute();
  await writeEvent(db, scope, recordId, before === 0 ? "figures" : "figures_corrected", {
    note: [startsOn, endsOn].map(inGerman).join(" – "),
  });
  return true;
}
