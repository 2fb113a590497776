import { setTimeout as pause } from "node:timers/promises";
import { page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { countAttempt } from "../accounts/index.ts";
import type { EntranceContext, FormState, PersonalContext, Route } from "../records/index.ts";
import { answeringByLink } from "./answering.ts";
import { lostForm } from "./forms.ts";
import { NotTaken, receiveAnswers, showParts } from "./receive.ts";
import { sendLinksOnFile } from "./send-link.ts";
import { DuePage } from "./views/due-page.tsx";
import { lostLinkPage, sentLinkPage } from "./views/lost-link-page.tsx";
import { personalPage } from "./views/personal-page.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

async function showDue(context: PersonalContext, state: FormState = FRESH) {
  const answering = answeringByLink(context);
  const parts = await context.use((db) => showParts(answering, db, state));
  const title = context.t("rounds-office.due.title", { organisation: context.holder.organisation.name });
  const children = <DuePage answering={answering} parts={parts} state={state} />;
  return page(personalPage(context, { title, children }), state.errors.length > 0 ? 422 : 200);
}

async function receiveDue(context: PersonalContext) {
  const answering = answeringByLink(context);
  const { typed } = context.sent;
  try {
    await context.use((db) => receiveAnswers(answering, db, typed));
  } catch (error) {
    if (error instanceof NotTaken) return showDue(context, { typed, errors: error.errors });
    throw error;
  }
  return redirect(`${context.here()}?hinweis=rounds-office.done.received`);
}

/** New links asked for from one network, and for one address. */
const NETWORK_LIMIT = { name: "personal-link", most: 30, within: 3_600_000 };
const ADDRESS_LIMIT = { name: "personal-link-to", most: 3, within: 24 * 3_600_000 };

/** Milliseconds an answer takes at least: writing takes longer than not writing, and nobody shall learn from that. */
const ANSWER_AFTER = 150;

async function isAllowed({ services, tenant, network }: EntranceContext, address: string): Promise<boolean> {
  return services.doors.asSignIn(async (db) => {
    const byNetwork = await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`);
    if (!byNetwork.isAllowed) return false;
    return (await countAttempt(db, services, ADDRESS_LIMIT, `${tenant.id} ${address}`)).isAllowed;
  });
}

async function sendLost(context: EntranceContext) {
  const { services, tenant, sent, paths } = context;
  const form = readForm(lostForm, sent.typed);
  if (!form.ok) return page(lostLinkPage(context, form), 422);
  const address = form.value.email.toLowerCase();
  const send = async () => {
    if (await isAllowed(context, address)) await sendLinksOnFile(services, tenant, address);
  };
  await Promise.all([send(), pause(ANSWER_AFTER)]);
  return redirect(paths.intern("mein-link/unterwegs"));
}

/** The page behind a personal link, and the way to a new one. */
export const personalRoutes: readonly Route[] = [
  { door: "personal", method: "get", path: ":token", handle: (context) => showDue(context) },
  { door: "personal", method: "post", path: ":token", handle: receiveDue },
  {
    door: "entrance",
    method: "get",
    path: "mein-link",
    handle: (context) => Promise.resolve(page(lostLinkPage(context, FRESH))),
  },
  { door: "entrance", method: "post", path: "mein-link", handle: sendLost },
  {
    door: "entrance",
    method: "get",
    path: "mein-link/unterwegs",
    handle: (context) => Promise.resolve(page(sentLinkPage(context))),
  },
];
