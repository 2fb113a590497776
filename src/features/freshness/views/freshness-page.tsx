import { dayOf } from "../../../platform/clock.ts";
import { Button, ButtonLink, ButtonRow, EmptyState, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import type { FormState, WorkspaceContext } from "../../records/index.ts";
import type { GoneEntry, WatchedEntry } from "../queries.ts";
import { EntryName, Overdue } from "./overdue-list.tsx";

type Props = {
  context: WorkspaceContext;
  entries: readonly WatchedEntry[];
  gone: readonly GoneEntry[];
  state: FormState;
};

const STATES = ["fresh", "soon", "overdue", "held"] as const;

const stateOf = ({ state }: WatchedEntry) => (state === "leaving" ? "overdue" : state);

/** How many entries of each kind are fresh, asked for, overdue, held. */
function Figures({ context: { t, tenant, services }, entries, gone }: Props) {
  const kinds = Object.keys(tenant.freshness.days);
  const count = (kind: string, state: (typeof STATES)[number]) =>
    entries.filter((entry) => entry.kind === kind && stateOf(entry) === state).length;
  return (
    <Stack>
      <Heading level={2}>{t("freshness-office.figures")}</Heading>
      <Table
        quietCaption
        caption={t("freshness-office.figures")}
        rows={kinds}
        columns={[
          {
            label: t("freshness-office.column.kind"),
            rowHeader: true,
            cell: (kind) =>
              t(
                services.registry.kind(kind)?.several?.label ??
                  services.registry.kind(kind)?.list?.label ??
                  "freshness-office.title",
              ),
          },
          ...STATES.map((state) => ({
            label: t.code("freshness-office.state", state),
            numeric: true,
            cell: (kind: string) => String(count(kind, state)),
          })),
          {
            label: t("freshness-office.state.gone"),
            numeric: true,
            cell: (kind) => String(gone.filter((one) => one.kind === kind).length),
          },
        ]}
      />
    </Stack>
  );
}

function Held({ context, entries }: Pick<Props, "context" | "entries">) {
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={2}>{t("freshness-office.held", { count: entries.length })}</Heading>
      <Table
        quietCaption
        caption={t("freshness-office.held", { count: entries.length })}
        rows={[...entries]}
        columns={[
          {
            label: t("freshness-office.column.entry"),
            rowHeader: true,
            cell: (entry) => <EntryName context={context} entry={entry} />,
          },
          { label: t("freshness-office.column.until"), cell: ({ heldUntil }) => t.date(heldUntil ?? "", "short") },
          {
            label: t("freshness-office.column.why"),
            cell: ({ heldReason, heldBy }) => [heldReason, heldBy].filter(Boolean).join(" – "),
          },
          {
            label: t("freshness-office.column.do"),
            cell: ({ id, title }) => (
              <form method="post" action={paths.intern("frische")}>
                <input type="hidden" name="entries" value={id} />
                <Button
                  look="secondary"
                  small
                  name="next"
                  value="release"
                  fullLabel={t("freshness-office.releaseFull", { title })}
                >
                  {t("freshness-office.release")}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Stack>
  );
}

function Gone({ context: { t, paths, services }, gone }: Pick<Props, "context" | "gone">) {
  return (
    <Stack>
      <Heading level={2}>{t("freshness-office.gone", { count: gone.length })}</Heading>
      <Table
        quietCaption
        caption={t("freshness-office.gone", { count: gone.length })}
        rows={[...gone]}
        columns={[
          {
            label: t("freshness-office.column.entry"),
            rowHeader: true,
            cell: (entry) => (
              <a href={paths.intern(services.registry.kind(entry.kind)?.internPath(entry) ?? "")}>{entry.title}</a>
            ),
          },
          { label: t("freshness-office.column.owner"), cell: ({ owner }) => owner ?? "–" },
          { label: t("freshness-office.column.gone"), cell: ({ at }) => t.date(dayOf(at), "short") },
          {
            label: t("freshness-office.column.do"),
            cell: ({ id, title }) => (
              <form method="post" action={paths.intern("frische/zurueck")}>
                <input type="hidden" name="record" value={id} />
                <Button look="secondary" small fullLabel={t("freshness-office.backFull", { title })}>
                  {t("freshness-office.back")}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Stack>
  );
}

/** What was confirmed when, what goes off the site, what the office holds there, what has gone. */
export function FreshnessPage(props: Props) {
  const { context, entries, gone, state } = props;
  const { t, paths } = context;
  const overdue = entries.filter((entry) => stateOf(entry) === "overdue");
  const held = entries.filter(({ state }) => state === "held");
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t("freshness-office.title")}</Heading>
        <Lead>{t("freshness-office.lead")}</Lead>
        <ButtonRow>
          <ButtonLink look="secondary" href={paths.intern("frische/regeln")}>
            {t("freshness-office.terms.title")}
          </ButtonLink>
        </ButtonRow>
      </Stack>
      {overdue.length === 0 ? (
        <EmptyState title={t("freshness-office.none")}>{t("freshness-office.noneText")}</EmptyState>
      ) : (
        <Overdue context={context} entries={overdue} state={state} />
      )}
      {held.length === 0 ? null : <Held context={context} entries={held} />}
      {gone.length === 0 ? null : <Gone context={context} gone={gone} />}
      <Figures {...props} />
    </Stack>
  );
}
