import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../src/app.tsx";
import { addMember, beginSession, SESSION_COOKIE } from "../src/features/accounts/index.ts";
import type { Database } from "../src/platform/db/open.ts";
import { createLog } from "../src/platform/log.ts";
import { startLoad } from "./processes.ts";
import { type Line, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";

/** Lists of 50 as the office of a county sees them; nothing of a workspace is cached. */
export async function measureWorkspace(database: Database, county: BenchCounty): Promise<Line[]> {
  const { app, services } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const secret = await database.doors.asSignIn(async (db) => {
    const person = { name: "Koordination", email: `${services.newId()}@example.org`, role: "office" as const };
    const { accountId } = await addMember(db, services, county.tenantId, {
      ...person,
      organisationId: null,
      invitedBy: "Messung",
    });
    return beginSession(db, services, { accountId, device: "Messung" });
  }, county.tenantId);
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const load = startLoad();
  try {
    const lines: Line[] = [];
    for (const [what, rest] of [
      ["list of offers, 50", "angebote"],
      ["list of offers of a topic, 50", "angebote?thema=language"],
      ["list of offers by a word, 50", "angebote?q=Sprachkurs"],
    ] as const) {
      const { p50, p95, failed } = await load.measure({
        port,
        paths: [`/${county.slug}/intern/${rest}`],
        headers: { cookie: `${SESSION_COOKIE}=${secret}` },
        connections: 1,
        seconds: 4,
        requests: 200,
      });
      if (failed > 0) throw new Error(`The office does not see its ${rest}.`);
      lines.push({ what: `${county.name}: ${what}`, measured: `p50 ${milliseconds(p50)}  p95 ${milliseconds(p95)}` });
    }
    return lines;
  } finally {
    await load.end();
    server.closeAllConnections();
    server.close();
  }
}
