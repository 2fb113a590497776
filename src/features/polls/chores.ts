import { addDays } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import {
  countRows,
  findDays,
  findLinkSecret,
  type Period,
  programReader,
  type Scope,
  type Services,
} from "../records/index.ts";
import { stateOf } from "./poll.ts";
import { findPolls } from "./queries.ts";
import { remind } from "./steps.ts";

/** Days before the last on which the program reminds who has not answered. */
const REMINDED_BEFORE = 2;

/** Reminds in polls that close soon; nobody twice within a day, and by itself on one day alone. */
export async function remindByItself(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant === undefined) return;
  const today = services.clock.today();
  await services.doors.withTenant(programReader(tenantId), async (db) => {
    const secret = await findLinkSecret(db);
    for (const poll of await findPolls(db))
      if (stateOf(poll, today) === "open" && addDays(today, REMINDED_BEFORE) === poll.closesOn)
        await remind(db, { services, tenant, scope, secret }, poll);
  });
}

const findOld = (db: TenantDb, before: Date) =>
  db
    .selectFrom("poll")
    .select("id")
    .where("made_at", "<", before)
    .where("closes_on", "<", before.toISOString().slice(0, 10));

/** How long a poll is kept after it has closed, with who was asked and what they said. */
export const POLL_PERIOD: Period = {
  name: "polls",
  days: 180,
  shortest: 30,
  longest: 730,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: Danach braucht niemand mehr, wer an welchem Tag konnte.",
  count: (db, before) => countRows(findOld(db, before)),
};

/** Forgets polls that closed long ago; the meeting that came of one stays. */
export async function forgetPolls(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, POLL_PERIOD)) * 86_400_000);
  await db.deleteFrom("poll").where("id", "in", findOld(db, before)).execute();
  const day = before.toISOString().slice(0, 10);
  await db.deleteFrom("school_break").where("until_on", "<", day).execute();
}

/** Takes an erased person off all lists. */
export const forgetPerson = async (db: TenantDb, contactId: string): Promise<void> =>
  void (await db.deleteFrom("poll_person").where("contact_id", "=", contactId).execute());
