import type { TenantDb } from "../../platform/db/doors.ts";
import { findDeliveries, periodKey } from "../figures/index.ts";
import type { Scope } from "../records/index.ts";
import { findAsked, findOpenRequests, openRequests, settleRequests } from "../rounds/index.ts";
import type { AskedOffer, Line } from "./lines.ts";
import { USE } from "./measures.ts";
import { periodsAsked, wantedBy } from "./owed.ts";
import { findAskedOffers, findRhythm } from "./queries.ts";

/** Name of the ask under which figures of use are asked for. */
export const ASK = "figures";

type Question = { tenantId: string; organisationId?: string; today: string };

/**
 * What is asked today: of one organisation, or of all, with what was said. The last calendar period that is over, courses of
 * the last year.
 */
export async function findAskedLines(db: TenantDb, { tenantId, organisationId, today }: Question): Promise<Line[]> {
  const rhythm = await findRhythm(db, tenantId);
  const offers: AskedOffer[] = await findAskedOffers(db, organisationId);
  const said = await findDeliveries(db, { form: USE, recordIds: offers.map(({ id }) => id) });
  const known = new Map(said.map((one) => [`${one.recordId}_${periodKey(one)}`, one]));
  return offers.flatMap((offer) =>
    periodsAsked(offer, rhythm, today).map((period) => {
      const key = `${offer.id}_${periodKey(period)}`;
      return { key, offer, period, delivery: known.get(key) };
    }),
  );
}

export const isOwed = ({ delivery }: Line): boolean => delivery === undefined;

/** Of what is asked today what nobody has answered. */
export const findOwedLines = async (db: TenantDb, question: Question): Promise<Line[]> =>
  (await findAskedLines(db, question)).filter(isOwed);

/** Asks organisations for what they owe, one request for each period, and withdraws what is not asked any more. Safe to repeat. */
export async function askForUse(db: TenantDb, scope: Scope): Promise<void> {
  const owed = await findOwedLines(db, { tenantId: scope.tenantId, today: scope.clock.today() });
  const wanted = new Map(
    owed.map(({ offer, period }) => [
      `${offer.providerId} ${periodKey(period)}`,
      { organisationId: offer.providerId, ask: ASK, subject: periodKey(period), dueOn: wantedBy(period) },
    ]),
  );
  await openRequests(db, scope, [...wanted.values()]);
  for (const { organisationId, subject } of await findAsked(db, ASK))
    if (!wanted.has(`${organisationId} ${subject}`))
      await settleRequests(db, scope, { organisationId, ask: ASK, subject, answer: "withdrawn", by: scope.actor.name });
}

/** Closes requests of an organisation for periods of which nothing is owed any more. */
export async function settleUse(db: TenantDb, scope: Scope, organisationId: string, by: string): Promise<void> {
  const owed = await findOwedLines(db, { tenantId: scope.tenantId, organisationId, today: scope.clock.today() });
  const still = new Set(owed.map(({ period }) => periodKey(period)));
  for (const { ask, subject } of await findOpenRequests(db, organisationId))
    if (ask === ASK && !still.has(subject))
      await settleRequests(db, scope, { organisationId, ask, subject, answer: "given", by });
}
