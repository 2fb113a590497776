import { createHmac, timingSafeEqual } from "node:crypto";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Services } from "./feature.ts";
import { programReader } from "./viewer.ts";

/** What a link in a mail is for. A link for one thing does no other. */
export type Purpose =
  | "confirm"
  | "unsubscribe"
  | "guest"
  | "consent"
  | "data"
  | "announcements"
  | "task"
  | "answer"
  | "minutes"
  | "moderation"
  | "poll"
  | "feed"
  | "calendar";

const sign = (secret: string, purpose: Purpose, id: string): string =>
  createHmac("sha256", secret).update(`link:${purpose}:${id}`).digest("base64url");

/** The last part of a link's address: which row, signed by the county. Nothing is stored for it. */
export const makeToken = (secret: string, purpose: Purpose, id: string): string => `${id}.${sign(secret, purpose, id)}`;

/** Whose link it is; undefined where it is none of ours, or for something else. */
export function readToken(secret: string, purpose: Purpose, token: string): string | undefined {
  const [id = "", signature = "", ...rest] = token.split(".");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id) || rest.length > 0) return undefined;
  const [right, given] = [Buffer.from(sign(secret, purpose, id)), Buffer.from(signature)];
  return right.length === given.length && timingSafeEqual(right, given) ? id : undefined;
}

/** What signs the links of the county; for the program. */
export async function findLinkSecret(db: TenantDb): Promise<string> {
  return (await db.selectFrom("form_seal").select("secret").executeTakeFirstOrThrow()).secret;
}

/** The same for who writes links without being the office, as those do who lead a group: with the eyes of the program. */
export const askLinkSecret = ({
  services,
  tenant,
}: {
  services: Pick<Services, "doors">;
  tenant: { id: string };
}): Promise<string> => services.doors.withTenant(programReader(tenant.id), findLinkSecret);
