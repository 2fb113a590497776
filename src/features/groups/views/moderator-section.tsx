import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  DisclosureDetails,
  EmptyState,
  Heading,
  Note,
  RadioGroup,
  SelectField,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormErrors, FormStart, readerOf } from "../../records/index.ts";
import { holdsOn, type Moderator } from "../group.ts";
import { seatLabelOf, type SeatsPageProps, TermFields } from "./seat-fields.tsx";

type Props = SeatsPageProps;

/** Who moderates now, and the button that ends it. */
function Moderating({ context, group, moderators }: Props) {
  const { t, paths, services } = context;
  const now = moderators.filter((one) => holdsOn(one, services.clock.today()) || one.fromOn > services.clock.today());
  if (now.length === 0)
    return (
      <EmptyState title={t("groups-office.moderators.none")}>
        <p>{t("groups-office.moderators.noneHelp")}</p>
      </EmptyState>
    );
  const end = (one: Moderator) => (
    <form method="post" action={paths.intern(`gremien/${group.slug}/moderation/${one.id}/ende`)}>
      <Button look="text" small fullLabel={t("groups-office.moderators.endOf", { name: one.name })}>
        {t("groups-office.moderators.end")}
      </Button>
    </form>
  );
  return (
    <Table
      caption={t("groups-office.moderation")}
      quietCaption
      rows={now}
      columns={[
        { label: seatLabelOf(t, "name"), rowHeader: true, cell: ({ name }) => name },
        { label: t("groups-office.moderators.from"), cell: (one) => one.organisationName ?? one.institution ?? "–" },
        { label: seatLabelOf(t, "role"), cell: ({ role }) => t.code("groups-office.moderatorRole", role) },
        {
          label: t("groups-office.seats.until"),
          cell: ({ untilOn }) => (untilOn === null ? "–" : t.date(untilOn, "short")),
        },
        { label: t("groups-office.seats.change"), quietLabel: true, cell: end },
      ]}
    />
  );
}

/** Organisations of the directory, with and without a seat, by name. */
function organisationsOf({ choices, seats }: Props): [string, string][] {
  const seated = seats.flatMap(({ organisationId, organisationName }) =>
    organisationId === null ? [] : [{ id: organisationId, name: organisationName ?? "" }],
  );
  const known = new Map([...seated, ...choices].map(({ id, name }) => [id, name]));
  return [...known].toSorted(([, a], [, b]) => a.localeCompare(b, "de"));
}

function RoleField({ t, value }: { t: Translator; value: string }) {
  return (
    <RadioGroup
      name="role"
      id="moderator-role"
      label={seatLabelOf(t, "role")}
      value={value || "moderator"}
      choices={(["moderator", "co_moderator"] as const).map((code) => ({
        value: code,
        label: t.code("groups-office.moderatorRole", code),
      }))}
    />
  );
}

/** Why the name may stand on the website, if the group shows who moderates. */
function BasisField({ t, value }: { t: Translator; value: string }) {
  return (
    <RadioGroup
      name="basis"
      id="moderator-basis"
      label={seatLabelOf(t, "basis")}
      hint={t("groups-office.hint.basis")}
      value={value}
      choices={["", "official_function", "consent"].map((code) => ({
        value: code,
        label: t.code("groups-office.moderatorBasis", code === "" ? "none" : code),
      }))}
    />
  );
}

function ModeratorForm(props: Props) {
  const { context, group, forms } = props;
  const { t, paths } = context;
  const state = forms.moderator ?? { typed: {}, errors: [] };
  const form = readerOf(t, state);
  const organisations = organisationsOf(props);
  return (
    <form method="post" action={paths.intern(`gremien/${group.slug}/moderation`)} class="stack" novalidate>
      <FormStart />
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={(field) => seatLabelOf(t, field)}
        targetOf={(field) => `moderator-${field}`}
      />
      <TextField
        {...form.field("name", seatLabelOf(t, "name"), { required: true })}
        id="moderator-name"
        required
        maxlength={200}
      />
      <TextField
        {...form.field("email", seatLabelOf(t, "email"))}
        id="moderator-email"
        hint={t("groups-office.hint.moderatorEmail")}
        inputmode="email"
        maxlength={200}
      />
      <SelectField
        {...form.field("organisationId", seatLabelOf(t, "organisationId"))}
        id="moderator-organisationId"
        emptyLabel={t("groups-office.moderators.outside")}
        options={organisations.map(([value, label]) => ({ value, label }))}
      />
      <TextField
        {...form.field("institution", seatLabelOf(t, "institution"))}
        id="moderator-institution"
        hint={t("groups-office.hint.institution")}
        maxlength={200}
      />
      <RoleField t={t} value={form.text("role")} />
      <BasisField t={t} value={form.text("basis")} />
      <TermFields t={t} state={state} id="moderator" />
      <p>
        <Button look="secondary">{t("groups-office.moderators.add")}</Button>
      </p>
    </form>
  );
}

/** Who moderates, also from outside of the network. */
export function ModeratorSection(props: Props) {
  const { context, forms } = props;
  const { t } = context;
  return (
    <section class="stack">
      <Heading level={2}>{t("groups-office.moderation")}</Heading>
      <Note>{t("groups-office.moderators.lead")}</Note>
      <Moderating {...props} />
      <DisclosureDetails summary={t("groups-office.moderators.add")} open={forms.moderator !== undefined}>
        <ModeratorForm {...props} />
      </DisclosureDetails>
    </section>
  );
}
