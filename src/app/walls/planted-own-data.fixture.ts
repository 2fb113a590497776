// A question about a consent, a link to own data, and what somebody asks of the office.
import { findLinkSecret, makeToken } from "../../features/records/index.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** Links anybody may try; whoever comes by them sees what belongs to one person, and the other county's lead nowhere. */
export async function plantOwnData({ county, name, marks, values, world }: Planting, contactId: string): Promise<void> {
  const planting = { county, name, marks, values, world };
  const { newId, clock } = world.services;
  const at = clock.now();
  const own = { tenant_id: county.id };
  const ids = { ask: newId(), link: newId(), request: newId() };
  const organisation = { organisation_id: county.organisations.partner.id, contact_id: contactId };
  const secret = await county.use(async (db) => {
    const held = { asked_at: at, expires_at: new Date(at.getTime() + 86_400_000) };
    const address = "nobody@example.org";
    await db
      .insertInto("consent_ask")
      .values({ ...own, id: ids.ask, ...organisation, address, ...held })
      .execute();
    await db
      .insertInto("data_link")
      .values({ ...own, id: ids.link, address, ...held })
      .execute();
    const message = marks.plant(name, "bitte", "office");
    await db
      .insertInto("data_request")
      .values({
        ...own,
        id: ids.request,
        wish: "erasure",
        address: "other@example.org",
        message,
        asked_at: at,
        due_on: "2026-12-23",
      })
      .execute();
    return findLinkSecret(db);
  });
  note(planting, "consentToken", { value: makeToken(secret, "consent", ids.ask), audience: "public", keepers: [] });
  note(planting, "dataToken", { value: makeToken(secret, "data", ids.link), audience: "public", keepers: [] });
  note(planting, "dataRequest", { value: ids.request, audience: "office", keepers: OFFICE });
}
