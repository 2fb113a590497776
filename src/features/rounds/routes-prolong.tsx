import { addDays } from "../../platform/clock.ts";
import { redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import type { Route, WorkspaceContext } from "../records/index.ts";
import { prolongForm } from "./forms.ts";
import { prolongRound } from "./prolong.ts";
import { getRound, scopeOf, showRound } from "./routes-rounds.tsx";

/** Days a round may get more at once. */
const MOST_DAYS = 366;

async function prolong(context: WorkspaceContext) {
  const { sent, services, paths } = context;
  const form = readForm(prolongForm, sent.typed);
  if (!form.ok) return showRound(context, { state: form });
  const { dueOn, note } = form.value;
  const today = services.clock.today();
  const round = await context.use((db) => getRound(context, db));
  const isLater = dueOn > today && dueOn > round.dueOn && dueOn <= addDays(today, MOST_DAYS);
  if (!isLater)
    return showRound(context, {
      state: { typed: sent.typed, errors: [{ field: "dueOn", key: "rounds-office.error.later" }] },
    });
  await context.use((db) => prolongRound(db, scopeOf(context), round, { dueOn, note: note ?? "" }));
  return redirect(`${paths.intern(`abfragen/${round.id}`)}?hinweis=rounds-office.done.roundProlonged`);
}

/** More time for a round that runs. */
export const prolongRoutes: readonly Route[] = [
  { door: "workspace", roles: ["office"], method: "post", path: "abfragen/:round/frist", handle: prolong },
];
