import { holdsOn, type Group, type Seat } from "./group.ts";

type Rule = Pick<Group, "quorum" | "quorumNumber">;
type CountedSeat = Pick<Seat, "id" | "vote" | "fromOn" | "untilOn">;

/** Seats that vote on a day. */
export const votingSeats = <S extends CountedSeat>(seats: readonly S[], day: string): S[] =>
  seats.filter((seat) => seat.vote === "voting" && holdsOn(seat, day));

/** How many of so many voting seats have to be there. */
export function neededSeats({ quorum, quorumNumber }: Rule, voting: number): number {
  if (quorum === "half") return Math.ceil(voting / 2);
  if (quorum === "more_than_half") return Math.floor(voting / 2) + 1;
  if (quorum === "two_thirds") return Math.ceil((voting * 2) / 3);
  return quorum === "number" ? (quorumNumber ?? 0) : 0;
}

/**
 * Whether votes count: seats are counted, never heads. Advisory seats, and seats whose term is over on that day, do not
 * count; who is there twice counts once.
 */
export function isQuorate(
  group: Rule,
  seats: readonly CountedSeat[],
  presentSeatIds: readonly string[],
  day: string,
): boolean {
  const voting = votingSeats(seats, day);
  const present = voting.filter(({ id }) => presentSeatIds.includes(id)).length;
  return present >= neededSeats(group, voting.length);
}
