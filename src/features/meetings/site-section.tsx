import { Badge, Heading, Stack } from "../../platform/ui/index.ts";
import type { PublicContext, SiteSection } from "../records/index.ts";
import { findNotices, type Notice } from "./notice.ts";
import { whenOf, whereOf } from "./views/phrases.ts";

function Announced({ context: { t }, notice }: { context: PublicContext; notice: Notice }) {
  const where = whereOf(notice);
  return (
    <li>
      <time datetime={notice.day}>
        <b>{t.number(Number(notice.day.slice(8)))}</b> {t.month(Number(notice.day.slice(5, 7)), "short")}
      </time>
      <div>
        <strong>
          <bdi lang="de">{notice.title}</bdi>
        </strong>
        {notice.isCancelled ? (
          <>
            {" "}
            <Badge kind="danger">{t("meetings.site.cancelled")}</Badge>
          </>
        ) : null}
        <br />
        {whenOf(t, notice)}
        {where === "" ? null : (
          <>
            <br />
            <bdi lang="de">{where}</bdi>
          </>
        )}
        {notice.movedFrom === null || notice.isCancelled ? null : (
          <>
            <br />
            <Badge kind="warning">{t("meetings.site.moved", { day: t.date(notice.movedFrom, "long") })}</Badge>
          </>
        )}
      </div>
    </li>
  );
}

/** On the public page of a group that shows its meetings: what comes, with day and place. */
export const siteSection: SiteSection = {
  kind: "group",
  async find(context, db, group) {
    const notices = await findNotices(db, group.id, context.services.clock.today());
    if (notices.length === 0) return undefined;
    return (
      <Stack gap="small">
        <Heading level={2}>{context.t("meetings.site.title")}</Heading>
        <ul class="dates">
          {notices.map((notice) => (
            <Announced context={context} notice={notice} />
          ))}
        </ul>
      </Stack>
    );
  },
};
