import { page, redirect } from "../../platform/http/answers.ts";
import { takeEvenly } from "../../platform/http/evenly.ts";
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

import { passOn } from "./pass-on.ts";
import { findColleagues } from "./colleagues.ts";
import { PassBox } from "./views/pass-box.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

async function showDue(context: PersonalContext, state: FormState = FRESH, passing: FormState = FRESH) {
  const answering = answeringByLink(context);
  const { parts, colleagues } = await context.use(async (db) => ({
    parts: await showParts(answering, db, state),
    colleagues: await findColleagues(db, answering.organisation.id, context.holder.address),
  }));
  const title = context.t("rounds-office.due.title", { organisation: context.holder.organisation.name });
  const aside = <PassBox answering={answering} colleagues={colleagues} state={passing} />;
  const children = <DuePage answering={answering} parts={parts} state={state} aside={aside} />;
  const isWrong = state.errors.length + passing.errors.length > 0;
  return page(personalPage(context, { title, children }), isWrong ? 422 : 200);
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

async function pass(context: PersonalContext) {
  const answering = answeringByLink(context);
  const { typed } = context.sent;
  const colleagues = await context.use((db) => findColleagues(db, answering.organisation.id, context.holder.address));
  const passed = await passOn(answering, { restsOn: { on: "link", linkId: context.holder.linkId }, colleagues }, typed);
  if (typeof passed === "object") return showDue(context, FRESH, { typed, errors: passed.errors });
  return redirect(`${context.here()}?hinweis=rounds-office.done.${passed}`);
}

/** New links asked for from one network, and for one address. */
const NETWORK_LIMIT = { name: "personal-link", most: 30, within: 3_600_000 };
const ADDRESS_LIMIT = { name: "personal-link-to", most: 3, within: 24 * 3_600_000 };

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
  await takeEvenly(send());
  return redirect(paths.intern("mein-link/unterwegs"));
}

/** The page behind a personal link, and the way to a new one. */
export const personalRoutes: readonly Route[] = [
  { door: "personal", method: "get", path: ":token", handle: (context) => showDue(context) },
  { door: "personal", method: "post", path: ":token", handle: receiveDue },
  { door: "personal", method: "post", path: ":token/weitergabe", handle: pass },
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
