import { dayOf } from "../../../platform/clock.ts";
import type { Typed } from "../../../platform/http/forms.ts";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  Checkbox,
  DisclosureDetails,
  Fieldset,
  Grid,
  Note,
  SelectField,
  ShortFields,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { namePeriod } from "../../figures/index.ts";
import type { FormReader } from "../../records/index.ts";
import { type Line, lineName } from "../lines.ts";
import { countsOf, MEASURES, originsOf } from "../measures.ts";

/** A municipality people may come from. */
export type Origin = { ags: string; name: string };

/** Empty rows for where people are from, besides those that are filled. */
const MORE_ROWS = 3;

/** What a form for lines holds before anything is typed: what was said last, or the places the offers themselves name. */
export function typedOf(lines: readonly Line[]): Typed {
  const typed: Typed = {};
  for (const [number, { key, offer, delivery }] of lines.entries()) {
    const put = (field: string, value: number | string | null) => {
      if (value !== null) typed[`${lineName(number)}.${field}`] = [String(value)];
    };
    put("key", key);
    put("revision", delivery?.revision ?? 0);
    if (delivery === undefined) {
      put("places", offer.places);
      continue;
    }
    const counts = countsOf(delivery);
    for (const measure of MEASURES) put(measure, counts[measure]);
    for (const [row, { ags, count }] of originsOf(delivery).entries()) {
      put(`origin.${row}.ags`, ags);
      put(`origin.${row}.count`, count);
    }
    put("note", delivery.note);
    if (delivery.state === "nothing") put("nothing", "yes");
  }
  return typed;
}

/** What a field is called in the error summary: the offer first, for there are many. */
export function labelOfLineField(t: Translator, lines: readonly Line[], field: string): string {
  const [name = "", number = "", part = "", row = ""] = field.split(".");
  const line = lines.find((_, index) => lineName(index) === `${name}.${number}`);
  const isRow = part === "origin" && row !== "";
  const word = isRow ? t("use.origin", { number: Number(row) + 1 }) : t(`use.measure.${part}` as PlainMessageKey);
  if (line === undefined) return word;
  return part === "" ? line.offer.title : t("use.fieldOf", { offer: line.offer.title, field: word });
}

type LineProps = { t: Translator; form: FormReader; number: number; line: Line; origins: readonly Origin[] };

function Count({ form, name, label }: { form: FormReader; name: string; label: string }) {
  const { optionalMark: _, ...field } = form.field(name, label);
  return <TextField {...field} inputmode="numeric" width="short" maxlength={5} />;
}

/** Rows for places: those that hold something, and some more. */
function rowsOf(form: FormReader, origin: string): number[] {
  let filled = 0;
  while (form.isUsed([`${origin}.${filled}`])) filled += 1;
  return Array.from({ length: filled + MORE_ROWS }, (_, row) => row);
}

function Details({ t, form, number, origins }: Omit<LineProps, "line">) {
  const name = (field: string) => `${lineName(number)}.${field}`;
  const origin = name("origin");
  const used = ["women", "men", "diverse", "origin", "note"].map(name);
  return (
    <DisclosureDetails summary={t("use.details")} open={form.isUsed(used)} id={name("more")}>
      <ShortFields>
        {(["women", "men", "diverse"] as const).map((measure) => (
          <Count form={form} name={name(measure)} label={t(`use.measure.${measure}`)} />
        ))}
      </ShortFields>
      <Fieldset id={origin} label={t("use.origins")} error={form.error(origin)}>
        {rowsOf(form, origin).map((row) => (
          <Grid columns={2}>
            <SelectField
              name={`${origin}.${row}.ags`}
              label={t("use.originPlace", { number: row + 1 })}
              error={form.error(`${origin}.${row}.ags`)}
              value={form.text(`${origin}.${row}.ags`)}
              emptyLabel={t("use.originChoose")}
              options={origins.map(({ ags, name: place }) => ({ value: ags, label: place }))}
            />
            <Count form={form} name={`${origin}.${row}.count`} label={t("use.originCount", { number: row + 1 })} />
          </Grid>
        ))}
      </Fieldset>
      <TextArea {...form.field(name("note"), t("use.note"))} rows={2} maxlength={1000} />
    </DisclosureDetails>
  );
}

/** What is asked about one offer and period; named as `readLines` reads it. */
function LineFields(props: LineProps) {
  const { t, form, number, line } = props;
  const name = (field: string) => `${lineName(number)}.${field}`;
  const { offer, period, delivery, key } = line;
  const said =
    delivery === undefined ? "" : ` · ${t("use.givenOn", { on: dayOf(delivery.givenAt), by: delivery.givenBy })}`;
  return (
    <Fieldset id={lineName(number)} label={offer.title} hint={`${namePeriod(period, t)}${said}`}>
      <input type="hidden" name={name("key")} value={key} />
      <input type="hidden" name={name("revision")} value={form.text(name("revision"))} />
      <ShortFields>
        <Count form={form} name={name("participants")} label={t("use.measure.participants")} />
        <Count form={form} name={name("places")} label={t("use.measure.places")} />
        <Count form={form} name={name("waiting")} label={t("use.measure.waiting")} />
      </ShortFields>
      <Checkbox
        name={name("nothing")}
        label={t("use.nothing")}
        checked={form.text(name("nothing")) === "yes"}
        error={form.error(name("nothing"))}
      />
      <Details {...props} />
    </Fieldset>
  );
}

/** Lines in a form; `form` says what stands in the fields. */
export function LinesFields({
  lines,
  first = 0,
  ...rest
}: {
  t: Translator;
  form: FormReader;
  lines: readonly Line[];
  /** Lines of the form before these. */
  first?: number;
  origins: readonly Origin[];
}) {
  return (
    <div class="stack">
      {lines.map((line, index) => (
        <LineFields {...rest} line={line} number={first + index} />
      ))}
      <Note>{rest.t("use.blank")}</Note>
    </div>
  );
}
