import type { Viewer } from "../records/index.ts";
import { type Group, holdsOn, type Seat } from "./group.ts";
import { canLead, isIn } from "./policy.ts";

/** Why somebody may do what they do in a group: each a sentence of its own (`groups-office.why.<reason>`). */
export type Reason =
  | "office"
  | "leads"
  | "manages"
  | "moderates"
  | "seat"
  | "ownSeat"
  | "readsLed"
  | "former"
  | "network"
  | "public";

/** What opens a group to somebody who neither leads it nor belongs to an organisation that sits there. */
function besides(
  viewer: Pick<Viewer, "isOffice" | "keys" | "organisationId" | "role">,
  group: Pick<Group, "id" | "leadId" | "managementId" | "endedOn">,
  isExplained: boolean,
): [Reason, boolean][] {
  if (viewer.isOffice || isExplained || !isIn(viewer, group.id)) return [];
  const { organisationId } = viewer;
  const isOfLead = organisationId !== null && [group.leadId, group.managementId].includes(organisationId);
  if (isOfLead) return [["readsLed", true]];
  return [[group.endedOn === null ? "ownSeat" : "former", true]];
}

/** Why this viewer sees a group, the strongest reason first. */
export function reasonsOf(
  viewer: Pick<Viewer, "isOffice" | "keys" | "organisationId" | "role">,
  group: Pick<Group, "id" | "leadId" | "managementId" | "audience" | "endedOn">,
  seats: readonly Pick<Seat, "organisationId" | "fromOn" | "untilOn">[],
  today: string,
): Reason[] {
  const { organisationId } = viewer;
  const isOf = (id: string | null) => id !== null && id === organisationId;
  const leads = !viewer.isOffice && canLead(viewer, group.id);
  const ofOrganisation = seats.some((seat) => isOf(seat.organisationId) && holdsOn(seat, today));
  const named: [Reason, boolean][] = [
    ["office", viewer.isOffice],
    ["leads", leads && isOf(group.leadId)],
    ["manages", leads && isOf(group.managementId) && group.managementId !== group.leadId],
    ["moderates", leads && !isOf(group.leadId) && !isOf(group.managementId)],
    ["seat", ofOrganisation],
    ...besides(viewer, group, leads || ofOrganisation),
  ];
  const found = named.flatMap(([reason, holds]) => (holds ? [reason] : []));
  if (found.length > 0) return found;
  return [group.audience === "public" ? "public" : "network"];
}
