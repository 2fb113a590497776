import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Result } from "../result.ts";
import { labelOf } from "../who.ts";

/** „12 Ja · 2 Nein · 1 Enthaltung“ */
export const tallyOf = (t: Translator, { votes }: Pick<Result, "votes">): string | undefined =>
  votes === null ? undefined : t("minutes-office.tally", votes);

/** What stands under a result: who brought it, who sees to it until when, how it was decided. */
export function factsOf(t: Translator, result: Result): string[] {
  const brought = labelOf(result.broughtBy, result.broughtByName);
  const who = labelOf(result.responsible, result.responsibleName);
  const until = result.dueOn === null ? undefined : t("minutes-office.until", { day: t.date(result.dueOn, "long") });
  const task = [who, until].filter((part) => part !== undefined && part !== "").join(", ");
  const facts = [
    brought === "" ? undefined : t("minutes-office.broughtBy", { who: brought }),
    task === "" ? undefined : task,
    result.kind === "decision" && result.outcome !== null
      ? t.code("minutes-office.outcome", result.outcome)
      : undefined,
    tallyOf(t, result),
    result.quorate === "no" ? t("minutes-office.notQuorate") : undefined,
    result.doneAt === null ? undefined : t("minutes-office.doneOn"),
    result.isInternal ? t("minutes-office.internal") : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}
