import { makeUid, type ScheduledEntry } from "../../platform/calendar/index.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { makeToken, type Services, type Tenant } from "../records/index.ts";
import type { Invitation, InvitedAs } from "./invitation.ts";
import { placeOf, type Told } from "./letter.ts";

const ROLE: Readonly<Record<InvitedAs, ScheduledEntry["attendee"]["role"]>> = {
  chair: "CHAIR",
  member: "REQ-PARTICIPANT",
  adviser: "OPT-PARTICIPANT",
  guest: "OPT-PARTICIPANT",
};

/**
 * The meeting as an entry for the calendar of one invited person. Its name holds their secret; nobody else is in it.
 * @param secret that signs the county's links
 */
export function entryOf(
  { services, tenant }: { services: Services; tenant: Tenant },
  invitation: Invitation,
  { meeting }: Told,
  { sequence, href, secret }: { sequence: number; href: string; secret: string },
): ScheduledEntry {
  const { sender, clock } = services;
  const domain = sender.address.split("@")[1] ?? "localhost";
  return {
    uid: makeUid({ tenantId: tenant.id, token: makeToken(secret, "calendar", invitation.id) }, domain),
    sequence,
    writtenAt: clock.now(),
    title: `${meeting.title} (${meeting.groupName})`,
    description: getTranslator("de")("invitations-office.calendar.description", { address: href }),
    place: placeOf(meeting) === "" ? (meeting.videoUrl ?? "") : placeOf(meeting),
    url: href,
    day: meeting.day,
    fromTime: meeting.fromTime.slice(0, 5),
    untilTime: meeting.untilTime.slice(0, 5),
    organizer: { address: sender.address, name: tenant.networkName },
    attendee: { address: invitation.email ?? "", name: invitation.name, role: ROLE[invitation.role] },
  };
}
