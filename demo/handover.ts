/** What somebody of the office who has left handed over: some of it is done, some is not. */
import { addMember } from "../src/features/accounts/index.ts";
import { handOver, settleMatter, writeWords } from "../src/features/handover/actions.ts";
import { type OpenMatter, programReader, type Scope, type Services } from "../src/features/records/index.ts";
import { addDays } from "../src/platform/clock.ts";
import type { DemoCounty } from "./world.ts";

const WORDS = `Zuerst: Die Zugangsdaten zum Postfach liegen beim Vorzimmer, der Schlüssel zum Sitzungssaal beim Hausmeister.

Das Netzwerktreffen im Frühjahr ist mit der Stadt verabredet, aber noch nicht schriftlich. Bitte bis Ende Januar bestätigen, sonst ist der Saal weg.

Zwei Einrichtungen melden sich nie von selbst. Ein Anruf am Dienstagvormittag hilft fast immer.`;

const matters = (county: DemoCounty, today: string): { matter: OpenMatter; words: string; remindIn?: number }[] => {
  const intern = (path: string) => `/${county.slug}/intern/${path}`;
  return [
    {
      matter: {
        key: "round:demo",
        topic: "Laufende Abfragen",
        title: "Stimmen Profil und Angebote noch?",
        href: intern("abfragen"),
        since: addDays(today, -34),
        last: "Verschickt, gut die Hälfte hat geantwortet",
        next: addDays(today, 6),
      },
      words:
        "Die Wohlfahrtsverbände antworten gesammelt nach ihrer Runde am Monatsende. Vorher nicht noch einmal erinnern.",
      remindIn: 9,
    },
    {
      matter: {
        key: "entries:demo",
        topic: "Zu prüfen",
        title: "Angebote, die auf Veröffentlichung warten",
        href: intern("angebote?stand=in_review"),
        since: addDays(today, -12),
        whom: "mehrere Einrichtungen",
      },
      words: "Bei den Sprachcafés bitte nach dem barrierefreien Zugang fragen, der fehlt fast überall.",
    },
    {
      matter: {
        key: "events:demo",
        topic: "Geplante Veranstaltungen",
        title: "Netzwerktreffen im Frühjahr",
        href: intern("veranstaltungen"),
        next: addDays(today, 75),
      },
      words:
        "Das Programm steht in Stichworten im Entwurf. Der Landrat eröffnet, wenn der Termin nicht auf einen Kreistag fällt.",
      remindIn: 40,
    },
  ];
};

/** Enters a colleague who has left, with what was handed over to the first person of the office. */
export async function loadHandover(services: Services, scope: Scope, county: DemoCounty): Promise<void> {
  const successor = county.people.find(({ role }) => role === "office");
  if (successor === undefined) return;
  const { tenantId } = scope;
  const leaver = {
    name: "Almut Wiesengrund",
    email: `almut.wiesengrund@${county.slug}.example.org`,
    role: "office" as const,
    organisationId: null,
    invitedBy: county.office.name ?? "",
  };
  const { membershipId } = await services.doors.asSignIn((db) => addMember(db, services, tenantId, leaver), tenantId);
  await services.doors.withTenant(programReader(tenantId), async (db) => {
    const to = await db
      .selectFrom("membership")
      .select("id")
      .where("email", "=", successor.email)
      .executeTakeFirstOrThrow();
    const told = matters(county, services.clock.today());
    await writeWords(db, scope, membershipId, {
      words: WORDS,
      successorId: to.id,
      matters: told.map(({ matter, words, remindIn }) => ({
        key: matter.key,
        words,
        remindOn: remindIn === undefined ? null : addDays(services.clock.today(), remindIn),
      })),
    });
    const as = { ...scope, actor: { id: membershipId, name: leaver.name } };
    const { id } = await handOver(
      db,
      as,
      { id: membershipId },
      told.map(({ matter }) => matter),
      [],
    );
    await settleMatter(db, scope, id, "entries:demo", true);
    await db
      .updateTable("membership")
      .set({ ended_at: services.clock.now() })
      .where("tenant_id", "=", tenantId)
      .where("id", "=", membershipId)
      .execute();
  });
}
