/** Numbers of meetings over series that go on with one another: six conferences, then the network's meetings. */
export type Series = {
  id: string;
  groupId: string;
  name: string;
  /** The series whose numbering it goes on with. */
  continuesId: string | null;
  /** Meetings that were held before the first that is kept. */
  heldBefore: number;
};

/** The series of a chain, the oldest first. Of a chain that bites its tail every series comes once. */
export function chainOf(all: readonly Series[], seriesId: string): Series[] {
  const byId = new Map(all.map((series) => [series.id, series]));
  const chain: Series[] = [];
  let next = byId.get(seriesId);
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    next = next.continuesId === null ? undefined : byId.get(next.continuesId);
  }
  return chain;
}

/** Whether a series can go on with another: not with itself, nor with one that goes on with it. */
export const canContinue = (all: readonly Series[], seriesId: string, continuesId: string): boolean =>
  !chainOf(all, continuesId).some(({ id }) => id === seriesId);

/** A meeting as far as numbers go; those that were called off take none. */
export type Numbered = { id: string; seriesId: string | null; day: string; fromTime: string };

const inOrder = (a: Numbered, b: Numbered): number =>
  a.day.localeCompare(b.day) || a.fromTime.localeCompare(b.fromTime) || a.id.localeCompare(b.id);

/**
 * The number of each meeting of a chain: those of older series come first, within a series they go by day.
 * @param meetings of the chain's series, in whatever order
 */
export function numbersOf(chain: readonly Series[], meetings: readonly Numbered[]): Map<string, number> {
  const numbers = new Map<string, number>();
  let held = 0;
  for (const series of chain) {
    held += series.heldBefore;
    for (const meeting of meetings.filter(({ seriesId }) => seriesId === series.id).toSorted(inOrder))
      numbers.set(meeting.id, (held += 1));
  }
  return numbers;
}

/** The number a further meeting of a series gets on a day. */
export function numberFor(
  chain: readonly Series[],
  meetings: readonly Numbered[],
  further: Omit<Numbered, "id">,
): number | undefined {
  const id = "\uffff";
  return numbersOf(chain, [...meetings, { ...further, id }]).get(id);
}
