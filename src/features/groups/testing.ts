import type { TestCounty } from "../records/testing.ts";
import { createGroup } from "./actions.ts";
import { EMPTY_GROUP, type GroupContent, type Moderator } from "./group.ts";
import { addModerator, giveSeats, type NewPerson, type NewSeat, seatPerson } from "./seats.ts";
import type { Audience, State } from "../records/index.ts";

/** A published group of the network in a test county, founded in 2024. */
export async function makeGroup(
  county: TestCounty,
  said: Partial<GroupContent> & { state?: State; audience?: Audience } = {},
): Promise<{ id: string; slug: string }> {
  const { state = "published", audience = "network", ...content } = said;
  const whole = { ...EMPTY_GROUP, title: "AG Sprache", foundedOn: "2024-02-27", ...content };
  return county.use((db) => createGroup(db, county.scope(), whole, { state, audience }));
}

/** Gives a seat, to the partner's organisation unless told otherwise, and puts people on it. @returns its id */
export async function giveSeat(
  county: TestCounty,
  groupId: string,
  said: Partial<NewSeat> & { persons?: (Partial<NewPerson> & { name: string })[] } = {},
): Promise<string> {
  const { persons = [], ...seat } = said;
  const { organisationId = county.organisations.partner.id, fromOn = "2024-02-27" } = seat;
  return county.use(async (db) => {
    const whole = { label: null, vote: "voting" as const, untilOn: null, ...seat, organisationId, fromOn };
    const [id] = await giveSeats(db, county.scope(), groupId, [whole]);
    if (id === undefined) throw new Error("The organisation has a seat already.");
    for (const person of persons)
      await seatPerson(
        db,
        county.scope(),
        { id, groupId, organisationId },
        { role: "representative", email: null, phone: null, contactId: null, fromOn, untilOn: null, ...person },
      );
    return id;
  });
}

/** Lets somebody moderate a group. @returns the id */
export async function giveModerator(
  county: TestCounty,
  groupId: string,
  said: Partial<Omit<Moderator, "id" | "organisationName">> & { name: string },
): Promise<string> {
  const blank = { role: "moderator" as const, email: null, organisationId: null, institution: null, basis: null };
  return county.use((db) =>
    addModerator(db, county.scope(), groupId, { ...blank, fromOn: "2024-02-27", untilOn: null, ...said }),
  );
}
