import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period } from "../records/index.ts";

/** What stands where a name was. */
const NAMELESS = "–";

const BLANK = {
  name: NAMELESS,
  email: null,
  phone: null,
  contact_id: null,
  comment: "",
  proposal: null,
  deputy_name: null,
  deputy_email: null,
  noted_by: null,
  mail_id: null,
  bounce: null,
};

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const findOld = (db: TenantDb, before: Date) =>
  db
    .selectFrom("invitation as i")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
    )
    .select("i.id")
    .where("m.day", "<", dayOf(before))
    .where("i.name", "<>", NAMELESS);

/** Who was invited as a person; that their organisation was stays. */
export const invitationsPeriod: Period = {
  name: "invitations",
  days: 365,
  shortest: 30,
  longest: 1095,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: bis die Niederschrift genehmigt und der Bericht des Jahres geschrieben ist.",
  count: (db, before) => countRows(findOld(db, before)),
};

/** Takes people off invitations to meetings long gone. */
export async function forgetInvited(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, invitationsPeriod)) * 86_400_000);
  await db.updateTable("invitation").set(BLANK).where("id", "in", findOld(db, before)).execute();
}

/** What people needed is gone the day after the meeting, or when it was called off. */
export async function forgetNeeds(db: TenantDb, today: string): Promise<void> {
  await db
    .deleteFrom("invitation_need")
    .where("meeting_id", "in", (eb) =>
      eb
        .selectFrom("meeting")
        .select("id")
        .where((or) => or.or([or("day", "<", today), or("stage", "=", "cancelled")])),
    )
    .execute();
}

/** Takes a person of the directory off all invitations. */
export async function forgetPerson(db: TenantDb, contactId: string): Promise<void> {
  const own = db.selectFrom("invitation").select("id").where("contact_id", "=", contactId);
  await db.deleteFrom("invitation_need").where("invitation_id", "in", own).execute();
  await db.updateTable("invitation").set(BLANK).where("contact_id", "=", contactId).execute();
}

/** Meetings a person of the directory is invited to. */
export async function findMentions(db: TenantDb, contactId: string) {
  return db
    .selectFrom("invitation as i")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "i.tenant_id").onRef("r.id", "=", "i.meeting_id"),
    )
    .select(["r.kind", "r.title", "r.slug"])
    .where("i.contact_id", "=", contactId)
    .execute();
}
