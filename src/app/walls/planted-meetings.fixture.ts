import { addDownload } from "../../features/files/index.ts";
import { createGroup, EMPTY_GROUP } from "../../features/groups/index.ts";
import {
  addItem,
  addPreparation,
  bringWish,
  findPreparations,
  changeStage,
  createMeeting,
  EMPTY_ITEM,
  EMPTY_MEETING,
  fileUnder,
  findMeeting,
} from "../../features/meetings/index.ts";
import { deleteRecord } from "../../features/records/index.ts";
import type { Asker } from "./marks.fixture.ts";
import { plantInvitation } from "./planted-invitations.fixture.ts";
import { COMMON, note, type Planting } from "./planting.fixture.ts";

const KEPT = { audience: "partner", keepers: ["office", "partner"] satisfies readonly Asker[] } as const;

const FILE = { name: "plan.pdf", type: "application/pdf", body: new TextEncoder().encode("%PDF-1.7") } as const;
const UNTOLD = { description: "", language: null };
const WISH = { organisationId: null, membershipId: null, meetingId: null, minutes: null, recordId: null };

type Case = { what: string; isInvited?: true; isDeleted?: true };
const CASES: readonly Case[] = [
  { what: "planung" },
  { what: "eingeladen", isInvited: true },
  { what: "weg", isDeleted: true },
];

/** Meetings of a body that the partner's organisation leads: planned, seen by its members, deleted. */
export async function plantMeetings(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  const scope = county.scope();
  const body = await county.use((db) =>
    createGroup(
      db,
      scope,
      { ...EMPTY_GROUP, title: `${COMMON} Treffende`, leadId: county.organisations.partner.id },
      { state: "published", audience: "network" },
    ),
  );
  for (const { what, isInvited, isDeleted } of CASES) {
    const mark = marks.plant(name, `treffen${what}`, KEPT.audience);
    const planned = await county.use(async (db) => {
      const times = { day: "2026-12-09", fromTime: "15:00", untilTime: "17:00" };
      const said = { title: `${COMMON} ${mark}`, venue: mark, description: mark, bring: mark, groupId: body.id };
      const { id, slug } = await createMeeting(db, scope, { ...EMPTY_MEETING, ...times, ...said });
      const item = await addItem(db, scope, { id, day: times.day }, { ...EMPTY_ITEM, title: mark, text: mark });
      const meeting = await findMeeting(db, id);
      if (isInvited && meeting !== undefined) await changeStage(db, scope, meeting, "invited");
      note(planting, "meeting", { value: slug, ...KEPT });
      note(planting, "agendaItem", { value: item, before: { slug }, ...KEPT });
      const file = await addDownload(db, scope, { id, kind: "meeting" }, FILE, { ...UNTOLD, title: mark });
      if ("id" in file) {
        await fileUnder(db, scope, { id: item, meetingId: id }, file.id);
        note(planting, "agendaPaper", { value: file.id, before: { slug, item }, ...KEPT });
        note(planting, "invitationPaper", {
          value: file.id,
          before: { token: "kein-link" },
          audience: "public",
          keepers: [],
        });
      }
      await addPreparation(db, scope, { id, groupId: body.id }, { kind: "room", title: mark, dueOn: null });
      const [ready] = await findPreparations(db, id);
      note(planting, "preparation", { value: ready?.id ?? "", before: { slug }, ...KEPT });
      const wish = { ...WISH, groupId: body.id, broughtBy: mark, title: mark, text: mark };
      note(planting, "agendaWish", { value: await bringWish(db, scope, wish), ...KEPT });
      return meeting;
    });
    if (planned === undefined) throw new Error("A meeting that was planted is not seen.");
    await plantInvitation(planting, planned, {
      ...(isInvited ? { isInvited } : {}),
      ...(isDeleted ? { isDeleted } : {}),
    });
    if (isDeleted) await county.use((db) => deleteRecord(db, scope, planned.id));
  }
}
