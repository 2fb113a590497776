import { Badge, Button, ButtonRow, EmptyState, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import { type Answering, askButton, FreshnessLine, isStale } from "../../records/index.ts";
import { canConfirm, type OwnEntry } from "../entries.ts";

function EntryCard({ answering, entry }: { answering: Answering; entry: OwnEntry }) {
  const { t, services } = answering;
  const kind = services.registry.kind(entry.kind);
  const now = services.clock.now();
  return (
    <section class="frame stack" id={`eintrag-${entry.id}`}>
      <Stack gap="small">
        <Note>
          {kind === undefined ? null : t(kind.label)}{" "}
          {entry.state === "published" ? null : (
            <Badge kind="info">{t(`records-office.state.${entry.state as "draft"}`)}</Badge>
          )}
        </Note>
        <Heading level={3}>{entry.title}</Heading>
        {canConfirm(entry) ? (
          <FreshnessLine t={t} record={entry} isStale={isStale(entry.confirmedAt, now)} now={now} />
        ) : null}
      </Stack>
      {canConfirm(entry) ? (
        <ButtonRow>
          <Button
            look="secondary"
            small
            icon="check"
            fullLabel={t("rounds-office.check.confirmFull", { title: entry.title })}
            {...askButton("check", `confirm.${entry.id}`)}
          >
            {t("records-office.confirm")}
          </Button>
        </ButtonRow>
      ) : null}
    </section>
  );
}

/** Everything of an organisation, with „stimmt noch“ for each entry and, first of all, for all of them. */
export function CheckPart(props: { answering: Answering; entries: readonly OwnEntry[]; isAsked: boolean }) {
  const { answering, entries, isAsked } = props;
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
        <EntryCard answering={answering} entry={entry} />
      ))}
    </Stack>
  );
}
