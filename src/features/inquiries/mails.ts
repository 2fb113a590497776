import { getTranslator } from "../../platform/i18n/translate.ts";
import { type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import { absoluteAddress, pathsOf, type Services, type Tenant } from "../records/index.ts";
import type { MessageKind } from "./inquiry.ts";

/** Tells the office that somebody has written. What was written stays in the workspace: it has an end there. */
export function inquiryMail(
  services: Services,
  tenant: Tenant,
  { id, kind }: { id: string; kind: MessageKind },
): RenderedMail {
  const t = getTranslator("de");
  return renderMail({
    subject: t(`inquiries.mail.subject.${kind}`),
    parts: [
      { paragraph: t(`inquiries.mail.text.${kind}`) },
      {
        button: t("inquiries.mail.button"),
        href: absoluteAddress(services, tenant, pathsOf(tenant).intern(`nachrichten/${id}`)),
      },
    ],
    footer: [`${tenant.networkName} · ${tenant.name}`, t("inquiries.mail.why")],
  });
}
