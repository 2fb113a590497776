import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { canLead } from "../groups/index.ts";
import { programReader, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { type Answering, findOtherAnswers, takeAnswer, typedAnswer, type Writing } from "./answering.ts";
import { findAsked } from "./queries.ts";
import { memberPage } from "./views/member-page.tsx";

/**
 * For whom somebody answers: for themselves, for people of their organisation, and who leads for everybody, by telephone.
 * Whoever may see that somebody is asked may answer for them. @throws 404
 */
async function getAsked(context: WorkspaceContext, db: TenantDb): Promise<Omit<Answering, "others">> {
  const id = z.guid().safeParse(context.params["person"]);
  const asked = id.success ? await findAsked(db, { id: id.data }) : undefined;
  if (asked === undefined || asked.poll.id !== context.params["poll"] || asked.person.askedAt === null)
    throw notFound();
  return asked;
}

async function withOthers(
  { services, tenant }: WorkspaceContext,
  asked: Omit<Answering, "others">,
): Promise<Answering> {
  const others = await services.doors.withTenant(programReader(tenant.id), (db) => findOtherAnswers(db, asked));
  return { ...asked, others };
}

async function show(context: WorkspaceContext): Promise<Answer> {
  const asked = await context.use((db) => getAsked(context, db));
  const state = { typed: typedAnswer(asked.person), errors: [] };
  return page(memberPage(context, await withOthers(context, asked), state, writingOf(context, asked)));
}

/** Who answers for others is named with what they note. */
function writingOf({ viewer }: WorkspaceContext, { poll, person }: Omit<Answering, "others">): Writing {
  if (viewer.keys.includes(`i:${person.id}`)) return { by: "member", notedBy: null };
  return { by: canLead(viewer, poll.group.id) ? "lead" : "member", notedBy: viewer.name };
}

async function take(context: WorkspaceContext): Promise<Answer> {
  const { services, tenant, sent, paths } = context;
  const before = await context.use((db) => getAsked(context, db));
  const { asked, state, isAwaited } = await services.doors.withTenant(programReader(tenant.id), (db) =>
    takeAnswer(db, scopeOf(context), before, sent.typed, writingOf(context, before)),
  );
  if (state !== undefined)
    return page(memberPage(context, await withOthers(context, asked), state, writingOf(context, asked)), 422);
  const back = `abstimmungen/${asked.poll.id}`;
  if (isAwaited)
    return redirect(`${paths.intern(`${back}/antwort/${asked.person.id}`)}?hinweis=polls-office.done.answeredMore`);
  return redirect(`${paths.intern(back)}?hinweis=polls-office.done.answered`);
}

export const answerRoutes: readonly Route[] = [
  { door: "workspace", method: "get", path: "abstimmungen/:poll/antwort/:person", roles: ROLES, handle: show },
  { door: "workspace", method: "post", path: "abstimmungen/:poll/antwort/:person", roles: ROLES, handle: take },
];
