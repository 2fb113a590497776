import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { forgetPerson } from "./forget.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

it("an erased person is gone from what an import would go back to, the others stay", async () => {
  const { eins } = world.tenants;
  const [importId, gone, stays] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const persons = [
    { id: gone, points: [{ value: "Grete Beispiel" }] },
    { id: stays, points: [{ value: "Bert Muster" }] },
  ];
  await world.database.doors.asOwner(async (db) => {
    await db
      .insertInto("import")
      .values({
        tenant_id: eins.id,
        id: importId,
        kind: "organisations",
        file_name: "liste.csv",
        visible_to: "office",
        uploaded_at: world.clock.now(),
        uploaded_by_name: "Test",
        state: "done",
        tables: "[]",
      })
      .execute();
    await db
      .insertInto("import_entry")
      .values({
        tenant_id: eins.id,
        import_id: importId,
        row_number: 1,
        record_id: eins.organisations.partner.id,
        outcome: "updated",
        version: 2,
        before: JSON.stringify({ name: "VHS", persons }),
        visible_to: "office",
      })
      .execute();
  });
  await eins.use((db) => forgetPerson(db, gone));
  const rows = await eins.use((db) => db.selectFrom("import_entry").select("before").execute());
  expect(rows.map((row) => row.before)).toEqual([{ name: "VHS", persons: [persons[1]] }]);
});
