/** Meetings of the demo: prepared, held and written down by the same steps that people take, each on its day. */
import { addDownload } from "../src/features/files/index.ts";
import { inviteAll, listPeople } from "../src/features/invitations/index.ts";
import { findCandidates } from "../src/features/invitations/candidates.ts";
import {
  addItem,
  addPreparation,
  bringWish,
  createMeeting,
  EMPTY_ITEM,
  EMPTY_MEETING,
  fileUnder,
  findMeeting,
  type Meeting,
} from "../src/features/meetings/index.ts";
import { createSeries } from "../src/features/meetings/series-actions.ts";
import { titleOf } from "../src/features/meetings/proposals.ts";
import { openTables } from "../src/features/tables/index.ts";
import { addDays, weekdayOf } from "../src/platform/clock.ts";
import { type Around, asOf, type DemoItem, type DemoMeeting, nameOf } from "./meeting.ts";
import { leafletPdf } from "./leaflet.ts";
import { answerAsDemo } from "./meetings-answers.ts";
import { holdMeeting } from "./meetings-held.ts";
import { MEETINGS, SERIES } from "./meetings-plan.ts";

async function enterItems({ db, scope, idOf, groupOf }: Around, meeting: Meeting, items: readonly DemoItem[]) {
  const ids: string[] = [];
  for (const { kind, title, text, minutes, speaker, recurs, organisation, group, paper } of items) {
    const organisationId = organisation === undefined ? null : idOf(organisation);
    const said = {
      text: text ?? "",
      minutes: minutes ?? 20,
      speaker: speaker ?? "",
      recurs: recurs ?? ("never" as const),
    };
    const about = { organisationId, recordId: organisationId, groupId: group === undefined ? null : groupOf(group) };
    const id = await addItem(db, scope, meeting, { ...EMPTY_ITEM, kind, title, ...said, ...about });
    ids.push(id);
    if (paper === undefined) continue;
    const upload = { name: paper.name, type: "application/pdf" as const, body: leafletPdf(paper.title, paper.lines) };
    const words = { title: paper.title, description: "", language: null };
    const added = await addDownload(db, scope, { id: meeting.id, kind: "meeting" }, upload, words);
    if ("fault" in added) throw new Error(`No room for ${paper.name}: ${added.fault}.`);
    await fileUnder(db, scope, { id, meetingId: meeting.id }, added.id);
  }
  return ids;
}

async function layTables({ db, scope, services }: Around, meeting: Meeting, plan: DemoMeeting, ids: readonly string[]) {
  for (const [index, { tables }] of plan.items.entries()) {
    const question = "Was hindert Sie, und was würde Ihnen helfen?";
    const said = { itemId: ids[index] ?? "", names: tables ?? [], question, onScreen: true };
    if (tables !== undefined) await openTables(db, { scope, services }, meeting, said);
  }
}

async function prepare(around: Around, meeting: Meeting, plan: DemoMeeting): Promise<void> {
  const { db, scope, idOf } = around;
  for (const { kind, title } of plan.preparation ?? [])
    await addPreparation(db, scope, meeting, { kind, title, dueOn: addDays(meeting.day, -5) });
  for (const { title, by } of plan.preparation ?? []) {
    if (by === undefined) continue;
    const taken = {
      organisation_id: idOf(by),
      taker: await nameOf(around, by),
      taken_at: scope.clock.now(),
      taken_by: scope.actor.name,
    };
    await db
      .updateTable("preparation")
      .set(taken)
      .where("meeting_id", "=", meeting.id)
      .where("title", "=", title)
      .execute();
  }
  for (const { by, title, text, minutes } of plan.wishes ?? [])
    await bringWish(db, scope, {
      groupId: meeting.groupId,
      meetingId: meeting.id,
      membershipId: null,
      recordId: null,
      organisationId: idOf(by),
      broughtBy: await nameOf(around, by),
      title,
      text,
      minutes,
    });
}

/** Asks who sits in the group, and whoever the plan asks besides. Nothing goes out: see `loadMeetings`. */
async function invite(
  { db, services, tenant, scope, groupOf }: Around,
  meeting: Meeting,
  plan: DemoMeeting,
): Promise<void> {
  const rule = {
    groups: [groupOf(plan.group)],
    withDeputies: false,
    kinds: [...(plan.asks ?? [])],
    memberships: [],
    places: [],
    topics: [],
    organisations: [],
    role: "guest" as const,
  };
  const reasons = {
    seat: (group: string) => `Mitglied: ${group}`,
    organisations: "Nach Art der Einrichtung",
    single: "Einzeln",
  };
  const found = await findCandidates(db, rule, meeting.day, reasons);
  await listPeople(db, { services, scope }, meeting, found);
  await inviteAll(db, { services, tenant, scope }, meeting, {
    word: "wir freuen uns auf Sie. Bitte sagen Sie bis eine Woche vorher, ob Sie kommen, damit der Raum passt.",
  });
}

/** Saturday and Sunday become the Friday before. */
const workingDay = (day: string): string => addDays(day, Math.min(0, 5 - weekdayOf(day)));

/** Enters a meeting and asks people to come. @returns what holds it, where it has been */
async function enter(
  around: Around,
  plan: DemoMeeting,
  series: ReadonlyMap<string, { id: string; name: string }>,
): Promise<(() => Promise<void>) | undefined> {
  const daysAgo = Math.max(plan.stage === "draft" ? 0 : 8, 28 - plan.inDays);
  const asked = asOf(around, daysAgo);
  const { db, scope, groupOf } = asked;
  const own = plan.series === undefined ? undefined : series.get(plan.series.key);
  const number = plan.series?.number ?? null;
  const { id } = await createMeeting(db, scope, {
    ...EMPTY_MEETING,
    groupId: groupOf(plan.group),
    seriesId: own?.id ?? null,
    number,
    title: plan.title ?? titleOf(number, own?.name ?? ""),
    day: workingDay(addDays(around.scope.clock.today(), plan.inDays)),
    fromTime: plan.from,
    untilTime: plan.until,
    venue: plan.venue ?? "",
    address: plan.address ?? "",
    bring: plan.bring ?? "",
    description: plan.description ?? "",
    videoUrl: plan.videoUrl ?? null,
  });
  const find = async (): Promise<Meeting> => {
    const meeting = await findMeeting(db, id);
    if (meeting === undefined) throw new Error(`The meeting ${plan.key} is not there.`);
    return meeting;
  };
  const itemIds = await enterItems(asked, await find(), plan.items);
  await layTables(asked, await find(), plan, itemIds);
  await prepare(asked, await find(), plan);
  if (plan.stage === "draft") return undefined;
  await invite(asked, await find(), plan);
  await answerAsDemo(around, await find(), daysAgo);
  return plan.stage === "invited" ? undefined : () => holdMeeting(around, find, plan, itemIds);
}

/** Enters the meetings of a county. Their mails count as sent: nobody of the demo is written to. */
export async function loadMeetings(around: Around, slug: string): Promise<void> {
  const { db, scope } = around;
  const series = new Map<string, { id: string; name: string }>();
  for (const { key, group, name, heldBefore, continues } of SERIES[slug] ?? []) {
    const continuesId = continues === undefined ? null : (series.get(continues)?.id ?? null);
    const id = await createSeries(db, scope, { groupId: around.groupOf(group), name, continuesId, heldBefore });
    series.set(key, { id, name });
  }
  const held = [];
  for (const plan of MEETINGS[slug] ?? []) held.push(await enter(around, plan, series));
  // once all are there: minutes say when the group meets next
  for (const hold of held) await hold?.();
  await db
    .updateTable("mail")
    .set((eb) => ({ sent_at: eb.ref("created_at"), attempts: 1 }))
    .where("sent_at", "is", null)
    .execute();
}
