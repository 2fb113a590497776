import { findFormerNames, nameplaces, type Place } from "../directory/index.ts";
import { type Asker, findGlossary, type PublicContext } from "../records/index.ts";

/** What questions are read with: the county's municipalities as filters know them. */
type Around = { places: readonly Place[]; neighboursOf(ags: readonly string[]): string[] };

/** Reads questions in this county: with its glossary, its places, and what is around them. */
export async function readAsker(context: PublicContext, around: Around): Promise<Asker> {
  const { lang, tenant, services } = context;
  const today = services.clock.today();
  const known = await context.remember(`asker ${today}`, () =>
    context.read(async (db) => {
      const glossary = await findGlossary(db);
      return { glossary, places: nameplaces(around.places, await findFormerNames(db, tenant.ags, today), glossary) };
    }),
  );
  const placed = (ags: readonly string[]) => ags.map((one) => `place:${one}`);
  return {
    language: lang,
    ...known,
    fartherThan: (ags) => placed(around.neighboursOf([...ags, ...around.neighboursOf(ags)])),
    ringsOf: (ags) => [placed(ags), placed(around.neighboursOf(ags)), ["reach:county"], ["reach:online"]],
  };
}
