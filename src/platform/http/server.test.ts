import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLog } from "../log.ts";
import { SECURITY_HEADERS } from "./security.ts";
import { createHttpServer } from "./server.ts";

const lines: string[] = [];
const log = createLog({ level: "warn", write: (line) => void lines.push(line), forPeople: false });
const server = createHttpServer(
  (request) => {
    if (new URL(request.url).pathname === "/bug") throw new Error("the secret of the bug");
    return new Response(request.url);
  },
  SECURITY_HEADERS,
  log,
);
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Sends these bytes and reads until the server closes the connection. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "localhost", () => socket.write(text, "latin1"));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => (answer += part));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const END = "Connection: close\r\n\r\n";

it.each([
  ["no name of a server", "GET / HTTP/1.1\r\nHost: \r\n", 400],
  ["a path as name of the server", "GET /x HTTP/1.1\r\nHost: elsewhere.example/y?\r\n", 400],
  ["somebody in front of the name", "GET / HTTP/1.1\r\nHost: a@b\r\n", 400],
  ["letters that are none", "GET /\u00ff\u00fe HTTP/1.1\r\nHost: localhost\r\n", 400],
  ["two lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400],
  ["the same length twice", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n", 400],
  ["endless headers", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(20_000)}\r\n`, 431],
  ["nothing of the kind", "HELLO\r\n", 400],
])("%s is refused with all headers and no words", async (_name, text, status) => {
  const [head = "", body] = (await send(`${text}${END}`)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(head).toContain(`${name}: ${value}`);
  expect(body).toBe("");
});

it("a bug that nobody caught is logged and not told", async () => {
  const answer = await send(`GET /bug HTTP/1.1\r\nHost: localhost\r\n${END}`);
  expect(answer).toMatch(/^HTTP\/1.1 500 /);
  expect(answer).toContain("x-content-type-options: nosniff");
  expect(answer).not.toContain("secret");
  expect(lines.at(-1)).toContain("the secret of the bug");
});

it("who sends slowly is cut off", () => {
  expect(server.headersTimeout).toBeLessThanOrEqual(20_000);
  expect(server.requestTimeout).toBeLessThanOrEqual(300_000);
});
