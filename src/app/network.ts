import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Addresses from which only a proxy of ours can speak: this machine and private networks (RFC 1918, RFC 4193). */
const NEAR = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i;

/**
 * The network a request comes from, for limits: the address that connected, or where that is a proxy of ours the one it
 * names last (the only entry of `x-forwarded-for` that the visitor could not write). IPv6 counts by its /64.
 */
export function networkOf(context: Context): string {
  let address: string;
  try {
    address = (getConnInfo(context).remote.address ?? "").replace(/^::ffff:/, "");
  } catch {
    // asked without a connection, as tests do
    return "direct";
  }
  const forwarded = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  const from = forwarded !== undefined && forwarded !== "" && NEAR.test(address) ? forwarded : address;
  return from.includes(":") ? from.split(":").slice(0, 4).join(":") : from;
}
