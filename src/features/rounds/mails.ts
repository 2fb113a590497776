import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import type { Tenant } from "../records/index.ts";

const senderOf = (tenant: Tenant): string => `${tenant.networkName} · ${tenant.office.name ?? tenant.name}`;

const paragraphsOf = (text: string): MailPart[] =>
  text
    .split(/\n{2,}/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((paragraph) => ({ paragraph }));

/** The mail that somebody gets who wants the link again, or whom a colleague has passed it on to. */
export function linkMail(mail: {
  tenant: Tenant;
  name: string | null;
  links: readonly { organisation: string; href: string }[];
  until: Date;
  /** Who passed it on; null: it was asked for. */
  from: string | null;
  word?: string | undefined;
}): RenderedMail {
  const t = getTranslator("de");
  const { tenant, name, links, until, from, word } = mail;
  const organisation = links.length === 1 ? (links[0]?.organisation ?? "") : tenant.networkName;
  return renderMail({
    subject: t("rounds-office.mail.linkSubject", { organisation }),
    greeting: name === null ? t("rounds-office.mail.greeting") : t("accounts.mail.greeting", { name }),
    parts: [
      ...(from === null ? [] : [{ paragraph: t("rounds-office.mail.passedOn", { from, organisation }) }]),
      ...(word === undefined ? [] : paragraphsOf(word)),
      ...links.flatMap(({ organisation: of, href }): MailPart[] => [
        { paragraph: t("rounds-office.mail.link", { organisation: of }) },
        { button: t("rounds-office.mail.button"), href },
      ]),
      { note: t("rounds-office.mail.how") },
      { note: t("rounds-office.mail.valid", { until: t.dateTime(until) }) },
    ],
    footer: [senderOf(tenant), t("rounds-office.mail.why", { network: tenant.networkName })],
  });
}
