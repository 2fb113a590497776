import type { Content, ListNote } from "../records/index.ts";
import { findNextOf } from "./queries.ts";

/** In the list of groups: when each meets next. */
export const nextMeeting: ListNote = {
  kind: "group",
  async find({ t, paths, services }, db, ids) {
    const found = await findNextOf(db, ids, services.clock.today());
    return new Map(
      found.map(({ groupId, slug, day }): [string, Content] => [
        groupId,
        <a href={paths.intern(`treffen/${slug}`)}>{t("meetings-office.nextOn", { day: t.date(day, "short") })}</a>,
      ]),
    );
  },
};
