import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const send = (form: TestForm) =>
  world.request("/eins/intern/akteure", { as: "office", form: { name: "Nähstube", kind: "club", ...form } });

it.each(["16063105", "99999999", "00000000"])(
  "a place that is none of the county's is not taken from a form: %s",
  async (ags) => {
    for (const field of ["ags", "actsFor"]) {
      const answer = await send({ [field]: ags });
      expect(answer.status, field).toBe(422);
      expect(await answer.text()).toContain("Nähstube");
    }
  },
);

it("a place that stood there before may stay when something else is changed", async () => {
  const entered = await send({ ags: "16066042", actsFor: ["16066063"] });
  expect(entered.status).toBe(303);
  const { eins } = world.tenants;
  const path = (entered.headers.get("location") ?? "").split("?")[0] ?? "";
  await world.database.doors.asOwner((db) =>
    db.updateTable("place").set({ valid_to: "2020-12-31" }).where("parent_ags", "=", "16066").execute(),
  );
  const form = { name: "Nähstube am Markt", kind: "club", version: "1", ags: "16066042", actsFor: ["16066063"] };
  expect((await world.request(`${path}/bearbeiten`, { as: "office", form })).status).toBe(303);
  expect((await send({ ags: "16066042" })).status).toBe(422);
  const row = await eins.use((db) =>
    db.selectFrom("organisation").select("ags").where("ags", "is not", null).executeTakeFirst(),
  );
  expect(row?.ags).toBe("16066042");
});
