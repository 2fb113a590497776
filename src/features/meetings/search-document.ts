import type { SearchDocument } from "../records/index.ts";
import type { MeetingContent } from "./meeting.ts";

/** How a meeting is found: by its words, its body, its venue, the items of its agenda. */
export function meetingDocument(
  content: MeetingContent,
  names: { group: string; place: string | null; items: readonly string[] },
): SearchDocument {
  return {
    title: content.title,
    placeName: names.place,
    startsOn: content.day,
    texts: [
      { text: content.title, weight: "A" },
      { text: names.items.join("\n"), weight: "B" },
      { text: `${content.description} ${content.outcome}`, weight: "C" },
      { text: `${names.group} ${names.place ?? ""} ${content.venue}`, weight: "D" },
    ],
    facets: [`group:${content.groupId}`, ...(content.ags === null ? [] : [`place:${content.ags}`])],
  };
}
