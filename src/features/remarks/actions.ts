import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { isMailAddress, queueMail } from "../../platform/mail/index.ts";
import type { Offer } from "../offers/index.ts";
import {
  absoluteAddress,
  countRows,
  findDays,
  pathsOf,
  type Period,
  type Services,
  type Tenant,
} from "../records/index.ts";
import type { RemarkInput } from "./forms.ts";
import { answerMail, noticeMail } from "./mails.ts";
import { findKeepers } from "./queries.ts";
import { type Remark, REMARK_DAYS } from "./remark.ts";

type Around = { services: Services; tenant: Tenant };

/** The office's own address where it has one, else its people. */
async function findOffice(db: TenantDb, tenant: Tenant): Promise<{ address: string; name: string }[]> {
  const { email } = tenant.office;
  return email !== undefined && isMailAddress(email)
    ? [{ address: email, name: tenant.office.name ?? tenant.name }]
    : findKeepers(db, null);
}

/** Keeps a message, and tells the offer's organisation and the office by mail that there is one; not what it says. */
export async function receiveRemark(
  db: TenantDb,
  { services, tenant }: Around,
  offer: Pick<Offer, "id" | "title" | "providerId">,
  said: RemarkInput & { language: Language },
): Promise<void> {
  const id = services.newId();
  const at = services.clock.now();
  await db
    .insertInto("remark")
    .values({
      tenant_id: tenant.id,
      id,
      offer_id: offer.id,
      visible_to: `o:${offer.providerId}`,
      kind: said.kind,
      message: said.message,
      reply_to: said.replyTo ?? null,
      language: said.language,
      received_at: at,
    })
    .execute();
  const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(`rueckfragen/${id}`));
  const people = [...(await findKeepers(db, offer.providerId)), ...(await findOffice(db, tenant))];
  const byAddress = new Map(people.map((one) => [one.address.toLowerCase(), one]));
  for (const to of byAddress.values()) {
    const mail = noticeMail({ tenant, name: to.name, offer: offer.title, kind: said.kind, href });
    await queueMail(db, { tenantId: tenant.id, id: services.newId(), kind: "remark", to, at, ...mail });
  }
}

/**
 * Answers by mail, or closes without an answer. Whoever is second changes nothing.
 * @returns whether it was still open
 */
export async function settleRemark(
  db: TenantDb,
  { services, tenant }: Around,
  remark: Remark,
  by: string,
  answer: string | null,
): Promise<boolean> {
  const at = services.clock.now();
  const { numUpdatedRows } = await db
    .updateTable("remark")
    .set({ settled_at: at, settled_by: by, answer })
    .where("id", "=", remark.id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (answer !== null && remark.replyTo !== null) {
    const path = pathsOf(tenant).site(remark.language, `angebote/${remark.offer.slug}`);
    const href = absoluteAddress(services, tenant, path);
    const mail = answerMail({ tenant, remark, answer, href });
    const to = { address: remark.replyTo };
    await queueMail(db, { tenantId: tenant.id, id: services.newId(), kind: "remark-answer", to, at, ...mail });
  }
  return true;
}

/** How long messages of visitors are kept, answered or not. */
export const REMARK_PERIOD: Period = {
  name: "remarks",
  days: REMARK_DAYS,
  shortest: 14,
  longest: REMARK_DAYS,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: nach der Antwort ist der Zweck erreicht",
  count: (db, before) => countRows(db.selectFrom("remark").select("id").where("received_at", "<", before)),
};

/** Deletes messages with their addresses when their time is over, answered or not. */
export async function forgetRemarks(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, REMARK_PERIOD)) * 86_400_000);
  await db.deleteFrom("remark").where("received_at", "<", before).execute();
}
