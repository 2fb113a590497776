import type { TenantDb } from "../../platform/db/doors.ts";
import { addDays } from "../../platform/clock.ts";
import { type Audience, linkRecords, type Scope, type State } from "../records/index.ts";
import { createGroup, reviseGroup } from "./actions.ts";
import { endGroup } from "./ending.ts";
import { type Group, holdsOn, type Seat } from "./group.ts";
import { findGroups } from "./queries.ts";
import { findSeats } from "./seat-queries.ts";
import { endSeat } from "./seat-changes.ts";
import { giveSeats, seatPerson } from "./seats.ts";

/** A group that comes of others. `id`: its id, whose keys the transaction has where somebody else than the office does it. */
export type Successor = { id: string; name: string; on: string };

/**
 * Seats of several groups as one list: an organisation gets one, with the people of all; who votes in one of them votes.
 */
export function uniteSeats(seats: readonly Seat[]): Seat[] {
  const united: Seat[] = [];
  for (const seat of seats) {
    const same = united.find(({ organisationId }) => organisationId !== null && organisationId === seat.organisationId);
    if (same === undefined) united.push({ ...seat, persons: [...seat.persons] });
    else {
      if (seat.vote === "voting") same.vote = "voting";
      const known = new Set(same.persons.map(({ name, email }) => `${name} ${email}`));
      same.persons.push(...seat.persons.filter(({ name, email }) => !known.has(`${name} ${email}`)));
    }
  }
  return united;
}

async function giveAll(db: TenantDb, scope: Scope, groupId: string, seats: readonly Seat[], on: string): Promise<void> {
  for (const seat of seats) {
    const { organisationId, label, vote } = seat;
    const untilOn = seat.untilOn !== null && seat.untilOn < on ? null : seat.untilOn;
    const [id] = await giveSeats(db, scope, groupId, [{ organisationId, label, vote, fromOn: on, untilOn }]);
    if (id === undefined) continue;
    for (const person of seat.persons.filter((one) => one.untilOn === null || one.untilOn >= on))
      await seatPerson(db, scope, { id, groupId, organisationId }, { ...person, fromOn: on });
  }
}

const found = (db: TenantDb, scope: Scope, model: Group, { id, name, on }: Successor) =>
  createGroup(
    db,
    scope,
    { ...model, title: name, foundedOn: on },
    { id, state: model.state as State, audience: model.audience as Audience },
  );

/** Where the successor stands: where the first stood, or above, where that is one of those that end. */
function parentOf(groups: readonly [Group, ...Group[]]): string | null {
  let { parentId } = groups[0];
  for (let step = 0; step < groups.length; step += 1) {
    const merged = groups.find(({ id }) => id === parentId);
    if (merged === undefined) return parentId;
    parentId = merged.parentId;
  }
  return null;
}

/** What stood below the old groups and goes on stands below their successor. */
async function moveBelow(db: TenantDb, scope: Scope, groups: readonly Group[], madeId: string): Promise<void> {
  const merged = new Set(groups.map(({ id }) => id));
  for (const group of await findGroups(db))
    if (group.parentId !== null && merged.has(group.parentId) && !merged.has(group.id) && group.id !== madeId)
      if (group.endedOn === null) await reviseGroup(db, scope, group, { parentId: madeId });
}

/**
 * Several groups become one: a new one like the first of them, with the seats of all and what stood below
 * them. The old ones end the day before and lead to it; their meetings and names stay theirs.
 */
export async function mergeGroups(
  db: TenantDb,
  scope: Scope,
  groups: readonly [Group, ...Group[]],
  successor: Successor,
): Promise<{ id: string; slug: string }> {
  const { on } = successor;
  const seats: Seat[] = [];
  for (const { id } of groups) seats.push(...(await findSeats(db, id)).filter((seat) => holdsOn(seat, on)));
  const parentId = parentOf(groups);
  const made = await found(db, scope, { ...groups[0], parentId }, successor);
  await giveAll(db, scope, made.id, uniteSeats(seats), on);
  await moveBelow(db, scope, groups, made.id);
  for (const group of groups) {
    await endGroup(db, scope, group, addDays(on, -1));
    await linkRecords(db, scope, { fromId: group.id, toId: made.id, type: "merged", happenedOn: on });
  }
  return made;
}

/** Part of a group becomes one of its own, with these seats; `stays`: they keep their seats in the old one as well. */
export async function splitGroup(
  db: TenantDb,
  scope: Scope,
  group: Group,
  successor: Successor & { seatIds: readonly string[]; stays: boolean },
): Promise<{ id: string; slug: string }> {
  const { on, seatIds, stays } = successor;
  const seats = (await findSeats(db, group.id)).filter((seat) => seatIds.includes(seat.id) && holdsOn(seat, on));
  const made = await found(db, scope, group, successor);
  await giveAll(db, scope, made.id, seats, on);
  if (!stays) for (const seat of seats) if (seat.fromOn < on) await endSeat(db, scope, seat, addDays(on, -1));
  await linkRecords(db, scope, { fromId: group.id, toId: made.id, type: "split", happenedOn: on });
  return made;
}
