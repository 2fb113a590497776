import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  type Child,
  DescriptionList,
  Frame,
  Grid,
  Note,
  RadioGroup,
  RowProblem,
  TextField,
} from "../../../platform/ui/index.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import { type Candidate, decisionKey } from "../match.ts";
import type { PlanItem } from "../plan.ts";
import type { RowProblem as Problem } from "../rows.ts";
import type { StoredImport } from "../store.ts";
import { type CheckProps, valueWords } from "./how-read.tsx";

type Props = CheckProps & { item: PlanItem };

/** What is wrong, in words. `params.field` is itself a message key. */
export function problemWords(t: Translator, { code, params }: Pick<Problem, "code" | "params">): string {
  const said = t as (key: PlainMessageKey, params: Record<string, string | number>) => string;
  const field = params["field"];
  const named = typeof field === "string" ? { ...params, field: t(field as PlainMessageKey) } : params;
  return said(`importing.problem.${code}` as PlainMessageKey, named);
}

const fieldLabel = (stored: StoredImport, name: string): PlainMessageKey =>
  (IMPORT_TARGETS[stored.kind].list.fields.find((field) => field.name === name)?.label ??
    "importing.check.name") as PlainMessageKey;

/** The field to mend a cell, with what it probably means already in it. */
function Correction({ context, stored, item, problem }: Props & { problem: Problem }) {
  const { t } = context;
  const name = `wert.${problem.row}.${problem.field}`;
  const typed = stored.choices.corrections[problem.row]?.[problem.field];
  const value = typed ?? problem.suggestion ?? item.entry.row.written[problem.field] ?? "";
  return (
    <RowProblem kind={problem.severity === "error" ? "danger" : "warning"} message={problemWords(t, problem)}>
      <TextField
        name={name}
        id={name.replaceAll(".", "-")}
        label={t(fieldLabel(stored, problem.field))}
        value={value}
        inline
      />
    </RowProblem>
  );
}

function describe({ context, stored, item }: Props, values: PlanItem["entry"]["values"], fields: readonly string[]) {
  const items = fields
    .filter((field) => values[field] !== undefined)
    .map((field) => ({ term: context.t(fieldLabel(stored, field)), value: valueWords(stored, field, values[field]) }));
  return items.length === 0 ? <p>{String(item.entry.row.row)}</p> : <DescriptionList items={items} />;
}

/** What is known of the candidates: entries that are there (with their id), or other rows of the file (without). */
function valuesOfCandidates(props: Props, candidates: readonly Candidate[]) {
  return candidates.flatMap((candidate) => {
    if ("id" in candidate) return [{ value: candidate.id, values: known(props, candidate.id) }];
    const other = props.plan.items.find((one) => one.entry.row.row === candidate.row);
    return other === undefined ? [] : [{ value: "", values: other.entry.values }];
  });
}

/** Side by side: what the file says, what is there, and what would change. The person decides. */
function SameQuestion(props: Props) {
  const { context, stored, item } = props;
  const { t } = context;
  const { verdict } = item;
  if (verdict.outcome !== "maybe") return <></>;
  const { list } = IMPORT_TARGETS[stored.kind];
  const key = decisionKey(item.entry.values, list);
  const chosen = stored.choices.decisions[key];
  const candidates = valuesOfCandidates(props, verdict.candidates);
  const shown = [list.identity.name, "street", "postcode", "place", "phone", "email", "provider", "starts"];
  const there = candidates.filter((candidate) => candidate.value !== "");
  const nameOf = (values: PlanItem["entry"]["values"]) =>
    valueWords(stored, list.identity.name, values[list.identity.name]);
  return (
    <RowProblem
      kind="warning"
      title={t(stored.kind === "organisations" ? "importing.check.sameOrganisation" : "importing.check.sameOffer")}
    >
      <Grid columns={2}>
        <Frame>
          <Note>{t("importing.check.inFile", { row: String(item.entry.row.row) })}</Note>
          {describe(props, item.entry.values, shown)}
        </Frame>
        {candidates.slice(0, 1).map((candidate) => (
          <Frame>
            <Note>{t("importing.check.there")}</Note>
            {describe(props, candidate.values, shown)}
          </Frame>
        ))}
      </Grid>
      <RadioGroup
        name={`gleich.${key}`}
        id={`gleich-${item.entry.row.row}`}
        label={<span class="kern-sr-only">{t("importing.check.result")}</span>}
        value={chosen === null ? "neu" : chosen}
        choices={[
          ...there.slice(0, 3).map((candidate) => ({
            value: candidate.value,
            label: t("importing.check.yesSame", { name: nameOf(candidate.values) }),
          })),
          { value: "neu", label: t("importing.check.noNew") },
        ]}
      />
    </RowProblem>
  );
}

const known = ({ plan }: Props, id: string) => plan.existing.get(id) ?? {};

/** What an update would change, field by field. */
function Differences({ context, stored, item }: Props) {
  const { t } = context;
  const { verdict } = item;
  if (verdict.outcome !== "updated" || verdict.differences.length === 0) return <></>;
  return (
    <DescriptionList
      items={verdict.differences.map((difference) => ({
        term: t(fieldLabel(stored, difference.field)),
        value: (
          <>
            {valueWords(stored, difference.field, difference.after)}{" "}
            {difference.before === undefined ? null : (
              <span class="note">
                ({t("importing.check.from", { before: valueWords(stored, difference.field, difference.before) })})
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}

/** Everything under a row: problems with fields to mend them, the question whether it is the same, what would change. */
export function ItemDetail(props: Props): Child {
  const { item, stored, context } = props;
  const asked = item.problems.filter(
    (one) => one.severity === "error" || (one.severity === "warning" && item.outcome === "open"),
  );
  const notes = item.problems.filter((one) => !asked.includes(one));
  const corrected = Object.keys(stored.choices.corrections[item.entry.row.row] ?? {}).length > 0;
  if (
    asked.length === 0 &&
    notes.length === 0 &&
    item.verdict.outcome !== "maybe" &&
    item.outcome !== "updated" &&
    !corrected
  )
    return undefined;
  return (
    <div class="stack stack--small">
      {asked.map((problem) => (
        <Correction {...props} problem={problem} />
      ))}
      <SameQuestion {...props} />
      <Differences {...props} />
      {notes.map((problem) => (
        <Note>{problemWords(context.t, problem)}</Note>
      ))}
    </div>
  );
}
