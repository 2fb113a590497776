import { lookup, type LookupAddress } from "node:dns";
import { request as requestPlainly } from "node:http";
import { request as requestSafely } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Milliseconds until an answer from elsewhere is complete. */
const PATIENCE = 5000;
/** Most bytes of an answer from elsewhere. */
const MOST_BYTES = 256 * 1024;

/** Networks that are not the internet (IANA special-purpose registries): this machine, this house, multicast. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  INSIDE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  INSIDE.addSubnet(network, prefix, "ipv6");

/** Whether an address belongs to a network that is not the internet. */
export const isInside = (address: string): boolean => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return INSIDE.check(mapped, "ipv4");
  // IPv4 inside of IPv6 in hexadecimal: nobody means well by it.
  if (/^::ffff:/i.test(address)) return true;
  return INSIDE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
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
