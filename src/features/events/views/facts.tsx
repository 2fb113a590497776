import { showPhone } from "../../../platform/phone/number.ts";
import { DescriptionList } from "../../../platform/ui/index.ts";
import { describePlace } from "../../offers/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { CalendarEvent } from "../event.ts";
import { describeDate, describeSeries } from "../phrases.ts";
import { labelOf } from "./field-words.ts";

/** So many dates of a series stand on its page. */
const SHOWN = 12;

/** The dates that are not over, in words. */
export function Dates({ context: { t, services }, event }: { context: WorkspaceContext; event: CalendarEvent }) {
  const today = services.clock.today();
  const ahead = event.dates.filter(({ lastDay }) => lastDay >= today);
  const shown = (ahead.length === 0 ? event.dates : ahead).slice(0, SHOWN);
  const rest = ahead.length - shown.length;
  const series = describeSeries(event, t);
  return (
    <>
      {series === "" ? null : <p>{series}</p>}
      <ul>
        {shown.map((date) => (
          <li>{describeDate(date, t, today)}</li>
        ))}
      </ul>
      {rest > 0 ? <p class="note">{t("events-office.moreDates", { count: rest })}</p> : null}
    </>
  );
}

/** What is known of an event besides its texts. */
export function EventFacts({ context: { t, paths }, event }: { context: WorkspaceContext; event: CalendarEvent }) {
  const listed = (codes: readonly string[], word: (code: string) => string) =>
    codes.length === 0 ? undefined : t.list(codes.map(word));
  const organiser =
    event.organiserId === null ? (
      t("news-office.byOffice")
    ) : event.organiserSlug === null ? (
      t("offers-office.unknownProvider")
    ) : (
      <a href={paths.intern(`akteure/${event.organiserSlug}`)}>{event.organiserName}</a>
    );
  const cost = event.cost === "unknown" ? undefined : t.code("offers.cost", event.cost);
  return (
    <DescriptionList
      items={[
        { term: labelOf(t, "organiserId"), value: organiser },
        { term: labelOf(t, "where"), value: describePlace(event, t) },
        { term: labelOf(t, "onlineUrl"), value: event.onlineUrl ?? undefined },
        { term: labelOf(t, "topics"), value: listed(event.topics, (code) => t.code("offers.topic", code)) },
        {
          term: labelOf(t, "targetGroups"),
          value: listed(event.targetGroups, (code) => t.code("offers.targetGroup", code)),
        },
        { term: labelOf(t, "languages"), value: listed(event.languages, (code) => t.languageName(code)) },
        { term: labelOf(t, "cost"), value: [cost, event.costNote].filter(Boolean).join(" – ") || undefined },
        { term: labelOf(t, "registration"), value: t.code("events.registration", event.registration) },
        { term: labelOf(t, "registrationUrl"), value: event.registrationUrl ?? undefined },
        { term: labelOf(t, "phone"), value: event.phone === null ? undefined : showPhone(event.phone) },
        { term: labelOf(t, "email"), value: event.email ?? undefined },
        { term: labelOf(t, "website"), value: event.website ?? undefined },
      ]}
    />
  );
}
