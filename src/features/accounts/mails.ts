import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import type { Role, Tenant } from "../records/index.ts";

type Letter = { tenant: Tenant; name: string; href: string };

const senderOf = (tenant: Tenant): string => `${tenant.networkName} · ${tenant.office.name ?? tenant.name}`;

/** The mail with link and code that somebody asked for. */
export function signInMail(
  letter: Letter & { code: string; until: Date },
  t: Translator = getTranslator("de"),
): RenderedMail {
  const { tenant, name, href, code, until } = letter;
  return renderMail({
    subject: t("accounts.mail.signInSubject"),
    greeting: t("accounts.mail.greeting", { name }),
    parts: [
      { paragraph: t("accounts.mail.signIn", { network: tenant.networkName }) },
      { button: t("accounts.mail.signInButton"), href },
      { code, label: t("accounts.mail.code") },
      { note: t("accounts.mail.valid", { until: t.dateTime(until) }) },
      { note: t("accounts.mail.notYou") },
    ],
    footer: [senderOf(tenant), t("accounts.mail.signInWhy")],
  });
}

/** The mail that tells somebody of a new or lost way into their account: whoever did it, they learn of it. */
export function changedWaysMail(
  letter: Letter & { what: string; at: Date },
  t: Translator = getTranslator("de"),
): RenderedMail {
  const { tenant, name, href, what, at } = letter;
  return renderMail({
    subject: t("accounts-ways.mail.subject"),
    greeting: t("accounts.mail.greeting", { name }),
    parts: [
      { paragraph: what },
      { note: t("accounts-ways.mail.when", { at: t.dateTime(at) }) },
      { paragraph: t("accounts-ways.mail.notYou") },
      { button: t("accounts-ways.mail.button"), href },
    ],
    footer: [senderOf(tenant), t("accounts-ways.mail.why")],
  });
}

/** The mail that tells everybody of the office that somebody else can get in now, or in another way. */
export function changedDoorsMail(
  letter: Letter & { what: string; at: Date },
  t: Translator = getTranslator("de"),
): RenderedMail {
  const { tenant, name, href, what, at } = letter;
  return renderMail({
    subject: t("accounts-ways.mail.officeSubject"),
    greeting: t("accounts.mail.greeting", { name }),
    parts: [
      { paragraph: what },
      { note: t("accounts-ways.mail.when", { at: t.dateTime(at) }) },
      { paragraph: t("accounts-ways.mail.officeNotYou") },
      { button: t("accounts-ways.mail.officeButton"), href },
    ],
    footer: [senderOf(tenant), t("accounts-ways.mail.officeWhy")],
  });
}

/** The mail that invites somebody; its link signs in for 30 minutes and asks for a fresh one afterwards. */
export function invitationMail(
  letter: Letter & { role: Role; inviter: string },
  t: Translator = getTranslator("de"),
): RenderedMail {
  const { tenant, name, href, role, inviter } = letter;
  return renderMail({
    subject: t("accounts.mail.inviteSubject", { network: tenant.networkName }),
    greeting: t("accounts.mail.greeting", { name }),
    parts: [
      { paragraph: t("accounts.mail.invite", { inviter, network: tenant.networkName }) },
      { paragraph: t(`accounts.mail.inviteRole.${role}`) },
      { button: t("accounts.mail.inviteButton"), href },
      { note: t("accounts.mail.inviteValid") },
      { note: t("accounts.mail.inviteNoPassword") },
    ],
    footer: [senderOf(tenant), t("accounts.mail.inviteWhy", { inviter })],
  });
}
