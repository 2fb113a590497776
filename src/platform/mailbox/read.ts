import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { type CalendarReply, readCalendarReply, type ReplyFault } from "../calendar/index.ts";
import { type Bounce, readBounce } from "./bounce.ts";

/** A mail as it arrived, as far as programs can tell what it wants. Nothing in it is proven: everybody can write mails. */
export type ReadMail = {
  /** Without its brackets. */
  messageId: string | undefined;
  /** Message-IDs of what it answers or reports on, the nearest first. */
  answers: readonly string[];
  from: { address: string; name: string };
  /** Addresses it was sent to, in small letters; `token`: what stands behind a plus. */
  recipients: readonly { address: string; token: string | undefined }[];
  subject: string;
  sentAt: Date | undefined;
  /** What a person reads, at most 20,000 characters. */
  text: string;
  /** Written by a program: absence notes, reports. Answers of calendars may be that, too. */
  isAutomatic: boolean;
  /** It reports that a mail could not be delivered. */
  bounce: Bounce | undefined;
  /** What somebody's calendar answers; undefined with `fault`, why there is none. */
  reply: CalendarReply | undefined;
  fault: ReplyFault | "no_calendar" | "unreadable" | undefined;
};

/** Bytes of a mail that are looked at: what comes after them is an attachment that nobody here needs. */
export const MAIL_BYTES = 2_000_000;

const TEXT_LENGTH = 20_000;
/** Deeper than mail programs nest, shallow enough for a parser that calls itself. */
const DEPTH = 30;

const NOTHING: ReadMail = {
  messageId: undefined,
  answers: [],
  from: { address: "", name: "" },
  recipients: [],
  subject: "",
  sentAt: undefined,
  text: "",
  isAutomatic: false,
  bounce: undefined,
  reply: undefined,
  fault: "unreadable",
};

/** Text a database can hold, in bounds. */
const tidy = (text: string | undefined, length: number): string =>
  (text ?? "").replaceAll("\0", "").slice(0, length).toWellFormed();

const idsIn = (text: string | undefined): string[] =>
  tidy(text, 10_000)
    .split(/[<>\s,]+/)
    .filter((id) => id.includes("@") && id.length <= 500);

const mailboxesOf = (addresses: readonly (Address | undefined)[]) =>
  addresses
    .flatMap((one) => (one === undefined ? [] : (one.group ?? [one])))
    .map(({ address, name }) => ({ address: tidy(address, 254).trim().toLowerCase(), name: tidy(name, 200).trim() }));

function recipientsOf(mail: Email): ReadMail["recipients"] {
  const noted = mail.headers
    .filter(({ key }) => ["delivered-to", "x-original-to", "envelope-to"].includes(key))
    .map(({ value }) =>
      tidy(value, 254)
        .replaceAll(/[<>\s]/g, "")
        .toLowerCase(),
    );
  const all = [...mailboxesOf([...(mail.to ?? []), ...(mail.cc ?? [])]).map(({ address }) => address), ...noted];
  return [...new Set(all)]
    .filter((address) => address.includes("@"))
    .slice(0, 50)
    .map((address) => ({ address, token: /\+([^@]+)@/.exec(address)?.[1] }));
}

/** RFC 3834, and what programs had before it. */
function isAutomatic({ headers, returnPath }: Email): boolean {
  const has = (key: string, pattern: RegExp) => headers.some((one) => one.key === key && pattern.test(one.value));
  return (
    has("auto-submitted", /^\s*auto-/i) ||
    has("precedence", /^\s*(bulk|junk|auto_reply)/i) ||
    has("x-autoreply", /./) ||
    has("x-autorespond", /./) ||
    (returnPath === undefined && has("return-path", /^\s*<>\s*$/))
  );
}

const CALENDAR_TYPES: ReadonlySet<string> = new Set(["text/calendar", "application/ics", "application/calendar"]);

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  CALENDAR_TYPES.has(mimeType) || (filename ?? "").toLowerCase().endsWith(".ics");

const contentOf = ({ content }: Attachment): string =>
  tidy(typeof content === "string" ? content : new TextDecoder("utf-8").decode(content), MAIL_BYTES);

/** The first calendar that is an answer: programs send it as an alternative, as a file, or as both. */
function findReply(mail: Email, sender: string): CalendarReply | ReplyFault | "no_calendar" {
  let fault: ReplyFault | undefined;
  for (const calendar of mail.attachments.filter(isCalendar).slice(0, 10)) {
    const reply = readCalendarReply(contentOf(calendar), sender, calendar.method);
    if (typeof reply !== "string") return reply;
    fault ??= reply;
  }
  return fault ?? "no_calendar";
}

function understand(mail: Email): ReadMail {
  const from = mailboxesOf([mail.from ?? mail.sender])[0] ?? NOTHING.from;
  const bounce = readBounce(mail);
  // What a report brings along is our own mail, with our own calendar in it.
  const reply = bounce === undefined ? findReply(mail, from.address) : "no_calendar";
  const sent = new Date(mail.date ?? "");
  return {
    messageId: idsIn(mail.messageId)[0],
    answers: [
      ...new Set([...idsIn(mail.inReplyTo), ...(bounce?.of ?? []), ...idsIn(mail.references).toReversed()]),
    ].slice(0, 20),
    from,
    recipients: recipientsOf(mail),
    subject: tidy(mail.subject, 500),
    sentAt: Number.isNaN(sent.getTime()) ? undefined : sent,
    text: tidy(mail.text, TEXT_LENGTH).trim(),
    isAutomatic: bounce !== undefined || isAutomatic(mail),
    bounce,
    reply: typeof reply === "string" ? undefined : reply,
    fault: typeof reply === "string" ? reply : undefined,
  };
}

/** Reads a mail, of which at most 2 MB are looked at. Never throws: what cannot be read says so in `fault`. */
export async function readMail(raw: Uint8Array | string): Promise<ReadMail> {
  try {
    const mail = await PostalMime.parse(raw.slice(0, MAIL_BYTES), {
      // A mail in a mail is somebody else's: its calendar is no answer of the sender.
      forceRfc822Attachments: true,
      maxNestingDepth: DEPTH,
      maxHeadersSize: 200_000,
    });
    return understand(mail);
  } catch {
    return NOTHING;
  }
}
