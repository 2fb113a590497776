import { createHash } from "node:crypto";
import type { Translator } from "../../platform/i18n/translate.ts";
import { type MailPart, type RenderedMail, renderMail } from "../../platform/mail/index.ts";
import { type AgendaItem, type Meeting, startTimes } from "../meetings/index.ts";
import type { Tenant } from "../records/index.ts";
import type { Invitation, Telling } from "./invitation.ts";

/** Why somebody is written to. */
export type Occasion = Telling | "remind" | "uninvited" | "deputy";

/** What is told of a meeting: the same to everybody. */
export type Told = { meeting: Meeting; agenda: readonly AgendaItem[] };

/** What is told besides day and time, as a hash: where it is another one, there is something new to read. */
export function wordsOf({ meeting, agenda }: Told): string {
  const { title, venue, address, videoUrl, bring, description, moderation } = meeting;
  // Without papers as it was before there were some: nobody is told of a change that is none.
  const items = agenda.map(({ kind, title: item, text, minutes, speaker, papers }) => [
    kind,
    item,
    text,
    minutes,
    speaker,
    ...papers.map(({ id, version }) => `${id} ${version}`),
  ]);
  const words = JSON.stringify([title, venue, address, videoUrl, bring, description, moderation, items]);
  return createHash("sha256").update(words).digest("base64url");
}

/** Where it takes place, in a line. */
export const placeOf = ({ venue, address }: Meeting): string =>
  [venue, address].filter((word) => word !== "").join(", ");

const agendaLines = (t: Translator, { meeting, agenda }: Told): string[] => {
  const times = startTimes(meeting.fromTime, agenda);
  return agenda.map(({ kind, title, speaker, papers }, index) => {
    const time = times[index] ?? null;
    const what = t.code("meetings-office.itemKind", kind);
    const line = [time === null ? `${index + 1}.` : time, title, `(${what}${speaker === "" ? "" : `, ${speaker}`})`];
    const titles = papers.map((one) => one.title).join(", ");
    return [...line, ...(titles === "" ? [] : [`– ${t("meetings-office.papers.named", { titles })}`])].join(" ");
  });
};

/** When, where, what to bring: each a line. */
export function factLines(t: Translator, { meeting }: Told): string[] {
  const { day, fromTime, untilTime, videoUrl, bring } = meeting;
  const place = placeOf(meeting);
  return [
    t("invitations-office.mail.when", { day, from: fromTime.slice(0, 5), until: untilTime.slice(0, 5) }),
    ...(place === "" ? [] : [t("invitations-office.mail.where", { place })]),
    ...(videoUrl === null ? [] : [t("invitations-office.mail.video", { address: videoUrl })]),
    ...(bring === "" ? [] : [t("invitations-office.mail.bring", { what: bring })]),
  ];
}

type Letter = {
  t: Translator;
  tenant: Tenant;
  invitation: Pick<Invitation, "name" | "role" | "deputyOfName">;
  told: Told;
  /** Absolute address of the page behind their link. */
  href: string;
  /** A word of who writes. */
  word?: string | undefined;
};

function opening({ t, told: { meeting }, invitation }: Letter, occasion: Occasion): string {
  const said = { title: meeting.title, group: meeting.groupName };
  if (occasion === "deputy")
    return t("invitations-office.mail.deputy", { ...said, name: invitation.deputyOfName ?? "" });
  return t(`invitations-office.mail.${occasion}`, said);
}

/** A mail of an occasion to one person: all facts and the agenda, and their own link; nobody else's address. */
export function writeLetter(letter: Letter, occasion: Occasion): RenderedMail {
  const { t, tenant, invitation, told, href, word } = letter;
  const { meeting, agenda } = told;
  const isOver = occasion === "called_off" || occasion === "uninvited";
  const guest = invitation.role === "adviser" || invitation.role === "guest";
  const parts: MailPart[] = [{ paragraph: opening(letter, occasion) }];
  if (word !== undefined && word !== "") parts.push({ paragraph: word });
  if (!isOver && guest) parts.push({ paragraph: t.code("invitations-office.mail.as", invitation.role) });
  parts.push({ list: factLines(t, told) });
  if (!isOver) {
    if (meeting.description !== "") parts.push({ paragraph: meeting.description });
    if (agenda.length > 0)
      parts.push(
        { paragraph: t("invitations-office.mail.agenda") },
        { list: agendaLines(t, told) },
        { note: t("invitations-office.mail.agendaPdf", { address: `${href}/tagesordnung.pdf` }) },
      );
    parts.push({
      button: t(occasion === "update" ? "invitations-office.mail.look" : "invitations-office.mail.answer"),
      href,
    });
    parts.push({ note: t(occasion === "update" ? "invitations-office.mail.stays" : "invitations-office.mail.ways") });
    parts.push({ note: t("invitations-office.mail.personal") });
  }
  return renderMail({
    subject: t(`invitations-office.subject.${occasion === "deputy" ? "ask" : occasion}`, {
      title: meeting.title,
      day: meeting.day,
    }),
    greeting: t("invitations-office.mail.greeting", { name: invitation.name }),
    parts,
    footer: [`${meeting.groupName} · ${tenant.networkName}`, `${tenant.office.name ?? tenant.name}`],
  });
}
