/** Several values in one cell: line breaks, `;`, `/`, `,`, "und". */
import { saysNothing } from "../words.ts";

const SEPARATORS = [
  /[\n;|•]+/u,
  /\s*[,/]\s*/u,
  /\s+(?:und|u\.|sowie|oder|bzw\.|and)\s+|\s*[&+]\s*|\s+[-–]\s+/iu,
] as const;

/** Cuts at line breaks and `;`, else at `,` and `/`: for plain texts, where "und" belongs to the text. */
export function splitTexts(text: string): string[] {
  const separator = SEPARATORS[0].test(text) ? SEPARATORS[0] : /\s*,\s*|\s+\/\s+/u;
  return clean(splitOutside(text, separator));
}

/** Cut at line breaks and `;` only: names of persons, because "Muster, Petra" is one, and what we have written ourselves. */
export function splitLines(text: string): string[] {
  return splitOutside(text, /[\n;•]+/u)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}

/**
 * Resolves a cell by the largest parts that are understood: the whole first, then its lines, then what stands between
 * commas, then between "und". Parts nobody understands come back as written.
 */
export function resolveSeveral<T>(
  text: string,
  resolve: (part: string) => readonly T[] | undefined,
): { found: T[]; unknown: string[] } {
  const found = new Set<T>();
  const unknown: string[] = [];
  const visit = (part: string, level: number): void => {
    const values = saysNothing(part) && part !== text ? [] : resolve(part);
    if (values !== undefined) {
      for (const value of values) found.add(value);
      return;
    }
    const rest = SEPARATORS.slice(level);
    const next = rest.findIndex((separator) => splitOutside(part, separator).length > 1);
    const separator = rest[next];
    if (separator === undefined) unknown.push(part);
    else for (const piece of clean(splitOutside(part, separator))) visit(piece, level + next + 1);
  };
  visit(text.trim(), 0);
  return { found: [...found], unknown };
}

/** Splits, but not inside round brackets: "Kurdisch (Kurmandschi, Sorani)" stays one. */
function splitOutside(text: string, separator: RegExp): string[] {
  const hidden: string[] = [];
  const flat = text.replace(/\([^()]*\)/gu, (bracket) => `\u0000${hidden.push(bracket) - 1}\u0000`);
  return flat
    .split(separator)
    .map((part) => part.replace(/\0(\d+)\0/gu, (_, index: string) => hidden[Number(index)] ?? ""));
}

function clean(parts: string[]): string[] {
  return parts
    .map((part) => part.replace(/^[\s\-–•*]+|\s+$/gu, ""))
    .filter((part) => part !== "" && !saysNothing(part));
}
