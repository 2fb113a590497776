import { sql } from "kysely";
import type { SignInDb } from "../../platform/db/doors.ts";
import type { Services } from "../records/index.ts";
import { keyedHash } from "./keyed-hash.ts";
import { type Limit, windowStart } from "./limits.ts";

/**
 * Counts one attempt and says how many there were before it within the limit's time. Attempts on the same subject wait
 * for each other, so that a hundred at once are counted one by one. What is over the limit is not counted: who waits
 * gets in again. Addresses and networks are personal data: only their keyed hash is kept, for a day.
 */
export async function countAttempt(
  db: SignInDb,
  services: Pick<Services, "clock" | "newId" | "randomToken">,
  limit: Limit,
  subject: string,
): Promise<{ isAllowed: boolean; before: number }> {
  const { clock, newId } = services;
  const subjectHash = await keyedHash(db, services, `${limit.name}:${subject}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(${subjectHash}, 0))`.execute(db);
  const now = clock.now();
  const { count } = await db
    .selectFrom("sign_in_attempt")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("subject_hash", "=", subjectHash)
    .where("at", ">", windowStart(limit, now))
    .executeTakeFirstOrThrow();
  const before = Number(count);
  if (before >= limit.most) return { isAllowed: false, before };
  await db.insertInto("sign_in_attempt").values({ id: newId(), subject_hash: subjectHash, at: now }).execute();
  return { isAllowed: true, before };
}
