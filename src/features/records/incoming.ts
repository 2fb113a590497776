import type { TenantDb } from "../../platform/db/doors.ts";
import type { Incoming, MailReader, Reading } from "../../platform/mailbox/index.ts";
import { PROGRAM } from "./chores.ts";
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

/** All features' readers in their order, each in the counties that use its feature. */
export function mailReaders(services: Services): MailReader[] {
  const { tenants, registry, clock, newId } = services;
  return registry.features.flatMap(({ part, incoming = [] }) =>
    incoming.map(({ name, read }) => ({
      name,
      async read(db, tenantId, mail) {
        const tenant = (await tenants.list()).find(({ id }) => id === tenantId);
        if (tenant === undefined || !registry.without(tenant.partsOff).has(part?.id)) return undefined;
        const scope: Scope = { tenantId, actor: { id: null, name: PROGRAM }, clock, newId };
        return read(db, { services, tenant, scope }, mail);
      },
    })),
  );
}
