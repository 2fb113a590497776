import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import {
  type EntranceContext,
  findLinkSecret,
  programReader,
  readToken,
  type Route,
  type Scope,
} from "../records/index.ts";
import { type Answering, findOtherAnswers, takeAnswer, typedAnswer } from "./answering.ts";
import { answerPath, isLinkOpen } from "./mails.ts";
import { findAsked } from "./queries.ts";
import { linkPage, lostLinkPage } from "./views/link-page.tsx";

/** Whose link it is, with the eyes of the program; undefined: it leads nowhere, whatever the reason. */
const withAsked = <T,>(
  { services, tenant, params }: EntranceContext,
  work: (db: TenantDb, answering: Answering) => Promise<T>,
): Promise<T | undefined> =>
  services.doors.withTenant(programReader(tenant.id), async (db) => {
    const linkId = readToken(await findLinkSecret(db), "poll", params["token"] ?? "");
    const asked = linkId === undefined ? undefined : await findAsked(db, { linkId });
    if (asked === undefined || asked.person.askedAt === null || !isLinkOpen(asked.poll, services.clock.now()))
      return undefined;
    return work(db, { ...asked, others: await findOtherAnswers(db, asked) });
  });

const lost = (context: EntranceContext): Answer => page(lostLinkPage(context), 404);

async function show(context: EntranceContext): Promise<Answer> {
  const found = await withAsked(context, (_db, answering) => Promise.resolve(answering));
  if (found === undefined) return lost(context);
  return page(linkPage(context, found, { typed: typedAnswer(found.person), errors: [] }));
}

/** Acts under the name of whom the link was sent to. */
const scopeOf = ({ services, tenant }: EntranceContext, { person }: Pick<Answering, "person">): Scope => ({
  tenantId: tenant.id,
  actor: { id: null, name: person.name },
  clock: services.clock,
  newId: services.newId,
});

async function take(context: EntranceContext): Promise<Answer> {
  const taken = await withAsked(context, async (db, { others, ...before }) => {
    const scope = scopeOf(context, before);
    const done = await takeAnswer(db, scope, before, context.sent.typed, { by: "link", notedBy: null });
    return { ...done, answering: { ...done.asked, others } };
  });
  if (taken === undefined) return lost(context);
  if (taken.state !== undefined) return page(linkPage(context, taken.answering, taken.state), 422);
  const done = taken.isAwaited ? "answeredMore" : "answered";
  return redirect(
    `${context.paths.intern(answerPath(context.params["token"] ?? ""))}?hinweis=polls-office.done.${done}`,
  );
}

/** Answering by the link of one's own mail. Looking changes nothing. */
export const linkRoutes: readonly Route[] = [
  { door: "entrance", method: "get", path: "terminwahl/:token", handle: show },
  { door: "entrance", method: "post", path: "terminwahl/:token", handle: take },
];
