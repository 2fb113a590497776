import { isLanguage, type Language } from "../../platform/i18n/languages.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import { absoluteAddress, pathsOf, pickText, type Services, type Tenant, type Translations } from "../records/index.ts";
import type { Issue, Told } from "./newsletter.ts";

export const languageOf = (code: string): Language => (isLanguage(code) ? code : "de");

const at = (services: Services, tenant: Tenant, language: Language, path: string): string =>
  absoluteAddress(services, tenant, pathsOf(tenant).site(language, path));

/** Asks whom the address belongs to whether they want the newsletter. */
export function confirmMail(services: Services, tenant: Tenant, language: Language, token: string): RenderedMail {
  const t = getTranslator(language);
  return renderMail({
    lang: t.htmlLang,
    dir: t.dir,
    subject: t("newsletter.mail.confirmSubject", { county: tenant.name }),
    parts: [
      { paragraph: t("newsletter.mail.confirmText") },
      {
        button: t("newsletter.confirm"),
        href: at(services, tenant, language, `newsletter/bestaetigung/${token}`),
      },
      { note: t("newsletter.mail.notYou") },
    ],
    footer: [tenant.name],
  });
}

/** For who gets it already: the page that was filled says the same to everybody. */
export function alreadyMail(services: Services, tenant: Tenant, language: Language, token: string): RenderedMail {
  const t = getTranslator(language);
  return renderMail({
    lang: t.htmlLang,
    dir: t.dir,
    subject: t("newsletter.mail.confirmSubject", { county: tenant.name }),
    parts: [
      { paragraph: t("newsletter.mail.already") },
      { button: t("newsletter.unsubscribe"), href: at(services, tenant, language, `newsletter/abmeldung/${token}`) },
    ],
    footer: [tenant.name],
  });
}

/** Where a subscriber ends it. */
export const unsubscribeAddress = (services: Services, tenant: Tenant, language: Language, token: string): string =>
  at(services, tenant, language, `newsletter/abmeldung/${token}`);

/** The parts of an issue for readers of a language: what the office says, and what it tells of. */
function partsOf(
  services: Services,
  tenant: Tenant,
  language: Language,
  { issue, told, translations }: { issue: Issue; told: readonly Told[]; translations: Translations },
): MailPart[] {
  const text = (words: string): MailPart[] =>
    words === "" ? [] : words.split(/\n{2,}/u).map((paragraph) => ({ paragraph }));
  const entries = told.flatMap((one): MailPart[] => {
    const path = services.registry.kind(one.kind)?.sitePath?.(one);
    const title = pickText(translations, language, one.id, "title", one.title).text;
    const summary = pickText(translations, language, one.id, "summary", one.summary).text;
    const link = path === undefined ? "" : at(services, tenant, language, path);
    return [{ paragraph: title }, { note: [summary, link].filter((part) => part !== "").join("\n") }];
  });
  return [...text(issue.intro), ...entries, ...text(issue.closing)];
}

/** An issue as a mail to one subscriber. */
export function issueMail(
  services: Services,
  tenant: Tenant,
  language: Language,
  content: { issue: Issue; told: readonly Told[]; translations: Translations; unsubscribe: string },
): RenderedMail {
  const t = getTranslator(language);
  const { issue, unsubscribe } = content;
  return renderMail({
    lang: t.htmlLang,
    dir: t.dir,
    subject: issue.title,
    parts: [
      ...partsOf(services, tenant, language, content),
      { note: `${t("newsletter.readOnSite")}: ${at(services, tenant, language, `newsletter/ausgaben/${issue.slug}`)}` },
    ],
    footer: [tenant.name, `${t("newsletter.mail.why")} ${t("newsletter.unsubscribe")}: ${unsubscribe}`],
  });
}
