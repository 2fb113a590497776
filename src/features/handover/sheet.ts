import type { WrittenSheet } from "../../platform/sheets/write.ts";
import type { OpenMatter, WorkspaceContext } from "../records/index.ts";
import { groupMatters } from "./matters.ts";
import type { HandedMatter } from "./queries.ts";

const COLUMNS = ["topic", "title", "whom", "since", "last", "next", "words", "remind"] as const;

/** Open matters as a list, with the words for each. */
export function matterSheet(
  { t }: WorkspaceContext,
  matters: readonly OpenMatter[],
  told: readonly HandedMatter[],
): WrittenSheet {
  const words = new Map(told.map((one) => [one.key, one]));
  return {
    name: t("handover.menu"),
    header: COLUMNS.map((column) => t(`handover.column.${column}`)),
    rows: groupMatters(matters).flatMap(([topic, all]) =>
      all.map(({ key, title, whom, since, last, next }) => [
        topic,
        title,
        whom ?? "",
        since ?? "",
        last ?? "",
        next ?? "",
        words.get(key)?.words ?? "",
        words.get(key)?.remindOn ?? "",
      ]),
    ),
  };
}
