import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect, text } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findOrganisationNames } from "../directory/index.ts";
import { findGroup, findSeats, isQuorate, neededSeats, votingSeats } from "../groups/index.ts";
import { canPlan, getMeeting, getPlanned, type Meeting } from "../meetings/index.ts";
import { type Route, scopeOf, sendPaperFrom, type WorkspaceContext } from "../records/index.ts";
import { addGuest, mark, markAsAnswered } from "./actions.ts";
import { countLines, type Line, nameOfSubject, narrow, presentSeats, type Status, STATUSES } from "./attendance.ts";
import { guestForm, markForm, representedBy } from "./forms.ts";
import { sheetPaper } from "./paper.ts";
import { findLines } from "./queries.ts";
import { attendancePage, type AttendanceShown, tellCounts, type Votes } from "./views/attendance-page.tsx";
import { sheetPage } from "./views/sheet-page.tsx";

const FRESH: AttendanceShown["guest"] = { typed: {}, isWrong: false };

/** How many voting seats somebody speaks for, and whether that is enough. */
async function findVotes(db: TenantDb, meeting: Meeting, lines: readonly Line[]): Promise<Votes> {
  const group = await findGroup(db, meeting.groupId);
  const seats = await findSeats(db, meeting.groupId);
  const voting = votingSeats(seats, meeting.day);
  const there = presentSeats(lines);
  if (group === undefined) return { present: 0, of: 0, needed: 0, isQuorate: true };
  return {
    present: voting.filter(({ id }) => there.includes(id)).length,
    of: voting.length,
    needed: neededSeats(group, voting.length),
    isQuorate: isQuorate(group, seats, there, meeting.day),
  };
}

function filterOf({ query }: WorkspaceContext) {
  const asked = query.get("stand") ?? "";
  const status = (["open", ...STATUSES] as const).find((one) => one === asked);
  return { letters: (query.get("q") ?? "").slice(0, 100), status };
}

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  meeting: Meeting,
  guest: AttendanceShown["guest"] = FRESH,
): Promise<Answer> {
  const lines = await findLines(db, meeting);
  const { letters, status } = filterOf(context);
  const leads = canPlan(context.viewer, meeting);
  const names = leads ? (await findOrganisationNames(db)).map(({ name }) => name) : [];
  return page(
    attendancePage({
      context,
      meeting,
      lines,
      shown: narrow(lines, { letters, status }),
      counts: countLines(lines),
      votes: await findVotes(db, meeting, lines),
      leads,
      organisations: names,
      filter: { letters, status: status ?? "" },
      guest,
    }),
    guest.isWrong ? 422 : 200,
  );
}

const showList = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => show(context, db, await getMeeting(context, db)));

const showSheet = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    return page(sheetPage(context, meeting, await findLines(db, meeting)));
  });

async function sendSheet(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant, services, params, paths } = context;
  const made = { t, tenant, today: services.clock.today() };
  const paper = await context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    return sheetPaper(made, meeting, await findLines(db, meeting));
  });
  const own = paths.intern(`treffen/${params["slug"] ?? ""}/anwesenheit/liste`);
  return sendPaperFrom(own, paper);
}

const back = (context: WorkspaceContext, meeting: Meeting, rest: string): Answer =>
  redirect(`${context.paths.intern(`treffen/${meeting.slug}/anwesenheit`)}${rest}`);

/** Who represents somebody, as typed in their line. */
function readRepresented({ sent }: WorkspaceContext, line: Line, status: Status | null): string | null {
  if (status !== "represented") return null;
  const typed = sent.typed[`durch.${nameOfSubject(line.subject)}`]?.at(-1);
  const read = representedBy.safeParse(typed?.trim());
  return (read.success ? read.data : "") || line.deputy;
}

/** One tap. The script asks for JSON and gets the counts; without it the page comes again where it was. */
async function receiveMark(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(markForm, context.sent.typed);
  if (!read.ok) throw notFound();
  const { subject, status } = read.value.mark;
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "attendance");
    const name = nameOfSubject(subject);
    const line = (await findLines(db, meeting)).find((one) => nameOfSubject(one.subject) === name);
    if (line === undefined) throw notFound();
    const tappedAt = new Date(read.value.tapped ?? context.services.clock.now());
    const representedByName = readRepresented(context, line, status);
    await mark(db, scopeOf(context), meeting, line, { status, representedBy: representedByName, tappedAt });
    if (context.header("accept")?.includes("application/json") !== true) {
      const query = context.query.size === 0 ? "" : `?${context.query.toString()}`;
      return back(context, meeting, `${query}#${name}`);
    }
    const lines = await findLines(db, meeting);
    const stands = lines.find((one) => nameOfSubject(one.subject) === name)?.status ?? "open";
    const counts = tellCounts(context, countLines(lines), await findVotes(db, meeting, lines));
    return text(JSON.stringify({ status: stands, counts }), "application/json");
  });
}

const receiveAnswers = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db, "attendance");
    await markAsAnswered(db, scopeOf(context), meeting, await findLines(db, meeting));
    return back(context, meeting, "?hinweis=attendance.done.asAnswered");
  });

const receiveGuest = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db, "attendance");
    const read = readForm(guestForm, context.sent.typed);
    if (!read.ok) return show(context, db, meeting, { typed: context.sent.typed, isWrong: true });
    const { name, organisation } = read.value;
    const known = (await findOrganisationNames(db)).find(
      (one) => one.name.toLocaleLowerCase("de") === organisation.toLocaleLowerCase("de"),
    );
    const institution = known === undefined && organisation !== "" ? organisation : null;
    await addGuest(db, scopeOf(context), meeting, { name, organisationId: known?.id ?? null, institution });
    return back(context, meeting, "?hinweis=attendance.done.guest#gast");
  });

const keepers = { door: "workspace", roles: ["office", "partner"] } as const;
const list = "treffen/:slug/anwesenheit";

export const routes: readonly Route[] = [
  { ...keepers, method: "get", path: list, handle: showList },
  { ...keepers, method: "post", path: list, handle: receiveMark },
  { ...keepers, method: "post", path: `${list}/antworten`, handle: receiveAnswers },
  { ...keepers, method: "post", path: `${list}/gaeste`, handle: receiveGuest },
  { ...keepers, method: "get", path: `${list}/liste`, handle: showSheet },
  { ...keepers, method: "get", path: `${list}/liste.pdf`, handle: sendSheet },
];
