import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, ButtonRow, DescriptionList, Heading, Markdown, Stack } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { AgendaItem } from "../agenda.ts";
import type { Meeting } from "../meeting.ts";
import { AgendaList } from "./agenda-list.tsx";
import { meetingPage } from "./meeting-page.tsx";

/** The agenda alone, to print from the browser; the same as PDF. */
export function agendaPrintPage(
  context: WorkspaceContext,
  meeting: Meeting,
  items: readonly AgendaItem[],
): JSX.Element {
  const { t, paths } = context;
  const own = paths.intern(`treffen/${meeting.slug}`);
  return meetingPage(context, meeting, {
    tab: "agenda",
    title: t("meetings-office.agenda"),
    children: (
      <Band>
        <Stack>
          <Heading level={2}>{t("meetings-office.agenda")}</Heading>
          <div class="no-print">
            <ButtonRow>
              <ButtonLink look="secondary" href={`${own}/tagesordnung.pdf`}>
                {t("meetings-office.paper.pdf")}
              </ButtonLink>
              <ButtonLink look="text" href={own}>
                {t("meetings-office.paper.back")}
              </ButtonLink>
            </ButtonRow>
          </div>
          <DescriptionList
            items={[
              { term: t("meetings-office.field.videoUrl"), value: meeting.videoUrl ?? undefined },
              { term: t("meetings-office.field.moderation"), value: meeting.moderation },
              { term: t("meetings-office.field.bring"), value: meeting.bring },
            ]}
          />
          {meeting.description === "" ? null : <Markdown source={meeting.description} under={2} />}
          <AgendaList context={context} meeting={meeting} items={items} />
        </Stack>
      </Band>
    ),
  });
}
