import { getTranslator } from "../../platform/i18n/translate.ts";
import type { Group } from "../groups/index.ts";
import type { Meeting } from "./meeting.ts";
import { chainOf, type Numbered, numberFor, type Series } from "./numbering.ts";

const german = getTranslator("de");

/** How a series of a group's meetings is called, until somebody says otherwise: „Netzwerktreffen“, „Sitzung – AG Sprache“. */
export const proposedSeriesName = ({ type, title }: Pick<Group, "type" | "title">): string =>
  type === "conference" || type === "round_table"
    ? title
    : `${german.code("meetings-office.seriesName", type === "network" ? "network" : "group")} – ${title}`;

/** „8. Netzwerktreffen“ */
export const titleOf = (number: number | null, seriesName: string): string =>
  number === null ? seriesName : `${number}. ${seriesName}`;

/** The number a meeting gets in a series on a day. */
export function proposedNumber(
  all: readonly Series[],
  meetings: readonly (Numbered & { number: number | null })[],
  further: { seriesId: string; day: string; fromTime: string },
): number {
  return numberFor(chainOf(all, further.seriesId), meetings, further) ?? 1;
}

/** What a new meeting takes over from the last one of its group. */
export const takenOver = (last: Meeting | undefined): Partial<Meeting> =>
  last === undefined
    ? { fromTime: "15:00", untilTime: "17:00" }
    : {
        seriesId: last.seriesId,
        fromTime: last.fromTime,
        untilTime: last.untilTime,
        venue: last.venue,
        address: last.address,
        ags: last.ags,
        videoUrl: last.videoUrl,
        moderation: last.moderation,
      };
