import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { createOrganisation, EMPTY_ORGANISATION, type OrganisationContent } from "../directory/index.ts";
import {
  Conflict,
  countRows,
  findDays,
  type Period,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import {
  DAYS_KEPT_SETTLED,
  endOf,
  endOfSettled,
  type Inquiry,
  type InquiryContent,
  type MessageKind,
} from "./inquiry.ts";
import { inquiryMail } from "./mails.ts";
import { findInquiry } from "./queries.ts";

/** Writes a message down, and a mail to the office that says where it is to be read. @returns its id */
export async function receiveInquiry(
  db: TenantDb,
  services: Services,
  tenant: Tenant,
  message: { kind: MessageKind; content: InquiryContent; language: string },
): Promise<string> {
  const { clock, newId } = services;
  const id = newId();
  const now = clock.now();
  await db
    .insertInto("inquiry")
    .values({
      tenant_id: tenant.id,
      id,
      kind: message.kind,
      content: JSON.stringify(message.content),
      language: message.language,
      received_at: now,
      delete_on: endOf(clock.today()),
    })
    .execute();
  const { email } = tenant.office;
  if (email) {
    const mail = inquiryMail(services, tenant, { id, kind: message.kind });
    await queueMail(db, {
      tenantId: tenant.id,
      id: newId(),
      kind: "inquiry",
      to: { address: email },
      at: now,
      ...mail,
    });
  }
  return id;
}

/** A message that waits, for settling it. @throws 404, Conflict where somebody was faster */
async function takeOpen(db: TenantDb, id: string): Promise<Inquiry> {
  const inquiry = await findInquiry(db, id, "for update");
  if (inquiry === undefined) throw notFound();
  if (inquiry.settledAt !== null) throw new Conflict();
  return inquiry;
}

async function settle(db: TenantDb, scope: Scope, inquiry: Inquiry, recordId: string | null): Promise<void> {
  await db
    .updateTable("inquiry")
    .set({
      settled_at: scope.clock.now(),
      settled_by: scope.actor.name,
      delete_on: endOfSettled(scope.clock.today(), inquiry.deleteOn),
      record_id: recordId,
    })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", inquiry.id)
    .execute();
}

/** Notes that a message is dealt with; it is deleted soon afterwards. */
export async function settleInquiry(db: TenantDb, scope: Scope, id: string): Promise<void> {
  await settle(db, scope, await takeOpen(db, id), null);
}

/**
 * What a message says, as an organisation. How it is reached stays with the office, and so does the person who wrote:
 * writing to the office is no consent to be published (Art. 6 (1) DSGVO).
 */
export function organisationOf(content: InquiryContent, newId: () => string): OrganisationContent {
  const { organisation = "", about = "", person, email, phone, website } = content;
  const internal = { label: null, audience: "office" as const };
  const onNoBasis = { ...internal, basis: "none" as const, basisOn: null, basisUntil: null, basisNote: null };
  const reach = [
    ...(email === undefined ? [] : [{ field: "email" as const, value: email }]),
    ...(phone === undefined ? [] : [{ field: "phone" as const, value: phone }]),
  ];
  const named = person === undefined ? [] : [{ field: "name" as const, value: person }, ...reach];
  return {
    ...EMPTY_ORGANISATION,
    name: organisation,
    description: about,
    points: website === undefined ? [] : [{ field: "website", value: website, label: null, audience: "public" }],
    persons: named.length === 0 ? [] : [{ id: newId(), points: named.map((one) => ({ ...one, ...onNoBasis })) }],
  };
}

/** Makes a draft organisation of what a message says. @returns where it is found @throws Conflict for what was taken over already */
export async function takeOverInquiry(db: TenantDb, scope: Scope, id: string): Promise<{ slug: string }> {
  const inquiry = await takeOpen(db, id);
  if (inquiry.kind !== "join") throw notFound();
  const content = organisationOf(inquiry.content, scope.newId);
  const made = await createOrganisation(db, scope, content, { state: "draft" });
  await settle(db, scope, inquiry, made.id);
  return made;
}

/** How long messages are kept once they are settled; others go half a year after they came. */
export const INQUIRY_PERIOD: Period = {
  name: "inquiries",
  days: DAYS_KEPT_SETTLED,
  shortest: 1,
  longest: DAYS_KEPT_SETTLED,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: nachfragen können, dann ist der Zweck erreicht",
  count: (db, before) => countRows(db.selectFrom("inquiry").select("id").where("settled_at", "<", before)),
};

/** Deletes messages whose time is over. */
export async function deleteOldInquiries(db: TenantDb, today: string): Promise<void> {
  await db.deleteFrom("inquiry").where("delete_on", "<", today).execute();
  const before = new Date(Date.parse(today) - (await findDays(db, INQUIRY_PERIOD)) * 86_400_000);
  await db.deleteFrom("inquiry").where("settled_at", "<", before).execute();
}
