import type { Reader } from "../../platform/db/doors.ts";

/** Roles of people in a county. The office runs everything; partners care for their organisation; readers look. */
export const ROLES = ["office", "partner", "reader"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody signed in, in one county: what row security needs, and who to name in the history. */
export type Viewer = Reader & {
  readonly membershipId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  /** The visit before this one; null on the first. */
  readonly previousVisitAt: Date | null;
};

/** Who did something: a person, or a part of the program ("Einlesen", "Ablauf"). */
export type Actor = {
  readonly id: string | null;
  readonly name: string;
  /** For whom the person acts; in public this body is named, never the person. */
  readonly organisationId?: string | null;
};

/** A place in a county that keys are found for; `email` in lower case; `today` because what gives keys begins and ends. */
export type KeyHolder = {
  tenantId: string;
  id: string;
  role: Role;
  organisationId: string | null;
  email: string;
  today: string;
};

/**
 * What a membership may read, as keys of row security. Offices read everything of their county besides. Drafts are for
 * those who write them: a reader reads what the network shares, also where the invitation names an organisation.
 */
export function readerKeys(membership: { id: string; role: Role; organisationId: string | null }): string[] {
  const { organisationId, role } = membership;
  const own = organisationId === null || role === "reader" ? [] : [`o:${organisationId}`, `d:${organisationId}`];
  return ["public", "network", `p:${membership.id}`, ...own];
}

/**
 * Somebody of an organisation without an account: reads what is public and what is the organisation's own. Entries of
 * its own that only the network sees are read under the network's key, which it has where there are such entries.
 */
export function holderReader(tenantId: string, organisationId: string, hasNetworkEntries: boolean): Reader {
  const keys = ["public", `o:${organisationId}`, ...(hasNetworkEntries ? ["network"] : [])];
  return { tenantId, accountId: null, isOffice: false, keys };
}

/** The program itself, in one county: jobs and the command line. Reads and writes as the office. */
export function programReader(tenantId: string): Reader {
  return { tenantId, accountId: null, isOffice: true, keys: ["public", "network", "office"] };
}

/** The viewer as the one who did something. */
export const actorOf = (viewer: Viewer): Actor => ({
  id: viewer.membershipId,
  name: viewer.name,
  organisationId: viewer.organisationId,
});
