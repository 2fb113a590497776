import type { TenantDb } from "../../../platform/db/doors.ts";
import { notFound } from "../../../platform/http/answers.ts";
import {
  audienceOf,
  findOrganisations,
  findOrganisationsByIds,
  type Organisation,
  type Person,
} from "../../directory/index.ts";
import {
  createOffers,
  EMPTY_OFFER,
  findOffer,
  findOffers,
  findOffersByIds,
  type Offer,
  type OfferContent,
  reviseOffer,
} from "../../offers/index.ts";
import type { Scope, Viewer } from "../../records/index.ts";
import { applyDifferences } from "../own-rows.ts";
import type { PlanItem } from "../plan-items.ts";
import { contentOf, givenBy, type ImportTarget, readContext } from "../target.ts";
import { fold } from "../words.ts";
import type { OfferAround } from "./offer-columns.ts";
import { fromOffer, putOffer, showOffer, toOffer } from "./offer-entry.ts";
import { offerList } from "./offers.ts";

const nameIn = ({ points }: Person): string | undefined => points.find((point) => point.field === "name")?.value;

/** The contact person's name where it may leave the office today. */
function shownName(person: Person | undefined, today: string): string | undefined {
  return person?.points.find((point) => point.field === "name" && audienceOf(point, today) !== "office")?.value;
}

type Going = { today: string; isWhole?: boolean; newId?: () => string };

/** What goes along with an offer into its rows and back. */
function around(
  offer: Pick<Offer, "providerName" | "placeName">,
  providers: readonly Pick<Organisation, "id" | "persons">[],
  { today, isWhole = false, newId = () => "" }: Going,
): OfferAround {
  const persons = providers.flatMap((provider) => provider.persons);
  return {
    isWhole,
    today,
    newId,
    providerName: offer.providerName,
    placeName: () => offer.placeName ?? undefined,
    personName: (id) => {
      const person = persons.find((one) => one.id === id);
      return isWhole ? person && nameIn(person) : shownName(person, today);
    },
    findPerson: (providerId, name) =>
      providers
        .find((provider) => provider.id === providerId)
        ?.persons.find((person) => fold(nameIn(person) ?? "") === fold(name))?.id,
  };
}

/** A partner's list is about the partner's organisation; where that is gone (deleted), about none. */
function ownOf(providers: readonly Organisation[], viewer: Viewer | undefined): readonly Organisation[] {
  return viewer?.role === "partner" ? providers.filter((one) => one.id === viewer.organisationId) : providers;
}

function personNames(providers: readonly Organisation[]): Map<string, string[]> {
  return new Map(
    providers.flatMap((provider) => {
      const names = provider.persons.flatMap((person) => nameIn(person) ?? []);
      return [provider.name, provider.shortName ?? ""]
        .filter((name) => name !== "")
        .map((name): [string, string[]] => [fold(name), names]);
    }),
  );
}

/** Of a list of ours exactly the cells that say something else; of any other what it says. */
async function changed(db: TenantDb, scope: Scope, before: Offer, item: PlanItem): Promise<OfferContent> {
  const { entry, verdict } = item;
  const { values, runs } = givenBy(item);
  const going = { today: scope.clock.today(), newId: scope.newId };
  const providers = await findOrganisationsByIds(db, [
    ...new Set([before.providerId, item.providerId ?? before.providerId]),
  ]);
  if (entry.own === undefined || verdict.outcome !== "updated")
    return toOffer(before, values, runs, around(before, providers, { ...going, isWhole: true }));
  const along = { ...around(before, providers, going), providerId: item.providerId ?? before.providerId };
  const shown = showOffer(before, along);
  return putOffer(before, { before: shown, after: applyDifferences(shown, entry, verdict) }, along);
}

const NEEDED = ["title", "providerId", "summary", "topics"];

export const offers: ImportTarget = {
  list: offerList,
  record: "offer",
  async look(db, { tenant, today, viewer }) {
    const found = await findOffers(db);
    const providers = await findOrganisations(db);
    const mine = ownOf(providers, viewer);
    const ids = new Set(mine.map((one) => one.id));
    const byId = new Map(providers.map((one) => [one.id, one]));
    const context = { ...(await readContext(db, tenant, today)), persons: personNames(mine) };
    const own = viewer?.role === "partner" ? mine[0] : undefined;
    const along = (offer: Offer, isWhole: boolean): OfferAround => {
      const provider = byId.get(offer.providerId);
      return around(offer, provider === undefined ? [] : [provider], { today, isWhole });
    };
    return {
      context: own === undefined ? context : { ...context, defaults: { provider: own.name } },
      existing: found
        .filter((one) => viewer?.role !== "partner" || ids.has(one.providerId))
        .map((one) => ({
          id: one.id,
          ...fromOffer(one, one.providerName, along(one, true)),
          exported: () => showOffer(one, along(one, false)),
        })),
      organisations: mine.map((one) => ({ id: one.id, name: one.name, shortName: one.shortName })),
    };
  },
  async show(db, { today }, ids) {
    const found = await findOffersByIds(db, ids);
    const providers = new Map((await findOrganisations(db)).map((one) => [one.id, one]));
    return found.map((one) => {
      const provider = providers.get(one.providerId);
      const along = around(one, provider === undefined ? [] : [provider], { today });
      return { key: one.id, shown: showOffer(one, along) };
    });
  },
  async create(db, scope, items) {
    const providers = await findOrganisationsByIds(db, [
      ...new Set(items.flatMap(({ item }) => item.providerId ?? [])),
    ]);
    const going = { today: scope.clock.today(), newId: scope.newId, isWhole: true };
    const along = around({ providerName: "", placeName: null }, providers, going);
    const made = items.map(({ id, item }) => {
      const base = { ...EMPTY_OFFER, title: "", providerId: item.providerId ?? "", summary: "", topics: [] };
      const { values, runs } = givenBy(item);
      return { id, content: toOffer(base, values, runs, along) };
    });
    await createOffers(db, scope, made, { state: "in_review" });
  },
  async update(db, scope, item, id) {
    const before = await findOffer(db, id);
    if (before === undefined) throw notFound();
    await reviseOffer(db, scope, before, contentOf(await changed(db, scope, before, item), EMPTY_OFFER, NEEDED));
    return { recordId: id, before };
  },
  async revert(db, scope, id, before) {
    const now = await findOffer(db, id);
    if (now !== undefined) await reviseOffer(db, scope, now, contentOf(before, EMPTY_OFFER, NEEDED));
  },
};
