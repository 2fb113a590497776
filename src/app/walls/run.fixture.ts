// What hangs on a planted offer: a run and a message, with marks in what they say.
import type { Run } from "../../features/offers/index.ts";
import type { TestCounty } from "../../features/records/testing.ts";

export const plantedRun = (id: string, note: string): Run => ({
  id,
  note,
  startsOn: "2026-12-01",
  endsOn: null,
  weekdays: [2],
  fromTime: "18:00",
  untilTime: null,
  venue: null,
  places: null,
  free: null,
  waiting: null,
});

/** A message about this offer; the mark stands in what it says. */
export async function plantRemark(county: TestCounty, offerId: string, message: string): Promise<string> {
  const id = county.scope().newId();
  await county.use((db) =>
    db
      .insertInto("remark")
      .values({
        tenant_id: county.id,
        id,
        offer_id: offerId,
        visible_to: `o:${county.organisations.partner.id}`,
        kind: "question",
        message,
        reply_to: `${message}@example.org`,
        language: "de",
        received_at: county.scope().clock.now(),
      })
      .execute(),
  );
  return id;
}
