import { addDays } from "../../platform/clock.ts";
import type { SearchDocument } from "../records/index.ts";
import { datesOf, type EventContent, nextDate } from "./event.ts";

/** How an event is found, and what lists filter by: from day to day by the date that comes next. */
export function eventDocument(
  content: EventContent,
  names: { organiser: string; place: string | null },
  words: (list: "topic" | "targetGroup", code: string) => string,
  today: string,
): SearchDocument {
  const next = nextDate(datesOf(content), today);
  const coded = [
    ...content.topics.map((code) => words("topic", code)),
    ...content.targetGroups.map((code) => words("targetGroup", code)),
  ];
  return {
    title: content.title,
    placeName: content.reach === "place" ? names.place : null,
    startsOn: next?.day ?? content.startsOn,
    changesOn: next === undefined ? null : addDays(next.lastDay, 1),
    texts: [
      { text: content.title, weight: "A" },
      { text: `${content.summary} ${coded.join(" ")}`, weight: "B" },
      { text: content.description, weight: "C" },
      { text: `${names.organiser} ${names.place ?? ""} ${content.locality ?? ""} ${content.venue ?? ""}`, weight: "D" },
    ],
    facets: [
      ...content.topics.map((code) => `topic:${code}`),
      ...content.targetGroups.map((code) => `target:${code}`),
      ...content.languages.map((code) => `language:${code}`),
      content.reach === "place" && content.ags !== null ? `place:${content.ags}` : `reach:${content.reach}`,
      `provider:${content.organiserId ?? "office"}`,
      `when:${next === undefined ? "past" : "ahead"}`,
    ],
  };
}
