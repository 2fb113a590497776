/** Rounds of the demo: one that has ended, one that runs with answers and proposals, one that is prepared. */
import { eventsAsk } from "../src/features/events/ask.tsx";
import { newsAsk } from "../src/features/news/ask.tsx";
import { type Ask, confirmRecord, type Scope } from "../src/features/records/index.ts";
import { findAddressees } from "../src/features/rounds/addressees.ts";
import { type Askable, findAskable } from "../src/features/rounds/askable.ts";
import { noteBounce } from "../src/features/rounds/bounces.ts";
import { check } from "../src/features/rounds/check.tsx";
import { canConfirm, findOwnEntries } from "../src/features/rounds/entries.ts";
import { noteTold } from "../src/features/rounds/mailing-queries.ts";
import { setTrust } from "../src/features/rounds/proposals.ts";
import { answerRequests, findOpenRequests } from "../src/features/rounds/requests.ts";
import type { Round, Rule } from "../src/features/rounds/round.ts";
import { closeRound, createRound, findRound, sendRound } from "../src/features/rounds/rounds.ts";
import { addDays, dayOf } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import { loadProposals } from "./proposals.ts";

/** The same so many days earlier. */
export function daysAgo(scope: Scope, days: number): Scope {
  const at = new Date(scope.clock.now().getTime() - days * 86_400_000);
  return { ...scope, clock: { now: () => at, today: () => dayOf(at) } };
}

const MEMBERS: Rule = {
  kinds: [],
  memberships: ["member"],
  places: [],
  topics: [],
  notSince: null,
  withAddress: false,
};

const LETTER =
  "wir halten das Verzeichnis unseres Netzwerks aktuell. Bitte sehen Sie nach, ob Ihr Profil und Ihre Angebote noch stimmen: Zeiten, Orte, Ansprechpersonen, freie Plätze. Fehlt etwas? Dann ergänzen Sie es gleich auf der Seite.\n\nVielen Dank für Ihre Mühe!";

/** When a round was sent, until when it wants answers, and whom it asks. */
type Plan = { title: string; days: number; lasts: number; rule: Rule; letter?: string; asks?: readonly Ask[] };

async function prepare(db: TenantDb, scope: Scope, plan: Plan): Promise<Round> {
  const dueOn = addDays(scope.clock.today(), plan.lasts);
  const id = await createRound(db, scope, {
    title: plan.title,
    letter: plan.letter ?? LETTER,
    asks: (plan.asks ?? [check]).map(({ name }) => name),
    rule: plan.rule,
    dueOn,
    remindOn: [addDays(dueOn, -7), addDays(dueOn, -1)],
  });
  const round = await findRound(db, id);
  if (round === undefined) throw new Error("The round is not there.");
  return round;
}

type Asked = { organisation: Askable; requestId: string; by: string; hasAddress: boolean };

/** Sends a round on its day, and notes that its mails went out to who has an address. */
async function send(db: TenantDb, scope: Scope, plan: Plan): Promise<{ round: Round; asked: Asked[] }> {
  const then = daysAgo(scope, plan.days);
  const round = await prepare(db, then, plan);
  const askable = await findAskable(db, plan.rule);
  const organisationIds = askable.map(({ id }) => id);
  await sendRound(db, then, round, { asks: plan.asks ?? [check], organisationIds });
  const requests = await db
    .selectFrom("request")
    .select(["id", "organisation_id"])
    .where("round_id", "=", round.id)
    .orderBy("ask")
    .execute();
  const addressees = await findAddressees(db, organisationIds);
  const asked = askable.flatMap((organisation): Asked[] => {
    const requestId = requests.find((one) => one.organisation_id === organisation.id)?.id;
    const to = addressees.get(organisation.id);
    const by = to?.name ?? organisation.name;
    return requestId === undefined ? [] : [{ organisation, requestId, by, hasAddress: to !== undefined }];
  });
  const told = asked.filter(({ hasAddress }) => hasAddress).map(({ requestId }) => requestId);
  await noteTold(db, scope.tenantId, told, then.clock.now());
  return { round, asked };
}

const answer = (db: TenantDb, scope: Scope, { requestId, by }: Asked, said: "confirmed" | "changed") =>
  answerRequests(db, scope, by, [{ request: requestId, answer: said }]);

/** Somebody has looked through everything of theirs; what was not confirmed for long stays as it is: the demo shows it. */
async function confirm(db: TenantDb, scope: Scope, asked: Asked): Promise<boolean> {
  const { id, name } = asked.organisation;
  const entries = (await findOwnEntries(db, id)).filter(canConfirm);
  const long = daysAgo(scope, 120).clock.now();
  if (entries.some(({ confirmedAt }) => confirmedAt === null || confirmedAt < long)) return false;
  const own = { ...scope, actor: { id: null, name: asked.by, organisationId: id } };
  for (const entry of entries) await confirmRecord(db, own, entry.id);
  await answer(db, { ...scope, actor: { ...own.actor, name } }, asked, "confirmed");
  return true;
}

/** A round of the summer: most have answered, it was ended, and who did not answer stands in it still. */
async function loadEnded(db: TenantDb, scope: Scope): Promise<void> {
  const plan = { title: "Profil und Angebote nach den Sommerferien", days: 97, lasts: 21, rule: MEMBERS };
  const { round, asked } = await send(db, scope, plan);
  for (const [index, one] of asked.entries())
    if (index % 6 !== 4)
      await answer(db, daysAgo(scope, 96 - (index % 20)), one, index % 5 === 2 ? "changed" : "confirmed");
  await closeRound(db, daysAgo(scope, 70), round.id);
}

/** A round that has run for nine days: two of five have confirmed, one of five wants changes, the others are silent. */
async function loadRunning(db: TenantDb, scope: Scope): Promise<void> {
  const { asked } = await send(db, scope, {
    title: "Bitte prüfen Sie Profil und Angebote",
    days: 9,
    lasts: 21,
    rule: MEMBERS,
  });
  const changing: Asked[] = [];
  for (const [index, one] of asked.entries()) {
    if (index % 5 < 2) await confirm(db, daysAgo(scope, 8 - (index % 7)), one);
    if (index % 5 !== 2) continue;
    changing.push(one);
    await answer(db, daysAgo(scope, 6 - (index % 5)), one, "changed");
  }
  await loadProposals(db, daysAgo(scope, 2), changing);
  const [trusted] = changing.slice(-1);
  if (trusted !== undefined) await setTrust(db, daysAgo(scope, 60), trusted.organisation.id, true);
  await loadBounce(db, scope, asked);
}

const DATES_LETTER =
  "damit sich im Frühjahr nichts überschneidet, sammeln wir jetzt die Termine aller Vereine und Einrichtungen. Bitte tragen Sie ein, was Sie planen, auch wenn noch nicht alles feststeht: Titel, Tag, Ort und ein Satz genügen. Haben Sie daneben eine Neuigkeit für die Website? Auch dafür ist Platz.\n\nHaben Sie nichts, genügt ein Klick auf „Fehlanzeige“.";

/** Clubs and initiatives are asked for dates and news; the first have nothing to tell. */
async function loadDates(db: TenantDb, scope: Scope): Promise<void> {
  const rule = { ...MEMBERS, kinds: ["club", "initiative", "library"] };
  const said = { title: "Ihre Termine und Neuigkeiten für das Frühjahr", letter: DATES_LETTER };
  const { round, asked } = await send(db, scope, { ...said, days: 4, lasts: 24, rule, asks: [eventsAsk, newsAsk] });
  const [first] = asked;
  if (first === undefined) return;
  const open = (await findOpenRequests(db, first.organisation.id)).filter(({ roundId }) => roundId === round.id);
  const none = open.map(({ id }) => ({ request: id, answer: "none" as const }));
  await answerRequests(db, daysAgo(scope, 3), first.by, none);
}

/** Of the silent ones the last has an address that mails come back from. */
async function loadBounce(db: TenantDb, scope: Scope, asked: readonly Asked[]): Promise<void> {
  const silent = asked.filter(({ hasAddress }, index) => hasAddress && index % 5 > 2);
  const id = silent.at(-1)?.organisation.id ?? "";
  const address = (await findAddressees(db, [id])).get(id)?.address;
  if (address === undefined) return;
  const reason = "Postfach unbekannt: 550 5.1.1 The email account that you tried to reach does not exist";
  await noteBounce(db, daysAgo(scope, 8), { address, organisationId: id, reason });
}

/** What the office and its partners have asked and answered, around today. */
export async function loadRounds(db: TenantDb, scope: Scope): Promise<void> {
  await loadEnded(db, scope);
  await loadRunning(db, scope);
  await loadDates(db, scope);
  const rule = { ...MEMBERS, topics: ["education"] };
  await prepare(db, scope, { title: "Angebote zum neuen Schulhalbjahr", days: 0, lasts: 30, rule });
}
