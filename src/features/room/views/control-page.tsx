import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, Note, Stack } from "../../../platform/ui/index.ts";
import { meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Control, ControlParts } from "./control-parts.tsx";

/** The agenda while it is run: what is on, what comes, for the phone of who moderates; members see where it stands. */
export function controlPage(
  context: WorkspaceContext,
  props: Omit<Control, "context" | "here" | "contributions">,
): JSX.Element {
  const { meeting, leads } = props;
  const { t, paths } = context;
  const here = paths.intern(`treffen/${meeting.slug}/raum`);
  const contributions = `${paths.intern(`treffen/${meeting.slug}/tische`)}#beitraege`;
  return meetingPage(context, meeting, {
    tab: "room",
    title: t("room.title"),
    scripts: ["room-screen.js"],
    children: (
      <Band>
        <Stack gap="large">
          <ControlParts {...props} context={context} here={here} contributions={contributions} />
          {leads ? (
            <div class="stack stack--small">
              <Note>{t("room.moderators.help")}</Note>
              <div>
                <ButtonLink look="secondary" href={`${here}/moderation`}>
                  {t("room.moderators.to")}
                </ButtonLink>
              </div>
            </div>
          ) : null}
        </Stack>
      </Band>
    ),
  });
}
