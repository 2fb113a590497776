import { getTranslator } from "../../platform/i18n/translate.ts";
import type { SearchDocument } from "../records/index.ts";
import type { Result } from "./result.ts";

const german = getTranslator("de");

/** How a result is found: by what it says, its kind, its meeting and body. Names of people find nothing: they may go. */
export const resultDocument = (result: Result): SearchDocument => ({
  title: result.title,
  startsOn: result.meetingDay,
  texts: [
    { text: result.title, weight: "A" },
    { text: german.code("minutes-office.kind", result.kind), weight: "B" },
    { text: `${result.text} ${result.itemTitle ?? ""}`, weight: "C" },
    { text: `${result.meetingTitle} ${result.groupName} ${result.broughtByName ?? ""}`, weight: "D" },
  ],
  facets: [`result:${result.kind}`, ...(result.topic === null ? [] : [`topic:${result.topic}`])],
});
