import { createApp } from "../src/app.tsx";
import { makeBrochure } from "../src/features/brochure/index.ts";
import { findIds, publicDoor } from "../src/features/records/index.ts";
import type { Database } from "../src/platform/db/open.ts";
import type { Language } from "../src/platform/i18n/languages.ts";
import { createLog } from "../src/platform/log.ts";
import { kilobytes, type Line, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";

const OFFERS = 400;
const LIMIT = 5000;

/** Brochures of 400 offers of a county with whole descriptions, from the question to the finished file. */
export async function measureBrochure(database: Database, county: BenchCounty): Promise<Line[]> {
  const { services } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const tenant = await services.tenants.find(county.slug);
  if (tenant === undefined) throw new Error("The county is not there.");
  const { ids } = await services.doors.asPublic(county.tenantId, (db) =>
    findIds(publicDoor(db), { kind: "offer", groups: [] }, { order: "title", limit: OFFERS, offset: 0 }),
  );
  const lines: Line[] = [];
  for (const [what, lang] of [
    ["German, the press starts", "de"],
    ["German", "de"],
    ["Arabic", "ar"],
  ] as const satisfies readonly [string, Language][]) {
    const started = performance.now();
    const look = { lang, paper: "a4", extent: "long", title: "Wegweiser", under: [] } as const;
    const outcome = await makeBrochure({ services, tenant }, ids, look);
    const time = performance.now() - started;
    if (typeof outcome !== "object") throw new Error(`There is no brochure: ${outcome ?? "nothing public"}.`);
    lines.push({
      what: `${ids.length} offers, ${what}`,
      measured: `${milliseconds(time)}  ${kilobytes(outcome.pdf.length)}`,
      limit: `≤ ${milliseconds(LIMIT)}`,
      holds: time <= LIMIT,
    });
  }
  return lines;
}
