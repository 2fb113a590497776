import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, Note, Notice, Stack } from "../../../platform/ui/index.ts";
import { meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Control, ControlParts } from "./control-parts.tsx";

/** The meeting has ended: what was written while it ran goes out from here. */
function Ended({ context: { t, paths }, slug }: { context: WorkspaceContext; slug: string }) {
  return (
    <Notice kind="success" title={t("room.ended")}>
      <p>{t("room.endedHelp")}</p>
      <ButtonLink href={paths.intern(`treffen/${slug}/protokoll`)}>{t("room.toMinutes")}</ButtonLink>
    </Notice>
  );
}

/** The agenda while it is run: what is on, what comes, for the phone of who moderates; members see where it stands. */
export function controlPage(
  context: WorkspaceContext,
  props: Omit<Control, "context" | "here" | "contributions" | "takeOn"> & { waiting: readonly string[] },
): JSX.Element {
  const { meeting, leads, waiting } = props;
  const { t, paths } = context;
  const here = paths.intern(`treffen/${meeting.slug}/raum`);
  const takeOn = ({ id }: { id: string }) =>
    waiting.includes(id) ? paths.intern(`treffen/${meeting.slug}/tagesordnung/${id}/zusage`) : undefined;
  const contributions = `${paths.intern(`treffen/${meeting.slug}/tische`)}#beitraege`;
  return meetingPage(context, meeting, {
    tab: "room",
    title: t("room.title"),
    scripts: ["room-screen.js"],
    children: (
      <Band>
        <Stack gap="large">
          {leads && meeting.stage === "minutes" ? <Ended context={context} slug={meeting.slug} /> : null}
          <ControlParts {...props} context={context} here={here} contributions={contributions} takeOn={takeOn} />
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
