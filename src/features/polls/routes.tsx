import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { addDays } from "../../platform/clock.ts";
import { readForm } from "../../platform/http/forms.ts";
import { canLead, findGroups, findSeats, type Group } from "../groups/index.ts";
import { type FormState, type Role, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { addBreak, createPoll, removeBreak } from "./actions.ts";
import { type DayFault, readDays } from "./days.ts";
import { breakForm, pollForm } from "./forms.ts";
import { sittingOf } from "./poll.ts";
import { findBreaks } from "./day-queries.ts";
import { findOpenAsked, findPolls } from "./queries.ts";
import { breaksPage } from "./views/breaks-page.tsx";
import { listPage } from "./views/list-page.tsx";
import { newPollPage } from "./views/new-page.tsx";

const LEADERS: readonly Role[] = ["office", "partner"];

async function showList(context: WorkspaceContext): Promise<Answer> {
  const { services, viewer } = context;
  const found = await context.use(async (db) => ({
    polls: await findPolls(db),
    asked: await findOpenAsked(db, services.clock.today()),
    led: await findLed(context, db),
  }));
  const own = found.asked.filter(
    ({ id, organisation_id }) =>
      viewer.keys.includes(`i:${id}`) || (organisation_id !== null && organisation_id === viewer.organisationId),
  );
  return page(listPage({ context, polls: found.polls, asked: own, isLead: found.led.length > 0 }));
}

/** Groups that go on and that the viewer leads, by name. */
const findLed = async ({ viewer }: WorkspaceContext, db: TenantDb): Promise<Group[]> =>
  viewer.role === "reader"
    ? []
    : (await findGroups(db)).filter((group) => group.endedOn === null && canLead(viewer, group.id));

/** Days a poll runs unless told otherwise. */
const RUNS = 10;

function freshForm({ services, query }: WorkspaceContext, led: readonly Group[]): FormState {
  const named = led.find(({ slug }) => slug === query.get("gremium")) ?? (led.length === 1 ? led[0] : undefined);
  return {
    typed: {
      groupId: [named?.id ?? ""],
      closesOn: [addDays(services.clock.today(), RUNS)],
      names: ["asked"],
    },
    errors: [],
  };
}

async function showNew(
  context: WorkspaceContext,
  state?: FormState,
  faults: readonly DayFault[] = [],
): Promise<Answer> {
  const led = await context.use((db) => findLed(context, db));
  if (led.length === 0 && !context.viewer.isOffice) throw notAllowed();
  const shown = state ?? freshForm(context, led);
  return page(newPollPage({ context, led, state: shown, faults }), shown.errors.length > 0 ? 422 : 200);
}

async function create(context: WorkspaceContext): Promise<Answer> {
  const { sent, services, viewer, paths } = context;
  const read = readForm(pollForm, sent.typed);
  if (!read.ok) return showNew(context, read);
  const { value } = read;
  const today = services.clock.today();
  if (!canLead(viewer, value.groupId)) throw notAllowed();
  const { days, faults } = readDays(value.days, today);
  const fault = (field: string, key: string) =>
    showNew(context, { typed: sent.typed, errors: [{ field, key }] }, faults);
  if (faults.length > 0 || days.length === 0) return fault("days", "polls-office.error.days");
  if (value.closesOn < today) return fault("closesOn", "polls-office.error.past");
  const id = await context.use(async (db) => {
    const led = await findLed(context, db);
    if (!led.some((group) => group.id === value.groupId)) throw notFound();
    const asked = sittingOf(await findSeats(db, value.groupId), today);
    const content = { ...value, names: value.names ?? ("lead" as const) };
    return createPoll(db, scopeOf(context), value.groupId, content, { days, hours: value }, asked);
  });
  return redirect(paths.intern(`abstimmungen/${id}`));
}

async function showBreaks(context: WorkspaceContext, state: FormState = { typed: {}, errors: [] }): Promise<Answer> {
  const breaks = await context.use((db) => findBreaks(db, context.services.clock.today()));
  return page(breaksPage({ context, breaks, state }), state.errors.length > 0 ? 422 : 200);
}

const backToBreaks = ({ paths }: WorkspaceContext, done: string): Answer =>
  redirect(`${paths.intern("abstimmungen/schulfrei")}?hinweis=polls-office.done.${done}`);

async function enterBreak(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(breakForm, context.sent.typed);
  if (!read.ok) return showBreaks(context, read);
  await context.use((db) => addBreak(db, scopeOf(context), read.value));
  return backToBreaks(context, "breakAdded");
}

async function dropBreak(context: WorkspaceContext): Promise<Answer> {
  const id = z.guid().safeParse(context.params["id"]);
  const isGone = id.success && (await context.use((db) => removeBreak(db, scopeOf(context), id.data)));
  if (!isGone) throw notFound();
  return backToBreaks(context, "breakRemoved");
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly Route[] = [
  { door: "workspace", method: "get", path: "abstimmungen", roles: ROLES, handle: showList },
  {
    door: "workspace",
    method: "get",
    path: "abstimmungen/neu",
    roles: LEADERS,
    handle: (context: WorkspaceContext) => showNew(context),
  },
  { door: "workspace", method: "post", path: "abstimmungen/neu", roles: LEADERS, handle: create },
  {
    ...office,
    method: "get",
    path: "abstimmungen/schulfrei",
    handle: (context: WorkspaceContext) => showBreaks(context),
  },
  { ...office, method: "post", path: "abstimmungen/schulfrei", handle: enterBreak },
  { ...office, method: "post", path: "abstimmungen/schulfrei/:id/loeschung", handle: dropBreak },
];
