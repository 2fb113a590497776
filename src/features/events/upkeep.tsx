import { findOwnerChoices, upkeepOf } from "../directory/index.ts";
import { changeEventState, createEvent, reviseEvent } from "./actions.ts";
import type { CalendarEvent } from "./event.ts";
import { contentOf, type EventInput, typedOf } from "./forms.ts";
import { seeMet } from "./load.ts";
import { findEvent } from "./queries.ts";
import { readEvent } from "./read-event.ts";
import { ClashNotice } from "./views/clash-notice.tsx";
import { eventFieldWords, labelOf } from "./views/field-words.ts";
import { EventFields, LOOK } from "./views/form-page.tsx";

/** Events looked after without an account; whoever plans there sees what everybody sees of the calendar. */
export const eventUpkeep = upkeepOf<CalendarEvent, EventInput>({
  kind: "event",
  addLabel: "events-office.new",
  ownerField: "organiserId",
  find: findEvent,
  fresh: () => ({ audience: ["public"] }),
  typedOf,
  read: readEvent,
  saidOf: (input) => ({ ...contentOf(input), audience: input.audience }),
  create: (db, scope, input, state) => createEvent(db, scope, contentOf(input), { state, audience: input.audience }),
  revise: reviseEvent,
  change: changeEventState,
  isInterim: (typed) => typed[LOOK] !== undefined,
  async fields(answering, db, { choosing, entry, state }) {
    const { t, services, paths } = answering;
    const isAsked = state.typed[LOOK] !== undefined;
    const met = isAsked ? await seeMet(answering, db, state.typed, entry?.id) : undefined;
    const around = { t, services, hrefOf: (slug: string) => paths.site("de", `termine/${slug}`) };
    return (
      <>
        {met === undefined ? null : <ClashNotice around={around} met={met} isPlanned />}
        <EventFields t={t} state={state} choices={await findOwnerChoices(choosing, db)} />
      </>
    );
  },
  labelOf: ({ t }, field) => labelOf(t, field),
  words: async (around, db, { ownerId }) => {
    const viewer = { role: "partner", organisationId: ownerId } as const;
    return eventFieldWords(around.t, await findOwnerChoices({ ...around, viewer }, db));
  },
});
