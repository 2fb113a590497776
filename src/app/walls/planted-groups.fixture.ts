import { giveModerator, giveSeat, makeGroup } from "../../features/groups/testing.ts";
import { type Audience as Seen, deleteRecord, type State } from "../../features/records/index.ts";
import type { Asker, Audience } from "./marks.fixture.ts";
import { COMMON, note, type Planting } from "./planting.fixture.ts";

const PARTNER: readonly Asker[] = ["office", "partner"];

type Case = { what: string; state: State; audience: Seen; seenBy: Audience; deleted?: true };
const CASES: readonly Case[] = [
  { what: "offen", state: "published", audience: "public", seenBy: "public" },
  { what: "netzwerk", state: "published", audience: "network", seenBy: "network" },
  { what: "innen", state: "published", audience: "group", seenBy: "partner" },
  { what: "entwurf", state: "draft", audience: "public", seenBy: "partner" },
  { what: "geloescht", state: "published", audience: "public", seenBy: "partner", deleted: true },
];

/** Groups that the partner's organisation leads, in every state, with people nobody else may read of. */
export async function plantGroups(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  for (const { what, state, audience, seenBy, deleted } of CASES) {
    const mark = marks.plant(name, `gremium${what}`, seenBy, true);
    // Nobody looks at people of what was deleted.
    const inside = deleted ? "weg" : marks.plant(name, `mitglied${what}`, "partner");
    const group = await makeGroup(county, {
      title: `${COMMON} ${mark}`,
      purpose: mark,
      leadId: county.organisations.partner.id,
      // Into an open one each organisation may ask, which is no wall (groups/joining.test.ts).
      joining: "closed",
      shows: ["members", "meetings", "results", "files"],
      state,
      audience,
    });
    const person = { name: inside, email: `${inside}@example.org`, phone: "03693 4850" };
    const seat = await giveSeat(county, group.id, { persons: [person] });
    const moderator = await giveModerator(county, group.id, { name: inside, institution: inside });
    const id = county.scope().newId();
    await county.use((db) =>
      db
        .insertInto("join_request")
        .values({
          tenant_id: county.id,
          id,
          group_id: group.id,
          organisation_name: inside,
          name: inside,
          email: `${inside}@example.org`,
          text: inside,
          asked_at: county.scope().clock.now(),
        })
        .execute(),
    );
    if (deleted) await county.use((db) => deleteRecord(db, county.scope(), group.id));
    const before = { slug: group.slug };
    note(planting, "group", { value: group.slug, audience: seenBy, keepers: PARTNER });
    note(planting, "recordId", { value: group.id, audience: seenBy, keepers: PARTNER });
    note(planting, "groupSeat", { value: seat, before, audience: "partner", keepers: PARTNER });
    note(planting, "groupModerator", { value: moderator, before, audience: "partner", keepers: PARTNER });
    note(planting, "groupRequest", { value: id, before, audience: "partner", keepers: PARTNER });
  }
}
