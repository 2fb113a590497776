/** What is told in groups of the demo, and polls for dates: one that runs, one that was fixed. */
import { comment, tellGroup } from "../src/features/announcements/actions.ts";
import { findAnnouncement } from "../src/features/announcements/queries.ts";
import { addDownload } from "../src/features/files/index.ts";
import { findSeats } from "../src/features/groups/index.ts";
import { createPoll, writeAnswer } from "../src/features/polls/actions.ts";
import { makeMeeting } from "../src/features/polls/meeting.ts";
import { type PollAnswer, sittingOf } from "../src/features/polls/poll.ts";
import { findPeople, findPoll } from "../src/features/polls/queries.ts";
import { fixPoll, sendPoll } from "../src/features/polls/steps.ts";
import { findLinkSecret, type Scope } from "../src/features/records/index.ts";
import { addDays } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import { leafletPdf } from "./leaflet.ts";
import { type Around, asOf } from "./meeting.ts";

type Told = {
  title: string;
  body: string;
  days: number;
  paper?: { name: string; title: string; lines: readonly string[] };
};

const TOLD: readonly Told[] = [
  {
    title: "Förderaufruf: Begegnung im Quartier, Anträge bis Ende des Quartals",
    days: 4,
    body: "Liebe Mitglieder,\n\ndas Land fördert im nächsten Jahr wieder Begegnung im Quartier: **bis zu 5.000 Euro**, ohne Eigenanteil für Vereine. Anträge nimmt die Bewilligungsstelle bis zum Ende des Quartals an.\n\nWer sich zusammentut, hat bessere Aussichten. Schreiben Sie unten, mit wem Sie etwas vorhaben; wir helfen beim Kostenplan.",
    paper: {
      name: "foerderaufruf-begegnung.pdf",
      title: "Förderaufruf in Stichworten",
      lines: [
        "Wer: eingetragene Vereine und Initiativen mit einem Träger",
        "Was: Treffpunkte, Feste, Patenschaften, kleine Umbauten",
        "Wie viel: 1.000 bis 5.000 Euro, kein Eigenanteil für Vereine",
        "Bis wann: Ende des Quartals, es zählt der Eingang",
      ],
    },
  },
  {
    title: "Neue Sprechzeiten zwischen den Jahren",
    days: 16,
    body: "Bitte tragen Sie Ihre Sprechzeiten zwischen den Jahren in Ihren Angeboten ein. Die Leitstelle verweist in dieser Zeit auf das, was im Verzeichnis steht.",
  },
];

async function tell(around: Around, group: { id: string; title: string }): Promise<void> {
  for (const { title, body, days, paper } of TOLD) {
    const then = asOf(around, days);
    const { id } = await tellGroup(around.db, then, group, { title, body });
    if (paper === undefined) continue;
    const upload = { name: paper.name, type: "application/pdf" as const, body: leafletPdf(paper.title, paper.lines) };
    const said = { title: paper.title, description: "", language: null };
    const added = await addDownload(around.db, then.scope, { id, kind: "announcement" }, upload, said);
    if ("fault" in added) throw new Error(`No room for ${paper.name}: ${added.fault}.`);
  }
}

/** In turn down the list of who is asked, for each date; undefined has not answered. */
const SAID: readonly (readonly PollAnswer[] | undefined)[] = [
  ["yes", "no", "perhaps"],
  ["yes", "yes", "no"],
  undefined,
  ["perhaps", "yes", "yes"],
  ["no", "yes", "perhaps"],
  undefined,
];

type Plan = { title: string; inDays: readonly number[]; note: string; isFixed: boolean };

const POLLS: readonly Plan[] = [
  {
    title: "Termin für das Frühjahrstreffen",
    inDays: [108, 115, 122],
    note: "Es geht um etwa drei Stunden am Nachmittag. Osterferien und Feiertage haben wir gemieden.",
    isFixed: false,
  },
  {
    title: "Vorbereitung des Tags der offenen Türen",
    inDays: [44, 51, 58],
    note: "Wer mitmacht, bringt bitte einen ersten Vorschlag für den eigenen Stand mit.",
    isFixed: true,
  },
];

async function ask(around: Around, groupId: string, plan: Plan): Promise<void> {
  const { db, scope } = asOf(around, 6);
  const today = around.scope.clock.today();
  const content = { title: plan.title, venue: "Wird mit dem Termin bekannt", note: plan.note, names: "asked" as const };
  const days = plan.inDays.map((days) => ({ day: addDays(today, days), hours: undefined }));
  const people = sittingOf(await findSeats(db, groupId), today);
  const hours = { fromTime: "14:00", untilTime: "17:00" };
  const id = await createPoll(db, scope, groupId, { ...content, closesOn: addDays(today, 9) }, { days, hours }, people);
  const poll = await findPoll(db, id);
  if (poll === undefined) throw new Error("The poll is not there.");
  const secret = await findLinkSecret(db);
  await sendPoll(db, { ...asOf(around, 6), secret }, poll);
  for (const [index, person] of (await findPeople(db, id)).entries()) {
    const said = SAID[index % SAID.length];
    if (said === undefined) continue;
    const answers = new Map(poll.dates.map((date, at): [string, PollAnswer] => [date.id, said[at] ?? "no"]));
    await writeAnswer(db, scope, poll, person, {
      answers,
      comment: index === 0 ? "Donnerstags geht es bei uns gut." : "",
      by: "link",
      notedBy: null,
      seenUntil: null,
    });
  }
  const [, second] = poll.dates;
  const sent = await findPoll(db, id);
  if (!plan.isFixed || second === undefined || sent === undefined) return;
  const fixing = { ...asOf(around, 1), secret };
  await fixPoll(db, fixing, sent, second, (asked) => makeMeeting(db, fixing, sent, second, asked));
}

/** Tells the network of a county something, and asks it for dates. Goes before `loadMeetings`, which counts mails as sent. */
export async function loadTalks(around: Around, groupId: string): Promise<void> {
  const group = await around.db
    .selectFrom("record")
    .select(["id", "title"])
    .where("id", "=", groupId)
    .executeTakeFirstOrThrow();
  await tell(around, group);
  for (const plan of POLLS) await ask(around, groupId, plan);
}

/** Two members have answered to what was told; once there are members. */
export async function loadComments(db: TenantDb, scope: Scope): Promise<void> {
  const told = await db
    .selectFrom("record as r")
    .innerJoin("announcement as a", (join) => join.onRef("a.tenant_id", "=", "r.tenant_id").onRef("a.id", "=", "r.id"))
    .select("r.slug")
    .where("r.title", "=", TOLD[0]?.title ?? "")
    .executeTakeFirst();
  const announcement = told === undefined ? undefined : await findAnnouncement(db, told.slug);
  if (announcement === undefined) return;
  const members = await db
    .selectFrom("membership")
    .select(["id", "name"])
    .orderBy("role", "desc")
    .orderBy("name")
    .limit(2)
    .execute();
  const words = [
    "Wir würden gern einen Treffpunkt im Hof umgestalten und suchen einen Verein, der mit uns den Antrag stellt.",
    "Der Kostenplan vom letzten Jahr liegt bei uns noch vor, den teilen wir gern.",
  ];
  for (const [index, { id, name }] of members.entries())
    await comment(db, { ...scope, actor: { id: null, name } }, announcement, {
      text: words[index] ?? "",
      membershipId: id,
    });
}
