import { connect, createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectMailServer, mailHandler } from "../../platform/mail/index.ts";
import { refusal } from "../../platform/mail/testing.ts";
import { createOrganisations, EMPTY_ORGANISATION } from "../directory/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findBounces, noteRefused } from "./bounces.ts";
import { openRequests } from "./index.ts";
import { sendAsks } from "./mailing.ts";

const ASKED = 24;
const addressOf = (index: number): string => `verein-${index}@example.org`;

/**
 * A real mail server that misbehaves: it refuses one address for good, has no time for another, says nothing to a third,
 * and dies in the middle of a fourth mail; each but the first once. It stands behind a line that breaks now and then.
 */
async function openMoodyServer() {
  const arrived: { to: string; id: string; text: string }[] = [];
  const met = new Set<string>();
  const isFirst = (what: string): boolean => !met.has(what) && Boolean(met.add(what));
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      if (address === addressOf(3)) return callback(refusal(550, "5.1.1 mailbox unknown"));
      if (address === addressOf(5) && isFirst(address)) return callback(refusal(451, "4.7.1 try again later"));
      // says nothing at all
      if (address === addressOf(7) && isFirst(address)) return;
      callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        // has no room, after it was told everything
        if (to === addressOf(9) && isFirst(to)) return callback(refusal(452, "4.3.1 insufficient storage"));
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          arrived.push({ to, id: mail.messageId ?? "", text: mail.text ?? "" });
          callback();
        });
      });
    },
  });
  smtp.on("error", () => {});
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const behind = (smtp.server.address() as AddressInfo).port;
  const line = await openBreakingLine(behind, 3);
  return {
    arrived,
    url: `smtp://127.0.0.1:${line.port}`,
    async close() {
      await line.close();
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}

/** A line to a port that breaks `times` times, as soon as a mail begins: the server is gone before it has it. */
async function openBreakingLine(behind: number, times: number) {
  let left = times;
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const connection = connect(behind, "127.0.0.1");
    for (const socket of [client, connection]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        client.destroy();
        connection.destroy();
      });
    }
    connection.pipe(client);
    client.on("data", (chunk: Buffer) => {
      if (left > 0 && /^DATA\r\n/m.test(chunk.toString("latin1"))) {
        left -= 1;
        client.destroy();
      } else connection.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** Organisations with an address each, asked for their entries. */
async function ask(): Promise<void> {
  const { use, scope } = world.tenants.eins;
  const said = Array.from({ length: ASKED }, (_, index) => ({
    id: world.services.newId(),
    content: {
      ...EMPTY_ORGANISATION,
      name: `Verein ${index}`,
      points: [{ field: "email" as const, value: addressOf(index), label: null, audience: "office" as const }],
    },
  }));
  await use((db) => createOrganisations(db, scope(), said, { state: "published" }));
  await use((db) =>
    openRequests(
      db,
      scope(),
      said.map(({ id }) => ({ organisationId: id, ask: "check" })),
    ),
  );
  const tenant = await world.services.tenants.find("eins");
  if (tenant === undefined) throw new Error("no county");
  // Two processes at once: nobody is written to twice.
  const [one, two] = await Promise.all([1, 2].map(() => sendAsks(world.services, tenant, scope())));
  expect((one ?? 0) + (two ?? 0)).toBe(ASKED);
}

describe("a mail server that refuses, stalls and dies", () => {
  it("loses no mail of a round and doubles none; the refused address comes to the office", async () => {
    const { use, scope, id: tenant } = world.tenants.eins;
    await ask();
    const mails = await use((db) => db.selectFrom("mail").select("id").execute());
    const server = await openMoodyServer();
    const handler = mailHandler({
      doors: world.services.doors,
      server: connectMailServer({ url: server.url, from: "Netz <netz@example.org>", patience: 1500 }),
      clock: world.clock,
    });
    const never = new AbortController().signal;
    // What the queue does: again what has failed, and now and then what was done already.
    for (let turn = 0; turn < 6; turn += 1)
      await Promise.allSettled(mails.map(({ id }) => handler.run({ tenant, id }, never)));
    await server.close();
    const expected = Array.from({ length: ASKED }, (_, index) => addressOf(index)).filter((to) => to !== addressOf(3));
    expect(server.arrived.map(({ to }) => to).toSorted()).toEqual(expected.toSorted());
    expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(server.arrived.length);
    const links = server.arrived.map(({ text }) => /\/mein\/([\w-]{43})/.exec(text)?.[1]);
    expect(new Set(links).size).toBe(ASKED - 1);
    await use((db) => noteRefused(db, scope()));
    await use((db) => noteRefused(db, scope()));
    const bounces = await use((db) => findBounces(db));
    expect(bounces).toMatchObject([
      { address: addressOf(3), notedBy: "Mailserver", organisation: { name: "Verein 3" } },
    ]);
    expect(bounces[0]?.reason).toContain("mailbox unknown");
  }, 60_000);
});
