import { downloadRoutes, type DownloadPlace } from "../files/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { getItem, getPlanned } from "./load.ts";
import { fileUnder } from "./papers.ts";

/** The papers of an item, for who plans its meeting and as long as nothing is approved. */
async function getPlace(context: WorkspaceContext, db: TenantDb): Promise<DownloadPlace> {
  const { t, paths } = context;
  const meeting = await getPlanned(context, db, "papers");
  const item = await getItem(context, db, meeting);
  const own = paths.intern(`treffen/${meeting.slug}`);
  return {
    id: meeting.id,
    kind: "meeting",
    title: item.title,
    href: `${own}#punkt-${item.id}`,
    current: "meetings",
    trail: [
      { href: paths.intern("treffen"), label: t("meetings-office.title") },
      { href: own, label: meeting.title },
    ],
    part: {
      ids: item.papers.map(({ id }) => id),
      list: `${own}/unterlagen/${item.id}/dateien`,
      add: (fileId) => fileUnder(db, scopeOf(context), item, fileId),
    },
  };
}

/** Keeping the papers of an item. */
export const paperFileRoutes: readonly Route[] = downloadRoutes({
  path: "treffen/:slug/unterlagen/:item",
  roles: ["office", "partner"],
  getPlace,
});
