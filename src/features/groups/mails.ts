import { getTranslator } from "../../platform/i18n/translate.ts";
import { type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import { absoluteAddress, pathsOf, type Services, type Tenant } from "../records/index.ts";
import type { Group } from "./group.ts";
import type { JoinRequest } from "./join-queries.ts";

const t = getTranslator("de");

const footerOf = (tenant: Tenant, why: string): [string, string] => [`${tenant.networkName} · ${tenant.name}`, why];

/** Tells who leads a group that somebody asks to join. What was written stays in the workspace: it has an end there. */
export function arrivalMail(services: Services, tenant: Tenant, group: Group): RenderedMail {
  return renderMail({
    subject: t("groups-office.mail.arrivalSubject", { group: group.title }),
    parts: [
      { paragraph: t("groups-office.mail.arrival", { group: group.title }) },
      {
        button: t("groups-office.mail.arrivalButton"),
        href: absoluteAddress(services, tenant, pathsOf(tenant).intern(`gremien/${group.slug}/anfragen`)),
      },
    ],
    footer: footerOf(tenant, t("groups-office.mail.arrivalWhy")),
  });
}

/** Tells who asked what was decided, with the lead's word. */
export function answerMail(
  tenant: Tenant,
  group: Group,
  request: JoinRequest,
  { decision, note }: { decision: "accepted" | "refused"; note: string | null },
): RenderedMail {
  const said = { group: group.title, organisation: request.organisationName };
  return renderMail({
    subject: t(`groups-office.mail.${decision}Subject`, { group: group.title }),
    greeting: t("accounts.mail.greeting", { name: request.name }),
    parts: [
      { paragraph: t(`groups-office.mail.${decision}`, said) },
      ...(note === null ? [] : note.split(/\n{2,}/u).map((paragraph) => ({ paragraph }))),
    ],
    footer: footerOf(tenant, t("groups-office.mail.answerWhy")),
  });
}
