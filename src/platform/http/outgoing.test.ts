import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createOutgoing, isInside } from "./outgoing.ts";

let server: Server;
let here = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/long") return void response.end(Buffer.alloc(300 * 1024));
    if (request.url === "/elsewhere")
      return void response.writeHead(302, { location: "https://elsewhere.example/" }).end();
    void request
      .setEncoding("utf8")
      .toArray()
      .then((parts) => response.end(`${request.method} ${parts.join("")}`));
  }).listen(0, "localhost");
  await once(server, "listening");
  here = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "fe80::1",
  "fd12::1",
  "::ffff:10.0.0.1",
  "::ffff:7f00:1",
])("knows %s as inside", (address) => {
  expect(isInside(address)).toBe(true);
});

it.each(["9.9.9.9", "172.32.0.1", "2620:fe::fe"])("knows %s as outside", (address) => {
  expect(isInside(address)).toBe(false);
});

it("calls what the operator has named and nothing else inside, also by a name that leads there", async () => {
  expect(await (await createOutgoing(["localhost"])(here, { method: "POST", body: "a=b" })).text()).toBe("POST a=b");
  await expect(createOutgoing()(here)).rejects.toThrow();
  await expect(createOutgoing()(here.replace("http:", "https:"))).rejects.toThrow("inside");
  await expect(createOutgoing()("https://ip6-localhost/")).rejects.toThrow();
  await expect(createOutgoing(["localhost"])("http://127.0.0.1/")).rejects.toThrow("Only https.");
});

it("takes no long answer and follows none elsewhere", async () => {
  const call = createOutgoing(["localhost"]);
  await expect(call(`${here}/long`)).rejects.toThrow("too long");
  expect((await call(`${here}/elsewhere`)).status).toBe(302);
});
