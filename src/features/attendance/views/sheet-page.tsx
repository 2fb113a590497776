import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, ButtonRow, Heading, Note, Stack, Table } from "../../../platform/ui/index.ts";
import { type Meeting, meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Line } from "../attendance.ts";
import { BLANK, sheetRows } from "../sheet.ts";

/** To print and lay out at the door: everybody invited with room to sign, and lines for guests. */
export function sheetPage(context: WorkspaceContext, meeting: Meeting, lines: readonly Line[]): JSX.Element {
  const { t, paths } = context;
  const own = paths.intern(`treffen/${meeting.slug}/anwesenheit`);
  const blank = <span class="kern-sr-only">{t("attendance.guest")}</span>;
  const rows = [
    ...sheetRows(t, lines),
    ...Array.from({ length: BLANK }, () => ({ name: blank, organisation: "", vote: "" })),
  ];
  return meetingPage(context, meeting, {
    tab: "attendance",
    title: t("attendance.sheetTitle"),
    children: (
      <Band>
        <Stack>
          <Heading level={2}>{t("attendance.sheetTitle")}</Heading>
          <div class="stack stack--small no-print">
            <Note>{t("attendance.sheetHelp")}</Note>
            <ButtonRow>
              <ButtonLink look="secondary" href={`${own}/liste.pdf`}>
                {t("attendance.sheetPdf")}
              </ButtonLink>
              <ButtonLink look="text" href={own}>
                {t("attendance.back")}
              </ButtonLink>
            </ButtonRow>
          </div>
          <div class="sign-sheet">
            <Table
              caption={t("attendance.sheetTitle")}
              quietCaption
              rows={rows}
              columns={[
                { label: t("attendance.name"), rowHeader: true, cell: ({ name }) => name },
                { label: t("attendance.organisation"), cell: ({ organisation }) => organisation },
                { label: t("attendance.role"), cell: ({ vote }) => vote },
                { label: t("attendance.signature"), cell: () => "" },
              ]}
            />
          </div>
          <Note>{t("attendance.sheetPrivacy")}</Note>
        </Stack>
      </Band>
    ),
  });
}
