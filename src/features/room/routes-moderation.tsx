import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { email, text } from "../../platform/http/inputs.ts";
import { getPlanned, type Meeting } from "../meetings/index.ts";
import {
  Conflict,
  type EntranceContext,
  type FormState,
  programReader,
  type Route,
  type Scope,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeTable } from "../tables/index.ts";
import { endModeratorLink, findModerated, findModeratorLinks, moderationPath, sendModeratorLink } from "./moderator.ts";
import { lastDayOf, type ModeratorLink } from "./links.ts";
import { findControl, findScreen, step } from "./stepping.ts";
import { linksPage } from "./views/links-page.tsx";
import { lostModerationPage, moderationPage } from "./views/moderation-page.tsx";
import { screenPage } from "./views/screen-page.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

async function showLinks(context: WorkspaceContext, db: TenantDb, meeting: Meeting, state = FRESH): Promise<Answer> {
  const links = await findModeratorLinks(db, meeting.id);
  const isOver = !canSend(context, meeting);
  return page(linksPage({ context, meeting, links, isOver, state }), state.errors.length > 0 ? 422 : 200);
}

const canSend = ({ services }: WorkspaceContext, meeting: Meeting): boolean =>
  ["draft", "invited", "running"].includes(meeting.stage) && lastDayOf(meeting) >= services.clock.today();

const show = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => showLinks(context, db, await getPlanned(context, db)));

const linkForm = z.object({ name: text(200, "room.moderators.error.name"), email });

const back = ({ paths }: WorkspaceContext, { slug }: Meeting, said: string): Answer =>
  redirect(`${paths.intern(`treffen/${slug}/raum/moderation`)}?hinweis=room.done.${said}`);

const send = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    if (!canSend(context, meeting)) throw new Conflict();
    const read = readForm(linkForm, context.sent.typed);
    if (!read.ok) return showLinks(context, db, meeting, read);
    const { services, tenant } = context;
    await sendModeratorLink(db, { services, tenant, scope: scopeOf(context) }, meeting, read.value);
    return back(context, meeting, "linkSent");
  });

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const end = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    const id = context.params["link"] ?? "";
    if (!ID.test(id)) throw notFound();
    await endModeratorLink(db, scopeOf(context), { id, meetingId: meeting.id });
    return back(context, meeting, "linkEnded");
  });

type Moderated = { link: ModeratorLink; meeting: Meeting };

/**
 * The meeting of the link, with the eyes of who leads its group: drafts, what tables have collected, and what the network
 * shares; nothing of other groups, and nothing that is the office's.
 */
async function withMeeting(
  context: EntranceContext,
  work: (db: TenantDb, found: Moderated) => Promise<Answer>,
): Promise<Answer> {
  const { services, tenant, params } = context;
  const today = services.clock.today();
  const found = await services.doors.withTenant(programReader(tenant.id), (db) =>
    findModerated(db, params["token"] ?? "", today),
  );
  if (found === undefined) return page(lostModerationPage(context), 404);
  const { groupId } = found.meeting;
  const keys = ["public", "network", `g:${groupId}`, `o:${groupId}`];
  const eyes = { tenantId: tenant.id, accountId: null, isOffice: false, keys };
  return services.doors.withTenant(eyes, (db) => work(db, found));
}

const hereOf = ({ paths, params }: EntranceContext): string => paths.intern(moderationPath(params["token"] ?? ""));

const isRun = ({ stage }: Meeting): boolean => stage === "invited" || stage === "running";

const showControl = (context: EntranceContext): Promise<Answer> =>
  withMeeting(context, async (db, { link, meeting }) => {
    const control = { ...(await findControl(db, meeting)), leads: isRun(meeting), here: hereOf(context) };
    return page(moderationPage(context, { ...control, name: link.name, until: lastDayOf(meeting) }));
  });

const showScreen = (context: EntranceContext): Promise<Answer> =>
  withMeeting(context, async (db, { meeting }) =>
    page(screenPage({ context, ...(await findScreen(db, meeting)), leads: isRun(meeting), here: hereOf(context) })),
  );

const scopeFor = ({ services, tenant }: EntranceContext, { link }: Moderated): Scope => ({
  tenantId: tenant.id,
  actor: { id: null, name: link.name },
  clock: services.clock,
  newId: services.newId,
});

const takeStep = (context: EntranceContext): Promise<Answer> =>
  withMeeting(context, async (db, found) => {
    if (!isRun(found.meeting)) throw new Conflict();
    const then = await step(db, scopeFor(context, found), found.meeting, context.sent.typed);
    return redirect(`${hereOf(context)}${then}`);
  });

const tableForm = z.object({ table: z.guid(), step: z.enum(["open", "close", "show", "hide"]) });

/** Opens or closes collecting at a table, and shows it on the screen. What becomes of it who leads the group decides. */
const changeCollecting = (context: EntranceContext): Promise<Answer> =>
  withMeeting(context, async (db, found) => {
    const { meeting } = found;
    const read = readForm(tableForm, context.sent.typed);
    if (!read.ok) throw notFound();
    if (!isRun(meeting)) throw new Conflict();
    const place = { meetingId: meeting.id, id: read.value.table };
    await changeTable(db, scopeFor(context, found), place, read.value.step);
    return redirect(`${hereOf(context)}?hinweis=tables-office.done.${read.value.step}#tische`);
  });

const inside = { door: "workspace", roles: ["office", "partner"] } as const;

/** A moderator from outside: their link, and the meeting behind it. Looking changes nothing. */
export const moderationRoutes: readonly Route[] = [
  { ...inside, method: "get", path: "treffen/:slug/raum/moderation", handle: show },
  { ...inside, method: "post", path: "treffen/:slug/raum/moderation", handle: send },
  { ...inside, method: "post", path: "treffen/:slug/raum/moderation/:link/ende", handle: end },
  { door: "entrance", method: "get", path: "moderation/:token", handle: showControl },
  { door: "entrance", method: "get", path: "moderation/:token/leinwand", handle: showScreen },
  { door: "entrance", method: "post", path: "moderation/:token", handle: takeStep },
  { door: "entrance", method: "post", path: "moderation/:token/tisch", handle: changeCollecting },
];
