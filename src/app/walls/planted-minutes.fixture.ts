import { createGroup, EMPTY_GROUP } from "../../features/groups/index.ts";
import {
  addItem,
  changeStage,
  createMeeting,
  EMPTY_ITEM,
  EMPTY_MEETING,
  findMeeting,
} from "../../features/meetings/index.ts";
import { object, openToObjections } from "../../features/minutes/approve.ts";
import { addResult, EMPTY_RESULT, keepNotes } from "../../features/minutes/index.ts";
import { openTables } from "../../features/tables/index.ts";
import type { Asker } from "./marks.fixture.ts";
import { COMMON, note, type Planting } from "./planting.fixture.ts";

/** Minutes of a public body that everybody reads, as far as they are for everybody. */
async function plantPublic({ county, name, marks, ...planting }: Planting): Promise<void> {
  const scope = county.scope();
  await county.use(async (db) => {
    const mark = marks.plant(name, "protokolloffen", "public");
    const shown = { ...EMPTY_GROUP, title: `${COMMON} Offene`, shows: ["results"] as const };
    const group = await createGroup(
      db,
      scope,
      { ...shown, shows: [...shown.shows] },
      { state: "published", audience: "public" },
    );
    const said = { title: mark, groupId: group.id, day: "2026-10-20", fromTime: "15:00", untilTime: "17:00" };
    const { id } = await createMeeting(db, scope, { ...EMPTY_MEETING, ...said }, "closed");
    const content = { ...said, group: "Offene", venue: "", attendance: [], items: [], loose: [], next: null };
    const { visible_to } = await db
      .selectFrom("network_group")
      .select("visible_to")
      .where("id", "=", group.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("public_minutes")
      .values({
        tenant_id: county.id,
        meeting_id: id,
        group_id: group.id,
        visible_to,
        content: JSON.stringify(content),
        approved_at: scope.clock.now(),
      })
      .execute();
    note({ county, name, marks, ...planting }, "publicMinutes", {
      value: id,
      before: { group: group.slug },
      audience: "public",
      keepers: [],
    });
  });
}

const KEPT = { audience: "partner", keepers: ["office", "partner"] satisfies readonly Asker[] } as const;

/** Minutes of a body that the partner's organisation leads: written, and sent with a version and an objection. */
export async function plantMinutes(planting: Planting): Promise<void> {
  await plantPublic(planting);
  const { county, name, marks } = planting;
  const scope = county.scope();
  await county.use(async (db) => {
    const mark = marks.plant(name, "protokoll", KEPT.audience);
    const lead = { title: `${COMMON} Schreibende`, leadId: county.organisations.partner.id };
    const state = { state: "published", audience: "network" } as const;
    const group = await createGroup(db, scope, { ...EMPTY_GROUP, ...lead }, state);
    const times = { day: "2026-11-20", fromTime: "15:00", untilTime: "17:00" };
    const said = { title: `${COMMON} ${mark}`, groupId: group.id };
    const { id, slug } = await createMeeting(db, scope, { ...EMPTY_MEETING, ...times, ...said });
    const itemId = await addItem(db, scope, { id, day: times.day }, { ...EMPTY_ITEM, title: mark });
    const draft = await findMeeting(db, id);
    if (draft === undefined) throw new Error("What was planted is not seen.");
    await changeStage(db, scope, draft, "running");
    await keepNotes(db, scope, draft, { itemId, notes: mark, publicNotes: mark, version: 0 });
    for (const kind of ["decision", "task"] as const) {
      const result = await addResult(db, scope, draft, { ...EMPTY_RESULT, kind, title: `${COMMON} ${mark}`, itemId });
      note(planting, "result", { value: result.slug, ...KEPT });
      if (kind === "task") note(planting, "task", { value: result.slug, ...KEPT });
    }
    await openToObjections(db, scope, { ...draft, stage: "running" }, { days: 14, reason: mark });
    await object(db, scope, draft, { name: "Kim Kirschbaum", organisationId: null, text: mark, itemId: null });
    const row = await db
      .selectFrom("minutes_objection")
      .select("id")
      .where("meeting_id", "=", id)
      .executeTakeFirstOrThrow();
    note(planting, "taskLink", { value: "keiner", audience: "public", keepers: [] });
    note(planting, "minutesItem", { value: itemId, before: { slug }, ...KEPT });
    note(planting, "minutesVersion", { value: "1", before: { slug }, ...KEPT });
    const asked = { itemId, names: [mark], question: mark, onScreen: true };
    const services = { randomToken: () => Buffer.from(`${name}${mark}`.padEnd(40, "x")).toString("base64url") };
    const [table = ""] = await openTables(db, { scope, services }, draft, asked);
    note(planting, "topicTable", { value: table, before: { slug }, ...KEPT });
    const linkId = scope.newId();
    const sent = { name: mark, email: `${mark.toLowerCase()}@example.org`, sent_at: scope.clock.now(), sent_by: mark };
    const of = { tenant_id: county.id, id: scope.newId(), meeting_id: id, group_id: group.id, link_id: linkId };
    await db
      .insertInto("moderator_link")
      .values({ ...of, ...sent })
      .execute();
    note(planting, "moderatorLink", { value: of.id, before: { slug }, ...KEPT });
    note(planting, "moderation", { value: "keiner", audience: "public", keepers: [] });
    // The short address looks nobody up: it leads to where a table would be.
    note(planting, "tableCode", { value: "keiner2345", before: { county: name }, audience: "public", keepers: [] });
    note(planting, "minutesObjection", { value: row.id, before: { slug }, ...KEPT });
  });
}
