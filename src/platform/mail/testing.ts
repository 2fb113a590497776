import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived: what it says, and the envelope it came in. */
export type Arrived = { mail: Email; raw: string; from: string; to: string[] };

/** How the mail server of a test answers to a recipient or a mail; nothing: accepts it. */
export type Answers = {
  recipient?: (address: string) => Error | undefined;
  content?: (raw: string) => Error | undefined;
};

/** An answer with a code of SMTP. */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real mail server on a free port of this machine, which keeps what it is given. */
export async function openMailbox(answers: Answers = {}) {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => callback(answers.recipient?.(address)),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const refused = answers.content?.(raw);
        if (refused !== undefined) return callback(refused);
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        arrived.push({ mail: await PostalMime.parse(raw), raw, from, to: rcptTo.map(({ address }) => address) });
        callback();
      });
    },
  });
  // A client that goes away in the middle is none of the test's business.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    arrived,
    answers,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
