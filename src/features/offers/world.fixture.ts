import type { State } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestCounty, type TestWorld } from "../records/testing.ts";
import { createOffer } from "./actions.ts";
import type { Offer, OfferContent } from "./offer.ts";
import { sampleForm, sampleOffer } from "./offers.fixture.ts";
import { findOffer } from "./queries.ts";

/** Offers in a test world, and their pages as people of the county "eins" ask for them. Drop the world in `afterAll`. */
export async function openOffers() {
  const world: TestWorld = await createTestWorld();
  const { eins } = world.tenants;

  return {
    world,
    eins,
    /** An offer of the partner's organisation, confirmed now. */
    enter: (state: State, more: Partial<OfferContent> = {}, county: TestCounty = eins) =>
      county.use((db) =>
        createOffer(db, county.scope("office"), sampleOffer(county.organisations.partner.id, more), {
          state,
          confirmedAt: world.clock.now(),
        }),
      ),
    async load(id: string): Promise<Offer> {
      const offer = await eins.use((db) => findOffer(db, id));
      if (offer === undefined) throw new Error("No such offer.");
      return offer;
    },
    post: (path: string, as: PersonKey, form: Record<string, string | string[]> = {}) =>
      world.request(`/eins/intern/angebote${path}`, { as, form }),
    get: (path: string, as: PersonKey) => world.request(`/eins/intern/angebote${path}`, { as }),
    /** Status of the public page. */
    onSite: async (slug: string) => (await world.request(`/eins/de/angebote/${slug}`)).status,
    /** The form, filled for the partner's organisation. */
    form: (more: Record<string, string | string[]> = {}) => sampleForm(eins.organisations.partner.id, more),
  };
}

export type Offers = Awaited<ReturnType<typeof openOffers>>;
