import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  ContactBox,
  DateField,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { nameOf, type Person } from "../../directory/index.ts";
import {
  FormErrors,
  FormStart,
  type FormState,
  readerOf,
  rowNumbers,
  RowsFieldset,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type Group, nameOfSeat, type Seat, VOTES } from "../group.ts";
import { seatLabelOf, TermFields } from "./seat-fields.tsx";

type Props = {
  context: WorkspaceContext;
  group: Group;
  seat: Seat;
  /** Persons of the seat's organisation, as far as the viewer may know them. */
  contacts: readonly Person[];
  state: FormState;
  /** What the form was filled from. */
  mark: string;
  /** Somebody was faster: the form holds what was typed, above it stands what is there now. */
  isLate: boolean;
};

/** One person on the seat: from the directory, or typed. */
function PersonFields({ context: { t }, contacts, state }: Props, number: number) {
  const form = readerOf(t, state);
  const name = (field: string) => `persons.${number}.${field}`;
  const label = (field: string) => seatLabelOf(t, field);
  const known = contacts.flatMap((person) => {
    const called = nameOf(person);
    return called === undefined ? [] : [{ value: person.id, label: called }];
  });
  return (
    <>
      <input type="hidden" name={name("id")} value={form.text(name("id"))} />
      <RadioGroup
        name={name("role")}
        label={label("personRole")}
        horizontal
        value={form.text(name("role")) || (number === 0 ? "representative" : "deputy")}
        choices={(["representative", "deputy"] as const).map((code) => ({
          value: code,
          label: t(`groups-office.seats.${code}`),
        }))}
      />
      {known.length === 0 ? (
        <input type="hidden" name={name("contactId")} value={form.text(name("contactId"))} />
      ) : (
        <SelectField
          {...form.field(name("contactId"), label("contactId"))}
          emptyLabel={t("groups-office.seats.nobodyListed")}
          options={known}
        />
      )}
      <TextField
        {...form.field(name("name"), label("name"))}
        maxlength={200}
        hint={known.length === 0 ? undefined : t("groups-office.hint.personName")}
      />
      <TextField
        {...form.field(name("email"), label("email"))}
        hint={t("groups-office.hint.personEmail")}
        inputmode="email"
        maxlength={200}
      />
      <TextField {...form.field(name("phone"), label("phone"))} inputmode="tel" maxlength={60} />
    </>
  );
}

function SeatForm(props: Props & { action: string; cancelHref: string }) {
  const { context, seat, state, action, cancelHref } = props;
  const { t } = context;
  const form = readerOf(t, state);
  return (
    <form method="post" action={action} class="stack" novalidate>
      <FormStart />
      <input type="hidden" name="mark" value={props.mark} />
      {seat.organisationId === null ? (
        <TextField {...form.field("label", seatLabelOf(t, "label"), { required: true })} required maxlength={200} />
      ) : null}
      <div class="stack" id="persons">
        <Heading level={2}>{t("groups-office.seats.persons")}</Heading>
        <Note>{t("groups-office.seats.personsSeen")}</Note>
        <RowsFieldset
          t={t}
          prefix="persons"
          kind={t("groups-office.seats.person")}
          numbers={rowNumbers(state.typed, "persons")}
          action={action}
          row={(number) => PersonFields(props, number)}
        />
      </div>
      <RadioGroup
        name="vote"
        label={seatLabelOf(t, "vote")}
        error={form.error("vote")}
        value={form.text("vote")}
        choices={VOTES.map((code) => ({ value: code, label: t.code("groups-office.vote", code) }))}
      />
      <TermFields t={t} state={state} id="seat" />
      <ButtonRow>
        <Button>{t(props.isLate ? "records-office.saveAnyway" : "groups-office.seats.save")}</Button>
        <ButtonLink look="text" href={cancelHref}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

/** Who is on the seat now, and until when: somebody else has written that meanwhile. */
function Late({ context: { t }, seat }: Props) {
  const persons = seat.persons.map(
    ({ role, name, email }) => `${t(`groups-office.seats.${role}`)}: ${[name, email].filter(Boolean).join(", ")}`,
  );
  const until = seat.untilOn === null ? [] : [`${seatLabelOf(t, "untilOn")}: ${t.date(seat.untilOn)}`];
  return (
    <Notice kind="warning" live title={t("records-office.conflictUnknown")}>
      <p>{t("groups-office.seats.now")}</p>
      <ul>
        {[t.code("groups-office.vote", seat.vote), ...persons, ...until].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** One seat: who represents, who stands in, for how long, with or without a vote; and its end. */
export function seatPage(props: Props): JSX.Element {
  const { context, group, seat, state } = props;
  const { t, paths } = context;
  const list = paths.intern(`gremien/${group.slug}/sitze`);
  const action = `${list}/${seat.id}`;
  const form = readerOf(t, state);
  return workspacePage(context, {
    title: nameOfSeat(seat),
    current: "groups",
    trail: [
      { href: paths.intern("gremien"), label: t("groups-office.title") },
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
      { href: list, label: t("groups-office.seats.manage") },
    ],
    children: (
      <Stack gap="large">
        <FormErrors t={t} errors={state.errors} labelOf={(field) => seatLabelOf(t, field)} />
        <Stack>
          <Heading level={1}>{t("groups-office.seats.seatOf", { name: nameOfSeat(seat) })}</Heading>
          <Lead>{t("groups-office.seats.inGroup", { name: group.title })}</Lead>
        </Stack>
        {props.isLate ? <Late {...props} /> : null}
        <SeatForm {...props} action={action} cancelHref={list} />
        <ContactBox title={t("groups-office.seats.endTitle")}>
          <p>{t("groups-office.seats.endHelp")}</p>
          <form method="post" action={`${action}/ende`} class="stack stack--small" novalidate>
            <DateField {...form.field("on", seatLabelOf(t, "on"))} hint={t("groups-office.hint.on")} />
            <p>
              <Button look="secondary">{t("groups-office.seats.end")}</Button>
            </p>
          </form>
        </ContactBox>
      </Stack>
    ),
  });
}
