import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  type Child,
  DateField,
  DisclosureDetails,
  Heading,
  Lead,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type Group, holdsOn, nameOfSeat, type Seat } from "../group.ts";

/** The forms of the page, by what they do. */
export type ChangeForms = Record<"rename" | "merge" | "split" | "end", FormState>;

type Props = {
  context: WorkspaceContext;
  group: Group;
  seats: readonly Seat[];
  /** Groups it may be merged with: those the viewer leads. */
  others: readonly Group[];
  forms: ChangeForms;
  open: keyof ChangeForms | undefined;
};

type PartProps = Props & { name: keyof ChangeForms; action: string; children: Child; look?: "secondary" };

/** One way in which a group changes: folded, with its form. */
function Part({ context, group, forms, open, name, action, children }: PartProps) {
  const { t, paths } = context;
  return (
    <DisclosureDetails summary={t(`groups-office.change.${name}`)} open={open === name} id={name}>
      <p>{t(`groups-office.change.${name}Help`)}</p>
      <form method="post" action={paths.intern(`gremien/${group.slug}/${action}`)} class="stack" novalidate>
        <FormStart />
        <FormErrors
          t={t}
          errors={forms[name].errors}
          labelOf={(field) => t(`groups-office.changeField.${field}` as PlainMessageKey)}
          targetOf={(field) => `${name}-${field}`}
        />
        {children}
        <p>
          <Button>{t(`groups-office.change.${name}Button`)}</Button>
        </p>
      </form>
    </DisclosureDetails>
  );
}

/** What it is called, and from when on. */
function NameFields({ context: { t }, forms, name }: Props & { name: "rename" | "merge" | "split" }) {
  const form = readerOf(t, forms[name]);
  const required = { required: true };
  return (
    <>
      <TextField
        {...form.field("name", t("groups-office.changeField.name"), required)}
        id={`${name}-name`}
        required
        maxlength={300}
      />
      <DateField
        {...form.field("fromOn", t("groups-office.changeField.fromOn"), required)}
        id={`${name}-fromOn`}
        required
      />
    </>
  );
}

function Rename(props: Props) {
  const { t } = props.context;
  const form = readerOf(t, props.forms.rename);
  return (
    <Part {...props} name="rename" action="name">
      <input type="hidden" name="from" value={form.text("from")} />
      <NameFields {...props} name="rename" />
      <TextArea
        {...form.field("note", t("groups-office.changeField.note"))}
        id="rename-note"
        rows={2}
        maxlength={2000}
      />
    </Part>
  );
}

function Merge(props: Props) {
  const { context, others, forms } = props;
  const { t } = context;
  if (others.length === 0) return <></>;
  const form = readerOf(t, forms.merge);
  return (
    <Part {...props} name="merge" action="zusammenlegung">
      <CheckboxGroup
        name="others"
        id="merge-others"
        label={t("groups-office.changeField.others")}
        error={form.error("others")}
        values={form.all("others")}
        choices={others.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <NameFields {...props} name="merge" />
    </Part>
  );
}

function Split(props: Props) {
  const { context, seats, forms } = props;
  const { t, services } = context;
  const form = readerOf(t, forms.split);
  const current = seats.filter((seat) => holdsOn(seat, services.clock.today()));
  return (
    <Part {...props} name="split" action="teilung">
      <NameFields {...props} name="split" />
      {current.length === 0 ? null : (
        <>
          <CheckboxGroup
            name="seats"
            id="split-seats"
            label={t("groups-office.changeField.seats")}
            optionalMark={t("records-office.optionalMark")}
            values={form.all("seats")}
            choices={current.map((seat) => ({ value: seat.id, label: nameOfSeat(seat) }))}
          />
          <Checkbox
            name="stays"
            id="split-stays"
            label={t("groups-office.changeField.stays")}
            checked={form.text("stays") === "yes"}
          />
        </>
      )}
    </Part>
  );
}

function End(props: Props) {
  const { context, group, forms } = props;
  const { t, paths } = context;
  if (group.endedOn !== null)
    return (
      <form method="post" action={paths.intern(`gremien/${group.slug}/fortsetzung`)} class="stack">
        <p>{t("groups-office.change.resumeHelp")}</p>
        <p>
          <Button>{t("groups-office.change.resume")}</Button>
        </p>
      </form>
    );
  const form = readerOf(t, forms.end);
  return (
    <Part {...props} name="end" action="ende">
      <DateField
        {...form.field("endsOn", t("groups-office.changeField.endsOn"), { required: true })}
        id="end-endsOn"
        required
      />
    </Part>
  );
}

/** How a group changes, with what stays of it: another name, one of several, several of one, its end. */
export function changePage(props: Props): JSX.Element {
  const { context, group } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("groups-office.change.title"),
    current: "groups",
    trail: [
      { href: paths.intern("gremien"), label: t("groups-office.title") },
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
    ],
    children: (
      <Stack>
        <Heading level={1}>{t("groups-office.change.heading", { name: group.title })}</Heading>
        <Lead>{t("groups-office.change.lead")}</Lead>
        {group.endedOn === null ? (
          <>
            <Rename {...props} />
            <Merge {...props} />
            <Split {...props} />
          </>
        ) : null}
        <End {...props} />
      </Stack>
    ),
  });
}
