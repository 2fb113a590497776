import type { Change } from "./event.ts";

const asText = (value: unknown): string => JSON.stringify(value ?? null);

/** The fields of `after` that differ from `before`, for the history. Empty and missing are the same. */
export function findChanges<T extends object>(before: T, after: Partial<T>): Change[] {
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: before[field as keyof T] as unknown, after: value as unknown }))
    .filter((change) => asText(change.before) !== asText(change.after));
}
