import { getTranslator } from "../../platform/i18n/translate.ts";
import { type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import type { Tenant } from "../records/index.ts";
import type { Remark, RemarkKind } from "./remark.ts";

const senderOf = (tenant: Tenant): string => `${tenant.networkName} · ${tenant.office.name ?? tenant.name}`;

/** Tells somebody who cares for an offer that there is a message. What it says stands in the workspace, and is deleted there. */
export function noticeMail(letter: {
  tenant: Tenant;
  name: string;
  offer: string;
  kind: RemarkKind;
  href: string;
}): RenderedMail {
  const t = getTranslator("de");
  const { tenant, name, offer, kind, href } = letter;
  return renderMail({
    subject: t("remarks-office.mail.subject", { offer }),
    greeting: t("accounts.mail.greeting", { name }),
    parts: [
      { paragraph: t(`remarks-office.mail.${kind}`, { offer }) },
      { button: t("remarks-office.mail.button"), href },
      { note: t("remarks-office.mail.note") },
    ],
    footer: [senderOf(tenant), t("remarks-office.mail.why")],
  });
}

/** The answer, in the frame of the language in which somebody asked. */
export function answerMail(letter: { tenant: Tenant; remark: Remark; answer: string; href: string }): RenderedMail {
  const { tenant, remark, answer, href } = letter;
  const t = getTranslator(remark.language);
  const offer = remark.offer.title;
  return renderMail({
    lang: t.htmlLang,
    dir: t.dir,
    subject: t("remarks.mail.subject", { offer }),
    parts: [
      { paragraph: t("remarks.mail.intro", { offer }) },
      ...answer
        .split(/\n+/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .map((paragraph) => ({ paragraph })),
      { button: t("remarks.mail.button"), href },
    ],
    footer: [senderOf(tenant), t("remarks.mail.why")],
  });
}
