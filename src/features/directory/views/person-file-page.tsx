import { showValue } from "../phones.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Badge,
  Button,
  ButtonLink,
  DescriptionList,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { PersonFile } from "../person-file.ts";

type Field = PersonFile["fields"][number];

const tellDay = (t: Translator, on: string | null): string => (on === null ? "–" : t.date(on, "short"));

/** On which basis a field is kept: a consent with its days and where it is kept. */
function Basis({ t, field }: { t: Translator; field: Field }) {
  return (
    <>
      {t.code("directory-office.legalBasis", field.legalBasis)}
      {field.basisOn === null ? null : (
        <span class="note">
          <br />
          {t("directory-office.persons.given", { on: field.basisOn })}
        </span>
      )}
      {field.basisNote === null ? null : (
        <span class="note">
          <br />
          {field.basisNote}
        </span>
      )}
    </>
  );
}

function FieldsTable({ t, file, today }: { t: Translator; file: PersonFile; today: string }) {
  return (
    <Table
      caption={t("directory-office.persons.stored")}
      quietCaption
      rows={file.fields}
      columns={[
        {
          label: t("directory-office.personField.field"),
          rowHeader: true,
          cell: (field) => t.code("directory.contactField", field.field),
        },
        { label: t("directory-office.personField.value"), cell: showValue },
        {
          label: t("directory-office.persons.seenBy"),
          cell: (field) => t.code("directory-office.pointAudience", field.seenBy),
        },
        { label: t("directory-office.personField.basis"), cell: (field) => <Basis t={t} field={field} /> },
        {
          label: t("directory-office.persons.until"),
          cell: (field) =>
            field.basisUntil !== null && field.basisUntil < today ? (
              <Badge kind="warning">{t("directory-office.persons.ended", { on: field.basisUntil })}</Badge>
            ) : (
              tellDay(t, field.basisUntil)
            ),
        },
      ]}
    />
  );
}

/** What was said about being published: when, how, in which words. And the way to take it back. */
function ConsentsSection({ t, file, action }: { t: Translator; file: PersonFile; action: string }) {
  const isOpen = file.fields.some(({ legalBasis }) => legalBasis === "consent");
  if (file.consents.length === 0 && !isOpen) return null;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("directory-office.persons.consents")}</Heading>
      <ul class="stack">
        {file.consents.map((one) => (
          <li>
            <strong>{t.code("directory-office.consentAct", one.act)}</strong>{" "}
            {t("directory-office.persons.consentHow", {
              on: one.onDay,
              how: t.code("directory-office.consentHow", one.how),
              by: one.byName,
            })}
            {one.act === "given" || one.act === "renewed" ? (
              <DisclosureDetails summary={t("directory-office.persons.wording")}>
                <blockquote>{one.wording ?? t("directory-office.persons.noWording")}</blockquote>
              </DisclosureDetails>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <form method="post" action={action}>
          <Button look="secondary">{t("directory-office.persons.revokeButton")}</Button>
        </form>
      ) : null}
    </Stack>
  );
}

/** Removing the person for good. Said plainly, because this cannot be undone. */
function EraseSection({ t, action }: { t: Translator; action: string }) {
  return (
    <Stack gap="small">
      <Heading level={2}>{t("directory-office.persons.erase")}</Heading>
      <p>{t("directory-office.persons.eraseHelp")}</p>
      <form method="post" action={action}>
        <Button look="secondary">{t("directory-office.persons.eraseButton")}</Button>
      </form>
    </Stack>
  );
}

/** Where it comes from, what it is for, where else the person is named. */
function Around({ context: { t, paths }, file }: { context: WorkspaceContext; file: PersonFile }) {
  return (
    <>
      <Heading level={2}>{t("directory-office.persons.around")}</Heading>
      <DescriptionList
        items={[
          { term: t("directory-office.persons.organisation"), value: file.organisation },
          { term: t("directory-office.persons.enteredOn"), value: t.date(dayOf(new Date(file.enteredAt))) },
          { term: t("directory-office.persons.purpose"), value: t("directory-office.persons.purposeText") },
          {
            term: t("directory-office.persons.mentions"),
            value:
              file.mentions.length === 0 ? (
                t("directory-office.persons.noMentions")
              ) : (
                <ul class="plain">
                  {file.mentions.map((mention) => (
                    <li>
                      {mention.kind}: <a href={paths.intern(mention.path)}>{mention.title}</a>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </>
  );
}

/** Everything that is stored on a person (Art. 15 DSGVO), to read, to print, to take along. */
export function personFilePage(context: WorkspaceContext, file: PersonFile, slug: string): JSX.Element {
  const { t, paths, services } = context;
  const here = paths.intern(`akteure/${slug}`);
  const title = t("directory-office.persons.fileTitle", {
    name: file.name ?? t("directory-office.persons.nameless"),
  });
  const own = `${here}/personen/${file.id}`;
  return workspacePage(context, {
    title,
    current: "directory",
    trail: [
      { href: paths.intern("akteure"), label: t("directory-office.title") },
      { href: here, label: file.organisation },
    ],
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("directory-office.persons.fileLead", { on: services.clock.today() })}</Lead>
        <p>
          <ButtonLink href={`${own}/auskunft.json`}>{t("directory-office.persons.fileDownload")}</ButtonLink>
        </p>
        <FieldsTable t={t} file={file} today={services.clock.today()} />
        <ConsentsSection t={t} file={file} action={`${own}/widerruf`} />
        <Around context={context} file={file} />
        <Notice kind="info">{t("directory-office.persons.fileHistory")}</Notice>
        <Note>{t("directory-office.persons.fileAccounts")}</Note>
        {file.name === null
          ? null
          : services.registry.nextSteps("person", context.viewer).map((step) => (
              <p>
                <a href={paths.intern(step.path({ id: file.id, slug: file.name ?? "" }))}>{t(step.label)}</a>
              </p>
            ))}
        <EraseSection t={t} action={`${own}/loeschung`} />
      </>
    ),
  });
}
