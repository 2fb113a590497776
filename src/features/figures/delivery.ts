import type { Period } from "./period.ts";

/** One number: what was counted, and where the people are from if only they were counted. */
export type Figure = { measure: string; ags: string | null; value: number };

/** What somebody says for an entry and a period. `nothing`: there was nothing to count, which is not nought and not missing. */
export type DeliveryContent = { state: "given" | "nothing"; note: string | null; figures: Figure[] };

/** A delivery as it stands: the latest revision. */
export type Delivery = DeliveryContent &
  Period & {
    id: string;
    recordId: string;
    ownerId: string;
    form: string;
    /** 1 for the first, one more with every correction. */
    revision: number;
    givenAt: Date;
    /** The organisation that stands behind it. */
    givenBy: string;
  };

/** The number of a measure over all places; null where it is not known. */
export const valueOf = ({ figures }: Pick<DeliveryContent, "figures">, measure: string): number | null =>
  figures.find((figure) => figure.measure === measure && figure.ags === null)?.value ?? null;

/** What two deliveries say differently does not depend on the order in which it was typed. */
export function isSame(one: DeliveryContent, other: DeliveryContent): boolean {
  const key = ({ state, note, figures }: DeliveryContent) =>
    JSON.stringify([
      state,
      note,
      figures.map(({ measure, ags, value }) => `${measure} ${ags ?? ""} ${value}`).toSorted(),
    ]);
  return key(one) === key(other);
}
