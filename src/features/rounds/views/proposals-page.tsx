import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonRow,
  Checkbox,
  EmptyState,
  Frame,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { type Change, type FieldWords, tellValue, type Upkept, type WorkspaceContext } from "../../records/index.ts";
import type { Proposal } from "../proposals.ts";

/** A proposal with the entry as it is now, and what of it somebody has changed since. */
export type ShownProposal = {
  proposal: Proposal;
  current: Upkept;
  words: FieldWords;
  overtaken: readonly Change[];
};

type Props = {
  context: WorkspaceContext;
  proposals: readonly ShownProposal[];
  problem?: "none" | "word" | undefined;
  word: string;
};

/** Before and after, field by field; a third column where somebody has changed it since. */
function Changes({ context: { t }, shown }: { context: WorkspaceContext; shown: ShownProposal }) {
  const { proposal, current, words, overtaken } = shown;
  const isEmpty = (value: unknown) =>
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  const tell = (field: string, value: unknown) =>
    isEmpty(value) ? "–" : (words[field]?.show?.(value) ?? tellValue(t, value));
  return (
    <Table
      caption={t("rounds-office.proposals.changes", { title: proposal.title })}
      quietCaption
      rows={proposal.changes.filter(({ field }) => words[field] !== undefined)}
      columns={[
        {
          label: t("rounds-office.proposals.field"),
          rowHeader: true,
          cell: ({ field }) => words[field]?.label ?? field,
        },
        { label: t("rounds-office.proposals.before"), cell: ({ field, before }) => tell(field, before) },
        { label: t("rounds-office.proposals.after"), cell: ({ field, after }) => tell(field, after) },
        ...(overtaken.length === 0
          ? []
          : [
              {
                label: t("rounds-office.proposals.now"),
                cell: ({ field }: Change) => tell(field, current.content[field]),
              },
            ]),
      ]}
    />
  );
}

function Buttons({
  context: { t },
  shown: { proposal, overtaken },
}: {
  context: WorkspaceContext;
  shown: ShownProposal;
}) {
  const { id, title } = proposal;
  const act = overtaken.length > 0 ? "knowingly" : "accept";
  return (
    <ButtonRow>
      <Button
        name="one"
        value={`${act}:${id}`}
        small
        look="secondary"
        fullLabel={t(`rounds-office.proposals.${act}Full`, { title })}
      >
        {t(`rounds-office.proposals.${act}`)}
      </Button>
      <Button
        name="one"
        value={`send_back:${id}`}
        small
        look="text"
        fullLabel={t("rounds-office.proposals.sendBackFull", { title })}
      >
        {t("rounds-office.proposals.sendBack")}
      </Button>
    </ButtonRow>
  );
}

function Card({ context, shown }: { context: WorkspaceContext; shown: ShownProposal }) {
  const { t, paths, services } = context;
  const { proposal, overtaken } = shown;
  const { id, kind, slug, title } = proposal;
  const page = services.registry.kind(kind)?.internPath({ slug });
  return (
    <Frame id={`vorschlag-${id}`}>
      <Stack gap="small">
        <Heading level={2}>{page === undefined ? title : <a href={paths.intern(page)}>{title}</a>}</Heading>
        <Note>
          {t("rounds-office.proposals.from", {
            name: proposal.proposedBy,
            organisation: proposal.organisation,
            on: dayOf(proposal.proposedAt),
          })}
        </Note>
        {proposal.note === null ? null : <p>{t("rounds-office.proposals.note", { note: proposal.note })}</p>}
      </Stack>
      {overtaken.length === 0 ? null : (
        <Notice kind="warning" title={t("rounds-office.proposals.overtaken")}>
          {t("rounds-office.proposals.overtakenHelp")}
        </Notice>
      )}
      {proposal.act === "end" ? (
        <p>
          <b>{t("rounds-office.proposals.end")}</b>
        </p>
      ) : (
        <Changes context={context} shown={shown} />
      )}
      <Checkbox name="proposals" id={`wahl-${id}`} value={id} label={t("rounds-office.proposals.choose", { title })} />
      <Buttons context={context} shown={shown} />
    </Frame>
  );
}

/** Everything that waits: before and after side by side, accepted or sent back with a word, alone or many at once. */
export function ProposalsPage({ context, proposals, problem, word }: Props) {
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={1}>{t("rounds-office.proposals.title")}</Heading>
      <Lead>{t("rounds-office.proposals.lead")}</Lead>
      {problem === undefined ? null : (
        <Notice kind="danger" live>
          {t(`rounds-office.proposals.problem.${problem}`)}
        </Notice>
      )}
      {proposals.length === 0 ? (
        <EmptyState title={t("rounds-office.proposals.none")}>{t("rounds-office.proposals.noneText")}</EmptyState>
      ) : (
        <form class="stack" method="post" action={paths.intern("vorschlaege")}>
          {proposals.map((shown) => (
            <Card context={context} shown={shown} />
          ))}
          <TextArea
            name="word"
            label={t("rounds-office.proposals.word")}
            hint={t("rounds-office.proposals.wordHint")}
            value={word}
            rows={2}
          />
          <ButtonRow>
            <Button name="many" value="accept">
              {t("rounds-office.proposals.acceptMany")}
            </Button>
            <Button name="many" value="send_back" look="secondary">
              {t("rounds-office.proposals.sendBackMany")}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Stack>
  );
}
