import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { type MailPart, queueMail, renderMail } from "../../platform/mail/index.ts";
import { absoluteAddress, makeToken, pathsOf, type Scope, type Services, type Tenant } from "../records/index.ts";
import { isNewTo, type Poll, type PollDate, type PollPerson, type Slot } from "./poll.ts";

/** `secret`: what signs the county's links; who leads a group does not see it. */
export type Around = { services: Services; tenant: Tenant; scope: Scope; secret: string };

/** Kind of the mails of polls. */
const POLL_MAIL = "poll";

/** A date in a line: „Dienstag, 2. März 2027, 14:00 bis 16:00 Uhr“. */
export const dateLine = (t: Translator, { day, fromTime, untilTime }: Slot): string =>
  t("polls-office.dateLine", { weekday: t.date(day, "weekday"), from: fromTime, until: untilTime });

/** Days after the last on which the link still shows what came of it. */
const SHOWN_DAYS = 30;

const endOf = (poll: Poll): Date => new Date(Date.parse(`${poll.closesOn}T22:00:00Z`) + SHOWN_DAYS * 86_400_000);

/** Whether a link still leads to the poll: until some time after it has closed. */
export const isLinkOpen = (poll: Poll, now: Date): boolean => endOf(poll) > now;

/** Where somebody answers, without an account. */
export const answerPath = (token: string): string => `terminwahl/${token}`;

async function send(
  db: TenantDb,
  { services, tenant, scope, secret }: Around,
  poll: Poll,
  person: Pick<PollPerson, "name" | "email" | "linkId">,
  mail: { subject: string; parts: MailPart[]; button?: string },
): Promise<void> {
  const t = getTranslator("de");
  const token = makeToken(secret, "poll", person.linkId);
  const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(answerPath(token)));
  const parts: MailPart[] = mail.button === undefined ? mail.parts : [...mail.parts, { button: mail.button, href }];
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: POLL_MAIL,
    to: { address: person.email, name: person.name },
    at: scope.clock.now(),
    ...(mail.button === undefined ? {} : { secretUntil: endOf(poll) }),
    ...renderMail({
      subject: mail.subject,
      greeting: t("polls-office.mail.greeting", { name: person.name }),
      parts,
      footer: [`${poll.group.name} · ${tenant.networkName}`, t("polls-office.mail.why", { group: poll.group.name })],
    }),
  });
}

const about = (t: Translator, poll: Poll): MailPart[] => [
  ...(poll.venue === "" ? [] : [{ paragraph: t("polls-office.mail.venue", { venue: poll.venue }) }]),
  ...(poll.note === "" ? [] : [{ paragraph: poll.note }]),
];

/** Asks people for the first time. */
export async function writeQuestions(
  db: TenantDb,
  around: Around,
  poll: Poll,
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  for (const person of people)
    await send(db, around, poll, person, {
      subject: t("polls-office.mail.askSubject", { title: poll.title }),
      parts: [
        { paragraph: t("polls-office.mail.ask", { title: poll.title, group: poll.group.name }) },
        ...about(t, poll),
        { list: poll.dates.map((date) => dateLine(t, date)) },
        { paragraph: t("polls-office.mail.until", { on: poll.closesOn }) },
        { note: t("polls-office.mail.own") },
      ],
      button: t("polls-office.mail.button"),
    });
}

/** Tells people that there are further dates to choose from; what they said to the others stays. */
export async function writeNewDates(
  db: TenantDb,
  around: Around,
  poll: Poll,
  dates: readonly PollDate[],
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  for (const person of people)
    await send(db, around, poll, person, {
      subject: t("polls-office.mail.newSubject", { title: poll.title }),
      parts: [
        { paragraph: t("polls-office.mail.new", { title: poll.title, count: dates.length }) },
        { list: dates.map((date) => dateLine(t, date)) },
        { paragraph: t("polls-office.mail.newRest", { on: poll.closesOn }) },
        { note: t("polls-office.mail.own") },
      ],
      button: t("polls-office.mail.button"),
    });
}

/** Tells people who kept a date free that it is proposed no more. */
export async function writeDateGone(
  db: TenantDb,
  around: Around,
  poll: Poll,
  date: PollDate,
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  for (const person of people)
    await send(db, around, poll, person, {
      subject: t("polls-office.mail.goneSubject", { title: poll.title, on: date.day }),
      parts: [
        { paragraph: t("polls-office.mail.gone", { title: poll.title }) },
        { list: [dateLine(t, date)] },
        { paragraph: t("polls-office.mail.goneRest") },
      ],
      button: t("polls-office.mail.button"),
    });
}

/** Reminds who has not answered; who has, of the dates that were added since. */
export async function writeReminders(
  db: TenantDb,
  around: Around,
  poll: Poll,
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  for (const person of people) {
    const isNew = person.answers.size > 0;
    const dates = isNew ? poll.dates.filter((date) => isNewTo(person, date)) : poll.dates;
    const about = { title: poll.title, on: poll.closesOn };
    await send(db, around, poll, person, {
      subject: t(isNew ? "polls-office.mail.newSubject" : "polls-office.mail.remindSubject", { title: poll.title }),
      parts: [
        { paragraph: t(isNew ? "polls-office.mail.remindNew" : "polls-office.mail.remind", about) },
        { list: dates.map((date) => dateLine(t, date)) },
        { note: t("polls-office.mail.own") },
      ],
      button: t("polls-office.mail.button"),
    });
  }
}

/** Tells everybody asked which date it is; the others are released. */
export async function writeFixed(
  db: TenantDb,
  around: Around,
  poll: Poll,
  date: PollDate,
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  const others = poll.dates.filter(({ id }) => id !== date.id);
  for (const person of people)
    await send(db, around, poll, person, {
      subject: t("polls-office.mail.fixedSubject", { title: poll.title, on: date.day }),
      parts: [
        { paragraph: t("polls-office.mail.fixed", { title: poll.title }) },
        { list: [dateLine(t, date), ...(poll.venue === "" ? [] : [poll.venue])] },
        { paragraph: t("polls-office.mail.fixedNext") },
        ...(others.length === 0
          ? []
          : [{ paragraph: t("polls-office.mail.released") }, { list: others.map((one) => dateLine(t, one)) }]),
      ],
    });
}

/** Tells everybody asked that nothing comes of it. */
export async function writeWithdrawn(
  db: TenantDb,
  around: Around,
  poll: Poll,
  word: string,
  people: readonly PollPerson[],
): Promise<void> {
  const t = getTranslator("de");
  for (const person of people)
    await send(db, around, poll, person, {
      subject: t("polls-office.mail.withdrawnSubject", { title: poll.title }),
      parts: [
        { paragraph: t("polls-office.mail.withdrawn", { title: poll.title }) },
        ...(word === "" ? [] : [{ paragraph: word }]),
        { list: poll.dates.map((date) => dateLine(t, date)) },
      ],
    });
}
