import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import { absoluteAddress, pathsOf, type Services, type Tenant } from "../records/index.ts";
import { pathOf } from "./announcement.ts";

/** What sort of mail it is, in the postbox. */
export const MAIL_KIND = "announcement";

const t = getTranslator("de");

const inside = (services: Services, tenant: Tenant, path: string): string =>
  absoluteAddress(services, tenant, pathsOf(tenant).intern(path));

/** Where somebody changes how they hear of a group, or ends it. */
export const choiceAddress = (services: Services, tenant: Tenant, token: string): string =>
  inside(services, tenant, `mitteilungen/abo/${token}`);

type Mail = RenderedMail & { unsubscribeUrl: string };

function groupMail(
  services: Services,
  tenant: Tenant,
  { group, token, ...said }: { group: { title: string }; token: string; subject: string; parts: readonly MailPart[] },
): Mail {
  const unsubscribeUrl = choiceAddress(services, tenant, token);
  const footer = [tenant.networkName, t("announcements.mail.why", { group: group.title }), unsubscribeUrl];
  return { ...renderMail({ ...said, footer }), unsubscribeUrl };
}

/** Markdown as a mail without style shows it: paragraphs, links spelled out. */
const paragraphs = (text: string): MailPart[] =>
  text
    .replaceAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/gu, "$1 ($2)")
    .split(/\n{2,}/u)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((paragraph) => ({ paragraph }));

/** One announcement, to one reader who hears of them at once. */
export const announcementMail = (
  services: Services,
  tenant: Tenant,
  mail: {
    group: { title: string };
    told: { title: string; body: string; slug: string };
    author: string;
    token: string;
  },
): Mail =>
  groupMail(services, tenant, {
    ...mail,
    subject: `${mail.group.title}: ${mail.told.title}`,
    parts: [
      ...paragraphs(mail.told.body),
      { note: t("announcements.by", { author: mail.author }) },
      { button: t("announcements.mail.read"), href: inside(services, tenant, pathOf(mail.told)) },
    ],
  });

/** What was said since the last mail: announcements, and what others said to some. */
export type Collected = {
  announcements: readonly { title: string; body: string; slug: string; author: string }[];
  comments: readonly { title: string; slug: string; author: string; text: string }[];
};

const LONGEST = 400;
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`);

/** Everything of a group since the last mail, to one reader. */
export const collectedMail = (
  services: Services,
  tenant: Tenant,
  mail: { group: { title: string; slug: string }; collected: Collected; token: string },
): Mail => {
  const { announcements, comments } = mail.collected;
  const address = (slug: string) => inside(services, tenant, pathOf({ slug }));
  return groupMail(services, tenant, {
    ...mail,
    subject: t("announcements.mail.collected", { group: mail.group.title }),
    parts: [
      ...announcements.flatMap((one): MailPart[] => [
        { paragraph: `${one.title} (${one.author})` },
        { note: [shorten(one.body), address(one.slug)].filter((line) => line !== "").join("\n") },
      ]),
      ...comments.flatMap((one): MailPart[] => [
        { paragraph: t("announcements.mail.said", { author: one.author, title: one.title }) },
        { note: `${shorten(one.text)}\n${address(one.slug)}` },
      ]),
      {
        button: t("announcements.mail.all"),
        href: inside(services, tenant, `gremien/${mail.group.slug}/mitteilungen`),
      },
    ],
  });
};
