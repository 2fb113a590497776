import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DisclosureDetails,
  Heading,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, TOPICS } from "../../directory/index.ts";
import { readerOf } from "../../records/index.ts";
import { LISTED_AS } from "../forms.ts";
import { stateOf } from "./faulty.ts";
import type { ListProps } from "./list-page.tsx";

/** What can be chosen from: groups, municipalities, organisations. */
export type Choices = {
  groups: readonly { id: string; title: string }[];
  places: readonly { ags: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
};

type Props = Pick<ListProps, "context" | "meeting" | "choices" | "faulty">;

function FromGroups({ context: { t }, meeting, choices }: Props) {
  const own = choices.groups.filter(({ id }) => id === meeting.groupId);
  const others = choices.groups.filter(({ id }) => id !== meeting.groupId);
  return (
    <>
      <CheckboxGroup
        name="groups"
        label={t("invitations-office.add.members")}
        values={own.map(({ id }) => id)}
        choices={own.map(({ id, title }) => ({ value: id, label: t("invitations-office.add.membersOf", { title }) }))}
      />
      {others.length === 0 ? null : (
        <DisclosureDetails summary={t("invitations-office.add.otherGroups")}>
          <CheckboxGroup
            name="groups"
            id="other-groups"
            label={t("invitations-office.add.otherGroups")}
            values={[]}
            choices={others.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </DisclosureDetails>
      )}
      <Checkbox name="withDeputies" label={t("invitations-office.add.withDeputies")} />
    </>
  );
}

function FromDirectory({ context: { t }, choices }: Props) {
  const ofList = (list: Parameters<typeof t.code>[0], codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: t.code(list, code) }));
  const part = (name: string, label: string, options: { value: string; label: string }[]) => (
    <DisclosureDetails summary={label}>
      <CheckboxGroup name={name} label={label} values={[]} choices={options} />
    </DisclosureDetails>
  );
  return (
    <>
      <p>{t("invitations-office.add.allThat")}</p>
      {part("kinds", t("invitations-office.add.kinds"), ofList("directory.organisationKind", ORGANISATION_KINDS))}
      {part("topics", t("invitations-office.add.topics"), ofList("offers.topic", TOPICS))}
      {part(
        "places",
        t("invitations-office.add.places"),
        choices.places.map(({ ags, name }) => ({ value: ags, label: name })),
      )}
      {part("memberships", t("invitations-office.add.memberships"), ofList("directory.membership", MEMBERSHIPS))}
      {part(
        "organisations",
        t("invitations-office.add.organisations"),
        choices.organisations.map(({ id, name }) => ({ value: id, label: name })),
      )}
      <RadioGroup
        name="role"
        label={t("invitations-office.add.role")}
        hint={t("invitations-office.add.roleHint")}
        value="guest"
        horizontal
        choices={ofList("invitations-office.role", LISTED_AS)}
      />
    </>
  );
}

function OnePerson({ context: { t, paths }, meeting, choices, faulty }: Props) {
  const form = readerOf(t, stateOf(faulty, "person"), { marksOptional: false });
  const roles = ["chair", ...LISTED_AS].map((code) => ({
    value: code,
    label: t.code("invitations-office.role", code),
  }));
  return (
    <form class="stack" method="post" action={paths.intern(`treffen/${meeting.slug}/einladungen/person`)} novalidate>
      <TextField
        {...form.field("name", t("invitations-office.field.name"))}
        maxlength={200}
        required
        autocomplete="off"
      />
      <TextField {...form.field("email", t("invitations-office.field.email"))} type="email" autocomplete="off" />
      <TextField {...form.field("phone", t("invitations-office.field.phone"))} type="tel" autocomplete="off" />
      <SelectField
        {...form.field("organisation", t("invitations-office.field.organisation"))}
        emptyLabel={t("invitations-office.field.outside")}
        options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        name="role"
        id="person-role"
        label={t("invitations-office.field.role")}
        value={form.text("role") || "guest"}
        horizontal
        choices={roles.map((role) => ({ ...role, id: `person-role-${role.value}` }))}
      />
      <ButtonRow>
        <Button look="secondary">{t("invitations-office.add.put")}</Button>
      </ButtonRow>
    </form>
  );
}

/** More people: by rule, or one by one. Nobody is written to by it. */
export function AddPeople(props: Props) {
  const { context, meeting } = props;
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={2} id="einladen">
        {t("invitations-office.add.title")}
      </Heading>
      <form class="stack" method="post" action={paths.intern(`treffen/${meeting.slug}/einladungen/regel`)} novalidate>
        <FromGroups {...props} />
        <FromDirectory {...props} />
        <ButtonRow>
          <Button look="secondary">{t("invitations-office.add.byRule")}</Button>
        </ButtonRow>
      </form>
      <DisclosureDetails open={props.faulty?.form === "person"} summary={t("invitations-office.add.single")}>
        <OnePerson {...props} />
      </DisclosureDetails>
    </Stack>
  );
}
