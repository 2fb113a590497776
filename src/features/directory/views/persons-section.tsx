import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Audience,
  Badge,
  ButtonLink,
  type Child,
  EmptyState,
  Heading,
  Note,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Organisation, Person, PersonPoint } from "../organisation.ts";
import { audienceOf, nameOf } from "../person.ts";
import { canKeep } from "../policy.ts";
import { Value } from "./ways.tsx";

type Props = { context: WorkspaceContext; organisation: Organisation };

/** On which basis a field may be shown, and until when. */
function Basis({ t, point, today }: { t: Translator; point: PersonPoint; today: string }): Child {
  if (point.basis === "consent" && point.basisUntil !== null && point.basisUntil < today)
    return <Badge kind="warning">{t("directory-office.persons.consentEnded", { on: point.basisUntil })}</Badge>;
  if (point.basis === "consent" && point.basisUntil !== null)
    return t("directory-office.persons.consentUntil", { on: point.basisUntil });
  return t.code("directory-office.basisShort", point.basis);
}

/** Every field of a person with its audience, basis and end. */
function KeptFields({
  context: { t, services },
  person,
  name,
}: {
  context: WorkspaceContext;
  person: Person;
  name: string;
}) {
  const today = services.clock.today();
  return (
    <Table
      caption={name}
      quietCaption
      rows={person.points}
      columns={[
        {
          label: t("directory-office.personField.field"),
          rowHeader: true,
          cell: (point) => t.code("directory.contactField", point.field),
        },
        { label: t("directory-office.personField.value"), cell: (point) => <Value point={point} /> },
        {
          label: t("directory-office.persons.seenBy"),
          cell: (point) => {
            const audience = audienceOf(point, today);
            return (
              <Audience isPublic={audience === "public"}>{t.code("directory-office.pointAudience", audience)}</Audience>
            );
          },
        },
        {
          label: t("directory-office.personField.basis"),
          cell: (point) => <Basis t={t} point={point} today={today} />,
        },
      ]}
    />
  );
}

/** A person as those see it who keep it. */
function KeptPerson({ context, organisation, person }: Props & { person: Person }) {
  const { t, paths } = context;
  const name = nameOf(person) ?? t("directory-office.persons.nameless");
  const own = paths.intern(`akteure/${organisation.slug}/personen/${person.id}`);
  return (
    <Stack gap="small">
      <Heading level={3}>{name}</Heading>
      <KeptFields context={context} person={person} name={name} />
      <ul class="cluster">
        <li>
          <a href={own} aria-label={t("directory-office.persons.editFull", { name })}>
            {t("directory-office.edit")}
          </a>
        </li>
        <li>
          <a href={`${own}/auskunft`} aria-label={t("directory-office.persons.fileFull", { name })}>
            {t("directory-office.persons.file")}
          </a>
        </li>
      </ul>
    </Stack>
  );
}

/** A person as others in the network see it: what the database lets through. */
function SeenPerson({ t, person }: { t: Translator; person: Person }) {
  const ways = person.points.filter((point) => point.field !== "name" && point.field !== "function");
  const role = person.points.find((point) => point.field === "function")?.value;
  const name = nameOf(person);
  return (
    <p>
      <b>{name ?? t("directory-office.persons.nameless")}</b>
      {role === undefined || role === name ? null : (
        <>
          <br />
          {role}
        </>
      )}
      {ways.map((point) => (
        <>
          <br />
          <Value point={point} />
        </>
      ))}
    </p>
  );
}

/** Who speaks for the organisation. Those who keep the entry see who sees which field, and why. */
export function PersonsSection({ context, organisation }: Props) {
  const { t, paths, viewer } = context;
  const isKept = canKeep(viewer, organisation);
  const add = paths.intern(`akteure/${organisation.slug}/personen/neu`);
  const { persons } = organisation;
  if (!isKept && persons.length === 0) return <></>;
  return (
    <section class="stack" id="personen">
      <Heading level={2}>{t("directory-office.persons.title")}</Heading>
      {isKept ? <Note>{t("directory-office.persons.basisSentence")}</Note> : null}
      {persons.length === 0 ? (
        <EmptyState title={t("directory-office.persons.none")}>
          <p>{t("directory-office.persons.noneHelp")}</p>
        </EmptyState>
      ) : null}
      {persons.map((person) =>
        isKept ? (
          <KeptPerson context={context} organisation={organisation} person={person} />
        ) : (
          <SeenPerson t={t} person={person} />
        ),
      )}
      {isKept ? (
        <p>
          <ButtonLink href={add} look="secondary">
            {t("directory-office.persons.add")}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
