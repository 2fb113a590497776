/**
 * A server of its own for loading a list: a new county on a new database, and how it fared meanwhile. Told by its parent
 * where to put the database; says where it listens and who is signed in.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../../src/app.tsx";
import { addMember, beginSession, SESSION_COOKIE } from "../../src/features/accounts/index.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { createLog } from "../../src/platform/log.ts";
import { planCounties, SMALL } from "../world/counties.ts";
import { fillWorld } from "../world/fill.ts";
import { openHome } from "../world/home.ts";

export type Ready = { port: number; slug: string; cookie: string };
/** `most`: bytes resident at the highest; `blocked`: milliseconds the loop stood still at the longest since the last report. */
export type Fared = { most: number; blocked: number };

const loop = monitorEventLoopDelay({ resolution: 5 });

async function start(home: string): Promise<Ready> {
  const installation = await openHome(home);
  await installation.migrate();
  const { database } = installation;
  // One county with some entries beside, as it is when a list is loaded.
  const [county] = planCounties({ ...SMALL, counties: 1, largest: 50 });
  if (county === undefined) throw new Error("There is no county.");
  await fillWorld(database.doors, [county], { today: systemClock.today(), now: systemClock.now() }, () => undefined);
  const { app, services } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const secret = await database.doors.asSignIn(async (db) => {
    const person = { name: "Koordination", email: "koordination@example.org", role: "office" as const };
    const { accountId } = await addMember(db, services, county.tenantId, {
      ...person,
      organisationId: null,
      invitedBy: "Messung",
    });
    return beginSession(db, services, { accountId, device: "Messung" });
  }, county.tenantId);
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.on("disconnect", () => void installation.close().then(() => process.exit(0)));
  loop.enable();
  const { port } = server.address() as AddressInfo;
  return { port, slug: county.slug, cookie: `${SESSION_COOKIE}=${secret}` };
}

process.on("message", (message: { home: string } | "report") => {
  if (message === "report") {
    const fared: Fared = { most: process.resourceUsage().maxRSS * 1024, blocked: loop.max / 1e6 };
    loop.reset();
    process.send?.(fared);
  } else void start(message.home).then((ready) => process.send?.(ready));
});
