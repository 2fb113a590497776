import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import {
  Badge,
  Button,
  ButtonRow,
  type Column,
  DateField,
  DisclosureDetails,
  Heading,
  Note,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { chooseColumn, FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { WatchedEntry } from "../queries.ts";
import { LASTING } from "../rule.ts";

/** What an entry is, and whose. */
export function EntryName({
  context: { t, paths, services },
  entry,
}: {
  context: WorkspaceContext;
  entry: WatchedEntry;
}) {
  const kind = services.registry.kind(entry.kind);
  return (
    <>
      <a href={paths.intern(kind?.internPath(entry) ?? "")}>{entry.title}</a>
      <br />
      <Note>
        {kind === undefined ? null : t(kind.label)}
        {entry.owner === null || entry.owner.id === entry.id ? null : ` · ${entry.owner.name}`}
      </Note>
    </>
  );
}

/** Whether its owner was warned, and how to call where nobody can be written to. */
function Warned({ context: { t, paths }, entry }: { context: WorkspaceContext; entry: WatchedEntry }) {
  const { warnings, isReachable, owner, phones } = entry;
  return (
    <>
      {owner === null
        ? t("freshness-office.ownOffice")
        : !isReachable
          ? t("freshness-office.noAddress")
          : warnings.times === 0
            ? t("freshness-office.notWarned")
            : t("freshness-office.warned", { count: warnings.times, on: warnings.lastOn ?? "" })}
      {owner === null || (isReachable && warnings.times > 0 && entry.leavesOn === undefined)
        ? null
        : phones.slice(0, 2).map(({ name, number }) => (
            <>
              <br />
              {name === null ? null : `${name}: `}
              <a href={dialPhone(number)}>{showPhone(number)}</a>
            </>
          ))}
      {owner === null ? null : (
        <>
          <br />
          <a href={paths.intern(`stand/${owner.slug}`)}>{t("freshness-office.answer")}</a>
        </>
      )}
    </>
  );
}

/** When it goes off the site, or what it waits for. */
function tellLeaving({ t }: WorkspaceContext, { kind, state, leavesOn, seenOn, overdueFrom, heldUntil }: WatchedEntry) {
  if (state === "held") return t("freshness-office.heldUntil", { on: heldUntil ?? "" });
  if (LASTING.has(kind)) return t("freshness-office.stays");
  if (seenOn === null || seenOn < overdueFrom) return <Badge kind="warning">{t("freshness-office.unseen")}</Badge>;
  return leavesOn === undefined ? t("freshness-office.afterWarning") : t.date(leavesOn, "short");
}

const columnsOf = (context: WorkspaceContext): Column<WatchedEntry>[] => {
  const { t } = context;
  return [
    chooseColumn(t, { titleOf: ({ title }) => title, isAll: true }),
    {
      label: t("freshness-office.column.entry"),
      rowHeader: true,
      cell: (entry) => <EntryName context={context} entry={entry} />,
    },
    {
      label: t("freshness-office.column.since"),
      cell: ({ overdueFrom }) => t.date(overdueFrom, "short"),
    },
    { label: t("freshness-office.column.warned"), cell: (entry) => <Warned context={context} entry={entry} /> },
    { label: t("freshness-office.column.leaves"), cell: (entry) => tellLeaving(context, entry) },
  ];
};

/** What is overdue and not held: seen by the office it goes its way, or it is held. */
export function Overdue({
  context,
  entries,
  state,
}: {
  context: WorkspaceContext;
  entries: readonly WatchedEntry[];
  state: FormState;
}) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <form method="post" action={paths.intern("frische")} class="stack" novalidate>
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={(field) => t(field === "until" ? "freshness-office.until" : "freshness-office.column.choose")}
      />
      <Heading level={2}>{t("freshness-office.overdue", { count: entries.length })}</Heading>
      <Table
        caption={t("freshness-office.overdue", { count: entries.length })}
        quietCaption
        rows={[...entries]}
        columns={columnsOf(context)}
      />
      <ButtonRow>
        <Button name="next" value="seen">
          {t("freshness-office.seen")}
        </Button>
        <Button name="next" value="confirm" look="secondary">
          {t("freshness-office.confirm")}
        </Button>
      </ButtonRow>
      <DisclosureDetails summary={t("freshness-office.hold")} open={state.errors.length > 0}>
        <Stack>
          <DateField {...form.field("until", t("freshness-office.until"), { required: true })} />
          <TextField {...form.field("reason", t("freshness-office.reason"))} maxlength={300} />
          <ButtonRow>
            <Button name="next" value="hold" look="secondary">
              {t("freshness-office.holdButton")}
            </Button>
          </ButtonRow>
        </Stack>
      </DisclosureDetails>
    </form>
  );
}
