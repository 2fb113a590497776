import { findTranslationStates, type RecordSection, TranslationsSection } from "../records/index.ts";
import { canTranslate } from "./policy.ts";
import { findEntries, translatedKinds } from "./texts.ts";

/** How far an entry is in each language, on its page. */
export const translationsOf = (kind: string): RecordSection => ({
  kind,
  async find({ t, paths, tenant, viewer, services }, db, { id }) {
    const [entry] = await findEntries(db, translatedKinds(services.registry), [id], "de");
    if (entry === undefined) return undefined;
    const german = Object.fromEntries(entry.texts.map(({ field, german: text }) => [field.field, text]));
    const translations = await findTranslationStates(db, id, german, tenant.languages);
    return (
      <TranslationsSection
        t={t}
        paths={paths}
        recordId={id}
        translations={translations}
        canTranslate={canTranslate(viewer, entry)}
      />
    );
  },
});
