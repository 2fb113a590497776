import type { TenantDb } from "../../platform/db/doors.ts";

/** Somebody asked for an article, and what they agreed to. */
export type Guest = {
  id: string;
  newsId: string;
  email: string;
  name: string;
  request: string;
  invitedAt: Date;
  invitedBy: string;
  handedInAt: Date | null;
  consentWording: string | null;
  consentedAt: Date | null;
  withdrawnAt: Date | null;
  /** When the link was sent that leads there now. */
  linkAt: Date;
  linkEndedAt: Date | null;
  linkEndedBy: string | null;
  /** The article as they have written it last, and how often they have kept it. */
  own: { title: string; summary: string; body: string; version: number };
};

/** A guest, by the article or by the link. */
export async function findGuest(db: TenantDb, by: { newsId: string } | { linkId: string }): Promise<Guest | undefined> {
  const row = await db
    .selectFrom("guest_author")
    .selectAll()
    .where((eb) => ("newsId" in by ? eb("news_id", "=", by.newsId) : eb("link_id", "=", by.linkId)))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      newsId: row.news_id,
      email: row.email,
      name: row.name,
      request: row.request,
      invitedAt: row.invited_at,
      invitedBy: row.invited_by,
      handedInAt: row.handed_in_at,
      consentWording: row.consent_wording,
      consentedAt: row.consented_at,
      withdrawnAt: row.withdrawn_at,
      linkAt: row.link_at,
      linkEndedAt: row.link_ended_at,
      linkEndedBy: row.link_ended_by,
      own: { title: row.own_title, summary: row.own_summary, body: row.own_body, version: row.own_version },
    }
  );
}
