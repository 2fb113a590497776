import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonRow,
  ContactBox,
  DescriptionList,
  EmptyState,
  Heading,
  Lead,
  Note,
  RadioGroup,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type Group, VOTES } from "../group.ts";
import type { JoinRequest } from "../join-queries.ts";

type Props = {
  context: WorkspaceContext;
  group: Group;
  requests: readonly JoinRequest[];
  /** The decision that could not be taken, as typed. */
  faulty?: { request: string; state: FormState } | undefined;
};

function Decision({ context, group, request, faulty }: Omit<Props, "requests"> & { request: JoinRequest }) {
  const { t, paths } = context;
  const state = faulty?.request === request.id ? faulty.state : { typed: {}, errors: [] };
  const form = readerOf(t, state);
  return (
    <form
      method="post"
      action={paths.intern(`gremien/${group.slug}/anfragen/${request.id}`)}
      class="stack stack--small"
      novalidate
    >
      <RadioGroup
        name="vote"
        id={`vote-${request.id}`}
        label={t("groups-office.seatField.vote")}
        horizontal
        value={form.text("vote") || "voting"}
        choices={VOTES.map((code) => ({ value: code, label: t.code("groups-office.vote", code) }))}
      />
      <TextArea
        {...form.field("note", t("groups-office.requests.note"))}
        id={`note-${request.id}`}
        hint={t("groups-office.requests.noteHint")}
        rows={3}
        maxlength={2000}
      />
      <ButtonRow>
        <Button name="decision" value="accepted">
          {t("groups-office.requests.accept")}
        </Button>
        <Button name="decision" value="refused" look="secondary">
          {t("groups-office.requests.refuse")}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** One request that waits: who, why, and what to answer. */
function Waiting(props: Omit<Props, "requests"> & { request: JoinRequest }) {
  const { context, request } = props;
  const { t } = context;
  return (
    <ContactBox title={request.organisationName}>
      <DescriptionList
        items={[
          { term: t("groups-office.requests.person"), value: request.name },
          {
            term: t("groups-office.seatField.email"),
            value: <a href={`mailto:${request.email}`}>{request.email}</a>,
          },
          { term: t("groups-office.seatField.phone"), value: request.phone ?? undefined },
          { term: t("groups-office.requests.askedOn"), value: t.dateTime(request.askedAt) },
          {
            term: t("groups-office.requests.text"),
            value: request.text === "" ? undefined : <span class="typed">{request.text}</span>,
          },
        ]}
      />
      {request.organisationId === null ? <Note>{t("groups-office.requests.unlisted")}</Note> : null}
      <Decision {...props} />
    </ContactBox>
  );
}

function Decided({ t, decided }: { t: Translator; decided: JoinRequest[] }) {
  return (
    <section class="stack">
      <Heading level={2}>{t("groups-office.requests.decided")}</Heading>
      <Table
        caption={t("groups-office.requests.decided")}
        quietCaption
        rows={decided}
        columns={[
          { label: t("groups-office.seats.member"), rowHeader: true, cell: (one) => one.organisationName },
          {
            label: t("groups-office.requests.decision"),
            cell: (one) => t.code("groups-office.requests.is", one.decision ?? ""),
          },
          {
            label: t("groups-office.requests.decidedOn"),
            cell: (one) => (one.decidedAt === null ? "–" : t.date(dayOf(one.decidedAt), "short")),
          },
          { label: t("groups-office.requests.note"), cell: (one) => one.note ?? "–" },
        ]}
      />
    </section>
  );
}

/** Requests to join a group, for who leads it: those that wait with what to do, those that are decided as a list. */
export function requestsPage(props: Props): JSX.Element {
  const { context, group, requests } = props;
  const { t, paths } = context;
  const waiting = requests.filter(({ decidedAt }) => decidedAt === null);
  const decided = requests.filter(({ decidedAt }) => decidedAt !== null);
  const ownPage = paths.intern(`gremien/${group.slug}`);
  return workspacePage(context, {
    title: t("groups-office.requests.title"),
    current: "groups",
    trail: [
      { href: paths.intern("gremien"), label: t("groups-office.title") },
      { href: ownPage, label: group.title },
    ],
    children: (
      <Stack>
        <Heading level={1}>{t("groups-office.requests.title")}</Heading>
        <Lead>{t("groups-office.requests.lead", { count: waiting.length })}</Lead>
        {waiting.length === 0 ? (
          <EmptyState
            title={t("groups-office.requests.none")}
            next={{ href: `${ownPage}/bearbeiten`, label: t("groups-office.requests.openness") }}
          >
            <p>{t.code("groups-office.joining", group.joining)}</p>
          </EmptyState>
        ) : (
          waiting.map((request) => <Waiting {...props} request={request} />)
        )}
        {decided.length === 0 ? null : <Decided t={t} decided={decided} />}
      </Stack>
    ),
  });
}
