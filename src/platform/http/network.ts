import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Where proxies of one's own stand: this machine, private and link-local networks (RFC 1918, 4193, 6598). */
const NEAR = new BlockList();
for (const [net, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["100.64.0.0", 10],
] as const)
  NEAR.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  NEAR.addSubnet(net, prefix, "ipv6");

/** The address alone: no port, no brackets, no zone, IPv4 as such; undefined for anything else. */
function readAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%.*$/, "")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv4(bare) || isIPv6(bare) ? bare : undefined;
}

const isNear = (address: string): boolean => NEAR.check(address, isIPv4(address) ? "ipv4" : "ipv6");

/** The first four of eight groups: a connection has that many addresses to itself (RFC 6177). */
function firstHalf(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/**
 * The network a request comes from, for limits: an IPv4 address or the first half of an IPv6 address. What is said of
 * where it was before (`x-forwarded-for`) is believed only from proxies in the own network, and read from its end: what
 * stands before the first far address may be invented.
 * @param remote the other end of the connection; undefined where there is none (tests), then the header is believed
 */
export function networkOf(remote: string | undefined, forwarded: string | undefined): string {
  const hops = [...(forwarded ?? "").split(","), ...(remote === undefined ? [] : [remote])];
  let last = "unknown";
  for (const hop of hops.toReversed()) {
    const address = readAddress(hop);
    if (address === undefined) break;
    last = address;
    if (!isNear(address)) break;
  }
  return isIPv6(last) ? firstHalf(last) : last;
}
