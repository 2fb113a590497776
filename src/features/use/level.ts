import { shareOf, type UseCounts } from "./measures.ts";

/** From this part of its places on something is full, and below the other it is little used. */
export const FULL_FROM = 0.95;
export const LITTLE_BELOW = 0.4;
/** Between, where it has to be told in bands. */
const WELL_FROM = 0.7;

/** How something is used: as a band, which is what the network sees. */
export type Level = "little" | "half" | "well" | "full";

/** The band of a share of places; undefined where it is not known. */
export function levelOf(counts: Pick<UseCounts, "places" | "participants">): Level | undefined {
  const share = shareOf(counts);
  if (share === undefined) return undefined;
  if (share >= FULL_FROM) return "full";
  if (share >= WELL_FROM) return "well";
  return share < LITTLE_BELOW ? "little" : "half";
}
