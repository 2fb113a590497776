import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm, type Typed } from "../../platform/http/forms.ts";
import { type Choosing, findOwnerChoices, mayBeAt, mayBelongTo } from "../directory/index.ts";
import type { CalendarEvent } from "./event.ts";
import { eventForm, type EventInput } from "./forms.ts";

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
export async function readEvent(
  choosing: Choosing,
  db: TenantDb,
  typed: Typed,
  before: CalendarEvent | undefined,
): Promise<FormResult<EventInput>> {
  const result = readForm(eventForm, typed);
  if (!result.ok) return result;
  const choices = await findOwnerChoices(choosing, db);
  const { organiserId, where } = result.value;
  const ags = /^\d/u.test(where) ? where : null;
  const errors = [
    ...(mayBelongTo(choices, organiserId, before?.organiserId)
      ? []
      : [{ field: "organiserId", key: "ui.error.missing" }]),
    ...(mayBeAt(choices, ags, before?.ags) ? [] : [{ field: "where", key: "offers-office.error.where" }]),
  ];
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}
