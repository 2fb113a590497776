import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import type { Tenant } from "../records/index.ts";
import type { Prolonged } from "./mailing-queries.ts";

/** What is wanted from one organisation, and the link to all of it. */
export type AskedOf = { organisation: string; asks: readonly string[]; dueOn: string | null; href: string };

const senderOf = (tenant: Tenant): string => `${tenant.networkName} · ${tenant.office.name ?? tenant.name}`;

const paragraphsOf = (text: string): MailPart[] =>
  text
    .split(/\n{2,}/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((paragraph) => ({ paragraph }));

/** The one mail that asks for everything that is due. `letters`: what the office writes with its rounds. */
export function asksMail(mail: {
  tenant: Tenant;
  name: string | null;
  asked: readonly AskedOf[];
  letters: readonly string[];
  /** Rounds that got more time, and why. */
  prolonged?: readonly Prolonged[];
  /** What other features have for the same person. */
  enclosed?: readonly MailPart[];
  isReminder: boolean;
  until: Date;
}): RenderedMail {
  const t = getTranslator("de");
  const { tenant, name, asked, letters, prolonged = [], enclosed = [], isReminder, until } = mail;
  const [first] = asked;
  const organisation = asked.length === 1 ? (first?.organisation ?? "") : tenant.networkName;
  const parts = asked.flatMap(({ organisation: of, asks, dueOn, href }): MailPart[] => [
    {
      paragraph:
        dueOn === null
          ? t("rounds-office.mail.what", { organisation: of })
          : t("rounds-office.mail.whatUntil", { organisation: of, on: dueOn }),
    },
    { list: asks },
    { button: t("rounds-office.mail.button"), href },
  ]);
  return renderMail({
    subject: t(isReminder ? "rounds-office.mail.reminderSubject" : "rounds-office.mail.subject", { organisation }),
    greeting: name === null ? t("rounds-office.mail.greeting") : t("accounts.mail.greeting", { name }),
    parts: [
      ...(isReminder ? [{ paragraph: t("rounds-office.mail.reminder") }] : []),
      ...prolonged.flatMap(({ dueOn, note }) => [
        { paragraph: t("rounds-office.mail.prolonged", { on: dueOn }) },
        ...paragraphsOf(note),
      ]),
      ...letters.flatMap(paragraphsOf),
      ...parts,
      ...enclosed,
      { note: t("rounds-office.mail.how") },
      { note: t("rounds-office.mail.valid", { until: t.dateTime(until) }) },
    ],
    footer: [senderOf(tenant), t("rounds-office.mail.why", { network: tenant.networkName })],
  });
}

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
