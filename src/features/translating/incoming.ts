import { markOf } from "./outgoing.ts";
import type { Entry, Text } from "./texts.ts";
import { findLost } from "./xliff/inline.ts";
import type { Unit } from "./xliff/unit.ts";

/**
 * What a text of a file means here. Taken over unless somebody says otherwise: `new`, `changed`, `confirmed` (the same
 * words, now for the newer German). Only where somebody wishes: `older` (made from German that has changed since), `here`
 * (somebody has changed the translation here since the file was written), `lost` (a placeholder or address is missing).
 * Never: `same`, `untouched` (nobody has translated it), `tooLong`, `unknown` (deleted, or not this person's).
 */
export const OUTCOMES = [
  "new",
  "changed",
  "confirmed",
  "older",
  "here",
  "lost",
  "tooLong",
  "unknown",
  "untouched",
  "same",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What can be taken over, and what of it is unless somebody says otherwise. */
export const TAKEABLE: readonly Outcome[] = ["new", "changed", "confirmed", "older", "here", "lost"];
export const BY_DEFAULT: readonly Outcome[] = ["new", "changed", "confirmed"];

/** A text of a file with what it means here. */
export type Incoming = { unit: Unit; outcome: Outcome; entry: Entry | undefined; text: Text | undefined };

function outcomeOf(unit: Unit, text: Text): Outcome {
  const { target, source, state } = unit;
  const isReady = state !== "review";
  if (target.trim() === "") return "untouched";
  if (target.length > text.field.longest) return "tooLong";
  if (target === text.text && text.source === source) return "same";
  // Programs fill in the German where nobody has translated.
  if (target === source && state !== "done") return "untouched";
  // What went out and came back as it was is translated only where the file says so.
  if (target === text.text) return state === "done" ? (source === text.german ? "confirmed" : "same") : "untouched";
  if (text.proposal?.text === target && state !== "done") return "untouched";
  if (!isReady && markOf(target) === unit.mark) return "untouched";
  if (findLost(source, target).length > 0) return "lost";
  if (markOf(text.text) !== unit.mark) return "here";
  if (source !== text.german) return "older";
  return text.text === "" ? "new" : "changed";
}

/**
 * What the texts of a file mean.
 * @param entries those the person may translate, in the file's language
 */
export function compareFile(units: readonly Unit[], entries: readonly Entry[]): Incoming[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return units.map((unit) => {
    const entry = byId.get(unit.recordId);
    const text = entry?.texts.find(({ field }) => field.field === unit.field);
    return { unit, entry, text, outcome: text === undefined ? "unknown" : outcomeOf(unit, text) };
  });
}

/** How many texts mean what. */
export function countOutcomes(all: readonly Incoming[]): Map<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of all) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}
