import type { Typed } from "../../../platform/http/forms.ts";
import { CheckboxGroup, DateField, Grid, TextField } from "../../../platform/ui/index.ts";
import { rowNumbers, RowsFieldset } from "../../records/index.ts";
import type { SectionProps } from "./form-parts.tsx";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

function RunFields({ t, form, number }: SectionProps & { number: number }) {
  const field = (
    name: "startsOn" | "endsOn" | "fromTime" | "untilTime" | "note" | "venue" | "places" | "free" | "waiting",
  ) => form.field(`runs.${number}.${name}`, t(`offers-office.runField.${name}`), { required: name === "startsOn" });
  const count = { inputmode: "numeric", width: "short", maxlength: 5 } as const;
  return (
    <div class="stack">
      <Grid columns={2}>
        <DateField {...field("startsOn")} />
        <DateField {...field("endsOn")} />
      </Grid>
      <CheckboxGroup
        name={`runs.${number}.weekdays`}
        label={t("offers-office.runField.weekdays")}
        error={form.error(`runs.${number}.weekdays`)}
        values={form.all(`runs.${number}.weekdays`)}
        choices={WEEKDAYS.map((day) => ({ value: String(day), label: t.weekday(day, "short") }))}
        horizontal
      />
      <Grid columns={2}>
        <DateField {...field("fromTime")} time />
        <DateField {...field("untilTime")} time />
      </Grid>
      <Grid columns={3}>
        <TextField {...field("places")} {...count} />
        <TextField {...field("free")} {...count} />
        <TextField {...field("waiting")} {...count} />
      </Grid>
      <TextField {...field("venue")} />
      <TextField {...field("note")} />
    </div>
  );
}

/** When it takes place: a row a run. */
export function RunsSection(props: SectionProps & { typed: Typed; action: string }) {
  const { t, typed, action } = props;
  return (
    <RowsFieldset
      t={t}
      prefix="runs"
      kind={t("offers-office.run")}
      numbers={rowNumbers(typed, "runs")}
      action={action}
      row={(number) => <RunFields {...props} number={number} />}
    />
  );
}
