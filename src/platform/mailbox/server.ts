import { ImapFlow, type ImapFlowOptions } from "imapflow";
import { MAIL_BYTES } from "./read.ts";

/** Why a mailbox was not reached, in our words; `locales/de/postbox.mf2` says them to people. */
export const MAILBOX_FAULTS = ["unreachable", "certificate", "login_refused", "no_folder", "interrupted"] as const;
export type MailboxFault = (typeof MAILBOX_FAULTS)[number];

/** A mail as it lies in the mailbox; `isCut`: it is longer than what is looked at. */
export type RawMail = { raw: Uint8Array; isCut: boolean };

/** What is done with a mail there: `seen`: it was taken; `left`: it is none of ours, and is flagged for people. */
export type Disposal = "seen" | "left";

export type Mailbox = {
  /**
   * Hands over what nobody has read yet, the oldest first, each marked as read once `take` is done with it. Whatever
   * ends the program in between, it is there again next time.
   * @param most mails of one visit
   * @returns why it ended early; undefined: all is well
   * @throws what `take` throws
   */
  visit(
    take: (mail: RawMail) => Promise<Disposal>,
    most: number,
    signal: AbortSignal,
  ): Promise<MailboxFault | undefined>;
};

type ImapError = Error & { code?: string; authenticationFailed?: boolean; mailboxMissing?: boolean };

const AWAY = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT)/;
const UNTRUSTED = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|EPROTO|ERR_SSL)/;

function understand(error: ImapError, isOpen: boolean): MailboxFault {
  if (error.authenticationFailed === true) return "login_refused";
  if (error.mailboxMissing === true) return "no_folder";
  if (UNTRUSTED.test(error.code ?? "")) return "certificate";
  return !isOpen || AWAY.test(error.code ?? "") ? "unreachable" : "interrupted";
}

const isOwnMachine = (host: string): boolean => ["localhost", "127.0.0.1", "::1"].includes(host);

function optionsOf(address: URL, patience: number): ImapFlowOptions {
  const secure = address.protocol === "imaps:";
  const host = address.hostname.replaceAll(/[[\]]/g, "");
  return {
    host,
    port: Number(address.port) || (secure ? 993 : 143),
    secure,
    // A password never crosses a network in the open.
    ...(secure || isOwnMachine(host) ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
    clientInfo: { name: "Miteinander" },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: patience / 3,
    greetingTimeout: patience / 3,
    socketTimeout: patience,
    // Nothing a server sends is larger than a mail.
    maxLineLength: 1_000_000,
    maxLiteralSize: MAIL_BYTES + 1000,
    maxResponseSize: 2 * MAIL_BYTES,
    maxResponseTokens: 100_000,
  };
}

/** Ends the connection, whatever state it is in. */
async function leave(client: ImapFlow): Promise<void> {
  try {
    await client.logout();
  } catch {
    client.close();
  }
}

/** What `take` has thrown, on its way past what the mailbox throws. */
class Untaken extends Error {}

async function handOver(client: ImapFlow, uid: number, take: (mail: RawMail) => Promise<Disposal>): Promise<void> {
  const found = await client.fetchOne(String(uid), { size: true, source: { maxLength: MAIL_BYTES } }, { uid: true });
  if (found === false || found.source === undefined) return;
  const raw = found.source;
  const disposal = await take({ raw, isCut: (found.size ?? 0) > MAIL_BYTES }).catch((cause: unknown) => {
    throw new Untaken("not taken", { cause });
  });
  const flags = disposal === "seen" ? ["\\Seen"] : ["\\Seen", "\\Flagged"];
  if (!(await client.messageFlagsAdd(String(uid), flags, { uid: true }))) throw new Error("It is not marked.");
}

/**
 * The mailbox behind an address such as `imaps://name:password@mail.example.org/INBOX` (`imap://`: with STARTTLS, or on
 * this machine). Each visit has a connection of its own, so there is nothing to close.
 * @param patience milliseconds after which a server that says nothing is left
 */
export function connectMailbox({ url, patience = 60_000 }: { url: string; patience?: number }): Mailbox {
  const address = new URL(url);
  const folder = decodeURIComponent(address.pathname.replace(/^\//, "")) || "INBOX";
  return {
    async visit(take, most, signal) {
      const client = new ImapFlow(optionsOf(address, patience));
      let isOpen = false;
      // What ends the connection reaches whoever waits for an answer, too.
      client.on("error", () => {});
      try {
        await client.connect();
        isOpen = true;
        await client.mailboxOpen(folder);
        const uids = (await client.search({ seen: false }, { uid: true })) || [];
        for (const uid of uids.toSorted((one, other) => one - other).slice(0, most)) {
          signal.throwIfAborted();
          await handOver(client, uid, take);
        }
        return undefined;
      } catch (error) {
        if (error instanceof Untaken) throw error.cause;
        signal.throwIfAborted();
        return understand(error as ImapError, isOpen);
      } finally {
        await leave(client);
      }
    },
  };
}
