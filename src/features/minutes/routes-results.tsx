import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { findGroup, findSeats } from "../groups/index.ts";
import { findAgenda } from "../meetings/index.ts";
import {
  Conflict,
  findHistory,
  findMissed,
  findSections,
  findThread,
  ROLES,
  scopeOf,
  toEntry,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { joinResults, orderResults, removeResult, reviseResult } from "./actions.ts";
import { readResult, typedOf } from "./forms.ts";
import { resultKind } from "./kind.ts";
import { getResult, getRevisable } from "./load.ts";
import { canRevise } from "./policy.ts";
import { findPresentSeats, findResult, findResults, findVotes } from "./queries.ts";
import type { Result } from "./result.ts";
import { resultFormPage, type ResultFormPage } from "./views/result-form-page.tsx";
import { resultPage } from "./views/result-page.tsx";
import { VotesForm } from "./views/votes-form.tsx";
import { noteVotes } from "./vote-actions.ts";
import { type Vote, VOTES } from "./votes.ts";
import { findNameable } from "./who.ts";

async function votesOf(context: WorkspaceContext, db: TenantDb, result: Result) {
  if (result.kind !== "decision") return [];
  const found = {
    group: await findGroup(db, result.groupId),
    seats: await findSeats(db, result.groupId),
    present: await findPresentSeats(db, result.meetingId),
    votes: await findVotes(db, result.id),
  };
  return [<VotesForm context={context} result={result} {...found} />];
}

const show = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getResult(context, db);
    const isRevised = canRevise(context.viewer, result);
    const others = (await findResults(db, result.meetingId)).filter(({ id }) => id !== result.id);
    return page(
      resultPage({
        context,
        result,
        canRevise: isRevised,
        others,
        thread: await findThread(db, result.id, result.meetingDay),
        history: isRevised ? await findHistory(db, result.id) : [],
        parts: [
          ...(isRevised ? await votesOf(context, db, result) : []),
          ...(await findSections(context, db, { ...result, kind: "result" })),
        ],
      }),
    );
  });

async function formOf(
  context: WorkspaceContext,
  db: TenantDb,
  result: Result,
  more: Pick<ResultFormPage, "state" | "missed">,
) {
  const meeting = { slug: result.meetingSlug, title: result.meetingTitle };
  const items = await findAgenda(db, result.meetingId);
  return resultFormPage({
    context,
    result,
    meeting,
    items,
    nameable: await findNameable(db, result.meetingId),
    ...more,
  });
}

const showEdit = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    return page(await formOf(context, db, result, { state: { typed: typedOf(result), errors: [] } }));
  });

async function showConflict(context: WorkspaceContext, db: TenantDb, result: Result, typed: Typed) {
  const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
  const missed = findMissed(await findHistory(db, result.id), opened, result.version);
  return page(await formOf(context, db, result, { state: { typed, errors: [] }, missed }), 409);
}

const save = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    const { typed } = context.sent;
    const read = await readResult(db, result.meetingId, typed);
    if (!read.ok) return page(await formOf(context, db, result, { state: read }), 422);
    const { version, ...said } = read.value;
    if (version !== result.version) return showConflict(context, db, result, typed);
    const items = await findAgenda(db, result.meetingId);
    if (said.itemId !== null && !items.some(({ id }) => id === said.itemId)) throw new Conflict();
    await reviseResult(db, scopeOf(context), result, said, version);
    return toEntry(context, resultKind, result, "minutes-office.done.saved");
  });

const directionForm = z.object({ direction: z.enum(["up", "down"]) });

const move = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    const form = readForm(directionForm, context.sent.typed);
    if (!form.ok) throw notFound();
    const all = await findResults(db, result.meetingId);
    const beside = all.filter(({ itemId }) => itemId === result.itemId).map(({ id }) => id);
    const other = beside[beside.indexOf(result.id) + (form.value.direction === "up" ? -1 : 1)];
    const ids = all.map(({ id }) => id);
    const swapped = ids.map((id) => (id === result.id ? (other ?? id) : id === other ? result.id : id));
    await orderResults(db, scopeOf(context), result.meetingId, swapped);
    return toEntry(context, resultKind, result, "minutes-office.done.moved");
  });

const joinForm = z.object({ into: z.uuid() });

const join = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    const form = readForm(joinForm, context.sent.typed);
    const into = form.ok ? await findResult(db, form.value.into) : undefined;
    if (into === undefined || !canRevise(context.viewer, into)) throw notFound();
    await joinResults(db, scopeOf(context), result, into);
    return toEntry(context, resultKind, into, "minutes-office.done.joined");
  });

const isVote = (text: string): text is Vote => (VOTES as readonly string[]).includes(text);

const vote = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    const votes = new Map<string, Vote>();
    for (const [name, values] of Object.entries(context.sent.typed)) {
      const said = values.at(-1) ?? "";
      if (name.startsWith("vote.") && isVote(said)) votes.set(name.slice(5), said);
    }
    const rest = context.sent.typed["rest"]?.at(-1) ?? "";
    if (isVote(rest)) for (const { id } of await findSeats(db, result.groupId)) votes.set(id, votes.get(id) ?? rest);
    await noteVotes(db, scopeOf(context), result, votes);
    return toEntry(context, resultKind, result, "minutes-office.done.voted");
  });

const remove = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const result = await getRevisable(context, db);
    await removeResult(db, scopeOf(context), result);
    const own = context.paths.intern(`treffen/${result.meetingSlug}/protokoll`);
    return redirect(`${own}?hinweis=minutes-office.done.removed`);
  });

const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;

export const resultRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", method: "get", roles: ROLES, path: "ergebnisse/:slug", handle: show },
  {
    door: "workspace",
    method: "get",
    roles: ["office", "partner"],
    path: "ergebnisse/:slug/bearbeiten",
    handle: showEdit,
  },
  { ...post, path: "ergebnisse/:slug/bearbeiten", handle: save },
  { ...post, path: "ergebnisse/:slug/platz", handle: move },
  { ...post, path: "ergebnisse/:slug/zusammenfuehrung", handle: join },
  { ...post, path: "ergebnisse/:slug/stimmen", handle: vote },
  { ...post, path: "ergebnisse/:slug/loeschung", handle: remove },
];
