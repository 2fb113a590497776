import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** A passkey of the office's; nobody else knows that there is one. */
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
  note(planting, "passkey", { value: id, audience: "office", keepers: OFFICE });
}
