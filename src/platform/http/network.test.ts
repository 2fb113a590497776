import { expect, it } from "vitest";
import { networkOf } from "./network.ts";

it("is the address of the connection, and an IPv6 connection's first half", () => {
  expect(networkOf("198.51.100.7", undefined)).toBe("198.51.100.7");
  expect(networkOf("::ffff:198.51.100.7", undefined)).toBe("198.51.100.7");
  expect(networkOf("2001:db8:1:2:3:4:5:6", undefined)).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8:1:2::6", undefined)).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8::9", undefined)).toBe("2001:db8:0:0::/64");
});

it("believes a header from a proxy nearby, and its far end only", () => {
  expect(networkOf("127.0.0.1", "198.51.100.7")).toBe("198.51.100.7");
  expect(networkOf("::1", "10.1.2.3, 203.0.113.9, 192.168.0.4")).toBe("203.0.113.9");
  expect(networkOf("127.0.0.1", "[2001:db8:1:2::6]:4711")).toBe("2001:db8:1:2::/64");
});

it("does not believe a header from afar", () => {
  expect(networkOf("198.51.100.7", "203.0.113.9")).toBe("198.51.100.7");
});

it("cannot be changed by junk that was sent before the proxy added its own", () => {
  for (const junk of ["1.2.3.4", "unknown", "", "x".repeat(5000), "999.1.1.1, '; drop table", "1.2.3.4, ,"])
    expect(networkOf("10.0.0.2", `${junk}, 198.51.100.7`)).toBe("198.51.100.7");
  expect(networkOf("10.0.0.2", "junk")).toBe("10.0.0.2");
  expect(networkOf(undefined, undefined)).toBe("unknown");
});
