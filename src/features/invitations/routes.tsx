import { z } from "zod";
import { getTranslator } from "../../platform/i18n/translate.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findMunicipalities } from "../directory/index.ts";
import { findGroups } from "../groups/index.ts";
import { getPlanned, type Meeting, meetingPage } from "../meetings/index.ts";
import { type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { findCandidates } from "./candidates.ts";
import { chosenForm, personForm, reminderForm, ruleForm, sendForm } from "./forms.ts";
import { canBeTold } from "./invitation.ts";
import { writeLetter } from "./letter.ts";
import { listPeople, takeOff } from "./listing.ts";
import { findInvitations, findNeeds, findReminders, findUndelivered } from "./queries.ts";
import { dropReminder, planReminder, remind } from "./reminding.ts";
import { aroundOf, backTo } from "./route-parts.ts";
import { personRoutes } from "./routes-person.tsx";
import { findLacking, findTold, inviteAll, isWaiting, tellChanges } from "./sending.ts";
import type { Faulty } from "./views/faulty.ts";
import { InvitationsPage } from "./views/list-page.tsx";

async function findOrganisationNames(db: TenantDb) {
  return db
    .selectFrom("record")
    .select(["id", "title as name"])
    .where("kind", "=", "organisation")
    .where("deleted_at", "is", null)
    .where("state", "<>", "ended")
    .orderBy("title")
    .execute();
}

async function findChoices({ tenant, services }: WorkspaceContext, db: TenantDb) {
  const today = services.clock.today();
  const groups = await findGroups(db);
  return {
    groups: groups
      .filter(({ endedOn }) => endedOn === null || endedOn >= today)
      .map(({ id, title }) => ({ id, title })),
    places: await findMunicipalities(db, tenant.ags, today),
    organisations: await findOrganisationNames(db),
  };
}

async function findAll(context: WorkspaceContext, db: TenantDb, meeting: Meeting) {
  const invitations = await findInvitations(db, meeting.id);
  const told = await findTold(db, meeting);
  const isOpen = canBeTold(meeting, context.services.clock.today());
  const lacking = isOpen || meeting.stage === "cancelled" ? await findLacking(db, told) : new Map<string, unknown[]>();
  const first = invitations.find(isWaiting);
  const letter = { t: getTranslator("de"), tenant: context.tenant, told, href: `${context.services.baseUrl}/…` };
  return {
    meeting,
    invitations,
    isOpen,
    needs: await findNeeds(db, meeting.id),
    undelivered: await findUndelivered(
      db,
      invitations.flatMap(({ mailId }) => mailId ?? []),
    ),
    reminders: await findReminders(db, meeting.id),
    lacking: [...lacking.values()].reduce((sum, some) => sum + some.length, 0),
    preview: first === undefined ? undefined : writeLetter({ ...letter, invitation: first }, "ask"),
    choices: isOpen ? await findChoices(context, db) : { groups: [], places: [], organisations: [] },
  };
}

async function show(context: WorkspaceContext, faulty?: Faulty): Promise<Answer> {
  const found = await context.use(async (db) => findAll(context, db, await getPlanned(context, db)));
  const title = context.t("invitations-office.title");
  const children = <InvitationsPage context={context} {...found} faulty={faulty} />;
  return page(
    meetingPage(context, found.meeting, { tab: "invitations", title, children }),
    faulty === undefined ? 200 : 422,
  );
}

/** Whom a rule finds comes on the list. */
async function addByRule(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(ruleForm, context.sent.typed);
  if (!form.ok) return show(context, { form: "rule", state: form });
  const { t } = context;
  const { withDeputies, ...rule } = form.value;
  const named = [
    ...rule.kinds.map((code) => t.code("directory.organisationKind", code)),
    ...rule.topics.map((code) => t.code("offers.topic", code)),
    ...rule.memberships.map((code) => t.code("directory.membership", code)),
  ];
  const reasons = {
    seat: (group: string) => t("invitations-office.reason.seat", { group }),
    organisations:
      named.length === 0
        ? t("invitations-office.reason.places")
        : t("invitations-office.reason.all", { what: named.join(", ") }),
    single: t("invitations-office.reason.single"),
  };
  const said = { ...rule, withDeputies: withDeputies !== undefined };
  const done = await context.use(async (db) => {
    const meeting = await getPlanned(context, db, "invite");
    const found = await findCandidates(db, said, meeting.day, reasons);
    return { meeting, ...(await listPeople(db, aroundOf(context), meeting, found)) };
  });
  return backTo(context, done.meeting, done.added === 0 ? "nobodyNew" : "listed");
}

async function addPerson(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(personForm, context.sent.typed);
  if (!form.ok) return show(context, { form: "person", state: form });
  const { name, email, phone, organisation, role } = form.value;
  const reason = context.t("invitations-office.reason.single");
  const one = { name, email, role, reason, phone: phone === "" ? null : phone, seatId: null, contactId: null };
  const done = await context.use(async (db) => {
    const meeting = await getPlanned(context, db, "invite");
    const known = (await findOrganisationNames(db)).find(({ id }) => id === organisation);
    const own = { organisationId: known?.id ?? null, organisationName: known?.name ?? null };
    return { meeting, ...(await listPeople(db, aroundOf(context), meeting, [{ ...one, ...own }])) };
  });
  return backTo(context, done.meeting, done.added === 0 ? "nobodyNew" : "listed");
}

async function remove(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(chosenForm, context.sent.typed);
  if (!form.ok) return show(context, { form: "chosen", state: form });
  const meeting = await context.use(async (db) => {
    const found = await getPlanned(context, db, "invite");
    await takeOff(db, scopeOf(context), found.id, form.value.invitations);
    return found;
  });
  return backTo(context, meeting, "removed");
}

async function send(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(sendForm, context.sent.typed);
  if (!form.ok) return show(context, { form: "word", state: form });
  const meeting = await context.use(async (db) => {
    const found = await getPlanned(context, db, "invite");
    await inviteAll(db, aroundOf(context), found, { word: form.value.word });
    return found;
  });
  return backTo(context, meeting, "sent");
}

async function tell(context: WorkspaceContext): Promise<Answer> {
  const meeting = await context.use(async (db) => {
    const found = await getPlanned(context, db);
    await tellChanges(db, aroundOf(context), found);
    return found;
  });
  return backTo(context, meeting, "told");
}

async function remindNow(context: WorkspaceContext): Promise<Answer> {
  const meeting = await context.use(async (db) => {
    const found = await getPlanned(context, db);
    await remind(db, aroundOf(context), found);
    return found;
  });
  return backTo(context, meeting, "reminded");
}

async function plan(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(reminderForm, context.sent.typed);
  if (!form.ok) return show(context, { form: "reminder", state: form });
  const { on } = form.value;
  const done = await context.use(async (db) => {
    const meeting = await getPlanned(context, db, "invite");
    if (on <= context.services.clock.today() || on >= meeting.day) return undefined;
    await planReminder(db, scopeOf(context), meeting, on);
    return meeting;
  });
  const errors = [{ field: "on", key: "invitations-office.error.day" }];
  return done === undefined
    ? show(context, { form: "reminder", state: { typed: context.sent.typed, errors } })
    : backTo(context, done, "planned");
}

async function drop(context: WorkspaceContext): Promise<Answer> {
  const id = z.guid().safeParse(context.params["id"]);
  if (!id.success) throw notFound();
  const meeting = await context.use(async (db) => {
    const found = await getPlanned(context, db);
    await dropReminder(db, found.id, id.data);
    return found;
  });
  return backTo(context, meeting, "dropped");
}

const lead = { door: "workspace", roles: ["office", "partner"] } as const;
const list = "treffen/:slug/einladungen";

/** The list of a meeting: made by rule, trimmed, sent, reminded; for who leads its group. */
export const routes: readonly Route[] = [
  { ...lead, method: "get", path: list, handle: (context: WorkspaceContext) => show(context) },
  { ...lead, method: "post", path: `${list}/regel`, handle: addByRule },
  { ...lead, method: "post", path: `${list}/person`, handle: addPerson },
  { ...lead, method: "post", path: `${list}/entfernung`, handle: remove },
  { ...lead, method: "post", path: `${list}/versand`, handle: send },
  { ...lead, method: "post", path: `${list}/aenderung`, handle: tell },
  { ...lead, method: "post", path: `${list}/erinnerung`, handle: remindNow },
  { ...lead, method: "post", path: `${list}/erinnerungen`, handle: plan },
  { ...lead, method: "post", path: `${list}/erinnerungen/:id/loeschung`, handle: drop },
  ...personRoutes,
];
