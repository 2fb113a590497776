type Shelf = { version: number; answers: Map<string, unknown> };

/**
 * Answers that hold until their group changes, by group (a county) and version. Groups and, inside a group, answers that
 * were not asked for longest go first. `version` is always the one read before asking: newer content under an older
 * number does no harm, and nobody asks for an older version once a newer one is known.
 */
export class VersionMemory {
  readonly #most: number;
  readonly #shelves = new Map<string, Shelf>();
  #size = 0;

  /** @param most answers in all; callers keep each below some kilobytes */
  constructor(most = 20_000) {
    this.#most = most;
  }

  /** Answers kept in all. */
  get size(): number {
    return this.#size;
  }

  /**
   * The answer kept under this key, or the one `make` gives now. Who asks while it is being made waits for the same one;
   * what fails is not kept.
   */
  remember<T>(group: string, version: number, key: string, make: () => Promise<T>): Promise<T> {
    const answers = this.#open(group, version);
    const kept = answers?.get(key) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const made = make();
    if (answers === undefined) return made;
    this.#put(answers, key, made);
    made.catch(() => {
      if (answers.get(key) !== made || this.#shelves.get(group)?.answers !== answers) return;
      answers.delete(key);
      this.#size -= 1;
    });
    return made;
  }

  /**
   * One answer for each of `ids`, kept under `kind` and id. `find` is asked for those that are not known; what it leaves
   * out is missing in the result, and asked for again the next time.
   */
  async rememberEach<T extends object>(
    group: string,
    version: number,
    kind: string,
    ids: readonly string[],
    find: (missing: string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<Map<string, T>> {
    const known = this.#open(group, version);
    const found = new Map<string, T>();
    const missing: string[] = [];
    for (const id of ids) {
      const kept = known?.get(`${kind} ${id}`) as T | undefined;
      if (kept === undefined) missing.push(id);
      else found.set(id, kept);
    }
    if (missing.length === 0) return found;
    const made = await find(missing);
    const answers = this.#open(group, version);
    for (const [id, answer] of made) {
      found.set(id, answer);
      if (answers !== undefined) this.#put(answers, `${kind} ${id}`, answer);
    }
    return found;
  }

  /** The group's answers of this version; undefined where a newer one is known already. */
  #open(group: string, version: number): Map<string, unknown> | undefined {
    const shelf = this.#shelves.get(group);
    if (shelf !== undefined && shelf.version > version) return undefined;
    this.#shelves.delete(group);
    if (shelf !== undefined && shelf.version < version) this.#size -= shelf.answers.size;
    const current = shelf?.version === version ? shelf : { version, answers: new Map<string, unknown>() };
    this.#shelves.set(group, current);
    return current.answers;
  }

  #put(answers: Map<string, unknown>, key: string, answer: unknown): void {
    if (!answers.has(key)) this.#size += 1;
    answers.set(key, answer);
    while (this.#size > this.#most) this.#dropOldest();
  }

  #dropOldest(): void {
    const [oldest] = this.#shelves;
    if (oldest === undefined) return;
    const [group, { answers }] = oldest;
    const [key] = answers.keys();
    if (key === undefined) this.#shelves.delete(group);
    else if (answers.delete(key)) this.#size -= 1;
  }
}
