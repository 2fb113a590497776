import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds nobody needs less for reading a form and filling it. */
const FASTEST = 3;
/** Hours a form may stay open: people begin in the evening and go on the next day. */
const LONGEST_HOURS = 48;

const sign = (secret: string, kind: string, time: string): string =>
  createHmac("sha256", secret).update(`${kind}:${time}`).digest("base64url");

/** The time a form was opened at, signed: a hidden field of it. */
export function sealTime(secret: string, kind: string, now: Date): string {
  const time = String(Math.floor(now.getTime() / 1000));
  return `${time}.${sign(secret, kind, time)}`;
}

/**
 * What the hidden field says when the form comes back: `forged` where it is not ours, `fast` where no human fills a form
 * in that time, `stale` where it was open too long.
 */
export function readSeal(
  secret: string,
  kind: string,
  seal: string | undefined,
  now: Date,
): "fine" | "forged" | "fast" | "stale" {
  const [time = "", signature = ""] = (seal ?? "").split(".", 2);
  const right = Buffer.from(sign(secret, kind, time));
  const given = Buffer.from(signature);
  if (right.length !== given.length || !timingSafeEqual(right, given) || !/^\d{1,12}$/.test(time)) return "forged";
  const age = now.getTime() / 1000 - Number(time);
  if (age < FASTEST) return "fast";
  return age > LONGEST_HOURS * 3600 ? "stale" : "fine";
}
