import { z } from "zod";
import { download, notAllowed, notFound, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { findMember, findMembers, type Member } from "../accounts/index.ts";
import {
  actorOf,
  type FormState,
  programReader,
  readerKeys,
  type Scope,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { handOver, settleMatter, writeWords } from "./actions.ts";
import { settledForm, wordsForm } from "./forms.ts";
import { findMatters } from "./matters.ts";
import { findHanded, findHandover, findOwnHandover, findSuccessors, type Handover } from "./queries.ts";
import { matterSheet } from "./sheet.ts";
import { handoverPage } from "./views/handover-page.tsx";
import { takenPage } from "./views/taken-page.tsx";

const EMPTY: FormState = { typed: {}, errors: [] };

const scopeOf = ({ viewer, services: { clock, newId } }: WorkspaceContext): Scope => ({
  tenantId: viewer.tenantId,
  actor: actorOf(viewer),
  clock,
  newId,
});

/** With the eyes of the program: names of both sides, which people without an office do not see of each other. */
const asProgram = <T,>(
  { services, tenant }: WorkspaceContext,
  work: Parameters<typeof services.doors.withTenant<T>>[1],
) => services.doors.withTenant(programReader(tenant.id), work);

/** Whose matters: one's own, or for the office those of anybody. @throws 404 */
async function findLeaver(context: WorkspaceContext): Promise<Member> {
  const { viewer, params } = context;
  const id = z.uuid().safeParse(params["member"] ?? viewer.membershipId);
  if (!id.success || (id.data !== viewer.membershipId && !viewer.isOffice)) throw notFound();
  const member = await asProgram(context, (db) => findMember(db, id.data));
  if (member === undefined || member.role === "reader") throw notFound();
  return member;
}

/** The county as the leaver sees it: what is open with them, and not with whoever helps them out. */
function asLeaver(context: WorkspaceContext, leaver: Member): WorkspaceContext {
  if (leaver.id === context.viewer.membershipId) return context;
  const organisationId = leaver.organisation?.id ?? null;
  const viewer = {
    ...context.viewer,
    membershipId: leaver.id,
    accountId: leaver.accountId,
    name: leaver.name,
    role: leaver.role,
    isOffice: leaver.role === "office",
    organisationId,
    keys: readerKeys({ id: leaver.id, role: leaver.role, organisationId }),
  };
  return { ...context, viewer, use: (work) => context.services.doors.withTenant(viewer, work) };
}

const organisationOf = ({ id, role, organisation }: Member) => ({ id, role, organisationId: organisation?.id ?? null });

/** Everything the page needs. */
async function findAll(context: WorkspaceContext) {
  const leaver = await findLeaver(context);
  const theirs = asLeaver(context, leaver);
  const matters = await theirs.use((db) => findMatters(theirs, db));
  const rest = await asProgram(context, async (db) => ({
    own: await findOwnHandover(db, leaver.id),
    handed: await findHanded(db, leaver.id),
    successors: await findSuccessors(db, organisationOf(leaver)),
    people: context.viewer.isOffice ? await findMembers(db) : [],
  }));
  return { leaver, matters, ...rest };
}

async function show(context: WorkspaceContext, state: FormState = EMPTY, refused?: "noSuccessor") {
  const shown = await findAll(context);
  const status = state.errors.length > 0 || refused !== undefined ? 422 : 200;
  return page(handoverPage({ context, state, refused, ...shown }), status);
}

/** Keeps the words of the form. @returns the page again where it cannot be taken */
async function saveWords(context: WorkspaceContext, leaver: Member) {
  const form = readForm(wordsForm, context.sent.typed);
  if (!form.ok) return show(context, form);
  const { words, successor, matters } = form.value;
  const successors = await asProgram(context, (db) => findSuccessors(db, organisationOf(leaver)));
  if (successor !== undefined && !successors.some(({ id }) => id === successor))
    return show(context, { typed: form.typed, errors: [{ field: "successor", key: "ui.error.invalid" }] });
  const said = matters.map(({ remind, ...matter }) => ({ ...matter, remindOn: remind ?? null }));
  const once = [...new Map(said.map((matter) => [matter.key, matter])).values()];
  await asProgram(context, (db) =>
    writeWords(db, scopeOf(context), leaver.id, { words, successorId: successor ?? null, matters: once }),
  );
  return undefined;
}

const addressOf = ({ paths, viewer }: WorkspaceContext, leaver: Member) =>
  paths.intern(leaver.id === viewer.membershipId ? "uebergabe" : `uebergabe/${leaver.id}`);

/** Saves; with the button that hands over, hands over as well. */
async function save(context: WorkspaceContext) {
  const leaver = await findLeaver(context);
  const again = await saveWords(context, leaver);
  if (again !== undefined) return again;
  const here = addressOf(context, leaver);
  if (context.sent.typed["aktion"]?.at(-1) !== "uebergeben") return redirect(`${here}?hinweis=handover.done.saved`);
  const own = await asProgram(context, (db) => findOwnHandover(db, leaver.id));
  if (own?.to === undefined) return show(context, EMPTY, "noSuccessor");
  const theirs = asLeaver(context, leaver);
  const matters = await theirs.use((db) => findMatters(theirs, db));
  const { inUse } = context.services.registry.without(context.tenant.partsOff);
  await asProgram(context, (db) => handOver(db, scopeOf(context), leaver, matters, inUse));
  return redirect(`${here}?hinweis=handover.done.handed`);
}

async function sendList(context: WorkspaceContext) {
  const { leaver, matters, own } = await findAll(context);
  const { t, services, tenant } = context;
  const bytes = await writeXlsx([matterSheet(context, matters, own?.matters ?? [])]);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return download(bytes, type, `${t("handover.menu")} ${leaver.name} ${tenant.name} ${services.clock.today()}.xlsx`);
}

/** The handover of the address: seen by both sides and the office. @throws 404 */
async function getHandover(context: WorkspaceContext): Promise<Handover> {
  const id = z.uuid().safeParse(context.params["handover"]);
  const found = id.success ? await asProgram(context, (db) => findHandover(db, id.data)) : undefined;
  const { viewer } = context;
  const isTheirs = [found?.from.id, found?.to?.id].includes(viewer.membershipId);
  if (found === undefined || !(isTheirs || viewer.isOffice)) throw notFound();
  return found;
}

/**
 * Matters that were handed over, are not ticked off, and stand neither among what is open with who has left nor with who
 * looks: somebody has seen to them meanwhile. Whether that is so, whoever took over says.
 */
async function findGone(context: WorkspaceContext, handover: Handover): Promise<string[]> {
  const left = await asProgram(context, (db) => findMember(db, handover.from.id));
  const eyes = [context, ...(left === undefined ? [] : [asLeaver(context, left)])];
  const open = new Set<string>();
  for (const one of eyes) for (const { key } of await one.use((db) => findMatters(one, db))) open.add(key);
  return handover.matters.flatMap(({ key, doneAt }) => (doneAt === null && !open.has(key) ? [key] : []));
}

async function showTaken(context: WorkspaceContext) {
  const handover = await getHandover(context);
  const settles = handover.to?.id === context.viewer.membershipId || context.viewer.isOffice;
  return page(takenPage(context, handover, settles ? await findGone(context, handover) : []));
}

async function settle(context: WorkspaceContext) {
  const handover = await getHandover(context);
  const { viewer, sent, paths } = context;
  if (handover.to?.id !== viewer.membershipId && !viewer.isOffice) throw notAllowed();
  const form = readForm(settledForm, sent.typed);
  if (!form.ok) throw new Refusal(422, "not_valid");
  const { key: one, done } = form.value;
  const keys = done === "gone" ? await findGone(context, handover) : [one];
  await asProgram(context, async (db) => {
    for (const key of keys) await settleMatter(db, scopeOf(context), handover.id, key, done !== "no");
  });
  return redirect(paths.intern(`uebernommen/${handover.id}`));
}

const roles = ["office", "partner"] as const;
const workspace = { door: "workspace", roles } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...workspace, method: "get", path: "uebergabe", handle: (context: WorkspaceContext) => show(context) },
  { ...workspace, method: "get", path: "uebergabe/:member", handle: (context: WorkspaceContext) => show(context) },
  { ...workspace, method: "post", path: "uebergabe/:member", handle: save },
  { ...workspace, method: "get", path: "uebergabe/:member/liste.xlsx", handle: sendList },
  { ...workspace, method: "get", path: "uebernommen/:handover", handle: showTaken },
  { ...workspace, method: "post", path: "uebernommen/:handover/erledigung", handle: settle },
];
