import { Button, Heading, Lead, RadioGroup, SelectField, Stack, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, ROLES, type WorkspaceContext } from "../../records/index.ts";

export type OrganisationChoice = { id: string; name: string };
type FormProps = { context: WorkspaceContext; state: FormState; organisations: readonly OrganisationChoice[] };

/** Role and organisation: of an invitation and of who is here. */
export function RoleFields({ context: { t }, state, organisations }: FormProps) {
  const form = readerOf(t, state);
  return (
    <>
      <RadioGroup
        {...form.field("role", t("accounts.people.role"), { required: true })}
        choices={ROLES.map((role) => ({
          value: role,
          label: t(`accounts.role.${role}`),
          hint: t(`accounts.people.roleHint.${role}`),
        }))}
        required
      />
      <SelectField
        {...form.field("organisation", t("accounts.people.organisation"))}
        hint={t("accounts.people.organisationHint")}
        emptyLabel={t("accounts.people.noOrganisation")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

const LABELS = {
  name: "accounts.people.inviteName",
  email: "accounts.people.email",
  role: "accounts.people.role",
  organisation: "accounts.people.organisation",
} as const;

/** What must be put right in a form about a person. */
export function PersonErrors({ context: { t }, state }: Pick<FormProps, "context" | "state">) {
  const labelOf = (field: string) => (Object.hasOwn(LABELS, field) ? t(LABELS[field as keyof typeof LABELS]) : field);
  return <FormErrors t={t} errors={state.errors} labelOf={labelOf} />;
}

/** The form that invites somebody. */
export function InvitePage(props: FormProps) {
  const { t, path } = props.context;
  const form = readerOf(t, props.state);
  return (
    <Stack>
      <PersonErrors {...props} />
      <Heading level={1}>{t("accounts.people.inviteTitle")}</Heading>
      <Lead>{t("accounts.people.inviteLead")}</Lead>
      <form class="stack" method="post" action={path} novalidate>
        <TextField
          {...form.field("name", t("accounts.people.inviteName"), { required: true })}
          hint={t("accounts.people.inviteNameHint")}
          autocomplete="off"
          required
        />
        <TextField
          {...form.field("email", t("accounts.people.email"), { required: true })}
          type="email"
          autocomplete="off"
          required
        />
        <RoleFields {...props} />
        <p>
          <Button icon="mail">{t("accounts.people.sendInvitation")}</Button>
        </p>
      </form>
    </Stack>
  );
}
