import { type Answer, page } from "../../platform/http/answers.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { type Choice, countStandings, findOverview, findVisits, readChoice } from "./overview.ts";
import { ownerOf } from "./policy.ts";
import { type TranslatedKind, translatedKinds } from "./texts.ts";
import { overviewPage } from "./views/overview-page.tsx";

const DAYS_OF_VISITS = 90;
const DAY = 86_400_000;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** What can be chosen from, and what the address asks for. */
export function readAsked(
  context: WorkspaceContext,
  query: URLSearchParams = context.query,
): { kinds: readonly TranslatedKind[]; languages: readonly Language[]; choice: Choice } {
  const { services, tenant, viewer } = context;
  const kinds = translatedKinds(services.registry);
  const languages = tenant.languages.filter((language) => language !== "de");
  const owner = ownerOf(viewer);
  const choice = readChoice(query, { kinds, languages, owner: owner === null ? NOBODY : owner });
  return { kinds, languages, choice };
}

/** Entries and languages, as the address narrows them. */
export async function showOverview(context: WorkspaceContext): Promise<Answer> {
  const { services, query } = context;
  const asked = readAsked(context);
  const { choice } = asked;
  const number = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 1000);
  const since = new Date(services.clock.now().getTime() - DAYS_OF_VISITS * DAY).toISOString().slice(0, 10);
  const shown = await context.use(async (db) => ({
    ...(await findOverview(db, choice, await findVisits(db, since), number)),
    counts: await countStandings(db, choice),
  }));
  return page(overviewPage({ context, ...asked, ...shown, page: number }));
}
