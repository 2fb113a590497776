import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** A passkey of the office's and an identity at a provider: nobody else knows that there are any. */
export async function plantPasskey(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  const mark = marks.plant(name, "passkey", "office");
  await world.services.doors.asSignIn((db) =>
    db
      .insertInto("passkey")
      .values({
        id,
        account_id: county.people.office.accountId,
        rp_id: "localhost",
        credential_id: mark,
        public_key: "",
        counter: 0,
        name: mark,
        created_at: world.clock.now(),
      })
      .execute(),
  );
  const identity = { id: world.services.newId(), issuer: "https://sso.example.org", subject: mark };
  await world.services.doors.asSignIn((db) =>
    db
      .insertInto("identity")
      .values({ ...identity, account_id: county.people.office.accountId, linked_at: world.clock.now() })
      .execute(),
  );
  note(planting, "identity", { value: identity.id, audience: "office", keepers: OFFICE });
  note(planting, "passkey", { value: id, audience: "office", keepers: OFFICE });
  await plantPlaces(planting);
}

/** A place somebody changes to, and a partner's wish for a second person's word. */
async function plantPlaces({ county, name, marks, world, ...rest }: Planting): Promise<void> {
  const planting = { county, name, marks, world, ...rest };
  const { partner } = county.people;
  const confirmation = world.services.newId();
  await county.use((db) =>
    db
      .insertInto("confirmation")
      .values({
        tenant_id: county.id,
        id: confirmation,
        kind: "erase_person",
        subject: "x",
        title: marks.plant(name, "bestaetigung", "partner"),
        page: `/${name}/intern/`,
        asked_by: partner.membershipId,
        asked_account: partner.accountId,
        asked_name: partner.name,
        asked_at: world.clock.now(),
        expires_at: new Date(world.clock.now().getTime() + 86_400_000),
      })
      .execute(),
  );
  note(planting, "place", { value: partner.membershipId, audience: "partner", keepers: ["partner"] });
  note(planting, "confirmation", { value: confirmation, audience: "office", keepers: OFFICE });
}
