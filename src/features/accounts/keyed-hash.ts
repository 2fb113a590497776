import { createHmac } from "node:crypto";
import type { SignInDb } from "../../platform/db/doors.ts";
import type { Services } from "../records/index.ts";

/** A key of the installation, 32 bytes as base64url; made by whoever needs it first. */
export async function getKey(
  db: SignInDb,
  { clock, randomToken }: Pick<Services, "clock" | "randomToken">,
  purpose: "sign-in" | "secrets",
): Promise<string> {
  const find = () => db.selectFrom("installation_key").select("key").where("purpose", "=", purpose).executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known.key;
  await db
    .insertInto("installation_key")
    .values({ purpose, key: randomToken(), made_at: clock.now() })
    .onConflict((conflict) => conflict.column("purpose").doNothing())
    .execute();
  // Somebody else may have been faster.
  const made = await find();
  if (made === undefined) throw new Error("The key of this installation cannot be read.");
  return made.key;
}

/**
 * HMAC-SHA-256 with the installation's key: for what is short enough to be tried out (mail addresses, networks, codes of
 * six digits), so that rows that got out alone tell nothing. Secrets of 256 bits need no key (`hashSecret`).
 */
export async function keyedHash(
  db: SignInDb,
  services: Pick<Services, "clock" | "randomToken">,
  text: string,
): Promise<string> {
  return (await createKeyedHash(db, services))(text);
}

/** The same for many texts. */
export async function createKeyedHash(
  db: SignInDb,
  services: Pick<Services, "clock" | "randomToken">,
): Promise<(text: string) => string> {
  const key = await getKey(db, services, "sign-in");
  return (text) => createHmac("sha256", key).update(text).digest("base64url");
}
