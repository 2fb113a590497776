import { addDownload } from "../../features/files/index.ts";
import { createPage } from "../../features/pages/index.ts";
import { COMMON, note, OFFICE, type Planting } from "./planting.fixture.ts";

/** A draft page, a public one, a message to the office, and a word of the glossary. */
export async function plantSite(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const draft = marks.plant(name, "seiteentwurf", "office");
  const shown = marks.plant(name, "seiteoffen", "public");
  const scope = county.scope("office");
  await county.use(async (db) => {
    const hidden = await createPage(db, scope, "gruppen", { lead: draft, body: draft }, { state: "draft" });
    const open = await createPage(db, scope, "wer-wir-sind", { lead: shown, body: shown }, { state: "published" });
    for (const [place, id, title] of [
      ["gruppen", hidden, draft],
      ["wer-wir-sind", open, shown],
    ] as const) {
      const upload = {
        name: "plan.pdf",
        type: "application/pdf" as const,
        body: Buffer.from(`%PDF-1.7 ${title} %%EOF`),
      };
      const words = { title, description: "", language: null };
      const added = await addDownload(db, scope, { id, kind: "page" }, upload, words);
      if ("fault" in added) throw new Error(added.fault);
      const audience = id === hidden ? "office" : "public";
      note(planting, "file", { value: added.id, audience, keepers: OFFICE });
      note(planting, "pageFile", { value: added.id, audience: "office", keepers: OFFICE, before: { place } });
    }
  });
  // Written or not, the form of every page of the county is there; it is the office's.
  if (name === "eins") {
    for (const value of ["gruppen", "wer-wir-sind", "impressum"])
      note(planting, "page", { value, audience: "office", keepers: OFFICE });
  }
  const content = { organisation: marks.plant(name, "nachricht", "office"), about: COMMON, person: "Jemand" };
  const id = world.services.newId();
  await county.use((db) =>
    db
      .insertInto("inquiry")
      .values({
        tenant_id: county.id,
        id,
        kind: "join",
        content: JSON.stringify(content),
        language: "de",
        received_at: world.clock.now(),
        delete_on: "2027-05-23",
      })
      .execute(),
  );
  const before = { county: name };
  note(planting, "lookFile", { value: "nichts.css", audience: "public", keepers: [], before });
  note(planting, "inquiry", { value: id, audience: "office", keepers: OFFICE });
  await plantGlossary(planting);
}

/** Words of the glossary are no secret, but the office's to see and change; every search reads them. */
async function plantGlossary(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  await county.use((db) =>
    db
      .insertInto("glossary_entry")
      .values({
        tenant_id: county.id,
        id,
        language: "de",
        phrase: marks.plant(name, "suchwort", "office"),
        term: "Sprachkurs",
        created_at: world.clock.now(),
        updated_at: world.clock.now(),
        updated_by: "Koordination",
      })
      .execute(),
  );
  note(planting, "glossaryEntry", { value: id, audience: "office", keepers: OFFICE });
}
