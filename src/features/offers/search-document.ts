import type { SearchDocument } from "../records/index.ts";
import { availability, currentRun, type OfferContent } from "./offer.ts";

/** Words of codes that people search by: German words of the course type, topics, target groups. Given by the caller. */
export type CodeWords = (list: "topic" | "courseType" | "targetGroup" | "level", code: string) => string;

const EVENING = "17:00";

/** Whether a run is in the evening (from 5 p.m.) or on a weekend. */
function isAfterWork(content: OfferContent): boolean {
  return content.runs.some(
    (run) => (run.fromTime !== null && run.fromTime >= EVENING) || run.weekdays.some((day) => day >= 6),
  );
}

/** How an offer is found, and what lists filter by. */
export function offerDocument(
  content: OfferContent,
  names: { provider: string; place: string | null },
  words: CodeWords,
  today: string,
): SearchDocument {
  const coded = [
    ...content.topics.map((code) => words("topic", code)),
    ...content.targetGroups.map((code) => words("targetGroup", code)),
    ...content.levels.filter((code) => code !== "none").map((code) => code),
    content.courseType === null ? "" : words("courseType", content.courseType),
  ];
  const state = availability(content, today).state;
  return {
    title: content.title,
    placeName: content.reach === "place" ? names.place : null,
    startsOn: currentRun(content.runs, today)?.startsOn ?? null,
    texts: [
      { text: content.title, weight: "A" },
      { text: `${content.summary} ${coded.join(" ")}`, weight: "B" },
      { text: content.description, weight: "C" },
      {
        text: `${names.provider} ${names.place ?? ""} ${content.locality ?? ""} ${content.registrationNote ?? ""}`,
        weight: "D",
      },
    ],
    facets: [
      ...content.topics.map((code) => `topic:${code}`),
      ...content.targetGroups.map((code) => `target:${code}`),
      ...content.languages.map((code) => `language:${code}`),
      ...content.levels.map((code) => `level:${code}`),
      ...(content.courseType === null ? [] : [`course:${content.courseType}`]),
      content.reach === "place" && content.ags !== null ? `place:${content.ags}` : `reach:${content.reach}`,
      ...(content.childcare === "yes" ? ["important:childcare"] : []),
      ...(content.cost === "free" || content.cost === "free_with_entitlement" ? ["important:free"] : []),
      ...(state === "free" || state === "open" ? ["important:places"] : []),
      ...(content.accessibility.includes("step_free") ? ["important:step_free"] : []),
      ...(isAfterWork(content) ? ["important:after_work"] : []),
      `provider:${content.providerId}`,
    ],
  };
}
