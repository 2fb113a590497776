import type { Feature } from "./feature.ts";
import { findOpenEntries } from "./open-matters.ts";
import { createWordChore } from "./suggestion-words.ts";
import { eraseDeleted } from "./trash.ts";
import { processing } from "./activities.ts";

/** The spine: what other features use of records. */
export {
  analyzeQuestion,
  countTypingErrors,
  explainHit,
  findPlaces as findNamedPlaces,
  fold,
  type GlossaryEntry,
  isFiller,
  isStopWord,
  loosenQuestion,
  type NamedPlace,
  type QuestionAnalysis,
  tokenize,
} from "./analysis/index.ts";
export * from "./actions.ts";
export type * from "./agenda-sources.ts";
export * from "./asks.ts";
export * from "./event.ts";
export * from "./chores.ts";
export * from "./changes.ts";
export * from "./creation.ts";
export * from "./editing.ts";
export * from "./everywhere.ts";
export * from "./facets.ts";
export * from "./feature.ts";
export { mailReaders } from "./incoming.ts";
export * from "./filters.ts";
export * from "./finders.ts";
export * from "./freshness.ts";
export * from "./taken-off.ts";
export * from "./glossary.ts";
export * from "./history.ts";
export * from "./keeping.ts";
export * from "./list-notes.ts";
export * from "./listing.ts";
export * from "./look.ts";
export * from "./many.ts";
export type { MenuGroup } from "./menu.ts";
export * from "./outdated.ts";
export * from "./owned.ts";
export * from "./paper.ts";
export * from "./parts.ts";
export * from "./ownership.ts";
export * from "./paths.ts";
export * from "./reasons.ts";
export * from "./registry.ts";
export * from "./review.ts";
export * from "./rows.ts";
export * from "./search.ts";
export * from "./sections.ts";
export * from "./sheet-download.ts";
export { askLinkSecret, findLinkSecret, makeToken, readToken } from "./signed-links.ts";
export * from "./slugs.ts";
export * from "./state.ts";
export * from "./tenants.ts";
export * from "./thread.ts";
export * from "./translations.ts";
export * from "./understand.ts";
export * from "./periods.ts";
export * from "./processing.ts";
export { forgetWords } from "./suggestion-words.ts";
export * from "./trash.ts";
export * from "./upkeep.ts";
export * from "./viewer.ts";
export * from "./views/index.ts";
export * from "./writing.ts";

/** What is done for records of every kind. */
export const records: Feature = {
  name: "records",
  processing,
  routes: [],
  findOpenMatters: findOpenEntries,
  chores: [
    {
      name: "erase what was deleted 30 days ago",
      run: async (db, clock) => void (await eraseDeleted(db, clock.now())),
    },
    createWordChore(),
  ],
};
