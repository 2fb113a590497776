import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { findGroup, findSeats } from "../groups/index.ts";
import { Conflict, type Scope, writeEvent } from "../records/index.ts";
import { findPresentSeats } from "./queries.ts";
import type { Result } from "./result.ts";
import { countVotes, quorateOf, type Vote } from "./votes.ts";

/**
 * Notes how seats voted: one vote a seat, of seats that may vote on that day and are there. Counts, and says whether enough
 * were there. Seats without a vote are taken out of it.
 */
export async function noteVotes(
  db: TenantDb,
  scope: Scope,
  result: Result,
  votes: ReadonlyMap<string, Vote>,
): Promise<void> {
  if (result.kind !== "decision") throw new Conflict();
  const group = await findGroup(db, result.groupId);
  if (group === undefined) throw notFound();
  const [seats, present] = [await findSeats(db, result.groupId), await findPresentSeats(db, result.meetingId)];
  const mayVote = new Set(
    seats.filter(({ id, vote }) => vote === "voting" && present.includes(id)).map(({ id }) => id),
  );
  const counted = new Map([...votes].filter(([id]) => mayVote.has(id)));
  await db.deleteFrom("result_vote").where("result_id", "=", result.id).execute();
  const row = { tenant_id: scope.tenantId, result_id: result.id, group_id: result.groupId };
  if (counted.size > 0)
    await db
      .insertInto("result_vote")
      .values([...counted].map(([seat_id, vote]) => ({ ...row, seat_id, vote })))
      // somebody else notes them at the same moment: whoever comes last has it
      .onConflict((conflict) =>
        conflict
          .columns(["tenant_id", "result_id", "seat_id"])
          .doUpdateSet((eb) => ({ vote: eb.ref("excluded.vote") })),
      )
      .execute();
  const tally = countVotes(seats, counted, result.meetingDay);
  await db
    .updateTable("result")
    .set({
      votes_yes: counted.size === 0 ? null : tally.yes,
      votes_no: counted.size === 0 ? null : tally.no,
      votes_abstained: counted.size === 0 ? null : tally.abstained,
      quorate: quorateOf(group, seats, present, result.meetingDay),
    })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", result.id)
    .execute();
  await writeEvent(db, scope, result.id, "changed", {
    changes: [{ field: "votes", before: result.votes, after: counted.size === 0 ? null : tally }],
  });
}
