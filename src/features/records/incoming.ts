import type { TenantDb } from "../../platform/db/doors.ts";
import type { Incoming, Reading } from "../../platform/mailbox/index.ts";
import type { Scope } from "./event.ts";
import type { Services } from "./feature.ts";
import type { Tenant } from "./tenants.ts";

/**
 * Reads mails that arrive: the first one that does not return undefined has it. In the transaction that keeps the mail,
 * with the eyes of the program; what it throws leaves the mail with the office, and what it wrote is undone.
 */
export type IncomingReader = {
  /** In lower case with hyphens; kept with the mail. */
  name: string;
  read(
    db: TenantDb,
    around: { services: Services; tenant: Tenant; scope: Scope },
    mail: Incoming,
  ): Promise<Reading | undefined>;
};
