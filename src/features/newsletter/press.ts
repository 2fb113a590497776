import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import type { News } from "../news/index.ts";
import { absoluteAddress, pathsOf, type Scope, type Services, type Tenant } from "../records/index.ts";

/** Somebody of the press the office writes to. Internal. */
export type PressContact = {
  id: string;
  medium: string;
  name: string | null;
  email: string;
  phone: string | null;
  /** Why the address may be kept: the function of the person, or their consent (Art. 6 Abs. 1 DSGVO). */
  basis: "function" | "consent";
  basisNote: string | null;
};

/** Who got a press release. */
export type PressDelivery = { contactId: string | null; medium: string; sentAt: Date; sentBy: string };

export async function findPressContacts(db: TenantDb): Promise<PressContact[]> {
  const rows = await db
    .selectFrom("press_contact")
    .select(["id", "medium", "name", "email", "phone", "basis", "basis_note as basisNote"])
    .orderBy("medium")
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...row, basis: row.basis === "consent" ? "consent" : "function" }));
}

export const findPressDeliveries = (db: TenantDb, newsId: string): Promise<PressDelivery[]> =>
  db
    .selectFrom("press_delivery")
    .select(["contact_id as contactId", "medium", "sent_at as sentAt", "sent_by as sentBy"])
    .where("news_id", "=", newsId)
    .orderBy("sent_at")
    .orderBy("medium")
    .execute();

/** Enters a contact; the same address replaces what was known of it. */
export async function writePressContact(
  db: TenantDb,
  scope: Scope,
  { basisNote, ...contact }: Omit<PressContact, "id">,
): Promise<void> {
  const values = { ...contact, basis_note: basisNote, added_at: scope.clock.now(), added_by: scope.actor.name };
  await db
    .deleteFrom("press_contact")
    .where((eb) => eb(eb.fn<string>("lower", ["email"]), "=", contact.email.toLowerCase()))
    .execute();
  await db
    .insertInto("press_contact")
    .values({ tenant_id: scope.tenantId, id: scope.newId(), ...values })
    .execute();
}

export async function removePressContact(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom("press_contact").where("id", "=", id).execute();
}

/** Sends published news to contacts of the press who have not got it, each a mail of its own. @returns to how many */
export async function sendToPress(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  news: News,
  contactIds: readonly string[],
): Promise<number> {
  const t = getTranslator("de");
  const had = new Set((await findPressDeliveries(db, news.id)).map(({ contactId }) => contactId));
  const contacts = (await findPressContacts(db)).filter(({ id }) => contactIds.includes(id) && !had.has(id));
  const address = absoluteAddress(services, tenant, pathsOf(tenant).site("de", `neuigkeiten/${news.slug}`));
  const rendered = renderMail({
    subject: news.title,
    parts: [
      ...[news.summary, ...news.body.split(/\n{2,}/u)]
        .filter((text) => text !== "")
        .map((paragraph) => ({ paragraph })),
      { note: address },
    ],
    footer: [`${tenant.networkName} · ${tenant.name}`, t("newsletter-office.press.why")],
  });
  const at = scope.clock.now();
  for (const contact of contacts) {
    const mailId = scope.newId();
    const to = { address: contact.email, ...(contact.name === null ? {} : { name: contact.name }) };
    await queueMail(db, { tenantId: tenant.id, id: mailId, kind: "press-release", to, at, ...rendered });
    await db
      .insertInto("press_delivery")
      .values({
        tenant_id: tenant.id,
        id: scope.newId(),
        news_id: news.id,
        contact_id: contact.id,
        medium: contact.medium,
        mail_id: mailId,
        sent_at: at,
        sent_by: scope.actor.name,
      })
      .execute();
  }
  return contacts.length;
}
