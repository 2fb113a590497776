import { createServer, type AddressInfo, type Socket } from "node:net";

/** A mail in the mailbox of a test. */
export type Lying = { raw: Buffer; flags: Set<string> };

/** How the server behaves besides; changed while it runs. */
export type Manners = {
  password?: string;
  /** Says nothing at all, not even who it is. */
  isSilent?: boolean;
  /** Hangs up when it is told this: the program, or the line, has died there. */
  diesAt?: "FETCH" | "STORE";
};

const LITERAL = /\{(\d+)\+?\}$/;

/** `1,3:5` and `3:*` as numbers up to `last`. */
function numbersIn(set: string, last: number): number[] {
  return set.split(",").flatMap((range) => {
    const [from = "", to = from] = range.split(":");
    const [first, end] = [from, to].map((word) => (word === "*" ? last : Number(word)));
    return Array.from({ length: Math.max(0, (end ?? 0) - (first ?? 0) + 1) }, (_, i) => (first ?? 0) + i);
  });
}

/** What IMAP4rev1 (RFC 3501) says of one mail, as far as a client asks: its size, or its first bytes. */
function tellMail(uid: number, { raw, flags }: Lying, asked: string): Buffer {
  const parts: Buffer[] = [Buffer.from(`* ${uid} FETCH (UID ${uid} FLAGS (${[...flags].join(" ")})`)];
  if (/RFC822\.SIZE/i.test(asked)) parts.push(Buffer.from(` RFC822.SIZE ${raw.length}`));
  const body = /BODY(?:\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?/i.exec(asked);
  if (body !== null) {
    const start = Number(body[1] ?? 0);
    const piece = raw.subarray(start, start + Number(body[2] ?? raw.length));
    parts.push(Buffer.from(` BODY[]${body[1] === undefined ? "" : `<${start}>`} {${piece.length}}\r\n`), piece);
  }
  return Buffer.concat([...parts, Buffer.from(")\r\n")]);
}

/** Answers one command; undefined: hangs up. */
function answer(words: string[], mails: Lying[], manners: Manners, write: (text: string | Buffer) => void) {
  const [verb = "", ...rest] = words;
  const uids = () => numbersIn(rest[0] ?? "", mails.length).filter((uid) => mails[uid - 1] !== undefined);
  switch (verb) {
    case "CAPABILITY":
      write("* CAPABILITY IMAP4rev1\r\n");
      return "OK";
    case "LOGIN":
      return rest.at(-1)?.replaceAll('"', "") === (manners.password ?? "geheim")
        ? "OK"
        : "NO [AUTHENTICATIONFAILED] no";
    case "LIST":
      write('* LIST () "/" "INBOX"\r\n');
      return "OK";
    case "SELECT":
      if (rest[0]?.replaceAll('"', "") !== "INBOX") return "NO [NONEXISTENT] no such mailbox";
      write(`* FLAGS (\\Seen \\Flagged)\r\n* ${mails.length} EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n`);
      write(`* OK [UIDNEXT ${mails.length + 1}] ok\r\n* OK [PERMANENTFLAGS (\\Seen \\Flagged)] ok\r\n`);
      return "OK [READ-WRITE]";
    case "UID SEARCH":
      write(`* SEARCH${mails.map(({ flags }, i) => (flags.has("\\Seen") ? "" : ` ${i + 1}`)).join("")}\r\n`);
      return "OK";
    case "UID FETCH":
      if (manners.diesAt === "FETCH") return undefined;
      for (const uid of uids()) write(tellMail(uid, mails[uid - 1] as Lying, rest.slice(1).join(" ")));
      return "OK";
    case "UID STORE":
      if (manners.diesAt === "STORE") return undefined;
      for (const uid of uids())
        for (const flag of rest.slice(2).join(" ").replaceAll(/[()]/g, "").split(" ")) mails[uid - 1]?.flags.add(flag);
      return "OK";
    default:
      return /^(LOGOUT|NOOP|CLOSE|ID|NAMESPACE)$/.test(verb) ? "OK" : "BAD unknown";
  }
}

/** Splits what a client sends into commands, literals included; the answer to a literal is `+`. */
function listen(socket: Socket, mails: Lying[], manners: Manners): void {
  let buffer = "";
  let command = "";
  let literal = 0;
  const finish = () => {
    const [tag = "*", ...words] = command.match(/"[^"]*"|\([^)]*\)|[^\s()"]+(?:\[[^\]]*\][^\s]*)?/g) ?? [];
    const first = words[0]?.toUpperCase() ?? "";
    const isUid = first === "UID";
    const verb = isUid ? `UID ${words[1]?.toUpperCase()}` : first;
    const said = answer([verb, ...words.slice(isUid ? 2 : 1)], mails, manners, (text) => void socket.write(text));
    command = "";
    if (said === undefined) socket.destroy();
    else socket.write(`${tag} ${said}${said === "OK" ? " done" : ""}\r\n`);
  };
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    buffer += chunk.toString("latin1");
    for (;;) {
      if (literal > 0) {
        if (buffer.length < literal) return;
        command += `"${buffer.slice(0, literal)}"`;
        buffer = buffer.slice(literal);
        literal = 0;
      }
      const end = buffer.indexOf("\r\n");
      if (end < 0) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      literal = Number(LITERAL.exec(line)?.[1] ?? 0);
      command += line.replace(LITERAL, "");
      if (literal > 0) socket.write("+ go on\r\n");
      else finish();
    }
  });
}

/** A server that speaks as much IMAP as a client needs to look for mail, on a free port of this machine. */
export async function openImap(manners: Manners = {}) {
  const mails: Lying[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    listen(socket, mails, manners);
    if (manners.isSilent !== true) socket.write("* OK IMAP4rev1 ready\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    manners,
    mails,
    port,
    url: `imap://termine:geheim@127.0.0.1:${port}/INBOX`,
    put: (raw: string | Uint8Array) => void mails.push({ raw: Buffer.from(raw), flags: new Set() }),
    unseen: () => mails.filter(({ flags }) => !flags.has("\\Seen")).length,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
