import { dayOf } from "../../../platform/clock.ts";
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Frame,
  Heading,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { type Answering, askButton, FreshnessLine, isStale } from "../../records/index.ts";
import { canConfirm, type OwnEntry } from "../entries.ts";
import type { Proposal, SentBack } from "../proposals.ts";

/** Where the entry is changed: on the personal page, or in the workspace by who is signed in. */
function editHref({ services, paths, how, here }: Answering, entry: OwnEntry): string | undefined {
  if (how === "link")
    return services.registry.upkeep(entry.kind) === undefined ? undefined : here(`eintrag/${entry.id}`);
  const page = services.registry.kind(entry.kind)?.internPath(entry);
  return page === undefined ? undefined : paths.intern(`${page}/bearbeiten`);
}

function Marks({ answering: { t }, waiting, sentBack }: Pick<Card, "answering" | "waiting" | "sentBack">) {
  return (
    <>
      {waiting === undefined ? null : (
        <Notice kind="info">
          {t("rounds-office.check.waiting", { on: dayOf(waiting.proposedAt), by: waiting.proposedBy })}
        </Notice>
      )}
      {sentBack === undefined || waiting !== undefined ? null : (
        <Notice kind="warning" title={t("rounds-office.check.sentBack", { by: sentBack.by })}>
          {sentBack.word}
        </Notice>
      )}
    </>
  );
}

type Card = {
  answering: Answering;
  entry: OwnEntry;
  waiting: Proposal | undefined;
  sentBack: SentBack | undefined;
};

/** „Stimmt noch“; what went off the site stands there again with it. */
function Confirm({ answering: { t }, entry }: Pick<Card, "answering" | "entry">) {
  return (
    <Button
      look="secondary"
      small
      icon="check"
      fullLabel={t(entry.isTakenOff ? "rounds-office.check.bringBackFull" : "rounds-office.check.confirmFull", {
        title: entry.title,
      })}
      {...askButton("check", `confirm.${entry.id}`)}
    >
      {t(entry.isTakenOff ? "rounds-office.check.bringBack" : "records-office.confirm")}
    </Button>
  );
}

function EntryCard({ answering, entry, waiting, sentBack }: Card) {
  const { t, tenant, services } = answering;
  const kind = services.registry.kind(entry.kind);
  const now = services.clock.now();
  const edit = editHref(answering, entry);
  return (
    <Frame id={`eintrag-${entry.id}`}>
      <Stack gap="small">
        <Note>
          {kind === undefined ? null : t(kind.label)}{" "}
          {entry.state === "published" ? null : (
            <Badge kind="info">{t(`records-office.state.${entry.state as "draft"}`)}</Badge>
          )}
        </Note>
        <Heading level={3}>{entry.title}</Heading>
        {entry.isTakenOff ? <Notice kind="warning">{t("rounds-office.check.takenOff")}</Notice> : null}
        {entry.state === "published" ? (
          <FreshnessLine
            t={t}
            record={entry}
            isStale={isStale(tenant.freshness, entry.kind, entry.confirmedAt, now)}
            now={now}
          />
        ) : null}
      </Stack>
      <Marks answering={answering} waiting={waiting} sentBack={sentBack} />
      <ButtonRow>
        {canConfirm(entry) ? <Confirm answering={answering} entry={entry} /> : null}
        {edit === undefined ? null : (
          <ButtonLink
            look="text"
            small
            href={edit}
            fullLabel={t("rounds-office.check.editFull", { title: entry.title })}
          >
            {t("rounds-office.check.edit")}
          </ButtonLink>
        )}
      </ButtonRow>
    </Frame>
  );
}

/** Ways to add an entry, by kind. */
function Add({ answering: { t, services, paths, how, here } }: { answering: Answering }) {
  return (
    <ButtonRow>
      {services.registry.addable.map(({ kind, addLabel }) => {
        const list = services.registry.kind(kind)?.list?.path;
        const href = how === "link" ? here(`neu/${kind}`) : paths.intern(`${list ?? ""}/neu`);
        return (
          <ButtonLink look="secondary" href={href}>
            {t(addLabel ?? "rounds-office.entry.new")}
          </ButtonLink>
        );
      })}
    </ButtonRow>
  );
}

/** Everything of an organisation, with „stimmt noch“ for each entry and, first of all, for all of them. */
export function CheckPart(props: {
  answering: Answering;
  entries: readonly OwnEntry[];
  waiting: ReadonlyMap<string, Proposal>;
  sentBack: ReadonlyMap<string, SentBack>;
  isAsked: boolean;
}) {
  const { answering, entries, waiting, sentBack, isAsked } = props;
  const { t } = answering;
  const confirmable = entries.filter(canConfirm).length;
  if (entries.length === 0)
    return <EmptyState title={t("rounds-office.check.none")}>{t("rounds-office.check.noneText")}</EmptyState>;
  return (
    <Stack>
      {confirmable === 0 ? null : (
        <Stack gap="small">
          <p>{t("rounds-office.check.lead", { count: confirmable })}</p>
          <ButtonRow>
            <Button look={isAsked ? "primary" : "secondary"} icon="check" {...askButton("check", "all")}>
              {t("rounds-office.check.all")}
            </Button>
          </ButtonRow>
        </Stack>
      )}
      {entries.map((entry) => (
        <EntryCard
          answering={answering}
          entry={entry}
          waiting={waiting.get(entry.id)}
          sentBack={sentBack.get(entry.id)}
        />
      ))}
      <Add answering={answering} />
    </Stack>
  );
}
