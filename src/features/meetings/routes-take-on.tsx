import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findOrganisationNames } from "../directory/index.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import type { AgendaItem } from "./agenda.ts";
import { takeOnForm } from "./forms.ts";
import { getItem, getPlanned } from "./load.ts";
import { allows, type Meeting } from "./meeting.ts";
import { findWaitingItems, takeOnMatter } from "./offered.ts";
import { takeOnPage } from "./views/take-on-page.tsx";

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  shown: { meeting: Meeting; item: AgendaItem; state: FormState },
): Promise<Answer> {
  const { meeting, item, state } = shown;
  const waiting = allows(meeting.stage, "results") ? await findWaitingItems(context, db, meeting, [item]) : [];
  const isWaiting = waiting.length > 0;
  const organisations = isWaiting ? await findOrganisationNames(db) : [];
  return page(takeOnPage({ context, organisations, isWaiting, ...shown }), state.errors.length > 0 ? 422 : 200);
}

const ask = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    return show(context, db, { meeting, item: await getItem(context, db, meeting), state: { typed: {}, errors: [] } });
  });

/** Notes who takes on what an item is about. @throws Conflict where somebody has it already */
const receive = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db, "results");
    const item = await getItem(context, db, meeting);
    const form = readForm(takeOnForm, context.sent.typed);
    if (!form.ok) return show(context, db, { meeting, item, state: form });
    const { organisationId, name } = form.value;
    const organisation = (await findOrganisationNames(db)).find(({ id }) => id === organisationId);
    const by = { organisationId: organisation?.id ?? null, name: name || (organisation?.name ?? "") };
    const isOwn = (await findWaitingItems(context, db, meeting, [item])).length > 0;
    if (!isOwn || by.name === "") throw new Conflict();
    if (!(await takeOnMatter(context, db, scopeOf(context), item, by))) throw new Conflict();
    const own = context.paths.intern(`treffen/${meeting.slug}`);
    return redirect(`${own}?hinweis=meetings-office.done.takenOn#punkt-${item.id}`);
  });

const own = {
  door: "workspace",
  roles: ["office", "partner"],
  path: "treffen/:slug/tagesordnung/:item/zusage",
} as const;

/** In the room somebody takes on what has waited for one. */
export const takeOnRoutes: readonly Route[] = [
  { ...own, method: "get", handle: ask },
  { ...own, method: "post", handle: receive },
];
