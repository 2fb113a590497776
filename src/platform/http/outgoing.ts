import { lookup, type LookupAddress } from "node:dns";
import { request as requestPlainly } from "node:http";
import { request as requestSafely } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Milliseconds until an answer from elsewhere is complete. */
const PATIENCE = 5000;
/** Most bytes of an answer from elsewhere. */
const MOST_BYTES = 256 * 1024;

/**
 * IPv4 that is not the internet: this machine, this house, carriers, documentation, multicast, what is reserved, and what
 * other networks answer for (IANA IPv4 Special-Purpose Address Registry, RFC 6890).
 */
const INSIDE_4 = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  INSIDE_4.addSubnet(network, prefix, "ipv4");

/**
 * IPv6 is called where it is global unicast, and nowhere else: whatever else there is (loopback, local, IPv4 inside of
 * IPv6, translation, multicast, what is not given out yet) begins differently.
 */
const GLOBAL_6 = new BlockList();
GLOBAL_6.addSubnet("2000::", 3, "ipv6");

/** Of these what is not the internet all the same (IANA IPv6 Special-Purpose Address Registry): Teredo, 6to4, documentation … */
const INSIDE_6 = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const)
  INSIDE_6.addSubnet(network, prefix, "ipv6");

/** Whether an address belongs to a network that is not the internet; what is no address does. */
export const isInside = (address: string): boolean => {
  const version = isIP(address);
  if (version === 4) return INSIDE_4.check(address, "ipv4");
  // With a zone it is of one wire of this machine.
  if (version !== 6 || address.includes("%")) return true;
  return !GLOBAL_6.check(address, "ipv6") || INSIDE_6.check(address, "ipv6");
};

/** An address the program does not call, or one that did not answer as it should. */
export class NotReached extends Error {}

/** What is sent; answers are never followed to another address. */
export type Sending = {
  method?: string | undefined;
  headers?: Record<string, string> | undefined;
  body?: ConstructorParameters<typeof Response>[0] | undefined;
};

/** Looks a name up and gives what is on the internet alone; the connection goes to what was looked at, and to nothing else. */
const lookUpOutside: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const first = found?.find(({ address }) => !isInside(address));
    if (error !== null) return done(error, "", 4);
    if (first === undefined) return done(new NotReached("This name leads inside."), "", 4);
    if (options.all) return done(null, [first]);
    return done(null, first.address, first.family);
  });
};

/** @throws NotReached for what is not called at all */
function checkAddress(url: URL, isAllowedInside: boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.username !== "" || url.password !== "") throw new NotReached("Addresses carry no passwords.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowedInside && host === "localhost"))
    throw new NotReached("Only https.");
  if (!isAllowedInside && (isIP(host) !== 0 ? isInside(host) : host === "localhost"))
    throw new NotReached("This address is inside.");
}

/**
 * Makes the one way in which the program calls addresses that people of a county name: https alone, no address of the
 * house it stands in, nothing followed, five seconds, 256 KiB. @param insideHosts names the operator lets it call inside,
 * `localhost` (tests) also without TLS @returns like `fetch`; @throws NotReached and errors of the network
 */
export function createOutgoing(insideHosts: readonly string[] = []) {
  return async (address: string, { method = "GET", headers = {}, body }: Sending = {}): Promise<Response> => {
    const url = new URL(address);
    const isAllowedInside = insideHosts.includes(url.hostname);
    checkAddress(url, isAllowedInside);
    const bytes = body === undefined || body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer());
    const request = url.protocol === "https:" ? requestSafely : requestPlainly;
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method,
          headers: bytes === undefined ? headers : { ...headers, "content-length": String(bytes.length) },
          signal: AbortSignal.timeout(PATIENCE),
          agent: false,
          ...(isAllowedInside ? {} : { lookup: lookUpOutside }),
        },
        (answer) => {
          const parts: Buffer[] = [];
          let size = 0;
          answer.on("data", (part: Buffer) => {
            parts.push(part);
            size += part.length;
            if (size > MOST_BYTES) sent.destroy(new NotReached("The answer is too long."));
          });
          answer.on("error", reject);
          answer.on("end", () => {
            const status = answer.statusCode ?? 502;
            const told = Object.entries(answer.headersDistinct).map(([name, values]): [string, string] => [
              name,
              (values ?? []).join(", "),
            ]);
            const isEmpty = status === 204 || status === 304;
            resolve(new Response(isEmpty ? null : Buffer.concat(parts), { status, headers: told }));
          });
        },
      );
      sent.on("error", reject);
      sent.end(bytes);
    });
  };
}

export type Outgoing = ReturnType<typeof createOutgoing>;
