import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { isMailAddress, queueMail, renderMail } from "../../platform/mail/index.ts";
import { findModerators, findSeats, holdsOn } from "../groups/index.ts";
import type { Meeting } from "../meetings/index.ts";
import {
  absoluteAddress,
  askLinkSecret,
  makeToken,
  pathsOf,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { MINUTES_LINK_DAYS } from "./link.ts";
import { findApproval } from "./queries.ts";

export type Around = { services: Services; tenant: Tenant; scope: Scope };

/** Somebody who gets minutes. */
export type Recipient = { name: string; email: string; organisationId: string | null };

/** Everybody who gets the minutes of a meeting: who sits in the group, who moderates it, who was asked to come; each address once. */
export async function findRecipients(db: TenantDb, meeting: Meeting, today: string): Promise<Recipient[]> {
  const seats = (await findSeats(db, meeting.groupId)).filter((seat) => holdsOn(seat, today));
  const seated = seats.flatMap(({ organisationId, persons }) =>
    persons.filter((person) => holdsOn(person, today)).map((person) => ({ ...person, organisationId })),
  );
  const moderators = (await findModerators(db, meeting.groupId)).filter((one) => holdsOn(one, today));
  const invited = await db
    .selectFrom("invitation")
    .select(["name", "email", "organisation_id as organisationId"])
    .where("meeting_id", "=", meeting.id)
    .where("uninvited_at", "is", null)
    .orderBy("name")
    .execute();
  const found = new Map<string, Recipient>();
  for (const { name, email, organisationId } of [...seated, ...moderators, ...invited]) {
    const address = email?.toLowerCase() ?? "";
    if (isMailAddress(address) && !found.has(address)) found.set(address, { name, email: address, organisationId });
  }
  return [...found.values()];
}

/** Notes to whom a version goes; who has a link already keeps it. @returns what their links are made of, by address */
async function noteRecipients(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  { recipients, number }: { recipients: readonly Recipient[]; number: number },
): Promise<Map<string, string>> {
  const at = scope.clock.now();
  const rows = await db
    .insertInto("minutes_recipient")
    .values(
      recipients.map(({ name, email, organisationId }) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        meeting_id: meeting.id,
        group_id: meeting.groupId,
        organisation_id: organisationId,
        link_id: scope.newId(),
        name,
        email,
        sent_at: at,
        sent_version: number,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "meeting_id", "email"]).doUpdateSet({ sent_at: at, sent_version: number }),
    )
    .returning(["email", "link_id"])
    .execute();
  return new Map(rows.map(({ email, link_id }) => [email, link_id]));
}

/** Sends a version of minutes to everybody who gets them, each by a link of their own. @returns how many */
export async function sendMinutes(db: TenantDb, around: Around, meeting: Meeting, number: number): Promise<number> {
  const { services, tenant, scope } = around;
  const recipients = await findRecipients(db, meeting, scope.clock.today());
  if (recipients.length === 0) return 0;
  const links = await noteRecipients(db, scope, meeting, { recipients, number });
  const [t, secret, approval] = [getTranslator("de"), await askLinkSecret(around), await findApproval(db, meeting.id)];
  const at = scope.clock.now();
  for (const { name, email } of recipients) {
    const token = makeToken(secret, "minutes", links.get(email) ?? "");
    const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(`protokoll/${token}`));
    const mail = renderMail({
      subject: t("minutes-office.mail.subject", { title: meeting.title }),
      greeting: t("accounts.mail.greeting", { name }),
      parts: [
        {
          paragraph: t(number === 1 ? "minutes-office.mail.first" : "minutes-office.mail.again", {
            title: meeting.title,
            day: t.date(meeting.day),
            number,
          }),
        },
        { button: t("minutes-office.mail.button"), href },
        { paragraph: t("minutes-office.mail.until", { day: t.date(approval.objectionsUntil ?? meeting.day) }) },
        { note: t("minutes-office.mail.own") },
      ],
      footer: [`${tenant.networkName} · ${tenant.office.name ?? tenant.name}`],
    });
    const to = { address: email, name };
    const secretUntil = new Date(at.getTime() + MINUTES_LINK_DAYS * 86_400_000);
    await queueMail(db, { tenantId: tenant.id, id: scope.newId(), kind: "minutes", to, at, secretUntil, ...mail });
  }
  return recipients.length;
}
