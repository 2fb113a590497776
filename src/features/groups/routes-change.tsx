import { type Answer, notAllowed, page, redirect } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm } from "../../platform/http/forms.ts";
import { asTyped } from "../../platform/http/inputs.ts";
import { Conflict, type FormState, type Route, scopeOf, toEntry, type WorkspaceContext } from "../records/index.ts";
import { endGroup, resumeGroup } from "./ending.ts";
import { endGroupForm, mergeForm, nameForm, splitForm } from "./forms.ts";
import type { Group } from "./group.ts";
import { groupKind } from "./kind.ts";
import { loadLedGroup } from "./load.ts";
import { mergeGroups, splitGroup } from "./merging.ts";
import { renameGroup } from "./names.ts";
import { withNewGroup } from "./new-group.ts";
import { canLead } from "./policy.ts";
import { findGroups } from "./queries.ts";
import { findSeats } from "./seat-queries.ts";
import { changePage, type ChangeForms } from "./views/change-page.tsx";
import { whichGroupPage } from "./views/which-group-page.tsx";

/** Groups somebody leads that go on. */
const findLed = async ({ viewer }: WorkspaceContext, db: TenantDb): Promise<Group[]> =>
  (await findGroups(db)).filter(({ id, endedOn }) => endedOn === null && canLead(viewer, id));

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  group: Group,
  faulty: { name: keyof ChangeForms; state: FormState } | undefined = undefined,
): Promise<Answer> {
  const today = [context.services.clock.today()];
  const fresh: ChangeForms = {
    rename: { typed: { fromOn: today, from: asTyped(context.query.get("aus")) }, errors: [] },
    merge: { typed: { fromOn: today }, errors: [] },
    split: { typed: { fromOn: today }, errors: [] },
    end: { typed: { endsOn: today }, errors: [] },
  };
  return page(
    changePage({
      context,
      group,
      seats: await findSeats(db, group.id),
      others: (await findLed(context, db)).filter(({ id }) => id !== group.id),
      forms: faulty === undefined ? fresh : { ...fresh, [faulty.name]: faulty.state },
      open: faulty?.name ?? (context.query.has("aus") ? "rename" : undefined),
    }),
    faulty === undefined ? 200 : 422,
  );
}

async function rename(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(nameForm(context.services.clock.today()), context.sent.typed);
    if (!read.ok) return show(context, db, group, { name: "rename", state: read });
    await renameGroup(db, scopeOf(context), group, read.value);
    return toEntry(context, groupKind, group, "groups-office.done.renamed");
  });
}

async function merge(context: WorkspaceContext): Promise<Answer> {
  const id = context.services.newId();
  return withNewGroup(context, id).use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(mergeForm(context.services.clock.today()), context.sent.typed);
    if (!read.ok) return show(context, db, group, { name: "merge", state: read });
    const { others, name, fromOn } = read.value;
    const found = (await findLed(context, db)).filter((one) => one.id !== group.id && others.includes(one.id));
    if (found.length !== others.length) throw notAllowed();
    if (group.endedOn !== null) throw new Conflict();
    const made = await mergeGroups(db, scopeOf(context), [group, ...found], { id, name, on: fromOn });
    return toEntry(context, groupKind, made, "groups-office.done.merged");
  });
}

async function split(context: WorkspaceContext): Promise<Answer> {
  const id = context.services.newId();
  return withNewGroup(context, id).use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(splitForm(context.services.clock.today()), context.sent.typed);
    if (!read.ok) return show(context, db, group, { name: "split", state: read });
    const { seats, name, fromOn, stays } = read.value;
    const successor = { id, name, on: fromOn, seatIds: seats, stays: stays === "yes" };
    const made = await splitGroup(db, scopeOf(context), group, successor);
    return toEntry(context, groupKind, made, "groups-office.done.split");
  });
}

async function end(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(endGroupForm(context.services.clock.today()), context.sent.typed);
    if (!read.ok) return show(context, db, group, { name: "end", state: read });
    await endGroup(db, scopeOf(context), group, read.value.endsOn);
    return toEntry(context, groupKind, group, "groups-office.done.ended");
  });
}

async function resume(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    await resumeGroup(db, scopeOf(context), group);
    return toEntry(context, groupKind, group, "groups-office.done.resumed");
  });
}

/** Which group a session's result renames; with one that somebody leads there is nothing to choose. */
async function chooseGroup(context: WorkspaceContext): Promise<Answer> {
  const led = await context.use((db) => findLed(context, db));
  const from = context.query.get("aus") ?? "";
  const [only] = led;
  if (led.length === 1 && only !== undefined)
    return redirect(`${context.paths.intern(`gremien/${only.slug}/wandel`)}?${new URLSearchParams({ aus: from })}`);
  return page(whichGroupPage({ context, groups: led, from }));
}

const roles = ["office", "partner"] as const;
const get = { door: "workspace", method: "get", roles } as const;
const post = { door: "workspace", method: "post", roles } as const;

/** How groups change: name, merging, splitting, end. */
export const changeRoutes: readonly Route[] = [
  { ...get, path: "gremien/umbenennen", handle: chooseGroup },
  {
    ...get,
    path: "gremien/:slug/wandel",
    handle: (context: WorkspaceContext) =>
      context.use(async (db) => show(context, db, await loadLedGroup(context, db))),
  },
  { ...post, path: "gremien/:slug/name", handle: rename },
  { ...post, path: "gremien/:slug/zusammenlegung", handle: merge },
  { ...post, path: "gremien/:slug/teilung", handle: split },
  { ...post, path: "gremien/:slug/ende", handle: end },
  { ...post, path: "gremien/:slug/fortsetzung", handle: resume },
];
