import type { Viewer } from "../records/index.ts";
import { type Group, holdsOn, type Seat } from "./group.ts";
import { canLead, isIn } from "./policy.ts";

/** Why somebody may do what they do in a group: each a sentence of its own (`groups-office.why.<reason>`). */
export type Reason = "office" | "leads" | "manages" | "moderates" | "seat" | "ownSeat" | "network" | "public";

/** Why this viewer sees a group, the strongest reason first. */
export function reasonsOf(
  viewer: Pick<Viewer, "isOffice" | "keys" | "organisationId" | "role">,
  group: Pick<Group, "id" | "leadId" | "managementId" | "audience">,
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
    ["ownSeat", !leads && !viewer.isOffice && !ofOrganisation && isIn(viewer, group.id)],
  ];
  const found = named.flatMap(([reason, holds]) => (holds ? [reason] : []));
  if (found.length > 0) return found;
  return [group.audience === "public" ? "public" : "network"];
}
