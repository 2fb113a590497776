import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import type { Piece } from "../../../platform/word-diff.ts";
import { type Meeting, meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Version } from "../versions.ts";
import { MinutesText } from "./minutes-text.tsx";

type VersionPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  version: Version;
  /** What has changed since the version before; undefined: it is the first. */
  pieces: readonly Piece[] | undefined;
};

/** A version of minutes as it was sent, with what has changed, word by word. */
export function versionPage({ context, meeting, version, pieces }: VersionPage): JSX.Element {
  const { t } = context;
  return meetingPage(context, meeting, {
    tab: "minutes",
    title: t("minutes-office.version", { number: version.number }),
    children: (
      <Band>
        <Stack gap="large">
          <Note>
            {t("minutes-office.versionMade", { at: t.dateTime(version.madeAt), who: version.madeBy })} {version.reason}
          </Note>
          {pieces === undefined || pieces.every(({ kind }) => kind === "same") ? null : (
            <section class="stack stack--small">
              <Heading level={2}>{t("minutes-office.changes")}</Heading>
              <p class="typed frame">
                {pieces.map(({ kind, text }) =>
                  kind === "gone" ? <del>{text}</del> : kind === "new" ? <ins>{text}</ins> : text,
                )}
              </p>
            </section>
          )}
          <MinutesText t={t} content={version.content} persons={version.persons} />
        </Stack>
      </Band>
    ),
  });
}
