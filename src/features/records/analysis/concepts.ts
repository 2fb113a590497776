import { quoteLexeme } from "./literal.ts";
import { inHead, isCompound, type Need, pairOf, pairsOf, type Way, waysOfConcept } from "./ways.ts";
import { CONCEPTS } from "./synonyms.ts";

/*
 * What words stand for is worked out when a text is written, not when it is searched for: a text that says
 * "Deutschunterricht" carries the lexeme of the concept "Sprachkurs" too. So a question is a handful of lexemes, each one
 * look-up in the index, instead of dozens of alternatives that the database would have to weigh row by row.
 */

/** Where lexemes stand, as `<position><weight>`. */
export type Marks = ReadonlyMap<string, readonly string[]>;

type Condition = { lexeme: string; way: Way; isExact: boolean };

/** A concept's occurrences that are kept: ranking needs the best, not all, and every mark makes each row longer. */
const MOST_MARKS = 2;

const needOf = (need: Need, has: (lexeme: string) => boolean): string | undefined => need.find(has);

/** The lexemes by which a text satisfies a way, undefined where it does not. Exact: a compound's parts in one word. */
function satisfy(way: Way, isExact: boolean, has: (lexeme: string) => boolean): string[] | undefined {
  if (!isCompound(way)) return all(way.needs.map((need) => needOf(need, has)));
  const pairs = way.needs
    .slice(1)
    .map((need, index) =>
      needOf(isExact ? [pairOf(first(way.needs[index]), first(need))] : pairsOf(way.needs[index] ?? [], need), has),
    );
  const together = all(pairs);
  if (together !== undefined || isExact) return together;
  return all(way.needs.map((need) => needOf(need.map(inHead), has)));
}

const first = (need: Need | undefined): string => need?.[0] ?? "";
const all = (found: readonly (string | undefined)[]): string[] | undefined =>
  found.some((lexeme) => lexeme === undefined) ? undefined : found.filter((lexeme) => lexeme !== undefined);

/** What lets a text belong to a concept, by the lexemes one of which it has to have. */
function collectConditions(): Map<string, Condition[]> {
  const conditions = new Map<string, Condition[]>();
  const add = (trigger: string, condition: Condition) => {
    const known = conditions.get(trigger);
    if (known === undefined) conditions.set(trigger, [condition]);
    else known.push(condition);
  };
  for (const key of CONCEPTS.keys()) {
    for (const way of waysOfConcept(key)) {
      // The last need tells most: "Kosten der Unterkunft", "Deutsch lernen".
      for (const lexeme of way.needs.at(-1) ?? []) {
        add(lexeme, { lexeme: conceptLexeme(key), way, isExact: false });
        if (way.closeness > 0) add(lexeme, { lexeme: sameLexeme(key), way, isExact: true });
      }
    }
  }
  return conditions;
}

/** Texts that say something narrower than a concept. */
export const conceptLexeme = (key: string): string => `=${key}`;
/** Texts that say a concept or what means the same. */
export const sameLexeme = (key: string): string => `~${key}`;

let conditions: Map<string, Condition[]> | undefined;

/** The concepts a text belongs to, each with where it says so. */
export function findConcepts(marks: Marks): Map<string, string[]> {
  conditions ??= collectConditions();
  const found = new Map<string, Set<string>>();
  const has = (lexeme: string) => marks.has(lexeme);
  for (const trigger of marks.keys()) {
    for (const { lexeme, way, isExact } of conditions.get(trigger) ?? []) {
      const known = found.get(lexeme);
      if (known !== undefined && known.size >= MOST_MARKS) continue;
      const satisfied = satisfy(way, isExact, has);
      if (satisfied === undefined) continue;
      const where = known ?? new Set<string>();
      for (const mark of satisfied.flatMap((one) => marks.get(one) ?? []).slice(0, MOST_MARKS)) where.add(mark);
      found.set(lexeme, where);
    }
  }
  // What says the same says the concept, too: one lexeme is enough, questions ask for both.
  const isCovered = (lexeme: string) => lexeme.startsWith("=") && found.has(sameLexeme(lexeme.slice(1)));
  return new Map(
    [...found]
      .filter(([lexeme]) => !isCovered(lexeme))
      .map(([lexeme, where]) => [lexeme, [...where].slice(0, MOST_MARKS)]),
  );
}

/** The lexemes of texts that say a concept or what means the same; with closeness 0 something narrower, too. */
export const quoteConcept = (key: string, closeness: number): string[] =>
  (closeness > 0 ? [sameLexeme(key)] : [sameLexeme(key), conceptLexeme(key)]).map(quoteLexeme);
