/** Answers that hold until their group changes, by group (a county) and version. */
export type VersionMemory = {
  /**
   * The answer kept under this key, or the one `make` gives now. Who asks while it is being made waits for the same one;
   * what fails is not kept. `version` is the one read before: newer content under an older number does no harm, and
   * nobody asks for an older version once a newer one is known.
   */
  remember<T>(group: string, version: number, key: string, make: () => Promise<T>): Promise<T>;
  /** Answers kept in all. */
  readonly size: number;
};

type Shelf = { version: number; answers: Map<string, Promise<unknown>> };

/** What was asked for last goes last. */
function moveToEnd<V, W extends V>(map: Map<string, V>, key: string, value: W): W {
  map.delete(key);
  map.set(key, value);
  return value;
}

/**
 * Makes a memory. Groups and, inside a group, answers that were not asked for longest go first.
 * @param most answers in all; callers keep them small (some kilobytes)
 */
export function createVersionMemory(most = 5000): VersionMemory {
  const shelves = new Map<string, Shelf>();
  let size = 0;

  function open(group: string, version: number): Shelf | undefined {
    const shelf = shelves.get(group);
    if (shelf !== undefined && shelf.version > version) return undefined;
    if (shelf !== undefined) shelves.delete(group);
    if (shelf !== undefined && shelf.version < version) size -= shelf.answers.size;
    const current = shelf?.version === version ? shelf : { version, answers: new Map<string, Promise<unknown>>() };
    shelves.set(group, current);
    return current;
  }

  function shrink(): void {
    while (size > most) {
      const [oldest] = shelves;
      if (oldest === undefined) return;
      const [group, { answers }] = oldest;
      for (const key of answers.keys()) {
        if (size <= most) return;
        answers.delete(key);
        size -= 1;
      }
      shelves.delete(group);
    }
  }

  return {
    remember<T>(group: string, version: number, key: string, make: () => Promise<T>): Promise<T> {
      const shelf = open(group, version);
      if (shelf === undefined) return make();
      const { answers } = shelf;
      const kept = answers.get(key) as Promise<T> | undefined;
      if (kept !== undefined) return moveToEnd(answers, key, kept);
      const made = make();
      answers.set(key, made);
      size += 1;
      made.catch(() => {
        if (answers.get(key) !== made || shelves.get(group) !== shelf) return;
        answers.delete(key);
        size -= 1;
      });
      shrink();
      return made;
    },
    get size() {
      return size;
    },
  };
}
