import { makeFeed } from "../../features/calendars/actions.ts";
import { makeGroup } from "../../features/groups/testing.ts";
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import type { Asker } from "./marks.fixture.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

const LEAD: readonly Asker[] = ["office", "partner"];

/** Rows of a poll of the group: prepared or running, with two dates and somebody asked who belongs to nobody. */
async function plantOne({ county }: Planting, groupId: string, mark: string, isSent: boolean) {
  const scope = county.scope();
  const [id, personId, linkId, now] = [scope.newId(), scope.newId(), scope.newId(), scope.clock.now()];
  const own = { tenant_id: county.id, poll_id: id, group_id: groupId };
  const sent = isSent ? { sent_at: now, sent_by: mark } : {};
  await county.use(async (db) => {
    const poll = {
      title: mark,
      venue: mark,
      note: mark,
      closes_on: "2026-12-18",
      names: "asked",
      made_at: now,
      made_by: mark,
    };
    await db
      .insertInto("poll")
      .values({ tenant_id: county.id, id, group_id: groupId, ...poll, ...sent })
      .execute();
    const hours = { from_time: "14:00", until_time: "16:00" };
    for (const day of ["2027-03-02", "2027-03-04"])
      await db
        .insertInto("poll_date")
        .values({ ...own, id: scope.newId(), day, ...hours })
        .execute();
    const person = { name: mark, email: `${mark}@example.org`, vote: "none", link_id: linkId, comment: mark };
    await db
      .insertInto("poll_person")
      .values({ ...own, id: personId, ...person, ...(isSent ? { asked_at: now } : {}) })
      .execute();
  });
  return { id, personId, linkId };
}

/** Polls of a group the partner leads, and days without school. */
export async function plantPolls(planting: Planting): Promise<void> {
  const { county } = planting;
  const lead = county.organisations.partner.id;
  const group = await makeGroup(county, { title: "Runde der Abstimmungen", audience: "group", leadId: lead });
  const kept = { audience: "partner", keepers: LEAD } as const;
  const { marks, name } = planting;
  const prepared = await plantOne(planting, group.id, marks.plant(name, "abstimmungvorbereitet", "partner"), false);
  const runs = await plantOne(planting, group.id, marks.plant(name, "abstimmunglaeuft", "partner"), true);
  for (const { id } of [prepared, runs]) note(planting, "poll", { value: id, ...kept });
  note(planting, "pollPerson", { value: runs.personId, before: { poll: runs.id }, ...kept });
  // Who holds a link sees its poll: without words that nobody else may read.
  const { linkId } = await plantOne(planting, group.id, "offen", true);
  const token = await county.use(async (db) => makeToken(await findLinkSecret(db), "poll", linkId));
  note(planting, "pollToken", { value: token, audience: "public", keepers: [] });
  await plantFeed(planting);
  const breakId = county.scope().newId();
  await county.use((db) =>
    db
      .insertInto("school_break")
      .values({
        tenant_id: county.id,
        id: breakId,
        name: "Winterferien",
        from_on: "2027-02-01",
        until_on: "2027-02-06",
      })
      .execute(),
  );
  note(planting, "schoolBreak", { value: breakId, audience: "office", keepers: OFFICE });
}

/** A calendar somebody subscribes who is on no list, and one of the partner's own. */
async function plantFeed(planting: Planting): Promise<void> {
  const { county } = planting;
  const { email } = county.people.partner;
  const own = await county.use((db) => makeFeed(db, county.scope(), { email, groupId: null }));
  note(planting, "feed", { value: own.id, audience: "partner", keepers: ["partner"] });
  const feed = await county.use((db) => makeFeed(db, county.scope(), { email: "abo@example.org", groupId: null }));
  const token = await county.use(async (db) => makeToken(await findLinkSecret(db), "feed", feed.linkId));
  note(planting, "feedToken", { value: token, audience: "public", keepers: [] });
}
