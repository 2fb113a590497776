import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  DateField,
  EmptyState,
  ErrorSummary,
  Frame,
  Heading,
  Lead,
  Markdown,
  Note,
  RadioGroup,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { INFORMATION_WAYS, informationLetter, type Uninformed } from "../information.ts";

type Typed = { on?: string | undefined; way?: string | undefined; chosen: readonly string[] };
type Props = {
  context: WorkspaceContext;
  persons: Uninformed[];
  typed: Typed;
  errors: { field: string; message: string }[];
};

const nameOf = ({ t }: WorkspaceContext, person: Uninformed) => person.name ?? t("directory-office.persons.nameless");

function Persons({ context, persons, typed }: Props) {
  const { t, paths } = context;
  return (
    <Table
      caption={t("directory-office.information.title")}
      quietCaption
      rows={persons}
      columns={[
        {
          label: t("directory-office.information.sent"),
          cell: (person) => (
            <Checkbox
              name="person"
              id={`person-${person.contactId}`}
              label={nameOf(context, person)}
              value={person.contactId}
              checked={typed.chosen.includes(person.contactId)}
            />
          ),
        },
        {
          label: t("directory-office.information.organisation"),
          rowHeader: true,
          cell: (person) => <a href={paths.intern(`akteure/${person.slug}`)}>{person.organisation}</a>,
        },
        { label: t("directory-office.information.source"), cell: (person) => person.source },
        { label: t("directory-office.information.due"), cell: (person) => t.date(person.due, "short") },
      ]}
    />
  );
}

function SentForm(props: Props) {
  const { context, typed, errors } = props;
  const { t, paths, services } = context;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" action={paths.intern("akteure/informationspflicht")} class="stack" novalidate>
      <Persons {...props} />
      <RadioGroup
        name="weg"
        label={t("directory-office.information.way")}
        choices={INFORMATION_WAYS.map((way) => ({ value: way, label: t.code("directory-office.informationWay", way) }))}
        value={typed.way}
        error={errorOf("weg")}
      />
      <DateField
        name="am"
        label={t("directory-office.information.on")}
        value={typed.on ?? services.clock.today()}
        max={services.clock.today()}
        error={errorOf("am")}
      />
      <ButtonRow>
        <Button>{t("directory-office.information.record")}</Button>
      </ButtonRow>
    </form>
  );
}

/** Whom we have to tell where we have their data from, until when; and that it was done. */
export function informationPage(props: Props) {
  const { context, persons, errors } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("directory-office.information.title"),
    current: "directory",
    trail: [{ href: paths.intern("akteure"), label: t("directory-office.menu") }],
    children: (
      <Stack>
        {errors.length === 0 ? null : (
          <ErrorSummary
            title={t("ui.errorSummary", { count: errors.length })}
            problems={errors.map((error) => ({ fieldId: error.field, message: error.message }))}
          />
        )}
        <Heading level={1}>{t("directory-office.information.title")}</Heading>
        <Lead>{t("directory-office.information.lead", { count: persons.length })}</Lead>
        <Note>{t("directory-office.information.why")}</Note>
        {persons.length === 0 ? (
          <EmptyState title={t("directory-office.information.none")} />
        ) : (
          <>
            <ButtonRow>
              <ButtonLink look="secondary" icon="document" href={paths.intern("akteure/informationspflicht/briefe")}>
                {t("directory-office.information.letters", { count: persons.length })}
              </ButtonLink>
            </ButtonRow>
            <SentForm {...props} />
          </>
        )}
      </Stack>
    ),
  });
}

function Letter({ context, person }: { context: WorkspaceContext; person: Uninformed }) {
  const { t, tenant, services } = context;
  const fields = t.list(person.fields.map((field) => t.code("directory.contactField", field)));
  return (
    <Frame>
      <Heading level={2}>{nameOf(context, person)}</Heading>
      <p>
        {person.organisation}
        <br />
        {person.street}
        {person.street === null ? null : <br />}
        {person.town}
      </p>
      <p>{t.date(services.clock.today())}</p>
      <Markdown source={informationLetter(person, tenant, fields, t.date(person.obtainedOn))} under={2} />
    </Frame>
  );
}

/** One letter a person, to be printed or copied into a mail. */
export function lettersPage(context: WorkspaceContext, persons: readonly Uninformed[]) {
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("directory-office.information.letters", { count: persons.length }),
    current: "directory",
    trail: [{ href: paths.intern("akteure/informationspflicht"), label: t("directory-office.information.title") }],
    children: (
      <Stack>
        <Heading level={1}>{t("directory-office.information.letters", { count: persons.length })}</Heading>
        <Note>{t("directory-office.information.print")}</Note>
        {persons.map((person) => (
          <Letter context={context} person={person} />
        ))}
      </Stack>
    ),
  });
}
