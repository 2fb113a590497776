import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Columns,
  EmptyState,
  Heading,
  HistoryList,
  Note,
  RadioGroup,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { type Meeting, meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Approval, approvalState } from "../approval.ts";
import { canWrite, mayObject } from "../policy.ts";
import type { Objection, Version } from "../versions.ts";
import { MinutesText } from "./minutes-text.tsx";

export type ReadPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  approval: Approval;
  version: Version | undefined;
  versions: readonly Omit<Version, "content" | "persons">[];
  objections: readonly Objection[];
  isLead: boolean;
  /** Where results stand by themselves, by id. */
  slugs: ReadonlyMap<string, string>;
};

const at = ({ context, meeting }: Pick<ReadPage, "context" | "meeting">, rest = ""): string =>
  context.paths.intern(`treffen/${meeting.slug}/protokoll${rest}`);

/** How far minutes are, in a sentence. */
export function StateNote({ context: { t, services }, approval }: Pick<ReadPage, "context" | "approval">) {
  const state = approvalState(approval, services.clock.today());
  const day = approval.objectionsUntil === null ? "" : t.date(approval.objectionsUntil);
  const words = {
    written: t("minutes-office.state.written"),
    open: t("minutes-office.state.open", { day }),
    waiting: t("minutes-office.state.waiting", { day }),
    approved:
      approval.approvedAt === null ? "" : t("minutes-office.state.approved", { at: t.dateTime(approval.approvedAt) }),
  };
  return <Note>{words[state]}</Note>;
}

/** One objection with what was said to it; who leads answers it. */
function ObjectionPart({ page, objection }: { page: ReadPage; objection: Objection }) {
  const { t } = page.context;
  const who = [objection.name, objection.organisationName].filter((part) => part !== null).join(", ");
  return (
    <section class="box stack stack--small" id={`einwand-${objection.id.slice(0, 8)}`}>
      <h3 class="h-section">{t("minutes-office.objection.from", { who })}</h3>
      {objection.itemTitle === null ? null : <Note>{objection.itemTitle}</Note>}
      <p class="typed">{objection.text}</p>
      {objection.outcome === null ? null : (
        <p class="typed">
          <b>{t.code("minutes-office.objection.outcome", objection.outcome)}:</b> {objection.answer}
        </p>
      )}
      {objection.answeredAt === null && page.isLead ? (
        <form method="post" action={at(page, `/einwaende/${objection.id}`)} class="stack stack--small">
          <RadioGroup
            name="outcome"
            id={`entscheidung-${objection.id.slice(0, 8)}`}
            label={t("minutes-office.objection.decide")}
            horizontal
            choices={[
              { value: "taken", label: t("minutes-office.objection.outcome.taken") },
              { value: "refused", label: t("minutes-office.objection.outcome.refused") },
            ]}
          />
          <TextArea
            name="answer"
            id={`antwort-${objection.id.slice(0, 8)}`}
            label={t("minutes-office.objection.answer")}
            rows={3}
            maxlength={4000}
            required
          />
          <div>
            <Button look="secondary">{t("minutes-office.objection.send")}</Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Objections({ page }: { page: ReadPage }) {
  const { context, objections, meeting, approval } = page;
  const { t, viewer, services } = context;
  const isOpen = mayObject(viewer, meeting, approval, services.clock.today());
  if (objections.length === 0 && !isOpen) return <></>;
  return (
    <Stack>
      <Heading level={2} id="einwaende">
        {t("minutes-office.objections")}
      </Heading>
      {objections.map((objection) => (
        <ObjectionPart page={page} objection={objection} />
      ))}
      {isOpen ? (
        <form method="post" action={at(page, "/einwaende")} class="stack stack--small">
          <TextArea
            name="text"
            label={t("minutes-office.objection.text")}
            hint={t("minutes-office.objection.hint")}
            rows={4}
            maxlength={4000}
            required
          />
          <div>
            <Button look="secondary">{t("minutes-office.objection.raise")}</Button>
          </div>
        </form>
      ) : null}
    </Stack>
  );
}

/** The same to print and to send on. */
function Documents({ page }: { page: ReadPage }) {
  const { t } = page.context;
  const files = [
    [".pdf", "minutes-office.pdf"],
    [".docx", "minutes-office.docx"],
    [".pdf?oeffentlich", "minutes-office.publicPdf"],
  ] as const;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("minutes-office.documents")}</Heading>
      <ul class="plain">
        {files.map(([rest, label]) => (
          <li>
            <a href={at(page, rest)}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Side({ page }: { page: ReadPage }) {
  const { context, meeting, approval, versions } = page;
  const { t, viewer } = context;
  return (
    <>
      <StateNote context={context} approval={approval} />
      {canWrite(viewer, meeting, approval) ? (
        <ButtonRow>
          <ButtonLink look="secondary" href={at(page)}>
            {t("minutes-office.goOn")}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {page.version === undefined ? null : <Documents page={page} />}
      {versions.length === 0 ? null : (
        <Stack gap="small">
          <Heading level={2}>{t("minutes-office.versions")}</Heading>
          <HistoryList
            entries={versions.map((version) => ({
              date: t.dateTime(version.madeAt),
              iso: version.madeAt.toISOString(),
              what: (
                <a href={at(page, `/fassungen/${version.number}`)}>
                  {t("minutes-office.versionBy", { number: version.number, who: version.madeBy })}
                </a>
              ),
              detail: version.reason || undefined,
            }))}
          />
        </Stack>
      )}
    </>
  );
}

/** Minutes to read, with what can be held against them. */
export function readPage(page: ReadPage): JSX.Element {
  const { context, meeting, version, approval } = page;
  const { t, paths } = context;
  return meetingPage(context, meeting, {
    tab: "minutes",
    title: t("minutes-office.title"),
    children: (
      <Band>
        <Columns
          main={
            version === undefined ? (
              <EmptyState title={t("minutes-office.notYet")}>
                <p>{t("minutes-office.notYetHelp")}</p>
              </EmptyState>
            ) : (
              <>
                {approval.approvedAt === null ? null : (
                  <p>
                    <Badge kind="success">{t("minutes-office.approved")}</Badge>
                  </p>
                )}
                <MinutesText
                  t={t}
                  content={version.content}
                  persons={version.persons}
                  hrefOf={({ id }) => {
                    const slug = page.slugs.get(id);
                    return slug === undefined ? undefined : paths.intern(`ergebnisse/${slug}`);
                  }}
                />
                <Objections page={page} />
              </>
            )
          }
          side={<Side page={page} />}
        />
      </Band>
    ),
  });
}
