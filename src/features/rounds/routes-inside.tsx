import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { workspacePage } from "../accounts/index.ts";
import type { FormState, Route, WorkspaceContext } from "../records/index.ts";
import { findAddressees } from "./addressees.ts";
import { answeringInside, insidePath } from "./answering.ts";
import { confirmAll } from "./check.tsx";
import { findColleagues } from "./colleagues.ts";
import { phoneForm } from "./forms.ts";
import { findLinks, type RestsOn, revokeLink } from "./link-chain.ts";
import { NotTaken, receiveAnswers, showParts } from "./receive.ts";
import { isTrusted, setTrust } from "./proposals.ts";
import { passOn } from "./pass-on.ts";
import { sendLinks } from "./send-link.ts";
import { DuePage } from "./views/due-page.tsx";
import { LinksBox } from "./views/links-box.tsx";
import { PassBox } from "./views/pass-box.tsx";
import { PhoneBox } from "./views/phone-box.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

/** Forms beside the page: passing on, and what was said on the telephone. */
type Beside = { passing: FormState; phone: FormState };
const BESIDE: Beside = { passing: FRESH, phone: FRESH };

async function showDue(context: WorkspaceContext, state: FormState = FRESH, beside: Beside = BESIDE) {
  const { t, services, viewer } = context;
  const shown = await context.use(async (db) => {
    const answering = await answeringInside(context, db);
    const { id } = answering.organisation;
    const links =
      viewer.role === "office"
        ? {
            sent: await findLinks(db, id),
            to: (await findAddressees(db, [id])).get(id),
            isTrusted: await isTrusted(db, id),
          }
        : undefined;
    const colleagues = await findColleagues(db, id, null);
    return { answering, parts: await showParts(answering, db, state), links, colleagues };
  });
  const { answering, parts, links, colleagues } = shown;
  const aside = (
    <>
      {links === undefined ? null : (
        <>
          <PhoneBox answering={answering} state={beside.phone} />
          <LinksBox answering={answering} {...links} now={services.clock.now()} />
        </>
      )}
      <PassBox answering={answering} colleagues={colleagues} state={beside.passing} />
    </>
  );
  const title = t("rounds-office.due.title", { organisation: answering.organisation.name });
  const children = <DuePage answering={answering} parts={parts} state={state} aside={aside} />;
  const isWrong = [state, beside.passing, beside.phone].some(({ errors }) => errors.length > 0);
  return page(workspacePage(context, { title, children }), isWrong ? 422 : 200);
}

async function receiveDue(context: WorkspaceContext) {
  const { typed } = context.sent;
  try {
    const here = await context.use(async (db) => {
      const answering = await answeringInside(context, db);
      await receiveAnswers(answering, db, typed);
      return answering.here();
    });
    return redirect(`${here}?hinweis=rounds-office.done.received`);
  } catch (error) {
    if (error instanceof NotTaken) return showDue(context, { typed, errors: error.errors });
    throw error;
  }
}

const notice = (context: WorkspaceContext, slug: string, key: string) =>
  redirect(`${context.paths.intern(insidePath(slug))}?hinweis=rounds-office.done.${key}`);

/** The office sends a link to whom it would write to. */
async function sendLink(context: WorkspaceContext) {
  const { services, tenant } = context;
  const { answering, to } = await context.use(async (db) => {
    const found = await answeringInside(context, db);
    const { id } = found.organisation;
    return { answering: found, to: (await findAddressees(db, [id])).get(id) };
  });
  const { organisation, scope } = answering;
  if (to === undefined) return notice(context, organisation.slug, "noAddress");
  const { address, name } = to;
  await sendLinks(services, tenant, scope, {
    address,
    name,
    organisations: [organisation],
    restsOn: { on: "address" },
    from: null,
  });
  return notice(context, organisation.slug, "linkSent");
}

async function endLink(context: WorkspaceContext) {
  const id = z.uuid().safeParse(context.params["link"]);
  if (!id.success) throw notFound();
  const slug = await context.use(async (db) => {
    const { organisation, scope } = await answeringInside(context, db);
    if (!(await revokeLink(db, scope, { id: id.data, organisationId: organisation.id }))) throw notFound();
    return organisation.slug;
  });
  return notice(context, slug, "linkRevoked");
}

async function pass(context: WorkspaceContext) {
  const { typed } = context.sent;
  const { answering, colleagues } = await context.use(async (db) => {
    const found = await answeringInside(context, db);
    return { answering: found, colleagues: await findColleagues(db, found.organisation.id, null) };
  });
  const { role, membershipId } = context.viewer;
  const restsOn: RestsOn = role === "office" ? { on: "office" } : { on: "member", membershipId };
  const passed = await passOn(answering, { restsOn, colleagues }, typed);
  if (typeof passed === "object")
    return showDue(context, FRESH, { ...BESIDE, passing: { typed, errors: passed.errors } });
  return notice(context, answering.organisation.slug, passed);
}

/** Somebody said on the telephone that all is still true: confirmed for the organisation, with who said it and who heard it. */
async function confirmByPhone(context: WorkspaceContext) {
  const { sent, t, viewer } = context;
  const form = readForm(phoneForm, sent.typed);
  if (!form.ok) return showDue(context, FRESH, { ...BESIDE, phone: form });
  const slug = await context.use(async (db) => {
    const answering = await answeringInside(context, db);
    const by = t("rounds-office.phone.by", { said: form.value.said, name: viewer.name });
    const actor = { id: viewer.membershipId, name: by, organisationId: answering.organisation.id };
    await confirmAll({ ...answering, by, scope: { ...answering.scope, actor } }, db);
    return answering.organisation.slug;
  });
  return notice(context, slug, "phoned");
}

/** The office trusts an organisation to publish its changes itself, or does so no longer. */
const trust = (trusted: boolean) => async (context: WorkspaceContext) => {
  const slug = await context.use(async (db) => {
    const { organisation, scope } = await answeringInside(context, db);
    await setTrust(db, scope, organisation.id, trusted);
    return organisation.slug;
  });
  return notice(context, slug, trusted ? "trusted" : "untrusted");
};

const keepers = { door: "workspace", roles: ["office", "partner"] } as const;
const office = { door: "workspace", roles: ["office"] } as const;

/** The same page for partners who sign in, and for the office that answers for somebody; links, for the office. */
export const insideRoutes: readonly Route[] = [
  { ...keepers, method: "get", path: "stand/:organisation", handle: (context: WorkspaceContext) => showDue(context) },
  { ...keepers, method: "post", path: "stand/:organisation", handle: receiveDue },
  { ...keepers, method: "post", path: "stand/:organisation/weitergabe", handle: pass },
  { ...office, method: "post", path: "stand/:organisation/telefon", handle: confirmByPhone },
  { ...office, method: "post", path: "stand/:organisation/vertrauen", handle: trust(true) },
  { ...office, method: "post", path: "stand/:organisation/vertrauen/ende", handle: trust(false) },
  { ...office, method: "post", path: "stand/:organisation/link", handle: sendLink },
  { ...office, method: "post", path: "stand/:organisation/links/:link/widerruf", handle: endLink },
];
