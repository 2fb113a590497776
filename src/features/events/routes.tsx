import { type Answer, page } from "../../platform/http/answers.ts";
import { findOwnerChoices } from "../directory/index.ts";
import { type OwnedKind, ownedRoutes, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { changeEventState, createEvent, reviseEvent } from "./actions.ts";
import { fingerprintOf } from "./clashes.ts";
import type { CalendarEvent } from "./event.ts";
import { contentOf, type EventInput, typedOf } from "./forms.ts";
import { eventKind } from "./kind.ts";
import { eventListOptions } from "./list.ts";
import { findMet, seeMet } from "./load.ts";
import { readMonth, spanOf } from "../../platform/calendar/month.ts";
import { findDates, findEvent, findEventBySlug, findEventsByIds } from "./queries.ts";
import { readEvent } from "./read-event.ts";
import { eventPage } from "./views/event-page.tsx";
import { eventFormPage, LOOK, SEEN } from "./views/form-page.tsx";
import { eventListPage } from "./views/list-page.tsx";
import { monthPage } from "./views/month-page.tsx";

async function showMonth(context: WorkspaceContext): Promise<Answer> {
  const month = readMonth(context.query.get("monat")) ?? context.services.clock.today().slice(0, 7);
  const listed = await context.use((db) => findDates(db, spanOf(month)));
  return page(monthPage({ context, month, listed }));
}

const owned: OwnedKind<CalendarEvent, EventInput> = {
  kind: eventKind,
  findBySlug: findEventBySlug,
  find: findEvent,
  findByIds: findEventsByIds,
  options: eventListOptions,
  change: changeEventState,
  listPage: eventListPage,
  entryPage: async (context, db, event, around) =>
    eventPage({
      context,
      event,
      choices: await findOwnerChoices(context, db),
      met: await findMet(context, db, event, event.id),
      ...around,
    }),
  async fresh({ viewer, query }, db) {
    const own = viewer.role === "partner" ? (viewer.organisationId ?? "") : "";
    const template = await findEventBySlug(db, query.get("vorlage") ?? "");
    if (template === undefined) return { organiserId: [own] };
    return { ...typedOf(template), organiserId: [own || (template.organiserId ?? "")], version: [""], startsOn: [""] };
  },
  read: (context, db, before) => readEvent(context, db, context.sent.typed, before),
  ownerOf: ({ organiserId }) => organiserId,
  typedOf,
  create: (context, db, input) =>
    createEvent(db, scopeOf(context), contentOf(input), { state: "draft", audience: input.audience }),
  revise: (context, db, before, input) =>
    reviseEvent(db, scopeOf(context), before, { ...contentOf(input), audience: input.audience }, input.version),
  async formPage(context, db, shown) {
    const choices = await findOwnerChoices(context, db);
    // What else there is on its days is looked for once something was sent.
    const isSent = context.sent.typed["title"] !== undefined;
    const met = isSent ? await seeMet(context, db, shown.state.typed, shown.entry?.id) : undefined;
    return eventFormPage({ context, choices, met, ...shown });
  },
  isInterim: (typed) => typed[LOOK] !== undefined,
  async needsLook(context, db, input, entry) {
    const fingerprint = fingerprintOf(await findMet(context, db, contentOf(input), entry?.id));
    return fingerprint !== "" && context.sent.typed[SEEN]?.at(-1) !== fingerprint;
  },
};

export const routes: readonly Route[] = ownedRoutes(owned, [
  { door: "workspace", method: "get", roles: ROLES, path: "veranstaltungen/kalender", handle: showMonth },
]);
