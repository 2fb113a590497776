import { holdsOn, isQuorate, neededSeats, type Group, type Seat } from "../groups/index.ts";
import type { Quorate, Tally } from "./result.ts";

export const VOTES = ["yes", "no", "abstained"] as const;
export type Vote = (typeof VOTES)[number];

type CountedSeat = Pick<Seat, "id" | "vote" | "fromOn" | "untilOn">;

/** Seats that may vote on a day and are there. */
export const seatsThatVote = <S extends CountedSeat>(
  seats: readonly S[],
  presentSeatIds: readonly string[],
  day: string,
): S[] => seats.filter((seat) => seat.vote === "voting" && holdsOn(seat, day) && presentSeatIds.includes(seat.id));

/** Votes of seats that may vote on that day, counted; what others said does not count. */
export function countVotes(seats: readonly CountedSeat[], votes: ReadonlyMap<string, Vote>, day: string): Tally {
  const tally = { yes: 0, no: 0, abstained: 0 };
  for (const seat of seats) {
    const vote = votes.get(seat.id);
    if (vote !== undefined && seat.vote === "voting" && holdsOn(seat, day)) tally[vote] += 1;
  }
  return tally;
}

/** What the majority says: more yes than no of those who said either; a tie refuses; nobody said either: nothing. */
export function majorityOf({ yes, no }: Tally): "adopted" | "refused" | undefined {
  if (yes + no === 0) return undefined;
  return yes > no ? "adopted" : "refused";
}

/** Whether votes count: `not_asked` where the body asks for no number of seats. */
export function quorateOf(
  group: Pick<Group, "quorum" | "quorumNumber">,
  seats: readonly CountedSeat[],
  presentSeatIds: readonly string[],
  day: string,
): Quorate {
  if (group.quorum === "none") return "not_asked";
  return isQuorate(group, seats, presentSeatIds, day) ? "yes" : "no";
}

/** How many seats are there of those that vote, and how many have to be. */
export function quorumFigures(
  group: Pick<Group, "quorum" | "quorumNumber">,
  seats: readonly CountedSeat[],
  presentSeatIds: readonly string[],
  day: string,
): { voting: number; present: number; needed: number } {
  const voting = seats.filter((seat) => seat.vote === "voting" && holdsOn(seat, day));
  return {
    voting: voting.length,
    present: seatsThatVote(seats, presentSeatIds, day).length,
    needed: neededSeats(group, voting.length),
  };
}
