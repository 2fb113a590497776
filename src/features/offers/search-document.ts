import { addDays } from "../../platform/clock.ts";
import type { SearchDocument } from "../records/index.ts";
import type { TimeOfWeek } from "./codes.ts";
import { availability, currentRun, isAhead, lastDayOf, type OfferContent, type RunTime } from "./offer.ts";

/** Words of codes that people search by: German words of the course type, topics, target groups. Given by the caller. */
export type CodeWords = (list: "topic" | "courseType" | "targetGroup" | "level", code: string) => string;

/** By the hour at which people have to be there. */
function timeOfDay(fromTime: string): TimeOfWeek {
  if (fromTime < "12:00") return "morning";
  return fromTime < "17:00" ? "afternoon" : "evening";
}

/** ISO 8601 weekdays of a run: of one that happens once, its day. */
const weekdaysOf = (run: RunTime): number[] =>
  run.weekdays.length > 0 || lastDayOf(run) !== run.startsOn
    ? run.weekdays
    : [new Date(`${run.startsOn}T00:00:00Z`).getUTCDay() || 7];

const timesOf = (run: RunTime): TimeOfWeek[] => [
  ...(run.fromTime === null ? [] : [timeOfDay(run.fromTime)]),
  ...(weekdaysOf(run).some((day) => day >= 6) ? (["weekend"] as const) : []),
];

/** The day after the first of these runs ends: from then on lists show something else. */
function dayOfChange(runs: readonly RunTime[]): string | null {
  const ends = runs.flatMap((run) => lastDayOf(run) ?? []).toSorted();
  return ends[0] === undefined ? null : addDays(ends[0], 1);
}

/** Facet of offers that ask for no residence status. */
export const ANYBODY = "anybody";

/** How an offer is found, and what lists filter by. */
export function offerDocument(
  content: OfferContent,
  names: { provider: string; place: string | null },
  words: CodeWords,
  today: string,
): SearchDocument {
  // Topics are wide ("Schule und Kita"): they find an offer, but do not say that it is about each of their words.
  const topics = content.topics.map((code) => words("topic", code));
  const coded = [
    ...content.targetGroups.map((code) => words("targetGroup", code)),
    ...content.levels.filter((code) => code !== "none").map((code) => code),
    content.courseType === null ? "" : words("courseType", content.courseType),
  ];
  const state = availability(content, today).state;
  const ahead = content.runs.filter((run) => isAhead(run, today));
  return {
    title: content.title,
    placeName: content.reach === "place" ? names.place : null,
    startsOn: currentRun(content.runs, today)?.startsOn ?? null,
    changesOn: dayOfChange(ahead),
    texts: [
      { text: content.title, weight: "A" },
      { text: `${content.summary} ${coded.join(" ")}`, weight: "B" },
      { text: content.description, weight: "C" },
      {
        text: [topics.join(" "), names.provider, names.place, content.locality, content.registrationNote]
          .filter(Boolean)
          .join(" "),
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
      ...ahead.flatMap((run) => timesOf(run).map((code) => `time:${code}`)),
      // One facet for all who are not told apart, instead of one for each status.
      ...(content.residence.length === 0
        ? [`residence:${ANYBODY}`]
        : content.residence.map((code) => `residence:${code}`)),
      `provider:${content.providerId}`,
    ],
  };
}
