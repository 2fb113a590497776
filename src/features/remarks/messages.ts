import type { TenantDb } from "../../platform/db/doors.ts";
import type { Message, WorkspaceContext } from "../records/index.ts";
import { findRemarks } from "./queries.ts";

/** What visitors asked and reported about offers, for the inbox: to the office, and to partners about theirs. */
export async function findMessages(
  { t, paths, viewer }: WorkspaceContext,
  db: TenantDb,
  limit: number,
): Promise<Message[]> {
  if (viewer.role === "reader") return [];
  return (await findRemarks(db, limit)).map(({ id, kind, offer, receivedAt, settledAt, answer }) => ({
    title: offer.title,
    href: paths.intern(`rueckfragen/${id}`),
    kind: { code: kind, label: t(`remarks-office.kind.${kind}`) },
    receivedAt,
    outcome: settledAt === null ? undefined : t(`remarks-office.state.${answer === null ? "closed" : "answered"}`),
  }));
}
