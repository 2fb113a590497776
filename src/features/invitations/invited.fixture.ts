/** A county with a group of three seats, and what tests of invitations do again and again. */
import { expect } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { findMeeting, type Meeting } from "../meetings/index.ts";
import { addItem, makeMeeting } from "../meetings/testing.ts";
import { findLinkSecret, makeToken } from "../records/index.ts";
import { createTestWorld } from "../records/testing.ts";
import type { Invitation } from "./invitation.ts";
import { findInvitations } from "./queries.ts";
import { tellAndRemind } from "./reminding.ts";

async function giveSeats(eins: Awaited<ReturnType<typeof createTestWorld>>["tenants"]["eins"]): Promise<string> {
  const { id } = await makeGroup(eins, { title: "AG Wohnen" });
  await giveSeat(eins, id, {
    persons: [
      { name: "Anna Beispiel", email: "anna@vhs.example.org" },
      { name: "Hanno Stellvertreter", email: "hanno@vhs.example.org", role: "deputy" },
    ],
  });
  await giveSeat(eins, id, {
    organisationId: eins.organisations.otherPartner.id,
    persons: [{ name: "Selma Birnbaum", email: "otherpartner@eins.example.org" }],
  });
  await giveSeat(eins, id, {
    organisationId: null,
    label: "Migrantenvertretung",
    vote: "advisory",
    persons: [{ name: "Nour Ohnepost", phone: "03695 617" }],
  });
  return id;
}

export type InvitedWorld = Awaited<ReturnType<typeof createInvitedWorld>>;

export async function createInvitedWorld() {
  const world = await createTestWorld();
  const { eins } = world.tenants;
  const groupId = await giveSeats(eins);
  const plan = async (): Promise<Meeting> => {
    const meeting = await makeMeeting(eins, { groupId, title: "Treffen der AG Wohnen", venue: "Rathaus" });
    await addItem(eins, meeting, { title: "Wohnraum im Winter", minutes: 20 });
    return meeting;
  };
  const listOf = (meeting: Meeting) => eins.use((db) => findInvitations(db, meeting.id));
  const now = async (meeting: Meeting) => (await eins.use((db) => findMeeting(db, meeting.id))) ?? expect.fail();
  const post = (meeting: Meeting, rest: string, form: Record<string, string | string[]> = {}) =>
    world.request(`/eins/intern/treffen/${meeting.slug}/einladungen/${rest}`, { as: "office", form });
  return {
    world,
    eins,
    groupId,
    plan,
    listOf,
    now,
    post,
    /** A meeting whose whole group is invited. */
    async invited(): Promise<Meeting> {
      const meeting = await plan();
      await post(meeting, "regel", { groups: [groupId] });
      await post(meeting, "versand");
      return now(meeting);
    },
    personOf: async (meeting: Meeting, name: string): Promise<Invitation> =>
      (await listOf(meeting)).find((one) => one.name === name) ?? expect.fail(`${name} is not on the list`),
    mails: (to: string) =>
      eins.use((db) =>
        db.selectFrom("mail").selectAll().where("to_address", "=", to).orderBy("created_at").orderBy("id").execute(),
      ),
    forgetMails: () => eins.use((db) => db.deleteFrom("mail").execute()),
    linkOf: (one: Invitation) =>
      eins.use(async (db) => `/eins/de/einladung/${makeToken(await findLinkSecret(db), "answer", one.linkId)}`),
    /** The hour has passed in which the program looks after it. */
    chore: () => tellAndRemind(world.services, eins.id, eins.scope()),
  };
}
