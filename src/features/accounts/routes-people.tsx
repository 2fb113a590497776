import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { actorOf, type FormState, type Scope, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { changeRole, endMembership, type Outcome } from "./actions.ts";
import { tellOffice } from "./changed-ways.ts";
import { countAttempt } from "./attempts.ts";
import { inviteForm, roleForm } from "./forms.ts";
import { inviteMember } from "./invite.ts";
import { ADDRESS_LIMIT } from "./limits.ts";
import {
  findMember,
  findMemberEvents,
  findMembers,
  findOrganisationChoices,
  hasAccess,
  type Member,
} from "./queries.ts";
import { InvitePage } from "./views/invite-page.tsx";
import { MemberPage } from "./views/member-page.tsx";
import { PeoplePage } from "./views/people-pages.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

const EMPTY: FormState = { typed: {}, errors: [] };

const trailOf = ({ t, paths }: WorkspaceContext) => [
  { href: paths.intern("menschen"), label: t("accounts.people.title") },
];

async function showPeople(context: WorkspaceContext) {
  const members = await context.use(findMembers);
  const title = context.t("accounts.people.title");
  const children = <PeoplePage context={context} members={members} />;
  return page(workspacePage(context, { title, current: "people", children }));
}

async function showInviteForm(context: WorkspaceContext, state: FormState = EMPTY) {
  const organisations = await context.use(findOrganisationChoices);
  const html = workspacePage(context, {
    title: context.t("accounts.people.inviteTitle"),
    current: "people",
    trail: trailOf(context),
    children: <InvitePage context={context} state={state} organisations={organisations} />,
  });
  return page(html, state.errors.length === 0 ? 200 : 422);
}

/** An organisation of this county: what comes from a form may be anything. */
async function isOrganisation(db: TenantDb, id: string | undefined): Promise<boolean> {
  return id === undefined || (await findOrganisationChoices(db)).some((one) => one.id === id);
}

/** Who joins the office sees and may do everything: all of it hear of it, also who did it. */
const tellOfNewOffice = (context: WorkspaceContext, name: string) =>
  tellOffice(context, context.t("accounts-ways.mail.newOffice", { by: context.viewer.name, name }), "menschen");

async function invite(context: WorkspaceContext) {
  const { services, tenant, viewer, paths, sent } = context;
  const form = readForm(inviteForm, sent.typed);
  if (!form.ok) return showInviteForm(context, form);
  const { name, email, role, organisation } = form.value;
  const errors = await context.use(async (db) => [
    ...((await hasAccess(db, email, role === "partner" ? organisation : undefined))
      ? [{ field: "email", key: "accounts.people.alreadyHere" }]
      : []),
    ...((await isOrganisation(db, organisation)) ? [] : [{ field: "organisation", key: "ui.error.invalid" }]),
  ]);
  if (errors.length > 0) return showInviteForm(context, { typed: form.typed, errors });
  const organisationId = organisation ?? null;
  await inviteMember(services, tenant, { name, email, role, organisationId, by: actorOf(viewer) });
  if (role === "office") await tellOfNewOffice(context, name);
  return redirect(`${paths.intern("menschen")}?hinweis=accounts.done.invited`);
}

/** The member in the address; what is no id is nobody. */
async function findAsked(context: WorkspaceContext, db: TenantDb): Promise<Member> {
  const id = z.uuid().safeParse(context.params["member"]);
  const member = id.success ? await findMember(db, id.data) : undefined;
  if (member === undefined) throw notFound();
  return member;
}

const stateOf = (member: Member): FormState => ({
  typed: { role: [member.role], organisation: [member.organisation?.id ?? ""] },
  errors: [],
});

async function showMember(context: WorkspaceContext, state?: FormState, refused?: Exclude<Outcome, "done">) {
  const { member, ...rest } = await context.use(async (db) => {
    const found = await findAsked(context, db);
    return {
      member: found,
      events: await findMemberEvents(db, found.id),
      organisations: await findOrganisationChoices(db),
    };
  });
  const html = workspacePage(context, {
    title: member.name,
    current: "people",
    trail: trailOf(context),
    children: (
      <MemberPage context={context} member={member} {...rest} state={state ?? stateOf(member)} refused={refused} />
    ),
  });
  return page(html, refused === undefined ? ((state?.errors.length ?? 0) > 0 ? 422 : 200) : 409);
}

const scopeOf = ({ viewer, services: { clock, newId } }: WorkspaceContext): Scope => ({
  tenantId: viewer.tenantId,
  actor: actorOf(viewer),
  clock,
  newId,
});

async function saveRole(context: WorkspaceContext) {
  const { sent, paths } = context;
  const form = readForm(roleForm, sent.typed);
  if (!form.ok) return showMember(context, form);
  const { role, organisation } = form.value;
  if (!(await context.use((db) => isOrganisation(db, organisation))))
    return showMember(context, { typed: form.typed, errors: [{ field: "organisation", key: "ui.error.invalid" }] });
  const { member, outcome } = await context.use(async (db) => {
    const found = await findAsked(context, db);
    const to = { role, organisationId: organisation ?? null };
    return { member: found, outcome: await changeRole(db, scopeOf(context), found.id, to) };
  });
  if (outcome !== "done") return showMember(context, { typed: form.typed, errors: [] }, outcome);
  const { id, name } = member;
  if (role === "office" && member.role !== "office") await tellOfNewOffice(context, name);
  return redirect(`${paths.intern(`menschen/${id}`)}?hinweis=accounts.done.roleChanged`);
}

async function end(context: WorkspaceContext) {
  const outcome = await context.use(async (db) =>
    endMembership(db, scopeOf(context), (await findAsked(context, db)).id),
  );
  if (outcome !== "done") return showMember(context, undefined, outcome);
  return redirect(`${context.paths.intern("menschen")}?hinweis=accounts.done.membershipEnded`);
}

async function inviteAgain(context: WorkspaceContext) {
  const { services, tenant, viewer, paths } = context;
  const member = await context.use((db) => findAsked(context, db));
  if (member.endedAt !== null) throw notFound();
  const { name, email, role } = member;
  const counted = await services.doors.asSignIn((db) => countAttempt(db, services, ADDRESS_LIMIT, email));
  if (!counted.isAllowed) throw new Refusal(429, "too_often");
  const organisationId = member.organisation?.id ?? null;
  await inviteMember(services, tenant, { name, email, role, organisationId, by: actorOf(viewer) });
  return redirect(`${paths.intern(`menschen/${member.id}`)}?hinweis=accounts.done.invited`);
}

const office = { door: "workspace", roles: ["office"] } as const;

/** The people of the county, for the office. `menschen/einladen` stands before `menschen/:member`. */
export const peopleRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "menschen", handle: showPeople },
  { ...office, method: "get", path: "menschen/einladen", handle: (context) => showInviteForm(context) },
  { ...office, method: "post", path: "menschen/einladen", handle: invite },
  { ...office, method: "get", path: "menschen/:member", handle: (context) => showMember(context) },
  { ...office, method: "post", path: "menschen/:member/rolle", handle: saveRole },
  { ...office, method: "post", path: "menschen/:member/einladung", handle: inviteAgain },
  { ...office, method: "post", path: "menschen/:member/ende", handle: end },
];
