import type { Filter } from "./filters.ts";

/** An answer chosen in a filter. */
export type Chosen = { filter: Filter; code: string };

/** What to take off where nothing is found, and how much is found then; `withWords`: the words have to go as well. */
export type Loosened = { taken: readonly Chosen[]; count: number; withWords: boolean };

/** Most ways that are tried at once: each is a question of its own. */
const MOST_TRIED = 12;
const MOST_SHOWN = 3;

/** A choice without some of its answers. */
export function without(
  choice: ReadonlyMap<string, readonly string[]>,
  taken: readonly Chosen[],
): Map<string, readonly string[]> {
  const isTaken = (name: string, code: string) => taken.some((one) => one.filter.name === name && one.code === code);
  return new Map([...choice].map(([name, codes]) => [name, codes.filter((code) => !isTaken(name, code))]));
}

const pairsOf = (chosen: readonly Chosen[]): Chosen[][] =>
  chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => [one, other]));

/** What may be taken off, from little to all. */
function* stages(chosen: readonly Chosen[]): Generator<Chosen[][]> {
  yield chosen.map((one) => [one]);
  if (chosen.length > 2) yield pairsOf(chosen);
  if (chosen.length > 3) yield chosen.map((kept) => chosen.filter((one) => one !== kept));
  if (chosen.length > 1) yield [[...chosen]];
}

/** As few answers as possible whose absence finds something, what brings most first. */
export async function findLoosening(
  chosen: readonly Chosen[],
  count: (taken: readonly Chosen[]) => Promise<number>,
): Promise<{ taken: Chosen[]; count: number }[]> {
  for (const stage of stages(chosen)) {
    const found: { taken: Chosen[]; count: number }[] = [];
    for (const taken of stage.slice(0, MOST_TRIED)) {
      const left = await count(taken);
      if (left > 0) found.push({ taken, count: left });
    }
    if (found.length > 0) return found.toSorted((a, b) => b.count - a.count).slice(0, MOST_SHOWN);
  }
  return [];
}
