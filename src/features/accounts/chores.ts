import type { Clock } from "../../platform/clock.ts";
import type { Doors } from "../../platform/db/doors.ts";
import { ATTEMPT_HOURS } from "./limits.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days an old link can still say until when it was valid. */
const LINK_DAYS = 30;

/** Days after which it is forgotten who once had access: the office can look up for a year who could see what. */
export const MEMBERSHIP_DAYS = 365;

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
    await db.deleteFrom("passkey_challenge").where("expires_at", "<", clock.now()).execute();
    await db
      .deleteFrom("session")
      .where((eb) => eb.or([eb("expires_at", "<", before(DAY)), eb("ended_at", "<", before(DAY))]))
      .execute();
  });
}

/**
 * Erases memberships a year after their end, and accounts that have no place in any county: name, address, sessions and
 * links. What somebody did stays in the history of the entries, under the name of then.
 */
export async function forgetMembers(doors: Doors, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - MEMBERSHIP_DAYS * DAY);
  await doors.asSignIn(async (db) => {
    await db.deleteFrom("membership").where("ended_at", "<", before).execute();
    const withoutPlace = db
      .selectFrom("account")
      .select("account.id")
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom("membership").select("membership.id").whereRef("membership.account_id", "=", "account.id"),
          ),
        ),
      );
    // Locked first and looked at once more: somebody may be invited again in this moment.
    const found = await withoutPlace.forUpdate().execute();
    if (found.length === 0) return;
    const ids = found.map(({ id }) => id);
    await db
      .deleteFrom("account")
      .where("id", "in", withoutPlace.where("account.id", "in", ids))
      .execute();
  });
}
