import {
  DescriptionList,
  Frame,
  Grid,
  Note,
  type Choice as Answer,
  RadioGroup,
  RowProblem,
} from "../../../platform/ui/index.ts";
import { choiceValue } from "../choices.ts";
import type { Difference } from "../compare.ts";
import type { Values } from "../fields.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { Candidate } from "../match.ts";
import type { PlanItem } from "../plan-items.ts";
import { fieldLabel } from "./corrections.tsx";
import { type CheckProps, valueWords } from "./how-read.tsx";

type Props = CheckProps & { item: PlanItem };

/** One the entry may mean: there already, or another row of the file. */
type Other = { value: string; row: number | undefined; values: Values; candidate: Candidate | undefined };

const SHOWN = ["street", "postcode", "place", "phone", "email", "provider", "starts", "period"];

function others({ plan, item }: Props): Other[] {
  const { verdict } = item;
  if ("id" in verdict)
    return [{ value: verdict.id, row: undefined, values: plan.existing.get(verdict.id) ?? {}, candidate: undefined }];
  const candidates: readonly Candidate[] = ("candidates" in verdict ? verdict.candidates : undefined) ?? [];
  return candidates.flatMap((candidate): Other[] => {
    if ("id" in candidate)
      return [{ value: candidate.id, row: undefined, values: plan.existing.get(candidate.id) ?? {}, candidate }];
    const upper = plan.items.find((one) => one.entry.row.row === candidate.row);
    const value = choiceValue({ row: candidate.row }) ?? "";
    return upper === undefined ? [] : [{ value, row: candidate.row, values: upper.entry.values, candidate }];
  });
}

/** What a row or a record says, field by field; runs of offers say more than fits. */
function Facts({ context, stored, values }: CheckProps & { values: Values }) {
  const { identity } = IMPORT_TARGETS[stored.kind].list;
  const items = [identity.name, ...SHOWN]
    .filter((field) => values[field] !== undefined)
    .map((field) => ({ term: context.t(fieldLabel(stored, field)), value: valueWords(stored, field, values[field]) }));
  return <DescriptionList items={items} />;
}

function Beside(props: Props & { other: Other }) {
  const { t } = props.context;
  const { row, values, candidate } = props.other;
  const why = candidate?.reasons.map((reason) => t.code("importing.reason", reason)).join(", ") ?? "";
  return (
    <Frame>
      <Note>
        {row === undefined ? t("importing.check.there") : t("importing.check.inFile", { row: String(row) })}
        {why === "" ? "" : ` – ${why}`}
      </Note>
      <Facts {...props} values={values} />
    </Frame>
  );
}

type Updated = { differences: readonly Difference[]; newRuns?: readonly number[] };

/** What taking the row over into an entry that is there would change, field by field; of runs and persons with the row. */
export function Changes(props: Props & Updated) {
  const { context, stored, differences, newRuns = [], item } = props;
  const { t } = context;
  if (differences.length + newRuns.length === 0) return <></>;
  const inRow = (row: number): string => t("importing.check.inRow", { row: String(row) });
  const fresh = item.entry.runs.filter((run) => newRuns.includes(run.row));
  return (
    <div>
      <Note>{t("importing.check.whatChanges")}</Note>
      <DescriptionList
        items={[
          ...differences.map((difference) => ({
            term: `${t(fieldLabel(stored, difference.field))}${difference.row === undefined ? "" : ` (${inRow(difference.row)})`}`,
            value: <Change {...props} difference={difference} />,
          })),
          ...fresh.map((run) => ({
            term: t("importing.check.newPart", { row: String(run.row) }),
            value: Object.entries(run.values)
              .map(([field, value]) => `${t(fieldLabel(stored, field))}: ${valueWords(stored, field, value)}`)
              .join("; "),
          })),
        ]}
      />
    </div>
  );
}

function Change({ context, stored, difference }: CheckProps & { difference: Difference }) {
  const { t } = context;
  const { field, change, before, after } = difference;
  return (
    <>
      {change === "removed" ? t("importing.check.removed") : valueWords(stored, field, after)}{" "}
      {before === undefined ? null : (
        <span class="note">({t("importing.check.from", { before: valueWords(stored, field, before) })})</span>
      )}
    </>
  );
}

function answers(props: Props, all: readonly Other[]): Answer[] {
  const { context, stored } = props;
  const { t } = context;
  const { identity } = IMPORT_TARGETS[stored.kind].list;
  return [
    ...all.map(({ value, row, values }) => ({
      value,
      label:
        row === undefined
          ? t("importing.check.yesSame", { name: valueWords(stored, identity.name, values[identity.name]) })
          : t("importing-check.yesRow", { row: String(row) }),
    })),
    { value: "neu", label: t("importing.check.noNew") },
    { value: "aus", label: t("importing-check.leaveRowOut") },
  ];
}

function Answers(props: Props & { all: readonly Other[]; chosen: string | undefined }) {
  const { context, item, all, chosen } = props;
  const { row } = item.entry.row;
  return (
    <RadioGroup
      name={`gleich.${row}`}
      id={`gleich-${row}`}
      label={<span class="kern-sr-only">{context.t("importing-check.whatWithRow", { row: String(row) })}</span>}
      value={chosen}
      choices={answers(props, all)}
    />
  );
}

/** Side by side: what the file says, what is there, and what would change. The person decides, and may think again. */
export function SameQuestion(props: Props) {
  const { context, stored, item } = props;
  const { t } = context;
  const all = others(props);
  const { verdict } = item;
  const chosen = choiceValue(item.choice);
  if (verdict.outcome === "maybe" && item.outcome !== "out") {
    return (
      <RowProblem
        kind="warning"
        title={t(stored.kind === "organisations" ? "importing.check.sameOrganisation" : "importing.check.sameOffer")}
      >
        <div class="stack stack--small">
          <Grid columns={2}>
            <Frame>
              <Note>{t("importing.check.inFile", { row: String(item.entry.row.row) })}</Note>
              <Facts {...props} values={item.entry.values} />
            </Frame>
            {all.map((other) => (
              <Beside {...props} other={other} />
            ))}
          </Grid>
          <Changes {...props} differences={all[0]?.row === undefined ? verdict.differences : []} />
          <Answers {...props} all={all} chosen={chosen} />
        </div>
      </RowProblem>
    );
  }
  if (verdict.outcome === "updated")
    return (
      <>
        <Changes {...props} differences={verdict.differences} newRuns={verdict.newRuns} />
        <Answers {...props} all={all} chosen={chosen ?? verdict.id} />
      </>
    );
  if (item.choice === undefined) return <></>;
  return <Answers {...props} all={all} chosen={chosen} />;
}
