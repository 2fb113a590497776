import { absoluteAddress, type Services, type Tenant } from "../records/index.ts";
import type { TopicTable } from "./table.ts";

/** Where people contribute, behind `/{county}/{language}/`. */
export const tablePath = ({ code }: Pick<TopicTable, "code">): string => `tisch/${code}`;

/** What stands on the sheet of a table: it leads to the language of whoever comes. */
export const shortAddress = (services: Services, tenant: Tenant, table: Pick<TopicTable, "code">): string =>
  absoluteAddress(services, tenant, `${tenant.prefix}/tisch/${table.code}`);
