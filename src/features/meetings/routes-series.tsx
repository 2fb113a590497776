import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optional, text, whole } from "../../platform/http/inputs.ts";
import { findGroupBySlug, findGroups, type Group } from "../groups/index.ts";
import { type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { canContinue, chainOf, numberFor } from "./numbering.ts";
import { canPlan } from "./policy.ts";
import { findNumbered, findSeries } from "./queries.ts";
import { createSeries, reviseSeries } from "./series-actions.ts";
import { type ShownSeries, seriesPage } from "./views/series-page.tsx";

async function getLed({ params, viewer }: WorkspaceContext, db: TenantDb): Promise<Group> {
  const group = await findGroupBySlug(db, params["slug"] ?? "");
  if (group === undefined) throw notFound();
  if (!canPlan(viewer, { groupId: group.id })) throw notAllowed();
  return group;
}

/** Later than each meeting that is planned: the number that comes next. */
const AT_LAST = { day: "9999-12-31", fromTime: "23:59" };

async function findShown(db: TenantDb, group: Group) {
  const all = await findSeries(db);
  const names = new Map((await findGroups(db)).map(({ id, title }) => [id, title]));
  const own = all.filter(({ groupId }) => groupId === group.id);
  const meetings = await findNumbered(
    db,
    own.flatMap(({ id }) => chainOf(all, id).map((one) => one.id)),
  );
  const labelOf = ({ name, groupId }: { name: string; groupId: string }) =>
    groupId === group.id ? name : [...new Set([name, names.get(groupId) ?? ""])].filter(Boolean).join(" – ");
  const toShown = (one: (typeof all)[number]): ShownSeries => {
    const chain = chainOf(all, one.id);
    return {
      ...one,
      next: numberFor(chain, meetings, { seriesId: one.id, ...AT_LAST }) ?? 1,
      kept: chain.map((link) => ({
        label: labelOf(link),
        before: link.heldBefore,
        here: meetings.filter(({ seriesId }) => seriesId === link.id).length,
      })),
      before: all
        .filter((other) => other.id !== one.id && canContinue(all, one.id, other.id))
        .map((other) => ({ value: other.id, label: labelOf(other) })),
    };
  };
  return { series: own.map(toShown), others: all.map((one) => ({ value: one.id, label: labelOf(one) })) };
}

async function show(context: WorkspaceContext, db: TenantDb, group: Group, state?: FormState): Promise<Answer> {
  const shown = { context, group, ...(await findShown(db, group)), state };
  return page(seriesPage(shown), state === undefined ? 200 : 422);
}

const form = z.object({
  /** The series that changes; empty: a new one. */
  series: optional(z.guid()),
  name: text(200),
  continuesId: optional(z.guid()),
  heldBefore: optional(whole(999)),
});

async function save(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await getLed(context, db);
    const result = readForm(form, context.sent.typed);
    if (!result.ok) return show(context, db, group, result);
    const { series: id, name, continuesId } = result.value;
    const all = await findSeries(db);
    if (id !== null && !all.some((one) => one.id === id && one.groupId === group.id)) throw notFound();
    const isKnown = continuesId === null || all.some((one) => one.id === continuesId);
    if (!isKnown || (id !== null && continuesId !== null && !canContinue(all, id, continuesId))) {
      const errors = [{ field: "continuesId", key: "meetings-office.error.continues" }];
      return show(context, db, group, { errors, typed: result.typed });
    }
    const content = { name, continuesId, heldBefore: result.value.heldBefore ?? 0 };
    if (id === null) await createSeries(db, scopeOf(context), { groupId: group.id, ...content });
    else await reviseSeries(db, { id, ...content });
    const address = context.paths.intern(`gremien/${group.slug}/reihen`);
    return redirect(`${address}?hinweis=meetings-office.done.${id === null ? "seriesBegun" : "seriesSaved"}`);
  });
}

/** Series of a group's meetings: how they are called, and where their numbers go on. For who leads it. */
export const seriesRoutes: readonly Route[] = [
  {
    door: "workspace",
    method: "get",
    roles: ["office", "partner"],
    path: "gremien/:slug/reihen",
    handle: (context: WorkspaceContext) => context.use(async (db) => show(context, db, await getLed(context, db))),
  },
  { door: "workspace", method: "post", roles: ["office", "partner"], path: "gremien/:slug/reihen", handle: save },
];
