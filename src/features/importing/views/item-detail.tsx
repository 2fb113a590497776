import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { type Child, Note, RadioGroup } from "../../../platform/ui/index.ts";
import { choiceValue } from "../choices.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { PlanItem } from "../plan-items.ts";
import { problemWords } from "../problem-words.ts";
import { Corrected, Correction } from "./corrections.tsx";
import type { CheckProps } from "./how-read.tsx";
import { SameQuestion } from "./same-question.tsx";

type Props = CheckProps & { item: PlanItem };

/** Rows of the file that somebody said mean this entry: what they bring, and the way back. */
function JoinedRows({ context, stored, item }: Props) {
  const { t } = context;
  const { fields, identity } = IMPORT_TARGETS[stored.kind].list;
  const labels = (names: readonly string[]) =>
    fields.filter((field) => names.includes(field.name)).map((field) => t(field.label as PlainMessageKey));
  return (
    <>
      {item.joined.map(({ entry, adds, differs }) => {
        const { row } = entry.row;
        return (
          <div>
            <p>
              {t("importing-check.joined", { row: String(row), name: String(entry.values[identity.name] ?? "") })}{" "}
              {adds.length === 0 ? "" : t("importing-check.joinedAdds", { fields: labels(adds).join(", ") })}{" "}
              {differs.length === 0 ? "" : t("importing-check.joinedDiffers", { fields: labels(differs).join(", ") })}
            </p>
            <RadioGroup
              name={`gleich.${row}`}
              id={`gleich-${row}`}
              label={<span class="kern-sr-only">{t("importing-check.whatWithRow", { row: String(row) })}</span>}
              value={choiceValue({ row: item.entry.row.row })}
              choices={[
                {
                  value: choiceValue({ row: item.entry.row.row }) ?? "",
                  label: t("importing-check.yesRow", { row: String(item.entry.row.row) }),
                },
                { value: "neu", label: t("importing.check.noNew") },
                { value: "aus", label: t("importing-check.leaveRowOut") },
              ]}
            />
          </div>
        );
      })}
    </>
  );
}

/**
 * Everything under a row: problems with fields to mend them, the question whether it is the same, what would change, and
 * what somebody has chosen so far.
 */
export function ItemDetail(props: Props): Child {
  const { item, context } = props;
  const isOut = item.outcome === "out";
  const mended = new Set(item.corrected.map((cell) => `${cell.row}.${cell.field}`));
  const asked = isOut ? [] : item.problems.filter((one) => one.severity !== "note");
  const notes = item.problems.filter((one) => one.severity === "note");
  const stillWrong = new Set(asked.map((one) => `${one.row}.${one.field}`));
  const corrected = isOut ? [] : item.corrected.filter((cell) => !stillWrong.has(`${cell.row}.${cell.field}`));
  const hasQuestion = item.verdict.outcome === "maybe" || item.outcome === "updated" || item.choice !== undefined;
  if (asked.length + notes.length + corrected.length + item.joined.length === 0 && !hasQuestion) return undefined;
  return (
    <div class="stack stack--small">
      {asked.map((problem) => (
        <Correction {...props} problem={problem} />
      ))}
      {corrected.map((cell) => (
        <Corrected {...props} cell={cell} />
      ))}
      <SameQuestion {...props} />
      <JoinedRows {...props} />
      {notes
        .filter((problem) => !mended.has(`${problem.row}.${problem.field}`))
        .map((problem) => (
          <Note>{problemWords(context.t, problem)}</Note>
        ))}
    </div>
  );
}
