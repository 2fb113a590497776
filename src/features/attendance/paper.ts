import type { Paper } from "../../platform/pdf/index.ts";
import { type Meeting, meetingHead } from "../meetings/index.ts";
import type { PaperFrame } from "../records/index.ts";
import type { Line } from "./attendance.ts";
import { BLANK, sheetRows } from "./sheet.ts";

/** The list to sign, as it is laid out at the door: names and organisations, room to sign, and lines for who comes besides. */
export function sheetPaper(made: PaperFrame, meeting: Meeting, lines: readonly Line[]): Paper {
  const { t } = made;
  const title = t("attendance.sheetOf", { title: meeting.title });
  const header = ["name", "organisation", "role", "signature"] as const;
  // a space that does not break keeps empty lines as tall as the others
  const guests = Array.from({ length: BLANK }, () => ["\u00a0", "", "", ""]);
  return {
    ...meetingHead(made, meeting),
    title,
    facts: [],
    blocks: [
      {
        kind: "table",
        tall: true,
        shares: [4, 6, 2, 5],
        header: header.map((key) => ({ text: t(`attendance.${key}`) })),
        rows: [
          ...sheetRows(t, lines).map(({ name, organisation, vote }) => [name, organisation, vote, ""]),
          ...guests,
        ].map((cells) => cells.map((text) => ({ text }))),
      },
      { kind: "paragraph", spans: [{ text: t("attendance.sheetPrivacy") }] },
    ],
    footer: { text: title },
  };
}
