import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import type { FieldWords } from "../../records/index.ts";
import type { GroupChoices } from "../choices.ts";

/** What the form calls a field. */
export const groupLabelOf = (t: Translator, field: string): string =>
  t(`groups-office.field.${field}` as PlainMessageKey);

/** How the history names what is said of groups, and tells the values. Seats are told by organisation, never by person. */
export function groupFieldWords(t: Translator, choices: GroupChoices | undefined): FieldWords {
  const label = (field: string) => ({ label: groupLabelOf(t, field) });
  const named = (list: readonly { id: string; name: string }[] | undefined) => (value: unknown) =>
    list?.find(({ id }) => id === value)?.name ?? "…";
  const coded = (list: string) => (value: unknown) => t.code(list as Parameters<typeof t.code>[0], String(value));
  const organisation = { show: named(choices?.organisations) };
  return {
    title: label("title"),
    type: { ...label("type"), show: coded("groups.type") },
    parentId: { ...label("parentId"), show: named(choices?.parents) },
    leadId: { ...label("leadId"), ...organisation },
    managementId: { ...label("managementId"), ...organisation },
    ags: { ...label("ags"), show: (value) => choices?.places.find(({ ags }) => ags === value)?.name ?? String(value) },
    purpose: label("purpose"),
    email: label("email"),
    foundedOn: label("foundedOn"),
    joining: { ...label("joining"), show: coded("groups-office.joining") },
    shows: { ...label("shows"), show: (value) => t.list((value as string[]).map(coded("groups-office.shows"))) },
    quorum: { ...label("quorum"), show: coded("groups-office.quorum") },
    quorumNumber: label("quorumNumber"),
    audience: { ...label("audience"), show: coded("records-office.audience") },
    seat: {
      label: t("groups-office.history.seat"),
      show: (value) => organisation.show(value).replace("…", String(value)),
    },
    seatVote: { label: t("groups-office.history.vote"), show: coded("groups-office.vote") },
    moderator: { label: t("groups-office.history.moderator"), show: coded("groups-office.moderatorRole") },
    endedOn: { label: t("groups-office.history.endedOn") },
    merged: { label: t("groups-office.history.merged") },
  };
}
