import type { TenantDb } from "../../platform/db/doors.ts";
import type { Incoming, Reading } from "../../platform/mailbox/index.ts";
import type { IncomingReader, Scope } from "../records/index.ts";
import { noteBounce } from "./bounces.ts";

/** The organisation that a mail went to, where it asked one for something. */
async function findOrganisation(db: TenantDb, mailId: string): Promise<string | null> {
  const link = await db
    .selectFrom("personal_link")
    .select("organisation_id")
    .where("mail_id", "=", mailId)
    .executeTakeFirst();
  return link?.organisation_id ?? null;
}

/**
 * A mail that came back puts its address among those nothing is written to. Only one that names a mail of ours counts,
 * and only for the address that mail went to: reports can be written by everybody, ids of our mails are known to nobody.
 */
async function noteReturned(db: TenantDb, scope: Scope, mail: Incoming): Promise<Reading | undefined> {
  if (mail.bounce === undefined) return undefined;
  const ours = await db
    .selectFrom("mail")
    .select(["id", "to_address"])
    .where("id", "in", mail.answersTo.length === 0 ? [mail.id] : [...mail.answersTo])
    .executeTakeFirst();
  if (ours === undefined) return { outcome: "unclear", reason: "bounce" };
  const organisationId = await findOrganisation(db, ours.id);
  const by = { ...scope, actor: { id: null, name: "Mailserver" } };
  await noteBounce(db, by, { address: ours.to_address, organisationId, reason: mail.bounce.said });
  return { outcome: "taken", reason: "bounce", aboutId: ours.id };
}

/** Reads reports of mail servers that a mail could not be delivered. */
export const returnedMails: IncomingReader = {
  name: "bounces",
  read: (db, { scope }, mail) => noteReturned(db, scope, mail),
};
