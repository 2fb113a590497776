import { Heading, Note, Stack } from "../../platform/ui/index.ts";
import { isIn } from "../groups/index.ts";
import type { RecordSection } from "../records/index.ts";
import { findAnnouncements } from "./queries.ts";
import { AnnouncementList } from "./views/announcement-list-page.tsx";

/** The newest announcements on a group's page, for its members. */
export const groupSection: RecordSection = {
  kind: "group",
  async find(context, db, group) {
    const { viewer, t, paths } = context;
    if (!isIn(viewer, group.id)) return undefined;
    const { announcements, total } = await findAnnouncements(db, { groupId: group.id, limit: 3 });
    return (
      <Stack>
        <Heading level={2}>{t("announcements.title")}</Heading>
        {announcements.length === 0 ? (
          <Note>{t("announcements.empty")}</Note>
        ) : (
          <AnnouncementList context={context} announcements={announcements} isOfAll={false} />
        )}
        <p>
          <a href={paths.intern(`gremien/${group.slug}/mitteilungen`)}>{t("announcements.all", { count: total })}</a>
        </p>
      </Stack>
    );
  },
};
