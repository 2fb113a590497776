import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optional, optionalText, text, whole } from "../../platform/http/inputs.ts";
import { findGroup, type Group } from "../groups/index.ts";
import { Conflict, type FormState, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { indexMeeting } from "./actions.ts";
import { findAskedGroup } from "./choices.ts";
import { getPlanned } from "./load.ts";
import { allows } from "./meeting.ts";
import { takeOffered } from "./offered.ts";
import { canPlan, canTakePart } from "./policy.ts";
import { findMeeting, findMeetings } from "./queries.ts";
import { wishesPage } from "./views/wishes-page.tsx";
import { bringWish, decideWish, findWish, findWishes, takeWish } from "./wishes.ts";

async function show(context: WorkspaceContext, db: TenantDb, group: Group, state?: FormState): Promise<Answer> {
  const wishes = await findWishes(db, group.id);
  const today = context.services.clock.today();
  const ahead = await findMeetings(db, { groupId: group.id, from: today, stages: ["draft", "invited"] }, { limit: 10 });
  const shown = { context, group, wishes, ahead, state: state ?? { typed: {}, errors: [] } };
  return page(wishesPage(shown), state === undefined ? 200 : 422);
}

/** The backlog of a group, for its members. */
async function showWishes(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await findAskedGroup(context, db);
    if (group === undefined) throw notFound();
    if (!context.viewer.keys.includes(`g:${group.id}`) && !canPlan(context.viewer, { groupId: group.id }))
      throw notAllowed();
    return show(context, db, group);
  });
}

const wishForm = z.object({
  groupId: z.guid({ error: "ui.error.missing" }),
  title: text(300),
  text: optionalText(4000),
  minutes: optional(whole(600).refine((minutes) => minutes > 0, "ui.error.number")),
});

const toWishes = ({ paths }: WorkspaceContext, group: Group, done: string): Answer =>
  redirect(`${paths.intern("treffen/themen")}?gremium=${group.slug}&hinweis=meetings-office.done.${done}`);

async function bring(context: WorkspaceContext): Promise<Answer> {
  const { viewer, sent } = context;
  return context.use(async (db) => {
    const groupId = z.guid().safeParse(sent.typed["groupId"]?.at(-1));
    const group = groupId.success ? await findGroup(db, groupId.data) : undefined;
    if (group === undefined || group.deletedAt !== null) throw notFound();
    if (!canTakePart(viewer, { groupId: group.id })) throw notAllowed();
    const result = readForm(wishForm, sent.typed);
    if (!result.ok) return show(context, db, group, result);
    const { title, text: said, minutes } = result.value;
    await bringWish(db, scopeOf(context), {
      groupId: group.id,
      organisationId: viewer.organisationId,
      broughtBy: viewer.name,
      membershipId: viewer.membershipId,
      meetingId: null,
      recordId: null,
      title,
      text: said,
      minutes,
    });
    return toWishes(context, group, "wishBrought");
  });
}

const decisionForm = z.object({
  decision: z.enum(["taken", "postponed", "answered", "withdrawn"]),
  meetingId: optional(z.guid()),
  note: optional(text(2000)),
});

async function decide(context: WorkspaceContext): Promise<Answer> {
  const { viewer, sent, params } = context;
  const form = readForm(decisionForm, sent.typed);
  const id = z.guid().safeParse(params["wish"]);
  return context.use(async (db) => {
    const wish = id.success ? await findWish(db, id.data) : undefined;
    const group = wish === undefined ? undefined : await findGroup(db, wish.groupId);
    if (wish === undefined || group === undefined) throw notFound();
    const isOwn = wish.membershipId === viewer.membershipId;
    if (!canPlan(viewer, wish) && !(isOwn && form.ok && form.value.decision === "withdrawn")) throw notAllowed();
    if (!form.ok) return toWishes(context, group, "wishUndecided");
    const { decision, meetingId, note } = form.value;
    if (decision !== "taken") {
      await decideWish(db, scopeOf(context), wish, { decision, note });
      return toWishes(context, group, decision === "withdrawn" ? "wishWithdrawn" : "wishDecided");
    }
    const meeting = meetingId === null ? undefined : await findMeeting(db, meetingId);
    if (meeting === undefined || meeting.groupId !== group.id) return toWishes(context, group, "wishUndecided");
    if (!allows(meeting.stage, "agenda")) throw new Conflict();
    await takeWish(db, scopeOf(context), meeting, wish);
    await indexMeeting(db, scopeOf(context), meeting.id);
    return toWishes(context, group, "wishTaken");
  });
}

/** Takes what is offered for the agenda of a meeting on to it. */
async function takeOver(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const keys = context.sent.typed["offered"] ?? [];
    await takeOffered(context, db, scopeOf(context), meeting, keys);
    await indexMeeting(db, scopeOf(context), meeting.id);
    return redirect(
      `${context.paths.intern(`treffen/${meeting.slug}`)}?hinweis=meetings-office.done.offeredTaken#tagesordnung`,
    );
  });
}

const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;

/** Wishes for the agenda of a group, and what is taken over to one. */
export const wishRoutes: readonly Route[] = [
  { ...post, method: "get", roles: ROLES, path: "treffen/themen", handle: showWishes },
  { ...post, path: "treffen/themen", handle: bring },
  { ...post, path: "treffen/themen/:wish", handle: decide },
  { ...post, path: "treffen/:slug/uebernahme", handle: takeOver },
];
