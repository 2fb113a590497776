import {
  type Child,
  type Description,
  DescriptionList,
  EmptyState,
  Heading,
  Markdown,
  Table,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Organisation, Project, Room } from "../organisation.ts";

type Props = { context: WorkspaceContext; organisation: Organisation };

const listed = (lines: readonly Child[]): Child =>
  lines.length === 0 ? undefined : (
    <ul class="plain">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );

function tellRoom({ t }: WorkspaceContext, room: Room): string {
  const seats = room.seats === undefined ? "" : t("directory-office.room.seats", { count: room.seats });
  return [room.name, seats, room.note ?? ""].filter((part) => part !== "").join(", ");
}

/** What it is responsible for, and what it says of itself. */
export function AboutSection({ organisation, context: { t } }: Props) {
  const { description, responsibilities } = organisation;
  if (description === "" && responsibilities === "") return <></>;
  return (
    <section class="stack">
      {responsibilities === "" ? null : (
        <>
          <Heading level={2}>{t("directory-office.field.responsibilities")}</Heading>
          <Markdown source={responsibilities} />
        </>
      )}
      {description === "" ? null : (
        <>
          <Heading level={2}>{t("directory-office.field.description")}</Heading>
          <Markdown source={description} />
        </>
      )}
    </section>
  );
}

/** What it can share with others: languages, rooms, know-how; and where it acts. */
export function SharesSection({ context, organisation, actsFor }: Props & { actsFor: readonly string[] }) {
  const { t } = context;
  const { languages, knowHow, resources, rooms, topics } = organisation;
  const items: Description[] = [
    {
      term: t("directory-office.field.languages"),
      value: languages.length === 0 ? undefined : t.list(languages.map((code) => t.languageName(code))),
    },
    { term: t("directory-office.section.rooms"), value: listed(rooms.map((room) => tellRoom(context, room))) },
    {
      term: t("directory-office.field.resources"),
      value: listed(resources.map((code) => t.code("directory-office.resource", code))),
    },
    { term: t("directory-office.field.knowHow"), value: listed(knowHow) },
    {
      term: t("directory-office.field.topics"),
      value: listed(topics.map((code) => t.code("offers.topic", code))),
    },
    {
      term: t("directory-office.field.actsFor"),
      value: actsFor.length === 0 ? undefined : t.list([...actsFor]),
    },
  ];
  const isEmpty = items.every((item) => item.value === undefined);
  return (
    <section class="stack">
      <Heading level={2}>{t("directory-office.shares")}</Heading>
      {isEmpty ? (
        <EmptyState title={t("directory-office.nothingShared")}>
          <p>{t("directory-office.nothingSharedHelp")}</p>
        </EmptyState>
      ) : (
        <DescriptionList items={items} />
      )}
    </section>
  );
}

/** Facts and figures, each with its day and where it comes from. */
export function FactsSection({ context: { t }, organisation }: Props) {
  const { facts } = organisation;
  if (facts.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("directory-office.section.facts")}</Heading>
      <Table
        caption={t("directory-office.section.facts")}
        quietCaption
        rows={facts}
        columns={[
          { label: t("directory-office.rowField.facts_label"), rowHeader: true, cell: (fact) => fact.label },
          { label: t("directory-office.rowField.facts_value"), cell: (fact) => fact.value },
          { label: t("directory-office.rowField.facts_date"), cell: (fact) => t.date(fact.date, "short") },
          { label: t("directory-office.rowField.facts_source"), cell: (fact) => fact.source ?? "–" },
        ]}
      />
    </section>
  );
}

function periodOf({ t }: WorkspaceContext, { from, to }: Project): string {
  if (from !== undefined && to !== undefined) return t.dateRange(from, to, "month");
  if (from !== undefined) return t("ui.sinceDate", { on: from });
  return to === undefined ? "" : t("ui.untilDate", { on: to });
}

/** Projects, running and past. */
export function ProjectsSection({ context, organisation }: Props) {
  const { t } = context;
  if (organisation.projects.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("directory-office.section.projects")}</Heading>
      {organisation.projects.map((project) => (
        <div>
          <Heading level={3}>{project.title}</Heading>
          {periodOf(context, project) === "" ? null : <p class="note">{periodOf(context, project)}</p>}
          {project.text === undefined ? null : <p>{project.text}</p>}
          {project.url === undefined ? null : (
            <p>
              <a href={project.url}>{project.url.replace(/^https?:\/\//u, "").replace(/\/$/u, "")}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
