import type { AnyDb } from "../records/index.ts";
import { type Group, GROUP_TYPES, holdsOn } from "./group.ts";
import { findGroups } from "./queries.ts";
import { findTerms } from "./seat-queries.ts";

/** A group with those below it, and how many seats it has today. */
export type GroupNode = { group: Group; seats: number; below: GroupNode[] };

const order = (a: Group, b: Group): number =>
  GROUP_TYPES.indexOf(a.type) - GROUP_TYPES.indexOf(b.type) || a.title.localeCompare(b.title, "de");

/** Groups as a tree. One whose upper group is not seen, or would stand below itself, stands at the top. */
export function treeOf(groups: readonly Group[], seats: ReadonlyMap<string, number>): GroupNode[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const isRoot = (group: Group): boolean => {
    const seen = new Set<string>();
    for (let at: Group | undefined = group; at !== undefined; at = byId.get(at.parentId ?? "")) {
      if (seen.has(at.id)) return at.id === group.id;
      seen.add(at.id);
    }
    return group.parentId === null || !byId.has(group.parentId);
  };
  const roots = new Set(groups.filter(isRoot));
  const nodeOf = (group: Group): GroupNode => ({
    group,
    seats: seats.get(group.id) ?? 0,
    below: groups
      .filter((one) => one.parentId === group.id && !roots.has(one))
      .toSorted(order)
      .map(nodeOf),
  });
  return [...roots].toSorted(order).map(nodeOf);
}

/** All groups that the door shows as a tree, without deleted ones. */
export async function findGroupTree(db: AnyDb, today: string): Promise<GroupNode[]> {
  const groups = await findGroups(db);
  const seats = new Map<string, number>();
  for (const term of await findTerms(db))
    if (holdsOn(term, today)) seats.set(term.groupId, (seats.get(term.groupId) ?? 0) + 1);
  return treeOf(groups, seats);
}

/** All groups of a tree, from the top. */
export const flatten = (nodes: readonly GroupNode[]): GroupNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.below)]);
