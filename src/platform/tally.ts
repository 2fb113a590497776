/** How often something happened, by key. */
export type Sums = ReadonlyMap<string, number>;

/**
 * Sums in memory, by group (a county) and key, until somebody takes them to write them down. Adding waits for nothing.
 * @param most keys kept in all; what is new beyond them is not counted, so that nobody fills the memory
 */
export class Tally {
  readonly #most: number;
  #groups = new Map<string, Map<string, number>>();
  #size = 0;

  constructor(most = 50_000) {
    this.#most = most;
  }

  add(group: string, key: string, times = 1): void {
    let sums = this.#groups.get(group);
    if (sums === undefined) this.#groups.set(group, (sums = new Map<string, number>()));
    const known = sums.get(key);
    if (known === undefined) {
      if (this.#size >= this.#most) return;
      this.#size += 1;
    }
    sums.set(key, (known ?? 0) + times);
  }

  /** All sums so far, by group; counting starts anew. */
  take(): ReadonlyMap<string, Sums> {
    const taken = this.#groups;
    this.#groups = new Map();
    this.#size = 0;
    return taken;
  }

  /** Puts sums of a group back that could not be written down. */
  putBack(group: string, sums: Sums): void {
    for (const [key, times] of sums) this.add(group, key, times);
  }
}
