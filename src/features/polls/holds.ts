import type { CalendarEntry } from "../../platform/calendar/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { absoluteAddress, type CalendarOwner, makeToken, pathsOf } from "../records/index.ts";
import { answerPath } from "./mails.ts";

const findHeld = (db: TenantDb, { email, groupIds, from, until }: CalendarOwner) =>
  db
    .selectFrom("poll_date as d")
    .innerJoin("poll as p", (join) => join.onRef("p.tenant_id", "=", "d.tenant_id").onRef("p.id", "=", "d.poll_id"))
    .leftJoin("poll_person as q", (join) =>
      join
        .onRef("q.tenant_id", "=", "p.tenant_id")
        .onRef("q.poll_id", "=", "p.id")
        .on("q.email", "=", email)
        .on("q.asked_at", "is not", null),
    )
    .select(["d.id", "d.poll_id", "p.title", "p.venue", "d.day", "d.from_time", "d.until_time", "d.added_at"])
    .select(["p.sent_at", "q.link_id", "q.seat_id", "p.group_id"])
    .where("p.sent_at", "is not", null)
    .where("p.fixed_at", "is", null)
    .where("p.withdrawn_at", "is", null)
    .where("d.day", ">=", from)
    .where("d.day", "<=", until)
    // Who was asked for a seat they have left finds nothing any more.
    .where((eb) =>
      eb.or([
        eb.and([eb("q.id", "is not", null), eb("q.seat_id", "is", null)]),
        ...(groupIds.length === 0 ? [] : [eb("p.group_id", "in", [...groupIds])]),
      ]),
    )
    .orderBy("d.day")
    .orderBy("d.from_time")
    .execute();

/**
 * Days that polls hold, as tentative entries that leave the time free; they vanish when a date is fixed or the poll is
 * withdrawn. Who is asked finds the way to their answer there.
 */
export async function findHolds(db: TenantDb, whose: CalendarOwner): Promise<CalendarEntry[]> {
  const { services, tenant, secret, domain } = whose;
  const t = getTranslator("de");
  const rows = await findHeld(db, whose);
  return rows.map((row) => {
    const path =
      row.link_id === null ? `abstimmungen/${row.poll_id}` : answerPath(makeToken(secret, "poll", row.link_id));
    const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(path));
    return {
      uid: `${row.id}@${domain}`,
      sequence: 0,
      changedAt: row.added_at ?? row.sent_at ?? new Date(0),
      title: t("polls-office.hold", { title: row.title }),
      description: t("polls-office.holdText", { href }),
      place: row.venue,
      url: href,
      day: row.day,
      lastDay: row.day,
      fromTime: row.from_time,
      untilTime: row.until_time,
      status: "TENTATIVE" as const,
      isFree: true,
    };
  });
}
