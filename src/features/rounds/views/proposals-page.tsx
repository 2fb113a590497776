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
import { compareWords } from "../../../platform/word-diff.ts";
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
  /** Ids that are ticked. */
  chosen: readonly string[];
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Two texts in which one looks for what has changed. */
const areTexts = (before: unknown, after: unknown): boolean => [before, after].every((one) => typeof one === "string");

/** One side of a text: what went is struck through in the older one, what came is underlined in the newer. */
function Words({ before, after, side }: { before: string; after: string; side: "gone" | "new" }) {
  return (
    <span class="typed">
      {compareWords(before, after)
        .filter(({ kind }) => kind === "same" || kind === side)
        .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? <del>{text}</del> : <ins>{text}</ins>))}
    </span>
  );
}

/** Before and after, field by field; a third column where somebody has changed it since. */
function Changes({ context: { t }, shown }: { context: WorkspaceContext; shown: ShownProposal }) {
  const { proposal, current, words, overtaken } = shown;
  const tell = (field: string, value: unknown) =>
    isEmpty(value) ? "–" : (words[field]?.show?.(value) ?? tellValue(t, value, { longest: Number.POSITIVE_INFINITY }));
  const side = ({ field, before, after }: Change, which: "gone" | "new") => {
    const value = which === "gone" ? before : after;
    const isCompared = !isEmpty(before) && !isEmpty(after) && areTexts(before, after) && !words[field]?.show;
    if (!isCompared) return tell(field, value);
    return <Words before={String(before)} after={String(after)} side={which} />;
  };
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
        { label: t("rounds-office.proposals.before"), cell: (change) => side(change, "gone") },
        { label: t("rounds-office.proposals.after"), cell: (change) => side(change, "new") },
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

function Card({ context, shown, isChosen }: { context: WorkspaceContext; shown: ShownProposal; isChosen: boolean }) {
  const { t, paths, services } = context;
  const { proposal, overtaken } = shown;
  const { id, kind, slug, title } = proposal;
  const page = services.registry.kind(kind)?.internPath({ slug });
  return (
    <Frame id={`vorschlag-${id}`}>
      <Stack gap="small">
        <Heading level={2}>{page === undefined ? title : <a href={paths.intern(page)}>{title}</a>}</Heading>
        <Note>
          {t(
            proposal.proposedBy === proposal.organisation
              ? "rounds-office.proposals.fromItself"
              : "rounds-office.proposals.from",
            {
              name: proposal.proposedBy,
              organisation: proposal.organisation,
              on: dayOf(proposal.proposedAt),
            },
          )}
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
      <Checkbox
        name="proposals"
        id={`wahl-${id}`}
        value={id}
        label={t("rounds-office.proposals.choose", { title })}
        checked={isChosen}
      />
      <Buttons context={context} shown={shown} />
    </Frame>
  );
}

/** Everything that waits: before and after side by side, accepted or sent back with a word, alone or many at once. */
export function ProposalsPage({ context, proposals, problem, word, chosen }: Props) {
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={1}>{t("rounds-office.proposals.title")}</Heading>
      <Lead>{t("rounds-office.proposals.lead")}</Lead>
      {problem === undefined ? null : (
        <Notice kind="danger" live>
          {problem === "word" ? (
            <a href="#word">{t("rounds-office.proposals.problem.word")}</a>
          ) : (
            t("rounds-office.proposals.problem.none")
          )}
        </Notice>
      )}
      {proposals.length === 0 ? (
        <EmptyState title={t("rounds-office.proposals.none")}>{t("rounds-office.proposals.noneText")}</EmptyState>
      ) : (
        <form class="stack" method="post" action={paths.intern("vorschlaege")}>
          {proposals.map((shown) => (
            <Card context={context} shown={shown} isChosen={chosen.includes(shown.proposal.id)} />
          ))}
          <TextArea
            name="word"
            label={t("rounds-office.proposals.word")}
            hint={t("rounds-office.proposals.wordHint")}
            value={word}
            rows={2}
            error={problem === "word" ? t("rounds-office.proposals.problem.word") : undefined}
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
