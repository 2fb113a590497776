import { type Delivery, isWithin, type Period, periodKey, type Rhythm, RHYTHMS } from "../figures/index.ts";
import { type Asked, periodsAsked } from "./owed.ts";

/** An offer whose use may be asked about. */
export type AskedOffer = Asked & {
  id: string;
  slug: string;
  title: string;
  providerId: string;
  providerName: string;
  providerSlug: string;
  /** Places of its current or last run, as the offer says; null: it does not. */
  places: number | null;
};

/** An offer and a period that is asked about, with what was said. */
export type Line = { key: string; offer: AskedOffer; period: Period; delivery: Delivery | undefined };

/** After which calendar periods a county asks; undefined: after courses alone. */
export const rhythmOf = (stored: string): Rhythm | undefined => RHYTHMS.find((rhythm) => rhythm === stored);

/** Calendar periods looked back, and in which a course may lie. */
export const PERIODS_SHOWN = 4;

/** What is asked for a calendar period: what goes on, for the period itself; courses that ended in it, for their own days. */
export function linesOf(
  offers: readonly AskedOffer[],
  deliveries: readonly Delivery[],
  { shown, rhythm, today }: { shown: Period; rhythm: Rhythm | undefined; today: string },
): Line[] {
  const said = new Map(deliveries.map((one) => [`${one.recordId}_${periodKey(one)}`, one]));
  const endsIn = ({ endsOn }: Period) => isWithin({ startsOn: endsOn, endsOn }, shown);
  return offers.flatMap((offer) =>
    periodsAsked(offer, rhythm, today, PERIODS_SHOWN)
      .filter(endsIn)
      .map((period) => {
        const key = `${offer.id}_${periodKey(period)}`;
        return { key, offer, period, delivery: said.get(key) };
      }),
  );
}

/** How far an organisation is: what was asked of it, what it has said. */
export type ProviderState = { id: string; slug: string; name: string; asked: number; answered: number };

/** Organisations that are asked, those that owe the most first. */
export function providersOf(lines: readonly Line[]): ProviderState[] {
  const states = new Map<string, ProviderState>();
  for (const { offer, delivery } of lines) {
    const { providerId: id, providerSlug: slug, providerName: name } = offer;
    const state = states.get(id) ?? { id, slug, name, asked: 0, answered: 0 };
    states.set(id, { ...state, asked: state.asked + 1, answered: state.answered + (delivery === undefined ? 0 : 1) });
  }
  const owes = ({ asked, answered }: ProviderState) => asked - answered;
  return [...states.values()].toSorted((a, b) => owes(b) - owes(a) || a.name.localeCompare(b.name, "de"));
}

/** The fields of a line in a form begin so: `figures.0.participants`; `figures.0.key` says which line it is. */
export const lineName = (number: number): string => `figures.${number}`;
