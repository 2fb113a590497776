import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { isLanguage } from "../../platform/i18n/languages.ts";
import { scopeOf, type WorkspaceContext } from "../records/index.ts";
import { askForProposals, findRuns, machineLanguages } from "./machine.ts";
import { findChosenIds } from "./overview.ts";
import { readAsked } from "./routes-overview.tsx";
import { machinePage } from "./views/machine-page.tsx";

/** What a machine may be asked for, and what it was asked. Without a machine: how there would be one. */
export async function showMachine(context: WorkspaceContext, problem?: "none" | "nothing"): Promise<Answer> {
  const asked = readAsked(context);
  const languages = machineLanguages(asked.languages);
  const runs = await context.use(findRuns);
  return page(machinePage({ context, ...asked, languages, runs, problem }), problem === undefined ? 200 : 422);
}

/** Asks for what is missing or outdated of the choice; proposals come in the background. */
export async function askMachine(context: WorkspaceContext): Promise<Answer> {
  const { sent, services, paths } = context;
  if (services.machine === undefined) throw notFound();
  const sentChoice = new URLSearchParams(
    Object.entries(sent.typed).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  );
  const language = sentChoice.get("sprache") ?? "";
  const { choice, languages } = readAsked(context, sentChoice);
  if (!isLanguage(language) || !machineLanguages(languages).includes(language)) return showMachine(context, "none");
  const open = { ...choice, states: ["missing", "partly", "outdated"] as const };
  const isAsked = await context.use(async (db) => {
    const recordIds = await findChosenIds(db, open);
    if (recordIds.length === 0) return false;
    await askForProposals(db, scopeOf(context), { recordIds, language });
    return true;
  });
  if (!isAsked) return showMachine(context, "nothing");
  return redirect(`${paths.intern("uebersetzungen/maschine")}?hinweis=translating-office.done.asked`);
}
