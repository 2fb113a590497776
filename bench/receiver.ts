/**
 * A mail server that takes everything, in a process of its own: told "start" it says its port, told "report" how many
 * different mails it has, how many came twice, and when the last one was taken.
 */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** `lastAt`: the moment the last mail was accepted, in milliseconds of the clock all processes share. */
export type Received = { mails: number; twice: number; lastAt: number };

const seen = new Set<string>();
const received: Received = { mails: 0, twice: 0, lastAt: 0 };

function take(raw: string): void {
  const id = /^message-id: *(<[^>]+>)/im.exec(raw)?.[1] ?? "";
  if (seen.has(id)) received.twice += 1;
  seen.add(id);
  received.mails = seen.size;
  received.lastAt = performance.timeOrigin + performance.now();
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  logger: false,
  onData(stream, _session, callback) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
    stream.on("end", () => {
      take(Buffer.concat(chunks).toString("utf8"));
      callback();
    });
  },
});
// A client that goes away shows in what is missing.
server.on("error", () => {});

process.on("message", (message: "start" | "report") => {
  if (message === "report") process.send?.(received);
  else server.listen(0, "127.0.0.1", () => process.send?.((server.server.address() as AddressInfo).port));
});
process.on("disconnect", () => process.exit(0));
