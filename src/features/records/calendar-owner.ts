import type { Services } from "./feature.ts";
import type { Tenant } from "./tenants.ts";

/**
 * Whose calendar is subscribed: somebody by their address, with the groups they sit in or lead that day; days from and
 * until which it goes. `secret` signs links, `domain` makes names of entries unique among installations.
 */
export type CalendarOwner = {
  email: string;
  groupIds: readonly string[];
  from: string;
  until: string;
  services: Services;
  tenant: Tenant;
  secret: string;
  domain: string;
};
