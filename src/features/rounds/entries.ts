import type { TenantDb } from "../../platform/db/doors.ts";
import { isTakenOff } from "../records/index.ts";

/** An entry of an organisation, of whatever kind, as the page lists it. */
export type OwnEntry = {
  id: string;
  kind: string;
  slug: string;
  title: string;
  state: string;
  audience: string;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  /** It went off the site because nobody confirmed it, and is as it was. */
  isTakenOff: boolean;
};

/** More entries than that nobody looks through on one page. */
const MOST = 200;

/** What belongs to the organisation and may be read by others, or waits for that: the organisation itself first. */
export async function findOwnEntries(db: TenantDb, organisationId: string): Promise<OwnEntry[]> {
  const rows = await db
    .selectFrom("record")
    .select(["id", "kind", "slug", "title", "state", "audience", "confirmed_at", "confirmed_by"])
    .select(isTakenOff.as("isTakenOff"))
    .where("owner_id", "=", organisationId)
    .where("state", "!=", "ended")
    .where("audience", "!=", "office")
    .where("deleted_at", "is", null)
    .orderBy((eb) => eb("id", "!=", organisationId))
    .orderBy("kind")
    .orderBy("title")
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    title: row.title,
    state: row.state,
    audience: row.audience,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    isTakenOff: row.isTakenOff,
  }));
}

/** Only what others see is confirmed, and what they saw until nobody confirmed it. */
export const canConfirm = (entry: Pick<OwnEntry, "state" | "isTakenOff">): boolean =>
  entry.state === "published" || entry.isTakenOff;
