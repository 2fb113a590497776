import type { JSX } from "hono/jsx/jsx-runtime";
import {
  CheckboxGroup,
  DateField,
  Heading,
  Note,
  RadioGroup,
  SelectField,
  ShortFields,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { recordFormPage } from "../../accounts/index.ts";
import { type EditingShown, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { GroupChoices } from "../choices.ts";
import { type Group, GROUP_TYPES, JOINING, QUORUMS, SHOWS } from "../group.ts";
import { groupKind } from "../kind.ts";
import { groupFieldWords, groupLabelOf } from "./field-words.ts";

type Props = EditingShown<Group> & { context: WorkspaceContext; choices: GroupChoices };

const optionsOf = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }));

/** What it is called, what it is, where it stands. */
function What({ context: { t, viewer }, state, choices, entry }: Props) {
  const form = readerOf(t, state);
  const required = { required: true };
  return (
    <>
      <TextField
        {...form.field("title", groupLabelOf(t, "title"), required)}
        required
        maxlength={300}
        hint={entry === undefined ? undefined : t("groups-office.hint.title")}
      />
      <SelectField
        {...form.field("type", groupLabelOf(t, "type"), required)}
        required
        options={GROUP_TYPES.map((code) => ({ value: code, label: t.code("groups.type", code) }))}
      />
      <SelectField
        {...form.field("parentId", groupLabelOf(t, "parentId"), { required: !viewer.isOffice })}
        emptyLabel={viewer.isOffice || entry?.parentId === null ? t("groups-office.top") : undefined}
        options={optionsOf(choices.parents)}
      />
      <TextArea
        {...form.field("purpose", groupLabelOf(t, "purpose"))}
        hint={t("groups-office.hint.purpose")}
        rows={6}
        maxlength={20_000}
      />
      <ShortFields>
        <DateField {...form.field("foundedOn", groupLabelOf(t, "foundedOn"))} />
      </ShortFields>
      <SelectField
        {...form.field("ags", groupLabelOf(t, "ags"))}
        emptyLabel={t("groups-office.wholeCounty")}
        options={choices.places.map(({ ags, name }) => ({ value: ags, label: name }))}
      />
    </>
  );
}

/** Who leads it, how it decides. */
function Leading({ context: { t }, state, choices }: Props) {
  const form = readerOf(t, state);
  const organisations = optionsOf(choices.organisations);
  return (
    <>
      <Heading level={2}>{t("groups-office.form.leading")}</Heading>
      <Note>{t("groups-office.hint.lead")}</Note>
      <SelectField
        {...form.field("leadId", groupLabelOf(t, "leadId"))}
        emptyLabel={t("groups-office.nobody")}
        options={organisations}
      />
      <SelectField
        {...form.field("managementId", groupLabelOf(t, "managementId"))}
        emptyLabel={t("groups-office.nobody")}
        options={organisations}
      />
      <TextField
        {...form.field("email", groupLabelOf(t, "email"))}
        hint={t("groups-office.hint.email")}
        inputmode="email"
        maxlength={200}
      />
      <RadioGroup
        name="quorum"
        label={groupLabelOf(t, "quorum")}
        hint={t("groups-office.hint.quorum")}
        error={form.error("quorum")}
        value={form.text("quorum") || "none"}
        choices={QUORUMS.map((code) => ({
          value: code,
          label: t.code("groups-office.quorum", code),
          children:
            code === "number" ? (
              <TextField
                {...form.field("quorumNumber", groupLabelOf(t, "quorumNumber"))}
                inputmode="numeric"
                maxlength={3}
              />
            ) : undefined,
        }))}
      />
    </>
  );
}

/** Who sees it, what its public page tells, who may ask to join. */
function Openness({ context: { t }, state }: Props) {
  const form = readerOf(t, state);
  return (
    <>
      <Heading level={2}>{t("groups-office.form.openness")}</Heading>
      <RadioGroup
        name="audience"
        label={groupLabelOf(t, "audience")}
        error={form.error("audience")}
        value={form.text("audience") || "network"}
        choices={["public", "network", "group"].map((code) => ({
          value: code,
          label: t.code("groups-office.audience", code),
        }))}
      />
      <CheckboxGroup
        name="shows"
        label={groupLabelOf(t, "shows")}
        hint={t("groups-office.hint.shows")}
        optionalMark={t("records-office.optionalMark")}
        error={form.error("shows")}
        values={form.all("shows")}
        choices={SHOWS.map((code) => ({
          value: code,
          label: t.code("groups-office.shows", code),
          hint: code === "moderators" ? t("groups-office.hint.showModerators") : undefined,
        }))}
      />
      <RadioGroup
        name="joining"
        label={groupLabelOf(t, "joining")}
        error={form.error("joining")}
        value={form.text("joining") || "closed"}
        choices={JOINING.map((code) => ({ value: code, label: t.code("groups-office.joining", code) }))}
      />
    </>
  );
}

/** The form of a group. */
export function groupFormPage(props: Props): JSX.Element {
  const { context, choices, entry, state } = props;
  const { t } = context;
  const from = readerOf(t, state).text("from");
  return recordFormPage({
    ...props,
    kind: groupKind,
    menu: "groups",
    title: t(entry === undefined ? "groups-office.new" : "groups-office.edit"),
    lead: t("groups-office.formLead"),
    labelOf: (field) => groupLabelOf(t, field),
    words: groupFieldWords(t, choices),
    children: (
      <>
        {from === "" ? null : <input type="hidden" name="from" value={from} />}
        <What {...props} />
        <Leading {...props} />
        <Openness {...props} />
      </>
    ),
  });
}
