import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import {
  type Answering,
  type Ask,
  ASK_BUTTON,
  type AskPart,
  type FormState,
  type OpenRequest,
} from "../records/index.ts";
import { answerRequests, findOpenRequests } from "./requests.ts";

/** A part of the page as it is shown. */
export type ShownPart = AskPart & { ask: Ask; open: readonly OpenRequest[] };

const openOf = (all: readonly OpenRequest[], ask: Ask): OpenRequest[] => all.filter((one) => one.ask === ask.name);

/** Everything that is due from the organisation, part by part. */
export async function showParts(answering: Answering, db: TenantDb, state: FormState): Promise<ShownPart[]> {
  const all = await findOpenRequests(db, answering.organisation.id);
  const parts: ShownPart[] = [];
  for (const ask of answering.services.registry.asks) {
    const open = openOf(all, ask);
    const part = await ask.show(answering, db, { open, state });
    if (part !== undefined) parts.push({ ...part, ask, open });
  }
  return parts;
}

/** What is wrong with what was sent: nothing of it is kept. */
export class NotTaken extends Error {
  readonly errors: FormState["errors"];

  constructor(errors: FormState["errors"]) {
    super("not taken");
    this.errors = errors;
  }
}

/** The button that was pressed: whose, and what it does. */
function pressedIn(typed: Typed): { ask: string; action: string } | undefined {
  const [ask = "", ...action] = (typed[ASK_BUTTON]?.at(-1) ?? "").split(":");
  return ask === "" || action.length === 0 ? undefined : { ask, action: action.join(":") };
}

/**
 * Takes what was sent from the page, all parts in one transaction. @returns how many requests are answered by it
 * @throws NotTaken
 */
export async function receiveAnswers(answering: Answering, db: TenantDb, typed: Typed): Promise<number> {
  const { services, organisation, scope, by } = answering;
  const all = await findOpenRequests(db, organisation.id);
  const pressed = pressedIn(typed);
  const errors: FormState["errors"][number][] = [];
  let answers = 0;
  for (const ask of services.registry.asks) {
    const open = openOf(all, ask);
    const action = pressed?.ask === ask.name ? pressed.action : undefined;
    if (open.length === 0 && action === undefined) continue;
    const received = await ask.receive(answering, db, { open, typed, action });
    errors.push(...received.errors);
    const own = received.answered.filter(({ request }) => open.some(({ id }) => id === request));
    await answerRequests(db, scope, by, own);
    answers += own.length;
  }
  if (errors.length > 0) throw new NotTaken(errors);
  return answers;
}
