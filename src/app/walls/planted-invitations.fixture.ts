import { findInvitations, listPeople } from "../../features/invitations/index.ts";
import { planReminder } from "../../features/invitations/reminding.ts";
import type { Meeting } from "../../features/meetings/index.ts";
import type { Asker } from "./marks.fixture.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

const KEPT = { audience: "partner", keepers: ["office", "partner"] satisfies readonly Asker[] } as const;

/** Somebody who is invited to a meeting, with a day on which they are reminded: seen by who leads its group. */
export async function plantInvitation(
  planting: Planting,
  meeting: Meeting,
  { isInvited, isDeleted }: { isInvited?: true; isDeleted?: true },
): Promise<void> {
  const { county, name, marks, world } = planting;
  const { services } = world;
  const scope = county.scope();
  // Nobody looks at people invited to what was deleted.
  const mark = isDeleted ? "Weg" : marks.plant(name, `eingeladen${isInvited ? "e" : ""}`, KEPT.audience);
  const nobody = { organisationId: null, organisationName: null, seatId: null, contactId: null, phone: null };
  const person = {
    ...nobody,
    name: mark,
    email: `${mark.toLowerCase()}@example.org`,
    role: "guest",
    reason: mark,
  } as const;
  await county.use(async (db) => {
    await listPeople(db, { services, scope }, meeting, [person]);
    if (isInvited)
      await db
        .updateTable("invitation")
        .set({ invited_at: scope.clock.now(), sent_sequence: 0, calendar_sequence: 0 })
        .where("meeting_id", "=", meeting.id)
        .execute();
    await planReminder(db, scope, meeting, "2026-12-02");
    const [invitation] = await findInvitations(db, meeting.id);
    const reminder = await db
      .selectFrom("invitation_reminder")
      .select("id")
      .where("meeting_id", "=", meeting.id)
      .executeTakeFirstOrThrow();
    const before = { slug: meeting.slug };
    note(planting, "invitation", { value: invitation?.id ?? "", before, ...KEPT });
    note(planting, "reminder", { value: reminder.id, before, ...KEPT });
  });
}

/** A mail nobody could place: the office alone looks at it. */
export async function plantUnclearMail(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  const mark = marks.plant(name, "unklar", "office");
  const words = { from_address: `${mark}@example.org`, from_name: mark, subject: mark, text_body: mark };
  const row = { tenant_id: county.id, id, message_key: id, arrived_at: world.clock.now(), ...words };
  await county.use((db) =>
    db
      .insertInto("incoming_mail")
      .values({ ...row, raw: Buffer.from(mark), is_cut: false, outcome: "unclear" })
      .execute(),
  );
  note(planting, "unclearMail", { value: id, audience: "office", keepers: OFFICE });
}
