import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  CheckboxGroup,
  DisclosureDetails,
  Heading,
  Lead,
  RadioGroup,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf } from "../../records/index.ts";
import { VOTES } from "../group.ts";
import { ModeratorSection } from "./moderator-section.tsx";
import { seatLabelOf, type SeatsPageProps, TermFields } from "./seat-fields.tsx";
import { SeatsTable } from "./seats-table.tsx";

const NOTHING: FormState = { typed: {}, errors: [] };

/** Which organisations get a seat. */
function ForOrganisations({ context, group, choices, forms }: SeatsPageProps) {
  const { t, paths } = context;
  const state = forms.organisations ?? NOTHING;
  const form = readerOf(t, state);
  if (choices.length === 0) return <p>{t("groups-office.seats.everybody")}</p>;
  return (
    <form method="post" action={paths.intern(`gremien/${group.slug}/sitze`)} class="stack" novalidate>
      <FormStart />
      <FormErrors t={t} errors={state.errors} labelOf={(field) => seatLabelOf(t, field)} />
      <CheckboxGroup
        name="organisations"
        label={seatLabelOf(t, "organisations")}
        hint={t("groups-office.hint.organisations")}
        error={form.error("organisations")}
        values={form.all("organisations")}
        choices={choices.map(({ id, name, isAdviser }) => ({
          value: id,
          label: isAdviser ? t("groups-office.seats.adviser", { name }) : name,
        }))}
      />
      <RadioGroup
        name="vote"
        id="seats-vote"
        label={seatLabelOf(t, "vote")}
        value={form.text("vote")}
        choices={[
          { value: "", label: t("groups-office.seats.asDirectory") },
          ...VOTES.map((code) => ({ value: code, label: t.code("groups-office.vote", code) })),
        ]}
      />
      <TermFields t={t} state={state} id="seats" />
      <p>
        <Button>{t("groups-office.seats.give")}</Button>
      </p>
    </form>
  );
}

/** A seat of somebody with no organisation behind them. */
function ForPerson({ context, group, forms }: SeatsPageProps) {
  const { t, paths } = context;
  const state = forms.person ?? NOTHING;
  const form = readerOf(t, state);
  const required = { required: true };
  return (
    <form method="post" action={paths.intern(`gremien/${group.slug}/sitze/person`)} class="stack" novalidate>
      <FormStart />
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={(field) => seatLabelOf(t, field)}
        targetOf={(field) => `person-${field}`}
      />
      <TextField
        {...form.field("label", seatLabelOf(t, "label"), required)}
        id="person-label"
        hint={t("groups-office.hint.label")}
        required
        maxlength={200}
      />
      <TextField {...form.field("name", seatLabelOf(t, "name"), required)} id="person-name" required maxlength={200} />
      <TextField
        {...form.field("email", seatLabelOf(t, "email"))}
        id="person-email"
        hint={t("groups-office.hint.personEmail")}
        inputmode="email"
        maxlength={200}
      />
      <TextField {...form.field("phone", seatLabelOf(t, "phone"))} id="person-phone" inputmode="tel" maxlength={60} />
      <RadioGroup
        name="vote"
        id="person-vote"
        label={seatLabelOf(t, "vote")}
        value={form.text("vote") || "voting"}
        choices={VOTES.map((code) => ({ value: code, label: t.code("groups-office.vote", code) }))}
      />
      <TermFields t={t} state={state} id="person" />
      <p>
        <Button look="secondary">{t("groups-office.seats.giveOne")}</Button>
      </p>
    </form>
  );
}

/** Seats that are over, folded. */
function Former({ context, seats }: Pick<SeatsPageProps, "context" | "seats">) {
  const { t } = context;
  const today = context.services.clock.today();
  const over = seats.filter(({ untilOn }) => untilOn !== null && untilOn < today);
  if (over.length === 0) return <></>;
  const caption = t("groups-office.seats.former", { count: over.length });
  return (
    <DisclosureDetails summary={caption}>
      <SeatsTable context={context} seats={over} caption={caption} empty={{ title: "", help: "" }} />
    </DisclosureDetails>
  );
}

/** Seats of a group and who moderates it, for who leads it. */
export function seatsPage(props: SeatsPageProps): JSX.Element {
  const { context, group, seats, forms } = props;
  const { t, paths, services } = context;
  const today = services.clock.today();
  const current = seats.filter(({ untilOn }) => untilOn === null || untilOn >= today);
  const caption = t("groups-office.seats.title", { count: current.length });
  return workspacePage(context, {
    title: t("groups-office.seats.manage"),
    current: "groups",
    trail: [
      { href: paths.intern("gremien"), label: t("groups-office.title") },
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
    ],
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("groups-office.seats.of", { name: group.title })}</Heading>
          <Lead>{t("groups-office.seats.lead")}</Lead>
        </Stack>
        <section class="stack">
          <Heading level={2}>{caption}</Heading>
          <SeatsTable
            context={context}
            seats={current}
            caption={caption}
            hrefOf={({ id }) => paths.intern(`gremien/${group.slug}/sitze/${id}`)}
            empty={{ title: t("groups-office.seats.none"), help: t("groups-office.seats.noneHelp") }}
          />
          <Former context={context} seats={seats} />
        </section>
        <section class="stack stack--small">
          <Heading level={2}>{t("groups-office.seats.more")}</Heading>
          <DisclosureDetails
            summary={t("groups-office.seats.forOrganisations")}
            open={current.length === 0 || forms.organisations !== undefined}
          >
            <ForOrganisations {...props} />
          </DisclosureDetails>
          <DisclosureDetails summary={t("groups-office.seats.forPerson")} open={forms.person !== undefined}>
            <ForPerson {...props} />
          </DisclosureDetails>
        </section>
        <ModeratorSection {...props} />
      </Stack>
    ),
  });
}
