import type { TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { createOrganisation, EMPTY_ORGANISATION, type OrganisationContent } from "../directory/index.ts";
import { Conflict, type Scope, type Services, type Tenant } from "../records/index.ts";
import type { Group, Vote } from "./group.ts";
import type { JoinRequest } from "./join-queries.ts";
import { answerMail, arrivalMail } from "./mails.ts";
import { giveSeats, seatPerson } from "./seats.ts";

/** Around a request: where mails lead, what time it is. */
type Around = { services: Services; tenant: Tenant };

/** Whose inbox it is. */
const addressOf = (group: Pick<Group, "email">, tenant: Tenant): string | undefined =>
  group.email ?? tenant.office.email ?? undefined;

/** Writes down that an organisation asks for a seat, and a mail that says where to read it. @returns its id */
export async function askToJoin(
  db: TenantDb,
  { services, tenant }: Around,
  group: Group,
  asked: Pick<JoinRequest, "organisationId" | "organisationName" | "name" | "email" | "phone" | "text">,
): Promise<string> {
  const id = services.newId();
  const at = services.clock.now();
  await db
    .insertInto("join_request")
    .values({
      tenant_id: tenant.id,
      id,
      group_id: group.id,
      organisation_id: asked.organisationId,
      organisation_name: asked.organisationName,
      name: asked.name,
      email: asked.email.toLowerCase(),
      phone: asked.phone,
      text: asked.text,
      asked_at: at,
    })
    .execute();
  const address = addressOf(group, tenant);
  if (address !== undefined)
    await queueMail(db, {
      tenantId: tenant.id,
      id: services.newId(),
      kind: "join-request",
      to: { address },
      at,
      ...arrivalMail(services, tenant, group),
    });
  return id;
}

/** What the form says, as an organisation that the office looks at: how it is reached stays inside. */
function organisationOf({ organisationName, text, name, email, phone }: JoinRequest, newId: () => string) {
  const internal = { label: null, audience: "office" as const };
  const onNoBasis = { ...internal, basis: "none" as const, basisOn: null, basisUntil: null, basisNote: null };
  const points = [
    { field: "name" as const, value: name },
    { field: "email" as const, value: email },
    ...(phone === null ? [] : [{ field: "phone" as const, value: phone }]),
  ];
  const content: OrganisationContent = {
    ...EMPTY_ORGANISATION,
    name: organisationName,
    description: text,
    persons: [{ id: newId(), points: points.map((point) => ({ ...point, ...onNoBasis })) }],
  };
  return content;
}

/** `organisationId`: what a new organisation is called by; the transaction has its key. */
export type Deciding = {
  decision: "accepted" | "refused";
  note: string | null;
  vote: Vote;
  organisationId: string;
};

async function settle(db: TenantDb, scope: Scope, id: string, decision: string, note: string | null): Promise<void> {
  await db
    .updateTable("join_request")
    .set({ decided_at: scope.clock.now(), decided_by: scope.actor.name, decision, note })
    .where("id", "=", id)
    .execute();
}

/** Gives who asked a seat with the person who asked on it; who is not listed yet becomes an organisation in review. */
async function accept(db: TenantDb, scope: Scope, group: Group, request: JoinRequest, deciding: Deciding) {
  const { id: organisationId } =
    request.organisationId === null
      ? await createOrganisation(db, scope, organisationOf(request, scope.newId), {
          id: deciding.organisationId,
          state: "in_review",
        })
      : { id: request.organisationId };
  const fromOn = scope.clock.today();
  const seat = { organisationId, label: request.organisationName, vote: deciding.vote, fromOn, untilOn: null };
  const [id] = await giveSeats(db, scope, group.id, [seat]);
  if (id === undefined) throw new Conflict();
  const { name, email, phone } = request;
  const person = { role: "representative" as const, name, email, phone, contactId: null, fromOn, untilOn: null };
  await seatPerson(db, scope, { id, groupId: group.id, organisationId }, person);
}

/** Accepts or refuses, with a word; whoever asked reads it in a mail. */
export async function decideRequest(
  db: TenantDb,
  scope: Scope,
  { services, tenant }: Around,
  group: Group,
  request: JoinRequest,
  deciding: Deciding,
): Promise<void> {
  const { decision, note } = deciding;
  if (decision === "accepted") await accept(db, scope, group, request, deciding);
  await settle(db, scope, request.id, decision, note);
  await queueMail(db, {
    tenantId: tenant.id,
    id: services.newId(),
    kind: "join-answer",
    to: { address: request.email, name: request.name },
    at: services.clock.now(),
    ...answerMail(tenant, group, request, deciding),
  });
}

/** Takes a request of the own organisation back. */
export async function withdrawRequest(db: TenantDb, scope: Scope, request: JoinRequest): Promise<void> {
  await settle(db, scope, request.id, "withdrawn", null);
}
