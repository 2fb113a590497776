import { createTransport } from "nodemailer";
import { type Attachment, oneLine } from "./queue.ts";

/** Why a mail did not leave, in our words; `locales/de/postbox.mf2` says them to people. */
export const FAILURES = [
  "unreachable",
  "login_refused",
  "sender_refused",
  "address_refused",
  "content_refused",
  "not_now",
  "secret_expired",
  "interrupted",
] as const;
export type Failure = (typeof FAILURES)[number];

/** A mail as it goes out. */
export type OutgoingMail = {
  id: string;
  to: { address: string; name: string | null };
  subject: string;
  text: string;
  html: string;
  date: Date;
  unsubscribeUrl: string | null;
  replyTo: string | null;
  calendar: { method: string; content: string } | undefined;
  attachments: readonly Attachment[];
};

/** `isFinal`: trying again will not help. `detail`: what the mail server said, one line. */
export type Sending = { ok: true } | { ok: false; failure: Failure; detail: string; isFinal: boolean };

export type MailServer = {
  /** Hands over one mail; never throws. */
  send(mail: OutgoingMail): Promise<Sending>;
};

type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/** What an error of the mail server means (RFC 5321, 4.2.1: 4xx passes, 5xx stays). */
function understand(error: SmtpError): Extract<Sending, { ok: false }> {
  const detail = oneLine(error.response ?? error.message).slice(0, 500);
  const said = error.responseCode ?? 0;
  const because = (failure: Failure, isFinal: boolean) => ({ ok: false as const, failure, detail, isFinal });
  if (error.code === "EAUTH") return because("login_refused", false);
  if (said >= 400 && said < 500) return because("not_now", false);
  // What is wrong with our own sender, whoever runs the server can mend.
  if (error.command === "MAIL FROM") return because("sender_refused", false);
  if (error.code === "EENVELOPE") return because("address_refused", true);
  if (said >= 500) return because("content_refused", true);
  return because("unreachable", false);
}

/** `Name <address>` or an address alone, taken apart; nothing of it is parsed again later. */
export function parseSender(text: string): { name: string; address: string } {
  const named = /^(.*)<([^<>]+)>$/.exec(text);
  const [name, address] = named === null ? ["", text] : [named[1] ?? "", named[2] ?? ""];
  return { name: oneLine(name).replaceAll('"', ""), address: address.trim() };
}

/**
 * The mail server behind an address such as `smtps://name:password@mail.example.org:465` (`smtp://`: STARTTLS where
 * it is offered). Each mail has a connection of its own, so there is nothing to close.
 * @param from sender of all mails, `Name <address>`
 * @param patience milliseconds after which a server that says nothing is left; what it was told is tried again later
 */
export function connectMailServer({
  url,
  from,
  patience = 60_000,
}: {
  url: string;
  from: string;
  patience?: number;
}): MailServer {
  const sender = parseSender(from);
  const transport = createTransport({
    url,
    // Shorter than nodemailer's own (2, 0.5 and 10 minutes): a job waits for it.
    connectionTimeout: patience / 3,
    greetingTimeout: patience / 3,
    socketTimeout: patience,
    // A mail is text from our database: it never pulls in files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = sender.address.slice(sender.address.lastIndexOf("@") + 1);
  return {
    async send(mail) {
      try {
        await transport.sendMail(compose(mail, sender, domain));
        return { ok: true };
      } catch (error) {
        return understand(error as SmtpError);
      }
    },
  };
}

function compose(mail: OutgoingMail, sender: { name: string; address: string }, domain: string) {
  return {
    from: sender,
    // Two parts, never one text to be parsed: a name cannot become an address.
    to: { name: mail.to.name ?? "", address: mail.to.address },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    // With its method, always: a text alone goes out as PUBLISH, and no calendar shows buttons. Goes out twice, as the last
    // alternative and as a file for programs that look for one.
    ...(mail.calendar === undefined ? {} : { icalEvent: { filename: "termin.ics", ...mail.calendar } }),
    attachments: mail.attachments.map(({ name, type, body }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(body),
    })),
    date: mail.date,
    // The same for every try: if a crash has it sent twice, mailboxes can tell that it is one mail.
    messageId: `<${mail.id}@${domain}>`,
    headers: {
      // RFC 3834: nobody's absence note answers; Exchange wants its own header for that.
      "Auto-Submitted": "auto-generated",
      // Who is asked by calendar may answer by machine (rooms), and a mail that comes back must be heard of.
      "X-Auto-Response-Suppress": mail.calendar === undefined ? "All" : "OOF",
      ...declining(mail.unsubscribeUrl),
    },
  };
}

function declining(url: string | null): Record<string, string> {
  if (url === null) return {};
  const header = { "List-Unsubscribe": `<${url}>` };
  return url.startsWith("https:") ? { ...header, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : header;
}
