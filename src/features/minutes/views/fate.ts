import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Result } from "../result.ts";
import { taskState } from "../tasks.ts";

/** What became of a result, in a few words. */
export function fateOf(t: Translator, result: Result, today: string): string {
  if (result.joinedInto !== null) return t("minutes-office.absorbed", { title: result.joinedInto.title });
  if (result.kind === "task") return t.code("minutes-office.taskState", taskState(result, today));
  if (result.outcome !== null) return t.code("minutes.outcome", result.outcome);
  return t("minutes-office.noted", { kind: t.code("minutes.kind", result.kind) });
}
