import { printBook, type PrintOutcome } from "../../platform/pdf/index.ts";
import type { Services, Tenant } from "../records/index.ts";
import type { Brochure } from "./brochure.ts";
import { composeBrochure, type Gathered } from "./compose.ts";
import { gather } from "./gather.ts";

type Around = { services: Services; tenant: Tenant };

/**
 * A brochure of these offers, read with the eyes of the public. Undefined where none of them is public; `busy` and
 * `missing` as the press says.
 */
export async function makeBrochure(
  { services, tenant }: Around,
  ids: readonly string[],
  brochure: Brochure,
): Promise<PrintOutcome | undefined> {
  const gathered: Gathered = await services.doors.asPublic(tenant.id, (db) => gather(db, tenant, ids, brochure.lang));
  if (gathered.offers.length === 0) return undefined;
  return printBook(composeBrochure(gathered, brochure, { services, tenant }));
}
