import { handOver, writeWords } from "../../features/handover/actions.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** What the partner has handed over to the office, and what both have open: seen by the two of them. */
export async function plantHandover(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  const { office, partner } = county.people;
  const mark = marks.plant(name, "uebergabe", "partner");
  const said = { words: mark, successorId: office.membershipId, matters: [{ key: "x", words: mark, remindOn: null }] };
  const matter = { key: "x", topic: "Entwürfe", title: mark, href: `/${county.slug}/intern/angebote` };
  const { id } = await county.use(async (db) => {
    await writeWords(db, county.scope("partner"), partner.membershipId, said);
    return handOver(db, county.scope("partner"), { id: partner.membershipId }, [matter], []);
  });
  note(planting, "handover", { value: id, audience: "partner", keepers: OFFICE });
  note(planting, "leaver", { value: partner.membershipId, audience: "partner", keepers: ["office", "partner"] });
  note(planting, "leaver", { value: office.membershipId, audience: "office", keepers: OFFICE });
}
