import { absoluteAddress, type InCounty } from "../records/index.ts";
import { factsOf } from "./fill.ts";

/** The facts of the county that is asked for. @param mapNote where its maps come from, where it has loaded boundaries */
export const countyFacts = ({ services, tenant, paths }: InCounty, mapNote?: string) =>
  factsOf({
    tenant,
    address: absoluteAddress(services, tenant, paths.site("de")),
    reportPath: paths.site("de", "barriere-melden"),
    mapNote,
  });
