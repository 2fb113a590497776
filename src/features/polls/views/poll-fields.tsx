import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { Checkbox, DateField, Notice, ShortFields, TextArea, TextField } from "../../../platform/ui/index.ts";
import type { FormReader } from "../../records/index.ts";
import type { DayFault } from "../days.ts";
import { faultWords } from "./words.ts";

type Props = { t: Translator; form: FormReader };

export const labelOf = (t: Translator, field: string): string => t(`polls-office.field.${field}` as PlainMessageKey);

/** Days, and the hours for all of them. */
export function DayFields({ t, form, faults }: Props & { faults: readonly DayFault[] }) {
  const required = { required: true };
  return (
    <>
      <TextArea
        {...form.field("days", labelOf(t, "days"), required)}
        hint={t("polls-office.hint.days")}
        required
        rows={4}
        maxlength={2000}
      />
      {faults.length === 0 ? null : (
        <Notice kind="warning">
          <ul>
            {faults.map((fault) => (
              <li>{faultWords(t, fault)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ShortFields>
        <DateField {...form.field("fromTime", labelOf(t, "fromTime"), required)} time required />
        <DateField {...form.field("untilTime", labelOf(t, "untilTime"), required)} time required />
      </ShortFields>
    </>
  );
}

/** What it is called and where it is to be. */
export function WordFields({ t, form }: Props) {
  return (
    <>
      <TextField
        {...form.field("title", labelOf(t, "title"), { required: true })}
        hint={t("polls-office.hint.title")}
        required
        maxlength={200}
      />
      <TextField {...form.field("venue", labelOf(t, "venue"))} maxlength={300} />
      <TextArea {...form.field("note", labelOf(t, "note"))} rows={3} maxlength={2000} />
    </>
  );
}

/** Until when, and who sees who can when. */
export function RuleFields({ t, form }: Props) {
  return (
    <>
      <DateField {...form.field("closesOn", labelOf(t, "closesOn"), { required: true })} required />
      <Checkbox
        name="names"
        value="asked"
        label={labelOf(t, "names")}
        hint={t("polls-office.hint.names")}
        checked={form.text("names") === "asked"}
      />
    </>
  );
}
