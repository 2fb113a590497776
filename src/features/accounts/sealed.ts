import { createCipheriv, createDecipheriv } from "node:crypto";
import type { SignInDb } from "../../platform/db/doors.ts";
import type { Services } from "../records/index.ts";
import { getKey } from "./keyed-hash.ts";

type Needs = Pick<Services, "clock" | "randomToken">;

const IV = 12;
const TAG = 16;

/**
 * Encrypts with a key of this installation (AES-256-GCM): secrets at rest, and what a browser carries for us for minutes.
 * The key is not in backups. @param purpose what it is for: it opens for nothing else
 */
export async function seal(db: SignInDb, services: Needs, purpose: string, text: string): Promise<string> {
  const key = Buffer.from(await getKey(db, services, "secrets"), "base64url");
  const iv = Buffer.from(services.randomToken(), "base64url").subarray(0, IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed for this purpose; undefined where it was changed, is of another purpose or of another installation. */
export async function unseal(
  db: SignInDb,
  services: Needs,
  purpose: string,
  sealed: string,
): Promise<string | undefined> {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < IV + TAG) return undefined;
  const key = Buffer.from(await getKey(db, services, "secrets"), "base64url");
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV)).setAAD(Buffer.from(purpose));
    cipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
