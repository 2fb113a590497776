import { tellGroup } from "../../features/announcements/index.ts";
import { comment } from "../../features/announcements/actions.ts";
import { findAnnouncement } from "../../features/announcements/queries.ts";
import { addDownload } from "../../features/files/index.ts";
import { makeGroup } from "../../features/groups/testing.ts";
import { COMMON, note, type Planting } from "./planting.fixture.ts";

/** A group that the partner's organisation leads, with an announcement, what was said to it, and a file. */
export async function plantAnnouncements(planting: Planting): Promise<void> {
  const { world, county, name, marks } = planting;
  const mark = marks.plant(name, "mitteilung", "partner", true);
  const group = await makeGroup(county, { title: `${COMMON} ${name}`, leadId: county.organisations.partner.id });
  const tenant = (await world.services.tenants.list()).find(({ id }) => id === county.id);
  if (tenant === undefined) throw new Error("There is no such county.");
  const scope = county.scope("partner");
  const kept = { audience: "partner", keepers: ["office", "partner"] } as const;
  await county.use(async (db) => {
    const around = { services: world.services, tenant, scope };
    const told = { title: `${COMMON} ${mark}`, body: mark };
    const { id, slug } = await tellGroup(db, around, { id: group.id, title: name }, told);
    const announcement = await findAnnouncement(db, slug);
    if (announcement === undefined) throw new Error("What was told is not there.");
    const { membershipId } = county.people.partner;
    const said = await comment(db, scope, announcement, { text: mark, membershipId });
    const file = { name: "plan.pdf", type: "application/pdf", body: new TextEncoder().encode("%PDF-1.7") } as const;
    const words = { title: mark, description: "", language: null };
    const added = await addDownload(db, scope, { id, kind: "announcement" }, file, words);
    note(planting, "recordId", { value: id, ...kept });
    note(planting, "announcement", { value: slug, ...kept });
    note(planting, "announcementComment", { value: said, before: { slug }, ...kept });
    if ("id" in added) {
      note(planting, "announcementFile", { value: added.id, before: { slug }, ...kept });
      note(planting, "file", { value: added.id, ...kept });
    }
  });
  note(planting, "announcementChoice", { value: "keine", audience: "public", keepers: [] });
  note(planting, "group", { value: group.slug, audience: "network", keepers: ["office", "partner"] });
}
