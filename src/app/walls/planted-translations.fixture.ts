// Translations and the files in which they travel.
import { storeFile } from "../../features/translating/files.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** A title in English, as somebody would have translated it. */
export async function plantTranslation(db: TenantDb, id: string, { text, source }: { text: string; source: string }) {
  const columns = ["tenant_id", "id", "kind", "visible_to", "updated_at"] as const;
  const { id: record_id, ...record } = await db
    .selectFrom("record")
    .select(columns)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("translation")
    .values({ ...record, record_id, language: "en", field: "title", text, source })
    .execute();
}

/** Files of translation offices that wait: the office's and the partner's. */
export async function plantTranslationFiles({ county, name, marks, ...planting }: Planting): Promise<void> {
  const { id: recordId } = county.organisations.partner;
  for (const audience of ["office", "partner"] as const) {
    const mark = marks.plant(name, `datei${audience}`, audience);
    const unit = { recordId, field: "description", mark: "", source: "", target: mark, state: undefined };
    const value = await county.use((db) =>
      storeFile(db, county.scope(audience), {
        fileName: `${mark}.xlf`,
        language: "uk",
        units: [unit],
        visibleTo: audience === "office" ? "office" : `o:${recordId}`,
      }),
    );
    const keepers = audience === "office" ? OFFICE : (["office", "partner"] as const);
    note({ county, name, marks, ...planting }, "translationFile", { value, audience, keepers });
  }
}

/** A term of the county: everybody who translates reads it, the office changes it. */
export async function plantTerm(planting: Planting): Promise<void> {
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  await county.use((db) =>
    db
      .insertInto("preferred_term")
      .values({
        tenant_id: county.id,
        id,
        term: marks.plant(name, "begriff", "network"),
        words: JSON.stringify({ uk: marks.plant(name, "wort", "network") }),
        updated_at: world.clock.now(),
        updated_by: "Koordination",
      })
      .execute(),
  );
  note(planting, "preferredTerm", { value: id, audience: "office", keepers: OFFICE });
}
