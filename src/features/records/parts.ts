import type { PlainMessageKey } from "../../platform/i18n/translate.ts";

/**
 * A part of the product that a county can do without. Switched off, its addresses answer as if they had never been, and
 * nothing leads there or is done by itself; what is stored stays, and is deleted when its time is over as ever.
 */
export type Part = {
  id: string;
  label: PlainMessageKey;
  /** What it is for, and what is gone without it, in a sentence. */
  says: PlainMessageKey;
  /** Parts without which it makes no sense. */
  needs?: readonly string[];
};

type WithParts = { part?: Part; parts?: readonly Part[] };

/** All parts features declare, in their order; several features may share one. @throws where a part needs an unknown one */
export function partsOf(features: readonly WithParts[]): Part[] {
  const parts = new Map<string, Part>();
  for (const part of features.flatMap((feature) => [...(feature.part ? [feature.part] : []), ...(feature.parts ?? [])]))
    parts.set(part.id, part);
  for (const { id, needs = [] } of parts.values())
    for (const one of needs) if (!parts.has(one)) throw new Error(`The part ${id} needs ${one}, which is none.`);
  return [...parts.values()];
}

/** What is off where these are switched off: they, and what makes no sense without them. */
export function offWith(parts: readonly Part[], chosen: readonly string[]): Set<string> {
  const off = new Set(parts.map(({ id }) => id).filter((id) => chosen.includes(id)));
  for (let before = -1; before !== off.size;) {
    before = off.size;
    for (const { id, needs = [] } of parts) if (needs.some((one) => off.has(one))) off.add(id);
  }
  return off;
}
