import { makeUid, writeCalendar } from "../../platform/calendar/index.ts";
import { addDays } from "../../platform/clock.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import {
  absoluteAddress,
  type CalendarOwner,
  findLinkSecret,
  makeToken,
  pathsOf,
  programReader,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { belongs, DAYS_AHEAD, DAYS_BACK, entryOf, type Feed, type FeedMeeting, inOrder, type Words } from "./feed.ts";
import { findBelonging } from "./owner.ts";
import { findFeedMeetings } from "./queries.ts";

type Around = { services: Services; tenant: Tenant };

const words = (): Words => {
  const t = getTranslator("de");
  return {
    answer: (code) => t.code("calendars-office.answer", code),
    online: (href) => t("calendars-office.online", { href }),
  };
};

/** The name of a meeting in calendars: that of the own invitation where there is one, which is the same entry. */
const uidOf = ({ id, invitation }: FeedMeeting, { tenant, secret, domain }: CalendarOwner): string =>
  invitation === null
    ? `${id}@${domain}`
    : makeUid({ tenantId: tenant.id, token: makeToken(secret, "calendar", invitation.id) }, domain);

/** Everything in a feed, as a calendar reads it. What somebody may see is asked anew each time. */
export async function writeFeed({ services, tenant }: Around, feed: Feed): Promise<string> {
  const t = getTranslator("de");
  const today = services.clock.today();
  const belonging = await findBelonging(services, tenant.id, feed.email);
  const only = feed.group?.id ?? null;
  // The office leads every group; its own calendar has those it sits in.
  const groupIds =
    only !== null && belonging.isOffice ? [only] : belonging.groupIds.filter((id) => only === null || id === only);
  const href = (rest: string) => absoluteAddress(services, tenant, pathsOf(tenant).intern(rest));
  const entries = await services.doors.withTenant(programReader(tenant.id), async (db) => {
    const whose: CalendarOwner = {
      email: feed.email,
      groupIds,
      from: addDays(today, -DAYS_BACK),
      until: addDays(today, DAYS_AHEAD),
      services,
      tenant,
      secret: await findLinkSecret(db),
      domain: services.sender.address.split("@")[1] ?? "localhost",
    };
    const meetings = await findFeedMeetings(db, { ...whose, only });
    const made = meetings
      .filter((meeting) => belongs(meeting, feed.invited))
      .map((meeting) =>
        entryOf(meeting, { uid: uidOf(meeting, whose), url: href(`treffen/${meeting.slug}`), words: words() }),
      );
    // A group's own calendar has its meetings alone.
    if (only !== null && groupIds.length === 0) return made;
    for (const { findCalendarEntries } of services.registry.inUse)
      made.push(...((await findCalendarEntries?.(db, only === null ? whose : { ...whose, email: "" })) ?? []));
    return made;
  });
  const name = feed.group === null ? tenant.networkName : feed.group.name;
  return writeCalendar(inOrder(entries, today), {
    name,
    description: t("calendars-office.feedOf", { name, county: tenant.name }),
    url: href("kalender"),
  });
}
