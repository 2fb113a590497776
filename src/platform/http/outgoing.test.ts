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
  "0.0.0.0",
  "0.1.2.3",
  "10.1.2.3",
  "100.64.0.1",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.255",
  "169.254.169.254",
  "172.16.0.0",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.0.170",
  "192.0.2.1",
  "192.31.196.1",
  "192.52.193.1",
  "192.88.99.1",
  "192.168.1.1",
  "192.175.48.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.1.2.3",
  "240.0.0.1",
  "255.255.255.255",
  // IPv6, also what carries IPv4
  "::",
  "::1",
  "::7f00:1",
  "::10.0.0.1",
  "::ffff:10.0.0.1",
  "::ffff:9.9.9.9",
  "::ffff:7f00:1",
  "::ffff:0:7f00:1",
  "64:ff9b::a00:1",
  "64:ff9b:1::a00:1",
  "100::1",
  "100:0:0:1::1",
  "2001::1",
  "2001:0:a00:1::1",
  "2001:1::1",
  "2001:2::1",
  "2001:3::1",
  "2001:4:112::1",
  "2001:20::1",
  "2001:30::1",
  "2001:db8::1",
  "2002:a00:1::1",
  "2002:7f00:1::",
  "2620:4f:8000::1",
  "3fff::1",
  "3fff:fff:ffff::1",
  "4000::1",
  "5f00::1",
  "fc00::1",
  "fd12::1",
  "fe80::1",
  "fe80::1%eth0",
  "febf::1",
  "fec0::1",
  "feff::1",
  "ff02::1",
  "2620:fe::fe%eth0",
  "",
  "localhost",
])("knows %s as inside", (address) => {
  expect(isInside(address)).toBe(true);
});

it.each([
  "1.1.1.1",
  "9.9.9.9",
  "11.0.0.1",
  "100.63.255.255",
  "100.128.0.1",
  "172.15.0.1",
  "172.32.0.1",
  "192.0.1.1",
  "192.167.1.1",
  "198.17.0.1",
  "198.20.0.1",
  "223.255.255.255",
  "2620:fe::fe",
  "2001:200::1",
  "2003::1",
  "2a01:4f8::1",
  "2606:4700:4700::1111",
  "3ffe::1",
])("knows %s as outside", (address) => {
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
