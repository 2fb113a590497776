import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm, type Typed } from "../../platform/http/forms.ts";
import { type Choosing, findOwnerChoices, mayBeAt, mayBelongTo } from "../directory/index.ts";
import { newsForm, type NewsInput } from "./forms.ts";
import type { News } from "./news.ts";

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
export async function readNews(
  choosing: Choosing,
  db: TenantDb,
  typed: Typed,
  before: News | undefined,
): Promise<FormResult<NewsInput>> {
  const result = readForm(newsForm, typed);
  if (!result.ok) return result;
  const choices = await findOwnerChoices(choosing, db);
  const { ownerId, ags } = result.value;
  const errors = [
    ...(mayBelongTo(choices, ownerId, before?.ownerId) ? [] : [{ field: "ownerId", key: "ui.error.missing" }]),
    ...(mayBeAt(choices, ags, before?.ags) ? [] : [{ field: "ags", key: "ui.error.invalid" }]),
  ];
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}
