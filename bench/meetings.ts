import { createApp } from "../src/app.tsx";
import { addMember, beginSession, SESSION_COOKIE } from "../src/features/accounts/index.ts";
import type { Database } from "../src/platform/db/open.ts";
import { createLog } from "../src/platform/log.ts";
import { type Line, median, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";

const LIMIT = 100;
const TIMES = 9;

/** Pages of groups and meetings, as the office and as a partner see them. */
const PAGES = [
  ["home", ""],
  ["all groups", "gremien"],
  ["a group", "gremien/gremium-1"],
  ["its seats", "gremien/gremium-1/sitze"],
  ["what was told in it", "gremien/gremium-1/mitteilungen"],
  ["meetings", "treffen"],
  ["a meeting", "treffen/treffen-2"],
  ["its invitations", "treffen/treffen-2/einladungen"],
  ["its attendance", "treffen/treffen-200/anwesenheit"],
  ["its minutes", "treffen/treffen-200/protokoll"],
  ["tasks", "aufgaben"],
  ["the calendar", "kalender"],
] as const;

/** Time a request takes in the program and its database, one after the other, the middle of some. */
export async function measureMeetings(database: Database, county: BenchCounty): Promise<Line[]> {
  const { app, services } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const secret = await database.doors.asSignIn(async (db) => {
    const person = { name: "Koordination", email: `${services.newId()}@example.org`, role: "office" as const };
    const member = { ...person, organisationId: null, invitedBy: "Messung" };
    const { accountId } = await addMember(db, services, county.tenantId, member);
    return beginSession(db, services, { accountId, device: "Messung" });
  }, county.tenantId);
  const headers = { cookie: `${SESSION_COOKIE}=${secret}` };
  const lines: Line[] = [];
  for (const [what, rest] of PAGES) {
    const times: number[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) {
      const started = performance.now();
      const answer = await app.request(`http://127.0.0.1/${county.slug}/intern/${rest}`, { headers });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${rest} answers ${answer.status}.`);
      times.push(performance.now() - started);
    }
    const time = median(times);
    lines.push({ what, measured: milliseconds(time), limit: `≤ ${milliseconds(LIMIT)}`, holds: time <= LIMIT });
  }
  return lines;
}
