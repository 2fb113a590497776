import type { TenantDb } from "../../platform/db/doors.ts";
import {
  absoluteAddress,
  findLinkSecret,
  makeToken,
  pathsOf,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { makeFeed } from "./actions.ts";
import type { Feed } from "./feed.ts";

/** Where a feed is found: the calendar itself, and the page that says what to do with it. */
export type FeedAddress = { calendar: string; page: string };

/** The addresses of a feed, by the secret that signs the county's links. */
export function addressOf(
  { services, tenant }: { services: Services; tenant: Tenant },
  secret: string,
  feed: Pick<Feed, "linkId">,
): FeedAddress {
  const path = pathsOf(tenant).intern(`kalenderabo/${makeToken(secret, "feed", feed.linkId)}`);
  const page = absoluteAddress(services, tenant, path);
  return { calendar: `${page}/termine.ics`, page };
}

/** The same for a click: programs that know calendars open it and offer to subscribe. */
export const webcalOf = ({ calendar }: FeedAddress): string => calendar.replace(/^https?:/u, "webcal:");

/**
 * Where somebody subscribes everything they are invited to, for mails and pages of theirs; made where there is none yet.
 * Undefined for who has ended it: they do not want it. With the eyes of the program.
 */
export async function feedAddressFor(
  db: TenantDb,
  around: { services: Services; tenant: Tenant; scope: Scope },
  email: string,
): Promise<FeedAddress | undefined> {
  const feed = await makeFeed(db, around.scope, { email: email.toLowerCase(), groupId: null });
  return feed.revokedAt === null ? addressOf(around, await findLinkSecret(db), feed) : undefined;
}
