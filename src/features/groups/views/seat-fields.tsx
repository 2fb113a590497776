import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { DateField, ShortFields } from "../../../platform/ui/index.ts";
import { type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { SeatChoices } from "../choices.ts";
import type { Group, Moderator, Seat } from "../group.ts";

/** Forms of the page that could not be taken, as typed. */
export type SeatForms = { organisations?: FormState; person?: FormState; moderator?: FormState };

export type SeatsPageProps = {
  context: WorkspaceContext;
  group: Group;
  seats: readonly Seat[];
  moderators: readonly Moderator[];
  choices: SeatChoices;
  forms: SeatForms;
};

/** What a field of a seat is called. */
export const seatLabelOf = (t: Translator, field: string): string =>
  t(`groups-office.seatField.${field.split(".").at(-1) ?? field}` as PlainMessageKey);

/** From when until when. `id`: names of fields occur once on a page, ids too. */
export function TermFields({ t, state, id }: { t: Translator; state: FormState; id: string }) {
  const form = readerOf(t, state);
  return (
    <ShortFields>
      <DateField
        {...form.field("fromOn", seatLabelOf(t, "fromOn"))}
        id={`${id}-from`}
        hint={t("groups-office.hint.fromOn")}
      />
      <DateField
        {...form.field("untilOn", seatLabelOf(t, "untilOn"))}
        id={`${id}-until`}
        hint={t("groups-office.hint.untilOn")}
      />
    </ShortFields>
  );
}
