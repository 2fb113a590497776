import { note, type Planting } from "./planting.fixture.ts";

/** A mail that arrived and that only a person understands. */
export async function plantIncoming(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  const mark = marks.plant(name, "angekommen", "office");
  const mail = { message_key: id, from_address: `${mark}@example.org`, subject: mark, text_body: mark };
  const kept = { arrived_at: world.clock.now(), is_cut: false, outcome: "unclear", raw: Buffer.from(mark) };
  await county.use((db) =>
    db
      .insertInto("incoming_mail")
      .values({ tenant_id: county.id, id, ...mail, ...kept })
      .execute(),
  );
  note(planting, "incoming", { value: id, audience: "office", keepers: ["office"] });
}
