import { createIssue } from "../src/features/newsletter/index.ts";
import { changeState, type Scope } from "../src/features/records/index.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { DemoCounty } from "./world.ts";

const newest = async (db: TenantDb, kind: string, most: number): Promise<string[]> => {
  const rows = await db
    .selectFrom("record")
    .select("id")
    .where("kind", "=", kind)
    .where("visible_to", "=", "public")
    .orderBy("published_at", "desc")
    .orderBy("slug")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
};

/** An issue that was sent a while ago, and the next one, still being written. */
export async function loadIssues(db: TenantDb, scope: Scope, county: DemoCounty): Promise<void> {
  const entries = [...(await newest(db, "news", 2)), ...(await newest(db, "event", 2))];
  const at = new Date(scope.clock.now().getTime() - 24 * 86_400_000);
  const then: Scope = { ...scope, clock: { now: () => at, today: scope.clock.today } };
  const sent = await createIssue(db, then, {
    title: "Neue Kurse, offene Türen und ein Dank",
    intro:
      "Liebe Leserinnen und Leser, in diesem Monat beginnen neue Deutschkurse mit Betreuung für kleine Kinder, mehrere Einrichtungen öffnen ihre Türen, und wir danken allen, die im Sommer Menschen zu Terminen begleitet haben.",
    closing: `Haben Sie selbst etwas, das andere wissen sollten? Antworten Sie auf diese Mail. Ihr ${county.networkName}`,
    entries,
  });
  await changeState(db, then, sent.id, "publish");
  await db
    .updateTable("newsletter")
    .set({ sent_at: at, sent_by: scope.actor.name, sent_to: 48 })
    .where("id", "=", sent.id)
    .execute();
  await createIssue(db, scope, {
    title: "Vor den Feiertagen: was geöffnet hat und wer berät",
    intro:
      "Liebe Leserinnen und Leser, viele Beratungsstellen haben zwischen den Jahren andere Zeiten. Wir haben zusammengetragen, wer an welchen Tagen erreichbar ist, und wo in dieser Zeit niemand allein bleiben muss.",
    closing: "",
    entries: entries.slice(0, 2),
  });
}
