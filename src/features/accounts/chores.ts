import type { Clock } from "../../platform/clock.ts";
import type { Doors } from "../../platform/db/doors.ts";
import { ATTEMPT_HOURS } from "./limits.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days an old link can still say until when it was valid. */
const LINK_DAYS = 30;

/**
 * Deletes attempts after a day, links and codes 30 days after their end, sessions a day after theirs. These tables belong
 * to no county: whichever county's turn comes first does it for all.
 */
export async function forgetSignIns(doors: Doors, clock: Clock): Promise<void> {
  const before = (age: number) => new Date(clock.now().getTime() - age);
  await doors.asSignIn(async (db) => {
    await db
      .deleteFrom("sign_in_attempt")
      .where("at", "<", before(ATTEMPT_HOURS * HOUR))
      .execute();
    await db
      .deleteFrom("sign_in")
      .where("expires_at", "<", before(LINK_DAYS * DAY))
      .execute();
    await db
      .deleteFrom("session")
      .where((eb) => eb.or([eb("expires_at", "<", before(DAY)), eb("ended_at", "<", before(DAY))]))
      .execute();
  });
}
