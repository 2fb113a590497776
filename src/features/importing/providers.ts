/** The organisation a name in a list means: providers of offers are written shorter than the directory has them. */
import { compareNames } from "./compare-names.ts";
import { nameKey } from "./names.ts";

export type NamedOrganisation = { id: string; name: string; shortName: string | null };
/** `sure`: the same name but for spelling; else the only one that comes near and worth showing. */
export type ProviderMatch = { id: string; name: string; sure: boolean };

const NEAR = 0.65;

/** Makes a finder over the directory; it returns undefined where none or several come equally near. */
export function findOrganisations(
  organisations: readonly NamedOrganisation[],
): (name: string) => ProviderMatch | undefined {
  const known = organisations.map((one) => ({
    ...one,
    keys: [one.name, one.shortName ?? ""].filter(Boolean).map((name) => nameKey(name, true)),
  }));
  const found = new Map<string, ProviderMatch | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, nearest(name, known));
    return found.get(name);
  };
}

function nearest(
  name: string,
  known: readonly (NamedOrganisation & { keys: ReturnType<typeof nameKey>[] })[],
): ProviderMatch | undefined {
  const key = nameKey(name, true);
  const rated = known
    .map((one) => ({ one, likeness: one.keys.reduce((most, other) => Math.max(most, compareNames(key, other)), 0) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [first, second] = rated;
  if (first === undefined || (second !== undefined && first.likeness - second.likeness < 0.02)) return undefined;
  return { id: first.one.id, name: first.one.name, sure: first.likeness >= 0.95 };
}
