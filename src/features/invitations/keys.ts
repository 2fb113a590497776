import type { SignInDb } from "../../platform/db/doors.ts";
import { executePrepared } from "../../platform/db/prepared.ts";
import type { KeyHolder } from "../records/index.ts";

/** Days back for which somebody still sees what they were invited to. */
const DAYS_BACK = 14;

const before = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAYS_BACK * 86_400_000).toISOString().slice(0, 10);

/** Invitations are whose address they went to: who signs in with it holds the key of each. */
export async function findKeys(db: SignInDb, { tenantId, email, today }: KeyHolder): Promise<readonly string[]> {
  const query = db
    .selectFrom("invitation as i")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
    )
    .select("i.id")
    .where("i.tenant_id", "=", tenantId)
    .where("i.email", "=", email.toLowerCase())
    .where("i.invited_at", "is not", null)
    .where("i.uninvited_at", "is", null)
    .where("m.day", ">=", before(today));
  const rows = await executePrepared(db, "keys-of-invitations", query);
  return rows.map(({ id }) => `i:${id}`);
}
